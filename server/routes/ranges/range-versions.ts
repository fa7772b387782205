import type { FastifyRequest } from 'fastify';
import { AppError, isAppError } from '../../errors.ts';
import type { Range } from '../../presence/place.ts';
import { changedFields, contentOfRange, isClosed } from '../../presence/range-edit.ts';
import type { RouteDeps } from '../deps.ts';
import { rangeView } from '../views.ts';

/** Which version of a range was read: of `If-Match: "3"`, else of the body. `*` is whichever is there. */
export function versionRead(request: FastifyRequest, inBody: number | undefined, current: Range): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined) return inBody;
  if (header.trim() === '*') return current.version;
  const version = /^\s*(?:W\/)?"(\d{1,9})"\s*$/.exec(header)?.[1];
  if (version === undefined)
    throw new AppError('BAD_REQUEST', {
      detail: 'If-Match must be a version in quotes, such as "3".',
      extra: { errors: [{ at: 'If-Match', message: 'is no version.' }] },
    });
  return Number(version);
}

/** @throws AppError VERSION_MISSING */
export function requireVersion(version: number | undefined): number {
  if (version !== undefined) return version;
  throw new AppError('VERSION_MISSING', { detail: 'Send the `version` that you read, or `If-Match: "version"`.' });
}

/** @throws AppError VERSION_CONFLICT, with the range as it is now and what has changed since it was read. */
export async function checkRangeVersion({ store }: Pick<RouteDeps, 'store'>, read: number, current: Range): Promise<void> {
  if (read === current.version) return;
  const then = await stateAt(store, current.id, read);
  const changed = then && changedFields(contentOfRange(then), contentOfRange(current)).map(String);
  if (then && isClosed(then) !== isClosed(current)) changed?.push(isClosed(current) ? 'closed' : 'reopened');
  throw conflict(current, changed);
}

function conflict(current: Range, changed: string[] | undefined): AppError {
  const what =
    changed === undefined || changed.length === 0
      ? ''
      : ` Since then has changed: ${changed.map((field) => WORDS[field] ?? field).join(', ')}.`;
  return new AppError('VERSION_CONFLICT', {
    detail: `“${current.name}” has been changed since you read it.${what} Make your change to what it is now.`,
    extra: { current: rangeView(current), ...(changed ? { changed } : {}) },
  });
}

const WORDS: Readonly<Record<string, string>> = {
  name: 'the name',
  cidrs: 'the addresses',
  target: 'the target',
  presence: 'the switch for presence',
  accessLogging: 'the switch for access logging',
  closed: 'it was closed',
  reopened: 'it was opened again',
};

/** The range in that version, where a change since then is remembered. */
async function stateAt(store: RouteDeps['store'], id: string, version: number): Promise<Range | undefined> {
  for (const note of await store.rangeChanges()) {
    const touched = note.ranges.find((range) => range.id === id);
    if (!touched || (touched.version !== undefined && touched.version <= version)) continue;
    const then = (await store.rangesBefore(note.id))?.find((range) => range.id === id && range.version === version);
    if (then) return then;
  }
  return undefined;
}

/** What the store says of a version, in words of the API. */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isAppError(error, 'VERSION_CONFLICT') || error.detail !== undefined) throw error;
    throw new AppError('VERSION_CONFLICT', {
      detail: 'Somebody was quicker. Read it again, and make your change to what it is now.',
      cause: error,
    });
  }
}
