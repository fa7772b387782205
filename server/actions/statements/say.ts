import type { Override, Statement } from '../../presence/override.ts';
import { planOverride } from '../../presence/overrides.ts';
import type { Person } from '../../presence/person.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import { currentPerson, type StatementDeps } from './deps.ts';

/** The content of a statement. */
export interface Said {
  statement: Statement;
  /** Default: now. */
  from?: Instant;
  /** Exclusive. Default: the end of the calendar day of `from` in the statement's zone. */
  until?: Instant;
  /** Two statements with the same id are stored once. Default: a new id. */
  id?: string;
}

/** Separates the id of a sentence from the number of the statement, one for each day. */
const PART = '~';

/** The id of one of several statements from one sentence, one for each day. */
export function idOfPart(id: string, at: number): string {
  return at === 0 ? id : `${id}${PART}${at}`;
}

/** Whether both statements come from one sentence. */
export function saidTogether(one: Pick<Override, 'id'>, other: Pick<Override, 'id'>): boolean {
  return one.id.split(PART)[0] === other.id.split(PART)[0];
}

/**
 * Sets a person's status, or hides them, at their request.
 * @returns the stored statement
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, PRESENCE_OFF, TARGET_UNKNOWN, OVERRIDE_INVALID
 */
export async function say(deps: StatementDeps, personId: string, said: Said): Promise<Override> {
  const person = await currentPerson(deps, personId);
  return storeStatement(deps, { person, setBy: personId, said });
}

/** Stores a statement and refreshes the board. `alongside` is written with it. @throws AppError as `say` */
export async function storeStatement(
  { store, board, clock }: StatementDeps,
  {
    person,
    setBy,
    said,
    alongside,
  }: { person: Person; setBy: string; said: Said; alongside?: (planned: Omit<Override, 'seq'>) => Alongside },
): Promise<Override> {
  const planned = planOverride({ ...said, id: said.id ?? crypto.randomUUID(), person, setBy, now: clock.now() }, board.world());
  const stored = await store.addOverride(planned, alongside?.(planned));
  await board.refresh();
  return stored;
}
