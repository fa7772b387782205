import type { Freshness } from '../board/freshness.ts';
import type { Staleness } from '../presence/staleness.ts';
import { type Clock, DAY, MINUTE, notInFuture } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import { createJob, type Job, type JobOptions } from './job.ts';
import { type TellDeps, tellConversations } from './tell-conversations.ts';

export interface CollectingWatchDeps extends TellDeps, JobOptions {
  store: Store;
  clock: Clock;
  freshness: Freshness;
}

const LOOK = 5 * MINUTE;

/**
 * Tells administrators, wherever they asked for warnings, when the picture has become stale, daily while it lasts, and when
 * sign-ins are read again (DESIGN.md §3, promise 5). Of several instances one says it; what was said is stored first.
 */
export function createCollectingWatch(deps: CollectingWatchDeps): Job {
  return createJob({
    ...deps,
    lease: 'collecting-watch',
    leaseMs: LOOK,
    every: LOOK,
    firstAfter: LOOK,
    run: async () => warnIfDue(deps, await deps.freshness.look()),
    failed: (error) => deps.log.warn({ error }, 'Whether sign-ins are read could not be looked up; it is tried again'),
  });
}

async function warnIfDue(deps: CollectingWatchDeps, stale: Staleness | undefined): Promise<void> {
  const { store, clock } = deps;
  const now = clock.now();
  const saidAt = await store.collectingWarnedAt();
  if (!stale && saidAt === undefined) return;
  // The clock of another instance may be a little ahead of ours.
  const lastSaidAt = notInFuture(saidAt, now);
  if (stale && lastSaidAt !== undefined && now - lastSaidAt < DAY) return;
  await store.saveCollectingWarnedAt(stale ? now : undefined);
  const { sent, failed } = await tellConversations(deps, stale ? warning(stale) : '**Sign-ins are being read again.**');
  // Nobody heard it: the next look tries again.
  if (failed > 0 && sent === 0) await store.saveCollectingWarnedAt(saidAt);
}

function warning({ asOf, why }: Staleness): string {
  const what = asOf === undefined ? 'No sign-ins have been read yet' : `No sign-ins have been read since ${momentInUtc(asOf)}`;
  return `**${what}.** ${why} The integration page says what to do; until then everybody sees as of when the picture is.`;
}

function momentInUtc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ', ')} (UTC)`;
}
