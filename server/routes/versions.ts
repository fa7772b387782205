import { isDeepStrictEqual } from 'node:util';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { AppError } from '../errors.ts';
import type { RouteDeps } from './deps.ts';

/**
 * One rule for offices, ranges and settings: an edit may say which version it was made of. Said and stale, it is refused with
 * what has changed since; not said, it is made of whatever is there.
 */
export const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      description:
        'The version that was read, in quotes; in place of `version` in the body. Optional: a stale one is refused with VERSION_CONFLICT.',
    }),
  ),
});

/** Which version was read: of `If-Match: "3"` or of the body; `undefined` if it is not said. `*` is whichever is there, unless the body says more. @throws AppError BAD_REQUEST */
export function versionRead(request: FastifyRequest, inBody: number | undefined, current: number): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined) return inBody;
  if (header.trim() === '*') return inBody ?? current;
  const version = /^\s*(?:W\/)?"(\d{1,9})"\s*$/.exec(header)?.[1];
  if (version === undefined)
    throw new AppError('BAD_REQUEST', {
      detail: 'If-Match must be a version in quotes, such as "3".',
      extra: { errors: [{ at: 'If-Match', message: 'is no version.' }] },
    });
  if (inBody !== undefined && inBody !== Number(version))
    throw new AppError('BAD_REQUEST', {
      detail: `If-Match says version ${version}, and the body says ${inBody}. Say the one that was read, or leave one of them out.`,
      extra: { errors: [{ at: 'If-Match', message: `contradicts /version, which is ${inBody}.` }] },
    });
  return Number(version);
}

/** The refusal of a stale edit. `changed` names the fields, where it is known; `word` says a field as a person would. */
export function versionConflict(
  name: string,
  current: object,
  changed: readonly string[] | undefined,
  word: (field: string) => string,
): AppError {
  const what = changed === undefined || changed.length === 0 ? '' : ` Since then has changed: ${changed.map(word).join(', ')}.`;
  return new AppError('VERSION_CONFLICT', {
    detail: `${name} been changed since you read it.${what} Make your change to what it is now.`,
    extra: { current, ...(changed ? { changed } : {}) },
  });
}

interface Edited {
  /** What the audit calls it. */
  subject: string;
  /** Begins the sentence: “Berlin” has … */
  name: string;
  current: object & { version: number };
  word(field: string): string;
}

/** What the last edits have changed is known from the audit. */
const LOOKED_THROUGH = 100;

/** For what has no history of its own but the audit. @throws AppError VERSION_CONFLICT */
export async function checkVersion({ store }: Pick<RouteDeps, 'store'>, read: number | undefined, edited: Edited): Promise<void> {
  const { subject, name, current, word } = edited;
  if (read === undefined || read === current.version) return;
  const states = (await store.auditEntries({ subject, limit: LOOKED_THROUGH })).flatMap(({ before, after }) => [before, after]);
  const then = states.find((state) => isObject(state) && state.version === read);
  throw versionConflict(name, current, isObject(then) ? changedMembers(then, plain(current)) : undefined, word);
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
