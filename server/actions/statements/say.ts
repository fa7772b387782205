import type { Override, Statement } from '../../presence/override.ts';
import { planOverride } from '../../presence/overrides.ts';
import type { Person } from '../../presence/person.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import { currentPerson, type StatementDeps } from './deps.ts';

/** What somebody says about themselves, or an administrator for them. */
export interface Said {
  statement: Statement;
  /** Default: now. */
  from?: Instant;
  /** Exclusive. Default: the end of the calendar day of `from`, where it applies. */
  until?: Instant;
  /** What is said twice under the same id is stored once. Default: an id of its own. */
  id?: string;
}

/**
 * Says where a person is, or hides them, on their own word.
 * @returns the statement as it is stored
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, PRESENCE_OFF, TARGET_UNKNOWN, OVERRIDE_INVALID
 */
export async function say(deps: StatementDeps, personId: string, said: Said): Promise<Override> {
  const person = await currentPerson(deps, personId);
  return storeStatement(deps, { person, setBy: personId, said });
}

/** Stores a statement and brings it on the board. `along` is written with it. @throws AppError as `say` */
export async function storeStatement(
  { store, board, clock }: StatementDeps,
  { person, setBy, said, along }: { person: Person; setBy: string; said: Said; along?: (planned: Omit<Override, 'seq'>) => Alongside },
): Promise<Override> {
  const planned = planOverride({ ...said, id: said.id ?? crypto.randomUUID(), person, setBy, now: clock.now() }, board.world());
  const stored = await store.addOverride(planned, along?.(planned));
  await board.refresh();
  return stored;
}
