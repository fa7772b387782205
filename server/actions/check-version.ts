import { isDeepStrictEqual } from 'node:util';
import { AppError, isAppError } from '../errors.ts';
import type { AuditStore } from '../store/port/audit.ts';
import { type Message, message } from '../texts/message.ts';

/** The edited object as a record (`records.ts`). */
interface Edited {
  /** The subject of its audit entries. */
  subject: string;
  current: object & { version: number };
  /** The error message; `changed` is empty if unknown. */
  sentence(changed: Message | ''): Message;
  /** The name of a field as people know it. */
  word(field: string): Message | string;
}

/** The error for a stale edit, with the current record and, if known, the fields that changed since it was read. */
export function versionConflict({ current, sentence, word }: Omit<Edited, 'subject'>, changed: readonly string[] | undefined): AppError {
  const known = changed !== undefined && changed.length > 0;
  const detail = sentence(known ? message('conflict.changed', { fields: changed.map(word) }) : '');
  return new AppError('VERSION_CONFLICT', { detail, extra: { current, ...(changed ? { changed } : {}) } });
}

/** Maximum audit entries to search for the changed fields. */
const LOOKED_THROUGH = 100;

/**
 * Refuses an edit of an outdated version of an object whose only history is the audit. `read`: the version that was read; undefined to edit the
 * current one. @throws AppError VERSION_CONFLICT
 */
export async function checkVersion(store: Pick<AuditStore, 'auditEntries'>, read: number | undefined, edited: Edited): Promise<void> {
  const { subject, current } = edited;
  if (read === undefined || read === current.version) return;
  const states = (await store.auditEntries({ subject, limit: LOOKED_THROUGH })).flatMap(({ before, after }) => [before, after]);
  const then = states.find((state) => isObject(state) && state.version === read);
  throw versionConflict(edited, isObject(then) ? changedMembers(then, plain(current)) : undefined);
}

/**
 * Adds a message and the current record to a version conflict of the store, which has only a code: another instance was faster.
 * @throws AppError VERSION_CONFLICT
 */
export async function explainConflict<T>(write: () => Promise<T>, readCurrent?: () => Promise<object | undefined>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isAppError(error, 'VERSION_CONFLICT') || error.detail !== undefined) throw error;
    const current = await readCurrent?.();
    throw new AppError('VERSION_CONFLICT', { detail: message('conflict.meanwhile'), cause: error, extra: current ? { current } : {} });
  }
}

function changedMembers(then: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): string[] {
  const members = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...members].filter((member) => member !== 'version' && !isDeepStrictEqual(then[member], now[member]));
}

/** In the form in which the audit stores it. */
function plain(value: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
