import type { Range } from '../place.ts';
import type { Instant } from '../time.ts';
import { changedFields, contentOfRange, editRange, isClosed, type RangeContent, sameTarget, succeedRange } from './range-edit.ts';

/** The meaning of a new target: it corrects past days too, or the place has moved. */
export type AppliesTo = 'all' | 'from-now';

/** The effect of an edit of a range. */
export interface PlannedEdit {
  /** `from-now`: the range closes, and a successor opens. */
  kind: 'unchanged' | 'update' | 'from-now';
  /** The range; for `from-now` the closed one and its successor; for `unchanged` none. */
  save: Range[];
  changes: (keyof RangeContent)[];
  /** Whether it corrects the target of past days too. */
  corrects: boolean;
}

/** @throws {AppError} BAD_REQUEST if the range is closed. */
export function planEdit(
  before: Range,
  edit: { content: RangeContent; appliesTo?: AppliesTo | undefined; at: Instant; successorId: string },
): PlannedEdit {
  const { content, appliesTo = 'all', at, successorId } = edit;
  const current = contentOfRange(before);
  const changes = changedFields(current, content);
  if (!isClosed(before) && changes.length === 0) return { kind: 'unchanged', save: [], changes, corrects: false };
  const moves = !sameTarget(content.target, current.target);
  if (!moves || appliesTo === 'all') return { kind: 'update', save: [editRange(before, content, at)], changes, corrects: moves };
  const { closed, successor } = succeedRange(before, content, at, successorId);
  return { kind: 'from-now', save: [closed, successor], changes, corrects: false };
}
