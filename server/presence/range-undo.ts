import { AppError } from '../errors.ts';
import type { Range } from './place.ts';
import { closeRange, contentOfRange, editRange, isClosed, reopenRange } from './range-edit.ts';
import type { Instant } from './time.ts';

/** What a change did: the version it gave each range, none where it deleted one. */
export interface ChangedRange {
  id: string;
  name: string;
  version?: number;
}

export interface UndoPlan {
  save: Range[];
  /** Ranges that the change had made, and that nothing refers to. */
  remove: Range[];
}

/** The first range that somebody has changed since, so that the change cannot be undone. */
export function changedSince(changed: readonly ChangedRange[], ranges: ReadonlyMap<string, Range>): ChangedRange | undefined {
  return changed.find(({ id, version }) => ranges.get(id)?.version !== version);
}

/**
 * Brings the content back that ranges had before a change, in force from `at`; what the change placed, or kept out, while it
 * was in force stays as it was. A range that was edited gets another version with what was before; a closed one is opened
 * again; a deleted one is there again; a new one goes, or is closed where `mayBeDeleted` says that something refers to it.
 * @throws {AppError} VERSION_CONFLICT if somebody has changed one of them since.
 */
export function planUndo(
  changed: readonly ChangedRange[],
  before: ReadonlyMap<string, Range>,
  now: { ranges: ReadonlyMap<string, Range>; mayBeDeleted: ReadonlySet<string>; at: Instant },
): UndoPlan {
  const { ranges, mayBeDeleted, at } = now;
  const other = changedSince(changed, ranges);
  if (other)
    throw new AppError('VERSION_CONFLICT', { detail: `“${other.name}” has been changed since, so this cannot be undone any more.` });
  const plan: UndoPlan = { save: [], remove: [] };
  for (const { id } of changed) {
    const current = ranges.get(id);
    const wanted = before.get(id);
    if (current && !wanted) {
      if (mayBeDeleted.has(id)) plan.remove.push(current);
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
function restored(wanted: Range, at: Instant): Range {
  if (isClosed(wanted)) return { ...wanted, version: 1 };
  const versions = [...wanted.versions];
  const last = versions.pop();
  if (last === undefined) return { ...wanted, version: 1 };
  const from = Math.max(at, last.from);
  const until = from === last.from ? [] : [{ ...last, until: from }];
  return { ...wanted, versions: [...versions, ...until, { ...last, from }], version: 1 };
}
