import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { AppError } from '../../errors.ts';
import { changeMode } from '../../presence/modes.ts';
import type { Person, PresenceMode } from '../../presence/person.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import type { RouteDeps } from '../deps.ts';

/** People written in one go: more would keep everybody else waiting. */
const CHUNK = 500;
/** Somebody whose mode keeps changing under our hands is changed by somebody who should be asked. */
const TRIES = 5;

/**
 * Sets the mode of these people; whoever has it already, or is gone, is passed over. Whose history changed meanwhile is read
 * and worked out again. Done twice, or broken off and done again, it comes to the same.
 * @param ids lower case
 * @param by object id of who does it
 * @param along written with the first who are changed; nothing where nobody is
 * @returns how many were changed
 * @throws AppError STORE_UNAVAILABLE
 */
export async function changeModes(
  { store, board, clock }: Pick<RouteDeps, 'store' | 'board' | 'clock'>,
  { ids, mode, by, along }: { ids: readonly string[]; mode: PresenceMode; by: string; along: Alongside },
): Promise<number> {
  let changed = 0;
  let left = new Set(ids);
  for (let tries = 0; tries < TRIES && left.size > 0; tries += 1) {
    const edits = await editsOf(store, left, mode, clock.now());
    left = new Set(edits.map(({ personId }) => personId));
    for (let i = 0; i < edits.length; i += CHUNK) {
      const done = await store.saveModes(edits.slice(i, i + CHUNK), { at: clock.now(), by }, changed === 0 ? along : undefined);
      changed += done.length;
      for (const id of done) left.delete(id);
      await yieldToEventLoop();
    }
  }
  await board.refresh();
  if (left.size > 0) throw new AppError('VERSION_CONFLICT', { detail: 'Modes are being changed by somebody else at the same time.' });
  return changed;
}

async function editsOf(store: RouteDeps['store'], ids: ReadonlySet<string>, mode: PresenceMode, now: number) {
  const [one] = ids;
  const found = ids.size === 1 && one !== undefined ? [await store.person(one)] : await store.people();
  return found
    .filter((person): person is Person => person !== undefined && ids.has(person.id) && person.mode !== mode)
    .map((person) => ({ personId: person.id, before: person, after: changeMode(person, mode, now) }));
}
