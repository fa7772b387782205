import { GraphFailure } from '../graph/failures.ts';
import type { Instant } from '../presence/time.ts';
import type { Sweep, SweepKind } from '../store/port/collecting.ts';
import type { Discovery } from './discovery.ts';
import { dueSweep, lastSweep, REFUSED_STEP, type Span } from './poll-schedule.ts';
import { type CollectDeps, type Run, readWindow } from './read-span.ts';

const KINDS: readonly SweepKind[] = ['day', 'week'];

/**
 * Continues the due sweeps, window by window, until none is due or the next poll is; at least one window per run. The progress is stored, so the
 * next run continues there.
 * @param time no further window begins outside of it: after its end, or before its beginning if the clock was set back
 * @throws GraphFailure; AppError STORE_UNAVAILABLE
 */
export async function sweepSignIns(deps: CollectDeps & { discovery: Discovery }, run: Run, time: Span): Promise<void> {
  for (;;) {
    let swept = false;
    // Alternates between the sweeps, so that day sweeps do not delay the sweep of the week, even if the log is slow.
    for (const kind of KINDS) {
      // Read again before each window, since a new sweep may have been requested meanwhile.
      const sweep = dueSweep(await deps.store.collection(), kind, deps.clock.now());
      if (!sweep) continue;
      await sweepWindow(deps, run, kind, sweep);
      swept = true;
      const now = deps.clock.now();
      if (now < time.from || now >= time.until) return;
    }
    if (!swept) return;
  }
}

async function sweepWindow(deps: CollectDeps & { discovery: Discovery }, run: Run, kind: SweepKind, sweep: Sweep): Promise<void> {
  // Only the sweep of a week contains whole days.
  const discovery = kind === 'week' ? deps.discovery : undefined;
  discovery?.begin(sweep);
  const doneUntil = await readOrPass(deps, run, sweep, discovery);
  const stored = lastSweep(await deps.store.collection(), kind, deps.clock.now());
  if (stored && stored.startedAt > sweep.startedAt) return;
  const finished = doneUntil >= sweep.until ? { finishedAt: deps.clock.now() } : {};
  await deps.store.saveSweep(kind, { ...sweep, doneUntil, ...finished });
}

async function readOrPass(deps: CollectDeps, run: Run, sweep: Sweep, discovery: Discovery | undefined): Promise<Instant> {
  const span = { from: sweep.doneUntil, until: sweep.until };
  if (span.from >= span.until) return sweep.until;
  const onNew = (newAfter: readonly number[]): void => {
    if (!sweep.recovers) run.counts.late += newAfter.length;
  };
  try {
    const { until } = await readWindow(deps, run, span, 'oldest', { priority: 'background', onNew, onCandidates: discovery?.take });
    await discovery?.doneUntil(until);
    return until;
  } catch (error) {
    // This time is before what the service keeps for this tenant.
    if (!(error instanceof GraphFailure) || error.kind !== 'FILTER_REFUSED') throw error;
    return Math.min(span.until, span.from + REFUSED_STEP);
  }
}
