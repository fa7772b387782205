import { AppError } from '../../errors.ts';
import type { Clear } from '../../presence/override.ts';
import { unusablePart } from '../../presence/place-in-use.ts';
import { DAY, type Instant } from '../../presence/time.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import { message } from '../../texts/message.ts';
import { currentPerson, type StatementDeps } from './deps.ts';

/** Milliseconds for which a clear, or the end of a statement, can be undone (docs/RULES.md). */
export const UNDO_WITHIN = DAY;

/** Clears a person's presence, at their request. `alongside` is written with it. @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, PRESENCE_OFF */
export async function clear(deps: StatementDeps, personId: string, alongside: Alongside = {}): Promise<void> {
  const { mode } = await currentPerson(deps, personId);
  if (mode === 'off') throw new AppError('PRESENCE_OFF', { detail: message('clear.presence-off') });
  await deps.store.addClear({ personId, at: deps.clock.now(), setBy: personId }, alongside);
  await deps.board.refresh();
}

/** The person's last clear, if it can still be undone: within 24 hours, and if there is no newer statement (docs/RULES.md). */
export async function clearToUndo(
  { store, clock }: { store: Pick<StatementDeps['store'], 'clears' | 'overrides'>; clock: StatementDeps['clock'] },
  personId: string,
): Promise<Clear | undefined> {
  const since = clock.now() - UNDO_WITHIN + 1;
  const [last] = (await store.clears({ since, personId })).sort((a, b) => b.seq - a.seq || b.at - a.at);
  if (!last) return undefined;
  const lasting = await store.overrides({ endsAfter: last.at, personId });
  return lasting.some(({ seq }) => seq > last.seq) ? undefined : last;
}

/**
 * Undoes the person's last clear: evidence from before it counts again, and statements that it ended get their end back. `alongside` is written
 * with it.
 * @param until the last clear must be the one that can be undone until this instant, not one that was made after it
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, NOTHING_TO_UNDO; TARGET_UNKNOWN if it ended a statement whose office or floor has been archived
 */
export async function undoClear(
  deps: StatementDeps,
  personId: string,
  { until, alongside = {} }: { until?: Instant; alongside?: Alongside } = {},
): Promise<void> {
  await currentPerson(deps, personId);
  const found = await clearToUndo(deps, personId);
  const last = found && (until === undefined || found.at + UNDO_WITHIN === until) ? found : undefined;
  if (last) await checkEndedPlaces(deps, last);
  if (!last || !(await deps.store.undoClear(personId, last.at, alongside)))
    throw new AppError('NOTHING_TO_UNDO', { detail: message('clear.nothing-to-undo') });
  await deps.board.refresh();
}

/** Refuses archived places, also for an old statement. */
async function checkEndedPlaces({ store, board }: StatementDeps, { personId, at }: Clear): Promise<void> {
  const { offices } = board.world();
  const ended = (await store.overrides({ endsAfter: at - 1, personId })).filter(({ end }) => end === at);
  for (const { statement } of ended)
    if (statement.kind === 'office' && unusablePart(offices.get(statement.officeId), statement.floorId))
      throw new AppError('TARGET_UNKNOWN', { detail: message('clear.place-unusable') });
}
