import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import type { Person } from '../../presence/person.ts';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';

/** Dependencies of the actions on statements. */
export interface StatementDeps {
  store: Pick<
    Store,
    'addOverride' | 'endOverrides' | 'changeStatements' | 'addClear' | 'undoClear' | 'overrides' | 'clears' | 'appendAudit'
  >;
  board: Pick<Board, 'refresh' | 'world'>;
  clock: Clock;
}

/** The person in the current state of the store. @throws AppError PERSON_UNKNOWN_TO_DIRECTORY */
export async function currentPerson({ board }: Pick<StatementDeps, 'board'>, personId: string): Promise<Person> {
  await board.refresh();
  const person = board.world().people.get(personId);
  if (!person) throw new AppError('PERSON_UNKNOWN_TO_DIRECTORY');
  return person;
}
