import { readUser } from '../../graph/users.ts';
import type { DirectoryUser } from '../../presence/person.ts';
import { DAY } from '../../presence/time.ts';
import type { MissingPeople } from '../../store/port/directory.ts';
import { changedUser } from './apply-changes.ts';
import type { RoundOptions, SyncDeps } from './round.ts';
import { saveUsers } from './save-users.ts';

/** From this number and this share of all people on, missing people are more likely a fault of the round than people who left. */
const MANY = { people: 20, share: 0.05 } as const;

/**
 * Handles people who are missing from a complete full round. Rounds may omit people, so each is looked up by id,
 * and removed only if Entra does not have them. If many are missing, nobody is removed until an administrator confirms it.
 * @returns the people who await confirmation
 * @throws GraphFailure, AppError STORE_UNAVAILABLE. Nobody is removed then.
 */
export async function removeMissing(
  deps: SyncDeps,
  missing: readonly string[],
  before: ReadonlyMap<string, DirectoryUser>,
  { confirmed, signal, onPage }: RoundOptions,
): Promise<Omit<MissingPeople, 'since'> | undefined> {
  const { store, clock } = deps;
  const few = Math.max(MANY.people, before.size * MANY.share);
  const age = confirmed ? clock.now() - confirmed.at : DAY;
  const expected = confirmed && age >= 0 && age < DAY ? confirmed.people : 0;
  if (missing.length > expected + few) return { people: missing.length, of: before.size };
  const gone: string[] = [];
  for (const id of missing) {
    const change = await readUser(deps.graph, id, { signal });
    if (change) await saveUsers(deps, [changedUser({ known: before.get(id), change, complete: true, now: clock.now() })]);
    else gone.push(id);
    await onPage?.(true);
  }
  if (gone.length > 0) await store.removePeople(gone, clock.now());
  return undefined;
}
