import type { Board } from '../../board/board.ts';
import type { Mutex } from '../../concurrency.ts';
import { AppError } from '../../errors.ts';
import { addDays, dayOf } from '../../presence/calendar.ts';
import { CANDIDATE_WINDOW } from '../../presence/discovery/candidate.ts';
import { type Candidate, type CandidateLists, listCandidates } from '../../presence/discovery/candidates.ts';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { audited } from '../audit.ts';

export interface CandidateDeps {
  store: Pick<Store, 'candidateDays' | 'dismissedCandidates' | 'dismissCandidates' | 'restoreCandidates'>;
  board: Pick<Board, 'refresh' | 'world' | 'rangeIndex'>;
  clock: Clock;
  withLock: Mutex;
}

/** The id of a candidate: its group, encoded for use in a path. */
export function candidateIdOf({ group }: Pick<Candidate, 'group'>): string {
  return group.replace('/', '-');
}

/** Current candidates, and dismissed ones. */
export async function findCandidates(deps: CandidateDeps, actor: Actor): Promise<CandidateLists> {
  requireAdministrator(actor);
  const { store, board, clock } = deps;
  await board.refresh();
  const world = board.world();
  const now = clock.now();
  const toDay = dayOf(now, world.settings.timeZone);
  const [days, dismissed] = await Promise.all([
    store.candidateDays({ fromDay: addDays(toDay, -CANDIDATE_WINDOW), toDay }),
    store.dismissedCandidates(),
  ]);
  const prefixes = new Set(dismissed.map(({ prefix }) => prefix));
  return listCandidates({ days, dismissed: prefixes, world, ranges: board.rangeIndex(), now });
}

/** “Not an office”: removes it from the list. @throws AppError NOT_FOUND */
export async function dismissCandidate(deps: CandidateDeps, actor: Actor, id: string): Promise<void> {
  requireAdministrator(actor);
  return deps.withLock(async () => {
    const { prefixes } = candidateIn((await findCandidates(deps, actor)).open, id);
    const entry = { actor: actor.id, action: 'candidate.dismiss', subject: id, after: { cidrs: prefixes } };
    await deps.store.dismissCandidates(prefixes, deps.clock.now(), audited(deps, entry));
  });
}

/** Lists a dismissed candidate again. @throws AppError NOT_FOUND */
export async function restoreCandidate(deps: CandidateDeps, actor: Actor, id: string): Promise<void> {
  requireAdministrator(actor);
  return deps.withLock(async () => {
    const { prefixes } = candidateIn((await findCandidates(deps, actor)).dismissed, id);
    const entry = { actor: actor.id, action: 'candidate.restore', subject: id, before: { cidrs: prefixes } };
    await deps.store.restoreCandidates(prefixes, audited(deps, entry));
  });
}

/** @throws AppError NOT_FOUND */
function candidateIn(list: readonly Candidate[], id: string): Candidate {
  const candidate = list.find((each) => candidateIdOf(each) === id);
  if (!candidate) throw new AppError('NOT_FOUND', { detail: message('candidate.not-found') });
  return candidate;
}
