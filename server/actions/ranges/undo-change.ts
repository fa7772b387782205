import { AppError } from '../../errors.ts';
import type { Range } from '../../presence/place.ts';
import { planUndo, type UndoPlan } from '../../presence/ranges/range-undo.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { type RangeDeps, rangeEntry } from './edit-ranges.ts';
import { saveRanges } from './save-ranges.ts';

/**
 * Restores the state before a change, from now on, if nobody has changed its ranges since. The undo can itself be undone.
 * @throws AppError NOT_FOUND for a change that is no longer stored, VERSION_CONFLICT, TARGET_UNKNOWN, RANGE_OVERLAPS
 */
export async function undoRangeChange(deps: RangeDeps, actor: Actor, id: string): Promise<UndoPlan & { changeId: string }> {
  requireAdministrator(actor);
  const { store, board, clock, withLock } = deps;
  return withLock(async () => {
    const notes = await store.rangeChanges();
    const note = notes.find((each) => each.id === id);
    const before = note && (await store.rangesBefore(note.id));
    if (!note || !before) throw new AppError('NOT_FOUND', { detail: message('range.change-not-found') });
    await board.refresh();
    const { ranges } = board.world();
    const plan = planUndo(note, byId(before), { ranges, notes, at: clock.now() });
    const entryOf = (range: Range, after?: Range) =>
      rangeEntry(deps, actor, { before: ranges.get(range.id), ...(after ? { after } : {}), action: 'undo' });
    const audit = [...plan.save.map((range) => entryOf(range, range)), ...plan.remove.map((range) => entryOf(range))];
    return { ...plan, changeId: await saveRanges(deps, { action: 'undo', undoes: note.id, ...plan, audit }) };
  });
}

function byId(ranges: readonly Range[]): Map<string, Range> {
  return new Map(ranges.map((range) => [range.id, range]));
}
