import { randomUUID } from 'node:crypto';
import { GraphFailure } from '../graph/failures.ts';
import { HOUR, type Instant, MINUTE, notInFuture } from '../presence/time.ts';
import type { Collection } from '../store/port/collecting.ts';
import { ensureBackfill } from './backfill/ensure-backfill.ts';
import { newBackfill, readablePart } from './backfill/plan-backfill.ts';
import {
  firstSweep,
  freshSweep,
  lastKnownGood,
  lastSweep,
  OVERLAP,
  planPoll,
  REFUSED_STEP,
  SHORT_LOG,
  type Span,
  spanBeforeFirstRead,
  spanBeforeSweep,
} from './poll-schedule.ts';
import { type CollectDeps, type ReadOptions, type Run, readWindow } from './read-span.ts';

/** Most sign-ins are in the log by then. */
const SHORT_OVERLAP = 10 * MINUTE;

/**
 * Reads the sign-ins since the last poll, and its overlap, so that everything before now has been read. The watermark moves only over windows
 * whose pages are all merged, never past a missing window, and never past Graph's own time.
 * @throws GraphFailure; AppError STORE_UNAVAILABLE. Data that was read before stays.
 */
export async function pollSignIns(deps: CollectDeps, run: Run): Promise<void> {
  const { store, clock, graph } = deps;
  const collection = await store.collection();
  const started = clock.now();
  const plan = planPoll(collection, started);
  const first = collection.watermark === undefined;
  const lost = !first && notInFuture(collection.watermark, started) === undefined;
  const options: ReadOptions = {
    priority: 'poll',
    // The first poll finds old sign-ins, which do not show the lag.
    onNew: (newAfter) => {
      if (!first && !plan.newestFirst) run.lags.push(...newAfter);
    },
  };
  if (plan.gap) await store.addGap(plan.gap);
  if (first) await noteFirstSweeps(deps, collection, started);
  if (lost) await recover(deps, collection, started);
  const advance = (to: Instant) => store.advanceWatermark(Math.min(to, graph.served.at() ?? to), clock.now());

  let head = started;
  let overlapRead = started;
  /**
   * A long catch-up must not delay new sign-ins. Of a large tenant the whole overlap would take most of the requests, so it is read again only every
   * half an hour.
   */
  const stayCurrent = async (): Promise<void> => {
    const now = clock.now();
    if (now - head < Math.max(deps.intervalMs, MINUTE)) return;
    const isOverlapDue = now - overlapRead >= OVERLAP / 4;
    await readAll(deps, run, { from: isOverlapDue ? overlapRead - OVERLAP : head - SHORT_OVERLAP, until: now }, options);
    head = now;
    if (isOverlapDue) overlapRead = now;
  };

  for (let rest = plan.newestFirst; rest && rest.from < rest.until; ) {
    const { from } = await readWindow(deps, run, rest, 'newest', options);
    rest = { from: rest.from, until: from };
    await stayCurrent();
  }
  for (let rest = plan.oldestFirst; rest && rest.from < rest.until; ) {
    const { until } = await readOrGiveUp(deps, run, rest, options);
    if (collection.watermark === undefined || until > collection.watermark) await advance(until);
    rest = { from: until, until: rest.until };
    await stayCurrent();
  }
  if (first) await beginHistory(deps, started);
  await advance(head);
}

/** The span of the first read and of its backfill needs no sweep. Candidates are counted only for days that were read whole. */
async function noteFirstSweeps({ store, board }: CollectDeps, collection: Collection, started: Instant): Promise<void> {
  for (const kind of ['day', 'week'] as const) {
    const asked = lastSweep(collection, kind, started);
    if (asked && asked.finishedAt === undefined) continue;
    if (kind === 'week' && board.world().settings.unmatched === 'discover') continue;
    await store.saveSweep(kind, firstSweep(kind, started));
  }
}

/**
 * A watermark in the future does not show what has been read. The last day is read now, the last week is swept, and a backfill
 * reads earlier time back to the last good run (docs/RULES.md, promise 5).
 */
async function recover({ store, board, log }: CollectDeps, collection: Collection, started: Instant): Promise<void> {
  log.warn({}, 'The watermark is in the future because a clock was ahead; reading the last days again');
  await store.saveSweep('day', firstSweep('day', started));
  await store.saveSweep('week', freshSweep('week', started, started));
  const behind = spanBeforeSweep(lastKnownGood(collection, await store.collectionStatus(), started), started);
  const span = readablePart(behind, started, board.world().settings, started);
  if (span) await ensureBackfill(store, span, started);
}

/**
 * A backfill reads the time before the first day, so that the board is correct first. If ranges were added in the meantime, the
 * sweep reads the day again.
 */
async function beginHistory({ store, clock, board }: CollectDeps, started: Instant): Promise<void> {
  const { backfill, sweeps } = await store.collection();
  const behind = spanBeforeFirstRead(started);
  const asked = sweeps.day?.finishedAt === undefined;
  const until = asked ? behind.until + (clock.now() - started) + HOUR : behind.until;
  const span = readablePart({ ...behind, until }, started, board.world().settings, started);
  if (!span || backfill) return;
  await store.saveBackfill(newBackfill(span, { id: randomUUID(), startedBy: 'system', startedAt: clock.now(), before: undefined }));
}

/** Reads the newest overlap again, for people who have just become known. */
export async function readOverlapAgain(deps: CollectDeps, run: Run): Promise<void> {
  const now = deps.clock.now();
  await readAll(deps, run, { from: now - OVERLAP - deps.intervalMs, until: now }, { priority: 'poll', onNew: () => {} });
}

async function readAll(deps: CollectDeps, run: Run, span: Span, options: ReadOptions): Promise<void> {
  for (let from: Instant = span.from; from < span.until; ) {
    from = (await readWindow(deps, run, { from, until: span.until }, 'oldest', options)).until;
  }
}

async function readOrGiveUp(deps: CollectDeps, run: Run, rest: Span, options: ReadOptions): Promise<Span> {
  try {
    return await readWindow(deps, run, rest, 'oldest', options);
  } catch (error) {
    const limit = deps.clock.now() - SHORT_LOG;
    if (!(error instanceof GraphFailure) || error.kind !== 'FILTER_REFUSED' || rest.from >= limit) throw error;
    const lost = { from: rest.from, until: Math.min(rest.until, rest.from + REFUSED_STEP) };
    await deps.store.addGap({ ...lost, reason: 'log-begins-later' });
    return lost;
  }
}
