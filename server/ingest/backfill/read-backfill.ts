import { countingIn, reportingFailures } from '../../graph/client.ts';
import { GraphFailure } from '../../graph/failures.ts';
import type { SignInEvents } from '../../graph/sign-in-pages.ts';
import type { Instant } from '../../presence/time.ts';
import type { Backfill, Problem } from '../../store/port/collecting.ts';
import { MIN_WINDOW, SHORT_LOG, type Span } from '../poll-schedule.ts';
import { type CollectDeps, createRun, type ReadOptions, readWindow } from '../read-span.ts';
import { isBlocking, problemOf } from '../status.ts';
import type { PastDiscovery, TakeCandidates } from './discover-past.ts';
import { floorOf, windowBefore } from './plan-backfill.ts';
import { createProgress, type Progress } from './progress.ts';

/** Window size and pace that the service allows, for the next window and the next pass. */
export interface Pace {
  events: SignInEvents;
  /** Size of the next window, milliseconds. */
  window: number;
}

export interface ReadBackfillOptions {
  pace: Pace;
  signal: AbortSignal;
  /** Called after each page: throws if this pass must stop. */
  keepAlive(): Promise<void>;
  /** Counts candidates of days that are read completely; kept between passes. */
  discovery: PastDiscovery;
}

/** Windows read concurrently: while one page is slow, the budget is used for others. */
const READERS = 4;

/** Old data is not on the board, so it need not refresh after every page. */
const READ: ReadOptions = { priority: 'backfill', onNew: () => {}, refresh: false };

/**
 * One pass: reads from where it stopped to its beginning, the newest window first. Memory contains only the pages that are being read, however
 * long the span is.
 * @throws GraphFailure if retries failed; data that was read until then is stored. BackfillEnded if it was stopped.
 */
export async function readBackfill(deps: CollectDeps, stored: Backfill, options: ReadBackfillOptions): Promise<Progress> {
  const { store, clock, board } = deps;
  const progress = createProgress(store, stored, clock.now);
  const failing = new AbortController();
  const signal = AbortSignal.any([options.signal, failing.signal]);
  const floor = () => floorOf(progress.backfill(), clock.now(), board.world().settings);
  options.discovery.begin(stored);
  let givenOut = stored.doneFrom;
  let refusedBefore = 0;

  let heldUpBy: Problem | undefined;
  let told = false;
  const onFailure = (failure: GraphFailure | undefined): void => {
    heldUpBy = failure && problemOf(failure, clock.now(), heldUpBy);
    const heldUp = isBlocking(heldUpBy, clock.now());
    // The readers detect a stop or an unavailable database. The next completed window resets this.
    if (heldUp && !told) progress.note({ problem: heldUpBy }).catch(() => {});
    told = heldUp;
  };

  const readers = Array.from({ length: READERS }, async () => {
    for (;;) {
      const window = windowBefore(givenOut, Math.max(floor(), refusedBefore), options.pace.window);
      if (!window) return;
      givenOut = window.from;
      signal.throwIfAborted();
      const onCandidates = options.discovery.beginWindow(progress.backfill(), window.until);
      const read = await readPart(deps, window, { ...options, signal, onFailure, onCandidates });
      if (read.from > window.from) refusedBefore = Math.max(refusedBefore, read.from);
      await progress.done(read);
      await options.discovery.doneFrom(progress.backfill().doneFrom);
    }
  });
  const guarded = readers.map((reader) =>
    reader.catch((error: unknown) => {
      failing.abort(error);
      throw error;
    }),
  );
  const failed = (await Promise.allSettled(guarded)).some(({ status }) => status === 'rejected');
  if (refusedBefore > 0) await progress.note({ logBegins: refusedBefore });
  // The first failure; the other readers were aborted with it.
  if (failed) throw options.signal.aborted ? options.signal.reason : failing.signal.reason;
  if (progress.backfill().doneFrom <= floor()) await progress.note({ finishedAt: clock.now(), problem: undefined });
  return progress;
}

interface ReadPartOptions extends ReadBackfillOptions {
  onFailure(failure: GraphFailure | undefined): void;
  onCandidates: TakeCandidates;
}

/** Reads a part from its end, in smaller windows if it is too large. Skips time that the log no longer has. */
async function readPart(deps: CollectDeps, part: Span, options: ReadPartOptions) {
  const tally = { requests: 0, throttled: 0 };
  const counting = { ...deps, graph: reportingFailures(options.onFailure, countingIn(tally, deps.graph)) };
  const { pace, onCandidates } = options;
  const reading: ReadOptions = { ...READ, onCandidates };
  const run = createRun(pace.events, pace.window, options.signal, options.keepAlive);
  let from: Instant = part.until;
  let windows = 0;
  while (from > part.from) {
    try {
      ({ from } = await readWindow(counting, run, { from: part.from, until: from }, 'newest', reading));
      windows += 1;
    } catch (error) {
      if (!isTooOld(error, from, deps.clock.now())) throw error;
      if (run.window <= MIN_WINDOW) break;
      run.window = Math.max(MIN_WINDOW, run.window / 2);
    } finally {
      Object.assign(pace, { events: run.events, window: run.window });
    }
  }
  return { from, until: part.until, windows, counts: { ...run.counts, ...tally } };
}

/** For some time after an upgrade to a premium licence the service has only a week. A refusal of a later span is an error. */
function isTooOld(error: unknown, at: Instant, now: Instant): boolean {
  return error instanceof GraphFailure && error.kind === 'FILTER_REFUSED' && at < now - SHORT_LOG;
}
