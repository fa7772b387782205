import type { Range } from '../../presence/place.ts';
import { changedFields, contentOfRange, isClosed } from '../../presence/ranges/range-edit.ts';
import type { RangeChangeStore } from '../../store/port/places.ts';
import { type Message, message } from '../../texts/message.ts';
import { versionConflict } from '../check-version.ts';
import { rangeRecord } from '../records.ts';

type History = Pick<RangeChangeStore, 'rangeChanges' | 'rangesBefore'>;

/**
 * Refuses an edit of an outdated version. `read`: the version that was read; undefined to edit the current one.
 * @throws AppError VERSION_CONFLICT with the current range and the changes since.
 */
export async function checkRangeVersion(store: History, read: number | undefined, current: Range): Promise<void> {
  if (read === undefined || read === current.version) return;
  const then = await stateAt(store, current.id, read);
  const changed = then && changedFields(contentOfRange(then), contentOfRange(current)).map(String);
  if (then && isClosed(then) !== isClosed(current)) changed?.push(isClosed(current) ? 'closed' : 'reopened');
  const edited = {
    current: rangeRecord(current),
    sentence: (fields: Message | '') => message('conflict.place', { name: current.name, changed: fields }),
    word: (field: string) => FIELDS.get(field) ?? field,
  };
  throw versionConflict(edited, changed);
}

const FIELDS: ReadonlyMap<string, Message> = new Map([
  ['name', message('field.name')],
  ['cidrs', message('field.cidrs')],
  ['target', message('field.target')],
  ['presence', message('field.presence')],
  ['accessLogging', message('field.accessLogging')],
  ['closed', message('field.closed')],
  ['reopened', message('field.reopened')],
]);

/** The range in that version, if it can be recovered from a later change. */
async function stateAt(store: History, id: string, version: number): Promise<Range | undefined> {
  for (const note of await store.rangeChanges()) {
    const touched = note.ranges.find((range) => range.id === id);
    if (!touched || (touched.version !== undefined && touched.version <= version)) continue;
    const then = (await store.rangesBefore(note.id))?.find((range) => range.id === id && range.version === version);
    if (then) return then;
  }
  return undefined;
}
