import type { Board } from '../../board/board.ts';
import { type Day, type Instant, MINUTE } from '../../presence/time.ts';
import { type PlanDeps, type PlansOfDay, readPlans } from '../statements/plans.ts';

/** Maximum cached weeks: readers in several zones look at several weeks. */
const CACHE_SIZE = 8;

interface Entry {
  revision: number;
  madeAt: Instant;
  plans: Promise<PlansOfDay[]>;
}

/**
 * The plans for the days of a week. They are the same for everybody and shown on every page, so they are computed once until a statement or place
 * changes.
 */
export function createPlansByWeek(deps: PlanDeps & { board: Pick<Board, 'plansRevision'> }) {
  const { board, clock } = deps;
  const entries = new Map<string, Entry>();
  return (days: readonly Day[]): Promise<PlansOfDay[]> => {
    const [key, revision, now] = [days.join(), board.plansRevision(), clock.now()];
    const known = entries.get(key);
    if (known && known.revision === revision && Math.abs(now - known.madeAt) < MINUTE) return known.plans;
    const entry: Entry = { revision, madeAt: now, plans: readPlans(deps, days) };
    entries.delete(key);
    entries.set(key, entry);
    for (const oldest of entries.keys()) if (entries.size > CACHE_SIZE) entries.delete(oldest);
    entry.plans.catch(() => entries.delete(key));
    return entry.plans;
  };
}
