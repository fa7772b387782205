import type { Board } from '../../board/board.ts';
import { runInTimeSlices } from '../../concurrency.ts';
import type { Range } from '../../presence/place.ts';
import { type AddressMove, placeOfMatch } from '../../presence/preview.ts';
import { changedFields, contentOfRange } from '../../presence/ranges/range-edit.ts';
import type { World } from '../../presence/world.ts';
import type { PlannedChange } from './plan-change.ts';

/**
 * The move of every address of the edited range, if it is one and the same: the CIDRs stay, or the range closes and no other encloses one of them. Only
 * such a change counts people who are not named by access events. A number for single addresses would reveal who uses one: with the addresses of
 * four of them known, the step shows whether somebody uses a fifth.
 */
export async function moveOfWholeRange(
  { before, content }: PlannedChange,
  { settings }: World,
  board: Pick<Board, 'heldPrefixes'>,
): Promise<AddressMove | undefined> {
  const version = before?.versions.at(-1);
  if (before === undefined || version === undefined) return undefined;
  if (content && changedFields(contentOfRange(before), content).includes('cidrs')) return undefined;
  if (!content && (await isEnclosed(before, version.cidrs, board))) return undefined;
  const match = { range: before, version, heldThen: true };
  const next = content && { ...match, version: { ...version, target: content.target, presence: content.presence } };
  return { from: placeOfMatch(match, settings), to: placeOfMatch(next, settings), match };
}

/** Whether another range holds one of the CIDRs when this one is gone. */
async function isEnclosed(range: Range, cidrs: readonly string[], board: Pick<Board, 'heldPrefixes'>): Promise<boolean> {
  const { first } = await runInTimeSlices((await board.heldPrefixes()).nested(cidrs, range.id, Number.POSITIVE_INFINITY));
  return first.some(({ relation }) => relation === 'inside');
}
