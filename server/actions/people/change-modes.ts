import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import { changeMode } from '../../presence/modes.ts';
import type { Person, PresenceMode } from '../../presence/person.ts';
import type { Clock } from '../../presence/time.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import type { ModeEdit } from '../../store/port/people.ts';
import type { Store } from '../../store/port/store.ts';
import { message } from '../../texts/message.ts';

export interface ChangeModesDeps {
  store: Pick<Store, 'people' | 'person' | 'saveModes'>;
  board: Pick<Board, 'refresh' | 'world'>;
  clock: Clock;
}

interface ModesOrder {
  ids: readonly string[];
  mode: PresenceMode;
  onlyFrom?: PresenceMode;
  by: string;
  alongside: (edits: readonly ModeEdit[]) => Alongside;
}

/** People per write: a longer write would delay other writers. */
const CHUNK = 500;
/** Attempts while the mode of a person keeps changing. */
const TRIES = 5;

/**
 * Sets the mode of these people. Skips people who have it already or are removed. A person whose history changed meanwhile is read and computed
 * again. Idempotent, also after an abort.
 * @param ids lower case
 * @param onlyFrom skips people who do not have this mode at the time of the write
 * @param by object id of the actor
 * @param alongside written with the first edits; not written if there are none
 * @returns how many people changed
 * @throws AppError VERSION_CONFLICT, STORE_UNAVAILABLE
 */
export async function changeModes(
  { store, board, clock }: ChangeModesDeps,
  { ids, mode, onlyFrom, by, alongside }: ModesOrder,
): Promise<number> {
  let changed = 0;
  let left = new Set(ids);
  for (let tries = 0; tries < TRIES && left.size > 0; tries += 1) {
    const edits = await editsOf(store, left, { mode, onlyFrom }, clock.now());
    left = new Set(edits.map(({ personId }) => personId));
    for (let i = 0; i < edits.length; i += CHUNK) {
      const chunk = edits.slice(i, i + CHUNK);
      const done = await store.saveModes(chunk, { at: clock.now(), by }, changed === 0 ? alongside(chunk) : undefined);
      changed += done.length;
      for (const id of done) left.delete(id);
      await yieldToEventLoop();
    }
  }
  await board.refresh();
  if (left.size > 0) throw new AppError('VERSION_CONFLICT', { detail: message('mode.changing') });
  return changed;
}

async function editsOf(
  store: ChangeModesDeps['store'],
  ids: ReadonlySet<string>,
  { mode, onlyFrom }: Pick<ModesOrder, 'mode' | 'onlyFrom'>,
  now: number,
): Promise<ModeEdit[]> {
  const [one] = ids;
  const found = ids.size === 1 && one !== undefined ? [await store.person(one)] : await store.people();
  return found
    .filter((person): person is Person => person !== undefined && ids.has(person.id) && person.mode !== mode)
    .filter((person) => onlyFrom === undefined || person.mode === onlyFrom)
    .map((person) => ({ personId: person.id, before: person, after: changeMode(person, mode, now) }));
}
