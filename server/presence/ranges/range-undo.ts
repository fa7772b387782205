import { AppError } from '../../errors.ts';
import { type Message, message } from '../../texts/message.ts';
import type { Range } from '../place.ts';
import type { Instant } from '../time.ts';
import { clampedRange } from './clamped-range.ts';
import { closeRange, contentOfRange, editRange, hasBeenInForce, isClosed, reopenRange } from './range-edit.ts';

/** A range in a change: its version after the change, absent if it was deleted. */
export interface ChangedRange {
  id: string;
  name: string;
  version?: number;
}

export interface UndoPlan {
  save: Range[];
  /** Ranges that the change created and that have never been in force. */
  remove: Range[];
}

/** A stored change. */
export interface NotedChange {
  id: string;
  /** The change that it undid. */
  undoes?: string;
  ranges: readonly ChangedRange[];
}

/** The current ranges, and the stored changes, in any order. */
export interface RangesNow {
  ranges: ReadonlyMap<string, Range>;
  notes: readonly NotedChange[];
}

/** Why a change cannot be undone: it was undone already, or somebody has changed one of its ranges since. A later change that was undone does not count. */
export function whyNotUndoable({ id: changeId, ranges: changed }: NotedChange, now: RangesNow): Message | undefined {
  const other = changed.find(({ id, version }) => !versionsLike(id, now).includes(version));
  if (!other) return undefined;
  const isUndone = now.notes.some(({ undoes }) => undoes === changeId);
  return isUndone ? message('undo.was-undone') : message('undo.changed-since', { name: other.name });
}

/**
 * The versions of a range with its current content, current version first; undefined for a version without the range.
 * An undo restores the content from before a change, so several edits can be undone one after the other.
 */
function versionsLike(id: string, { ranges, notes }: RangesNow): (number | undefined)[] {
  const of = (note: NotedChange | undefined): ChangedRange | undefined => note?.ranges.find((range) => range.id === id);
  const alike: (number | undefined)[] = [];
  let version = ranges.get(id)?.version;
  // Each step goes back in time; the guard prevents an endless loop on corrupt data.
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
 * Restores the content that ranges had before a change, in force from `at`. The effects of the change while it was in force stay. An edited range
 * gets another version with the earlier content; a closed one is opened again; a deleted one is restored; a new one is closed, or deleted if it
 * has never been in force.
 * @throws {AppError} VERSION_CONFLICT if it was undone already, or somebody has changed one of them since.
 */
export function planUndo(change: NotedChange, before: ReadonlyMap<string, Range>, { at, ...now }: RangesNow & { at: Instant }): UndoPlan {
  const { ranges } = now;
  const detail = whyNotUndoable(change, now);
  if (detail) throw new AppError('VERSION_CONFLICT', { detail });
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

/** A restored range: its versions end when it was last known to be in force. A new version begins now and fills the gap (docs/RULES.md, step 6). */
function restored(given: Range, at: Instant): Range {
  const wanted = clampedRange(given, at);
  if (isClosed(wanted)) return { ...wanted, version: 1 };
  const versions = [...wanted.versions];
  const last = versions.pop();
  if (last === undefined) return { ...wanted, version: 1 };
  const until = at === last.from ? [] : [{ ...last, until: at }];
  return { ...wanted, versions: [...versions, ...until, { ...last, from: at }], version: 1 };
}
