import { AppError, message } from '../../errors.ts';
import type { Range } from '../place.ts';
import type { Instant } from '../time.ts';
import { closeRange, contentOfRange, editRange, hasBeenInForce, isClosed, reopenRange } from './range-edit.ts';
import { settledRange } from './settled-range.ts';

/** What a change did: the version it gave each range, none where it deleted one. */
export interface ChangedRange {
  id: string;
  name: string;
  version?: number;
}

export interface UndoPlan {
  save: Range[];
  /** Ranges that the change had made, and that have never been in force. */
  remove: Range[];
}

/** A change that is remembered. */
export interface NotedChange {
  id: string;
  /** The change that it has undone. */
  undoes?: string;
  ranges: readonly ChangedRange[];
}

/** Ranges as they are, and the changes that are remembered, in any order. */
export interface RangesNow {
  ranges: ReadonlyMap<string, Range>;
  notes: readonly NotedChange[];
}

/** The first range that somebody has changed since, so that the change cannot be undone. A change that was undone is none. */
export function changedSince({ ranges: changed }: NotedChange, now: RangesNow): ChangedRange | undefined {
  return changed.find(({ id, version }) => !versionsLike(id, now).includes(version));
}

/**
 * The versions of a range with the content that it has now, the current one first; undefined for one in which it was not there.
 * What an undo made is like what was before the change that it has undone: so of several edits one after the other can be undone.
 */
function versionsLike(id: string, { ranges, notes }: RangesNow): (number | undefined)[] {
  const of = (note: NotedChange | undefined): ChangedRange | undefined => note?.ranges.find((range) => range.id === id);
  const alike: (number | undefined)[] = [];
  let version = ranges.get(id)?.version;
  // Each step goes back in time, but what is stored is not trusted with an endless loop.
  while (alike.length <= notes.length) {
    alike.push(version);
    const current = version;
    const undo = notes.find((note) => note.undoes !== undefined && of(note) !== undefined && of(note)?.version === current);
    const undone = of(notes.find((note) => undo !== undefined && note.id === undo.undoes));
    if (undone?.version === undefined) return alike;
    version = undone.version > 1 ? undone.version - 1 : undefined;
  }
  return alike;
}

/**
 * Brings the content back that ranges had before a change, in force from `at`; what the change placed, or kept out, while it
 * was in force stays as it was. A range that was edited gets another version with what was before; a closed one is opened
 * again; a deleted one is there again; a new one is closed, or goes if it has never been in force.
 * @throws {AppError} VERSION_CONFLICT if somebody has changed one of them since.
 */
export function planUndo(change: NotedChange, before: ReadonlyMap<string, Range>, { at, ...now }: RangesNow & { at: Instant }): UndoPlan {
  const { ranges } = now;
  const other = changedSince(change, now);
  if (other) throw new AppError('VERSION_CONFLICT', { detail: message('undo.changed-since', { name: other.name }) });
  const plan: UndoPlan = { save: [], remove: [] };
  for (const { id } of change.ranges) {
    const current = ranges.get(id);
    const wanted = before.get(id);
    if (current && !wanted) {
      if (!hasBeenInForce(current, at)) plan.remove.push(current);
      else if (!isClosed(current)) plan.save.push(closeRange(current, at));
    } else if (current && wanted) plan.save.push(back(current, wanted, at));
    else if (wanted) plan.save.push(restored(wanted, at));
  }
  return plan;
}

function back(current: Range, wanted: Range, at: Instant): Range {
  const content = contentOfRange(wanted);
  if (isClosed(wanted))
    return { ...(isClosed(current) ? { ...current, version: current.version + 1 } : closeRange(current, at)), name: content.name };
  return isClosed(current) ? reopenRange(current, content, at) : editRange(current, content, at);
}

/** Its versions end where it was in force last, as far as anybody knows: a new one begins now, which fills its gap (DESIGN.md §2, step 6). */
function restored(given: Range, at: Instant): Range {
  const wanted = settledRange(given, at);
  if (isClosed(wanted)) return { ...wanted, version: 1 };
  const versions = [...wanted.versions];
  const last = versions.pop();
  if (last === undefined) return { ...wanted, version: 1 };
  const until = at === last.from ? [] : [{ ...last, until: at }];
  return { ...wanted, versions: [...versions, ...until, { ...last, from: at }], version: 1 };
}
