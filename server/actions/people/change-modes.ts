import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import { changeMode } from '../../presence/modes.ts';
import type { Person, PresenceMode } from '../../presence/person.ts';
import type { Clock, Instant } from '../../presence/time.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import type { ModeEdit } from '../../store/port/people.ts';
import type { Store } from '../../store/port/store.ts';
import { message } from '../../texts/message.ts';

export interface ChangeModesDeps {
  store: Pick<Store, 'people' | 'person' | 'saveModes'>;
  board: Pick<Board, 'refresh' | 'world'>;
  clock: Clock;
}

/** The choice that an undo takes back: people who have another mode now, or to whom it was given at another instant, stay as they are. */
export interface ChosenBefore {
  onlyFrom?: PresenceMode;
  chosenAt?: Instant;
}

interface ModesOrder extends ChosenBefore {
  ids: readonly string[];
  mode: PresenceMode;
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
 * @param chosenAt skips people whose mode was not chosen at this instant
 * @param by object id of the actor
 * @param alongside written with the first edits; not written if there are none
 * @returns the people who changed, with their history before, and the one instant at which all of these modes were chosen
 * @throws AppError VERSION_CONFLICT, STORE_UNAVAILABLE
 */
export async function changeModes(
  { store, board, clock }: ChangeModesDeps,
  { ids, mode, by, alongside, ...before }: ModesOrder,
): Promise<{ changed: ModeEdit[]; at: Instant }> {
  const at = clock.now();
  const changed: ModeEdit[] = [];
  let left = new Set(ids);
  for (let tries = 0; tries < TRIES && left.size > 0; tries += 1) {
    const edits = await editsOf(store, left, { mode, ...before }, clock.now());
    left = new Set(edits.map(({ personId }) => personId));
    for (let i = 0; i < edits.length; i += CHUNK) {
      const chunk = edits.slice(i, i + CHUNK);
      const done = new Set(await store.saveModes(chunk, { at, by }, changed.length === 0 ? alongside(chunk) : undefined));
      changed.push(...chunk.filter(({ personId }) => done.has(personId)));
      for (const id of done) left.delete(id);
      await yieldToEventLoop();
    }
  }
  await board.refresh();
  if (left.size > 0) throw new AppError('VERSION_CONFLICT', { detail: message('mode.changing') });
  return { changed, at };
}

async function editsOf(
  store: ChangeModesDeps['store'],
  ids: ReadonlySet<string>,
  { mode, ...before }: ChosenBefore & Pick<ModesOrder, 'mode'>,
  now: number,
): Promise<ModeEdit[]> {
  const [one] = ids;
  const found = ids.size === 1 && one !== undefined ? [await store.person(one)] : await store.people();
  return found
    .filter((person): person is Person => person !== undefined && ids.has(person.id) && person.mode !== mode)
    .filter((person) => isChosen(person, before))
    .map((person) => ({ personId: person.id, before: person, after: changeMode(person, mode, now) }));
}

/** Whether a person's mode is still the one that an undo takes back. */
export function isChosen({ mode, modeChosen }: Person, { onlyFrom, chosenAt }: ChosenBefore): boolean {
  return (onlyFrom === undefined || mode === onlyFrom) && (chosenAt === undefined || modeChosen?.at === chosenAt);
}
