import type { Freshness } from '../board/freshness.ts';
import type { Log } from '../graph/log.ts';
import type { Staleness } from '../presence/staleness.ts';
import { type Clock, DAY, MINUTE, notInFuture } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import { createJob, type Job, type JobOptions } from './job.ts';
import { addWarning } from './warnings.ts';

export interface CollectingWatchDeps extends JobOptions {
  store: Store;
  clock: Clock;
  log: Log;
  /** Whether there is a bot that delivers warnings. */
  warns: boolean;
  freshness: Freshness;
}

const LOOK = 5 * MINUTE;

/**
 * Warns administrators, in the conversations with warnings, when the picture becomes stale, daily while it lasts, and when
 * sign-ins are read again (docs/RULES.md, promise 5). One instance sends it; the message is stored first.
 */
export function createCollectingWatch(deps: CollectingWatchDeps): Job {
  return createJob({
    ...deps,
    lease: 'collecting-watch',
    leaseMs: LOOK,
    every: LOOK,
    firstAfter: LOOK,
    run: async () => warnIfDue(deps, await deps.freshness.look()),
    failed: (error) => deps.log.warn({ error }, 'Failed to check whether collecting is stale; will retry'),
  });
}

async function warnIfDue(deps: CollectingWatchDeps, stale: Staleness | undefined): Promise<void> {
  const { store, clock, warns } = deps;
  const now = clock.now();
  const saidAt = await store.collectingWarnedAt();
  if (!stale && saidAt === undefined) return;
  // The clock of another instance may be slightly ahead of ours.
  const lastSaidAt = notInFuture(saidAt, now);
  if (stale && lastSaidAt !== undefined && now - lastSaidAt < DAY) return;
  // Adds the warning first. If the process dies before the next line, it is added again, which has no effect.
  if (warns) await addWarning(deps, stale ? 'sign-ins-stale' : 'sign-ins-read-again', { at: saidAt ?? stale?.asOf });
  await store.saveCollectingWarnedAt(stale ? now : undefined);
}
