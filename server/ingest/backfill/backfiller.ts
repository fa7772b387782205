import { randomUUID } from 'node:crypto';
import { AppError, isAppError } from '../../errors.ts';
import { GraphFailure, isAuthFailure } from '../../graph/failures.ts';
import type { SignInEvents } from '../../graph/sign-in-pages.ts';
import { type Instant, MINUTE, notInFuture } from '../../presence/time.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import type { Backfill } from '../../store/port/collecting.ts';
import { message } from '../../texts/message.ts';
import { createJob, type JobContext, type JobOptions } from '../job.ts';
import { FIRST_WINDOW, type Span } from '../poll-schedule.ts';
import type { CollectDeps } from '../read-span.ts';
import { problemOf } from '../status.ts';
import { createPastDiscovery, type PastDiscovery } from './discover-past.ts';
import { editBackfill } from './edit-backfill.ts';
import { earliestReadable, hasEnded, newBackfill, readableDays, readablePart } from './plan-backfill.ts';
import { BackfillEnded } from './progress.ts';
import { type Pace, readBackfill } from './read-backfill.ts';

export interface BackfillerDeps extends CollectDeps, JobOptions {
  /** Default `all`. */
  events?: SignInEvents;
  /** Whether sign-ins are polled; with a stream only, there is no past to read. Default true. */
  pollSignIns?: boolean;
}

/** Written together with a backfill. */
export type AlongsideBackfill = (backfill: Backfill) => Alongside;

export interface Backfiller {
  /** Starts continuing the stored backfill, and checking for requests of other instances. */
  start(): void;
  /** Stops between two pages and waits for it; the rest continues at the next start. */
  stop(): Promise<void>;
  /** One pass of the running backfill, if there is one, no other instance reads it, and the poll can read. @throws the failure */
  work(): Promise<void>;
  /**
   * Starts reading a span, widened to whole days of the organisation's zone and clipped to what can be read. `alongside` is written with it.
   * @throws AppError NOT_COLLECTED_YET, SIGN_INS_NOT_POLLED, BACKFILL_RUNNING, SPAN_NOT_READABLE
   */
  request(span: Partial<Span>, actor: string, alongside?: AlongsideBackfill): Promise<Backfill>;
  /** Stops the running backfill, on any instance; undefined if there is none. Data that was read stays. */
  cancel(alongside?: AlongsideBackfill): Promise<Backfill | undefined>;
  /** The readable span; undefined before the first poll. */
  reach(): Promise<Span | undefined>;
}

/** Milliseconds between two checks. */
const LOOK_EVERY = 15_000;
const MAX_PAUSE = 5 * MINUTE;

/** The state between passes, in memory only. */
interface BackfillerState {
  pace: Pace;
  /** Number of consecutive failures. */
  failures: number;
  /** After a failure. */
  pause?: Pause;
  /** Ends the running pass of this instance. */
  cancelling: AbortController;
  discovery: PastDiscovery;
}

interface Pause {
  failedAt: Instant;
  /** Milliseconds that Graph asked to wait. */
  asked: number;
  /** Maximum milliseconds before the next attempt. */
  longest: number;
}

export function createBackfiller(deps: BackfillerDeps): Backfiller {
  const { store, board, clock, log, events = 'all' } = deps;
  const state: BackfillerState = {
    pace: { events, window: FIRST_WINDOW },
    failures: 0,
    cancelling: new AbortController(),
    discovery: createPastDiscovery(deps),
  };
  const job = createJob({
    ...deps,
    lease: 'backfill',
    every: LOOK_EVERY,
    async isDue(requested) {
      const { backfill } = await store.collection();
      return backfill !== undefined && !hasEnded(backfill) && (requested || !(await isPaused(deps, state)));
    },
    run: (context) => continueBackfill(deps, state, context),
    failed(error) {
      // All other errors were stored and logged.
      if (isAppError(error, 'STORE_UNAVAILABLE')) log.warn({ code: error.code }, BACKFILL_FAILED);
    },
  });

  return {
    start: job.start,
    stop: job.stop,
    async work() {
      await job.run();
    },
    async request(span, actor, alongside) {
      const next = await beginBackfill(deps, span, actor, alongside);
      job.request();
      return next;
    },
    async cancel(alongside) {
      const stopped = await editBackfill(store, (current) => ({ ...current, stoppedAt: clock.now() }), alongside);
      state.cancelling.abort(new BackfillEnded());
      return stopped;
    },
    async reach() {
      const now = clock.now();
      const watermark = notInFuture((await store.collection()).watermark, now);
      return watermark === undefined ? undefined : readablePart({ from: 0, until: now }, now, board.world().settings, watermark);
    },
  };
}

