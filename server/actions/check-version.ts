import { isDeepStrictEqual } from 'node:util';
import { AppError, isAppError, type Message, message } from '../errors.ts';
import type { AuditStore } from '../store/port/audit.ts';

/** What is edited, as its record says it (`records.ts`). */
interface Edited {
  /** What the audit calls it. */
  subject: string;
  current: object & { version: number };
  /** The sentence of the refusal; `changed` is empty where it is not known. */
  sentence(changed: Message | ''): Message;
  /** A field as a person would say it. */
  word(field: string): Message | string;
}

/** The refusal of a stale edit, with what it is now and, where known, the fields that have changed since it was read. */
export function versionConflict({ current, sentence, word }: Omit<Edited, 'subject'>, changed: readonly string[] | undefined): AppError {
  const known = changed !== undefined && changed.length > 0;
  const detail = sentence(known ? message('conflict.changed', { fields: changed.map(word) }) : '');
  return new AppError('VERSION_CONFLICT', { detail, extra: { current, ...(changed ? { changed } : {}) } });
}

/** What the last edits have changed is known from the audit. */
const LOOKED_THROUGH = 100;

/**
 * Refuses an edit of an older version than the current one, for what has no history of its own but the audit. `read`: the
 * version that was read; undefined where the edit is made of the current one. @throws AppError VERSION_CONFLICT
 */
export async function checkVersion(store: Pick<AuditStore, 'auditEntries'>, read: number | undefined, edited: Edited): Promise<void> {
  const { subject, current } = edited;
  if (read === undefined || read === current.version) return;
  const states = (await store.auditEntries({ subject, limit: LOOKED_THROUGH })).flatMap(({ before, after }) => [before, after]);
  const then = states.find((state) => isObject(state) && state.version === read);
  throw versionConflict(edited, isObject(then) ? changedMembers(then, plain(current)) : undefined);
}

/** Says in a sentence what the store says by a code alone: that somebody else has changed it meanwhile. @throws AppError VERSION_CONFLICT */
export async function explainConflict<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isAppError(error, 'VERSION_CONFLICT') || error.detail !== undefined) throw error;
    throw new AppError('VERSION_CONFLICT', { detail: message('conflict.meanwhile'), cause: error });
  }
}

function changedMembers(then: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): string[] {
  const members = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...members].filter((member) => member !== 'version' && !isDeepStrictEqual(then[member], now[member]));
}

/** As the audit keeps it. */
function plain(value: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
