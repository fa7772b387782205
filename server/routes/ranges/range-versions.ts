import { AppError, isAppError } from '../../errors.ts';
import type { Range } from '../../presence/place.ts';
import { changedFields, contentOfRange, isClosed } from '../../presence/ranges/range-edit.ts';
import type { RouteDeps } from '../deps.ts';
import { versionConflict } from '../versions.ts';
import { rangeView } from '../views.ts';

/** @throws AppError VERSION_CONFLICT, with the range as it is now and what has changed since it was read. */
export async function checkRangeVersion({ store }: Pick<RouteDeps, 'store'>, read: number | undefined, current: Range): Promise<void> {
  if (read === undefined || read === current.version) return;
  const then = await stateAt(store, current.id, read);
  const changed = then && changedFields(contentOfRange(then), contentOfRange(current)).map(String);
  if (then && isClosed(then) !== isClosed(current)) changed?.push(isClosed(current) ? 'closed' : 'reopened');
  throw versionConflict(`“${current.name}” has`, rangeView(current), changed, (field) => WORDS.get(field) ?? field);
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['name', 'the name'],
  ['cidrs', 'the addresses'],
  ['target', 'the target'],
  ['presence', 'the switch for presence'],
  ['accessLogging', 'the switch for access logging'],
  ['closed', 'it was closed'],
  ['reopened', 'it was opened again'],
]);

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