const BACKFILL_FAILED = 'The backfill failed; will retry';

async function continueBackfill(deps: BackfillerDeps, state: BackfillerState, context: JobContext): Promise<void> {
  const { store, board, log } = deps;
  const { backfill } = await store.collection();
  if (!backfill || hasEnded(backfill) || (await waitsForPoll(deps, backfill))) return;
  state.cancelling = new AbortController();
  try {
    const signal = AbortSignal.any([context.signal, state.cancelling.signal]);
    const { backfill: read } = await readBackfill(deps, backfill, { ...state, signal, keepAlive: context.keepAlive });
    const { windows, counts } = read();
    state.failures = 0;
    delete state.pause;
    log.info({ windows, read: counts.read, used: counts.used, requests: counts.requests }, 'Backfill completed');
  } catch (error) {
    if (error instanceof BackfillEnded || isAppError(error, 'SHUTTING_DOWN')) return;
    state.failures += 1;
    state.pause = pauseAfter(error, state.failures, deps.clock.now());
    await noteProblem(deps, backfill.id, error);
    throw error;
  } finally {
    await board.refresh();
  }
}

/** The backfill waits while the poll cannot read the log: after a failure, current sign-ins come first. */
async function waitsForPoll({ store }: BackfillerDeps, { id, problem }: Backfill): Promise<boolean> {
  const current = (await store.collectionStatus())?.problem;
  if (current === undefined || !isAuthFailure(current.code)) return false;
  if (problem?.code !== current.code) await editBackfill(store, (run) => (run.id === id ? { ...run, problem: current } : undefined));
  return true;
}

async function noteProblem({ store, clock, log }: BackfillerDeps, id: string, error: unknown): Promise<void> {
  const noted = await editBackfill(store, (current) =>
    current.id === id ? { ...current, problem: problemOf(error, clock.now(), current.problem) } : undefined,
  );
  if (noted) log.warn({ code: noted.problem?.code, windows: noted.windows }, BACKFILL_FAILED);
}

/** As long as Graph asks, otherwise longer with every failure. */
function pauseAfter(error: unknown, failures: number, failedAt: Instant): Pause {
  const asked = error instanceof GraphFailure ? (error.retryAfter ?? 0) : 0;
  return { failedAt, asked, longest: Math.max(asked, Math.min(MAX_PAUSE, LOOK_EVERY * 2 ** Math.max(0, failures - 1))) };
}

/** The pause ends early if the poll has succeeded since the failure, since then the cause is gone. */
async function isPaused({ store, clock }: BackfillerDeps, { pause }: BackfillerState): Promise<boolean> {
  if (!pause) return false;
  const { failedAt, asked, longest } = pause;
  const waited = clock.now() - failedAt;
  // The clock was set back: the elapsed time is unknown.
  if (waited < 0 || waited >= longest) return false;
  if (waited < asked) return true;
  const lastSuccessAt = (await store.collectionStatus())?.lastSuccessAt;
  return !(lastSuccessAt !== undefined && lastSuccessAt > failedAt && lastSuccessAt <= failedAt + waited);
}

async function beginBackfill(deps: BackfillerDeps, span: Partial<Span>, actor: string, alongside?: AlongsideBackfill): Promise<Backfill> {
  const { store, board, clock, pollSignIns } = deps;
  const now = clock.now();
  const { backfill, ...collection } = await store.collection();
  const watermark = notInFuture(collection.watermark, now);
  if (watermark === undefined) throw new AppError(pollSignIns === false ? 'SIGN_INS_NOT_POLLED' : 'NOT_COLLECTED_YET');
  if (backfill && !hasEnded(backfill)) throw new AppError('BACKFILL_RUNNING');
  const wanted = { from: span.from ?? 0, until: span.until ?? now };
  const { settings } = board.world();
  const part = readableDays(wanted, now, settings, watermark);
  if (!part) throw notReadable(earliestReadable(now, settings), watermark);
  const next = newBackfill(part, { id: randomUUID(), startedBy: actor, startedAt: now, before: backfill });
  await store.saveBackfill(next, alongside?.(next)).catch((error: unknown) => {
    throw isAppError(error, 'VERSION_CONFLICT') ? new AppError('BACKFILL_RUNNING') : error;
  });
  return next;
}

function notReadable(from: Instant, until: Instant): AppError {
  const iso = (at: Instant) => new Date(at).toISOString();
  const detail = message('backfill.not-readable', { from: iso(from), until: iso(until) });
  return new AppError('SPAN_NOT_READABLE', { detail });
}
