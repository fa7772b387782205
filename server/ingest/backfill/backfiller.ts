import { randomUUID } from 'node:crypto';
import { AppError, isAppError } from '../../errors.ts';
import { GraphFailure, isShutOut } from '../../graph/failures.ts';
import type { SignInEvents } from '../../graph/sign-in-pages.ts';
import { type Instant, MINUTE, notInFuture } from '../../presence/time.ts';
import type { Backfill } from '../../store/port/collecting.ts';
import { correctedClock } from '../corrected-clock.ts';
import { FIRST_WINDOW, type Span } from '../plan.ts';
import type { CollectDeps } from '../read-span.ts';
import { realScheduler, type Scheduler } from '../scheduler.ts';
import { problemOf } from '../status.ts';
import { createPastDiscovery } from './discover-past.ts';
import { earliestReadable, hasEnded, newBackfill, readableDays, readablePart } from './plan-backfill.ts';
import { BackfillEnded } from './progress.ts';
import { readBackfill } from './read-backfill.ts';

export interface BackfillerDeps extends CollectDeps {
  /** Default `all`. */
  events?: SignInEvents;
  /** Whether sign-ins are polled at all; where they are streamed alone, there is nothing to read behind. Default true. */
  pollSignIns?: boolean;
  scheduler?: Scheduler;
  /** Name of this instance among those that share the database. */
  holder?: string;
  /** For how long an instance that died keeps the others from going on, milliseconds. */
  leaseMs?: number;
}

export interface Backfiller {
  /** Goes on with what is stored, and looks for what is asked for on other instances, from now on. */
  start(): void;
  /** Breaks off between two pages and waits for that; what is left goes on at the next start. */
  stop(): Promise<void>;
  /** One pass over what is under way; nothing when there is nothing, another instance reads or the poll is shut out. Fails with what failed. */
  work(): Promise<void>;
  /**
   * Begins to read a span, widened to whole days of the organisation's zone and clipped to what can be read.
   * @throws AppError NOT_COLLECTED_YET, SIGN_INS_NOT_POLLED, BACKFILL_RUNNING, SPAN_NOT_READABLE
   */
  request(span: Partial<Span>, actor: string): Promise<Backfill>;
  /** Ends what is under way, on whatever instance; undefined when nothing is. What was read stays. */
  cancel(): Promise<Backfill | undefined>;
  /** What can be read now; undefined before the first poll. */
  reach(): Promise<Span | undefined>;
}

const LEASE = 'backfill';
/** Milliseconds between two looks whether there is something to read. */
const LOOK = 15_000;
const LONGEST_PAUSE = 5 * MINUTE;

export function createBackfiller(given: BackfillerDeps): Backfiller {
  const clock = correctedClock(given.clock, given.graph.served);
  const deps = { ...given, clock };
  const { store, board, log, events = 'all', scheduler = realScheduler, leaseMs = 60_000 } = deps;
  const holder = deps.holder ?? (store.kind === 'sqlite' ? 'embedded' : randomUUID());
  const stopping = new AbortController();
  let cancelling = new AbortController();
  let running: Promise<void> | undefined;
  const discovery = createPastDiscovery(deps);
  const pace = { events, window: FIRST_WINDOW };
  let failures = 0;
  let started = false;
  let cancelTimer = (): void => {};

  const keepAlive = async (): Promise<void> => {
    stopping.signal.throwIfAborted();
    if (!(await store.acquireLease(LEASE, holder, clock.now(), leaseMs))) throw new AppError('SHUTTING_DOWN');
  };

  const pass = async (): Promise<void> => {
    const { backfill } = await store.collection();
    if (!backfill || hasEnded(backfill)) return;
    if (await isHeldUp(backfill)) return;
    if (!(await store.acquireLease(LEASE, holder, clock.now(), leaseMs))) return;
    cancelling = new AbortController();
    try {
      const signal = AbortSignal.any([stopping.signal, cancelling.signal]);
      const { backfill: read } = await readBackfill(deps, backfill, { pace, signal, keepAlive, discovery });
      const { windows, counts } = read();
      failures = 0;
      log.info({ windows, read: counts.read, used: counts.used, requests: counts.requests }, 'The backfill is through');
    } catch (error) {
      if (error instanceof BackfillEnded || isAppError(error, 'SHUTTING_DOWN')) return;
      failures += 1;
      await noteProblem(backfill.id, error);
      throw error;
    } finally {
      await store.releaseLease(LEASE, holder);
      await board.refresh();
    }
  };

  /** While the live poll is shut out the past waits: what is mended shall show in the present first. */
  const isHeldUp = async ({ id, problem }: Backfill): Promise<boolean> => {
    const current = (await store.collectionStatus())?.problem;
    if (current === undefined || !isShutOut(current.code)) return false;
    if (problem?.code !== current.code) await edit((run) => (run.id === id ? { ...run, problem: current } : undefined));
    return true;
  };

  const noteProblem = async (id: string, error: unknown): Promise<void> => {
    const before = await edit((current) => {
      if (current.id !== id) return undefined;
      return { ...current, problem: problemOf(error, clock.now(), current.problem) };
    });
    if (before) log.warn({ code: before.problem?.code, windows: before.windows }, 'The backfill does not get on; it is tried again');
  };

  /** Changes what is under way, whoever else does at the same time. */
  const edit = async (change: (current: Backfill) => Backfill | undefined): Promise<Backfill | undefined> => {
    for (;;) {
      const { backfill } = await store.collection();
      const next = backfill && !hasEnded(backfill) ? change(backfill) : undefined;
      if (!next) return undefined;
      try {
        const saved = { ...next, version: next.version + 1 };
        await store.saveBackfill(saved);
        return saved;
      } catch (error) {
        if (!isAppError(error, 'VERSION_CONFLICT')) throw error;
      }
    }
  };

  const work = (): Promise<void> => {
    running ??= pass().finally(() => {
      running = undefined;
    });
    return running;
  };

  const schedule = (delay: number): void => {
    cancelTimer();
    if (!started || stopping.signal.aborted) return;
    cancelTimer = scheduler.after(delay, () => {
      work().then(
        () => schedule(LOOK),
        (error: unknown) => {
          // It could not be noted in the database.
          if (isAppError(error, 'STORE_UNAVAILABLE')) log.warn({ code: error.code }, 'The backfill does not get on; it is tried again');
          pause(clock.now(), pauseAfter(error, failures));
        },
      );
    });
  };

  /** Looks now and then whether the live poll has come through since the failure: then what was in the way is gone. */
  const pause = (failedAt: Instant, { asked, longest }: { asked: number; longest: number }): void => {
    cancelTimer();
    if (!started || stopping.signal.aborted) return;
    cancelTimer = scheduler.after(Math.min(LOOK, longest), async () => {
      const waited = clock.now() - failedAt;
      // The clock was put back meanwhile: nobody knows how long it was.
      if (waited < 0) return schedule(0);
      const lastSuccessAt = waited < longest ? (await store.collectionStatus().catch(() => undefined))?.lastSuccessAt : undefined;
      const over =
        waited >= longest ||
        (waited >= asked && lastSuccessAt !== undefined && lastSuccessAt > failedAt && lastSuccessAt <= failedAt + waited);
      if (over) schedule(0);
      else pause(failedAt, { asked, longest });
    });
  };

  return {
    start() {
      started = true;
      schedule(0);
    },
    async stop() {
      stopping.abort(new AppError('SHUTTING_DOWN'));
      cancelTimer();
      await Promise.allSettled([running]);
    },
    work,
    async request(span, actor) {
      const now = clock.now();
      const { backfill, ...collection } = await store.collection();
      const watermark = notInFuture(collection.watermark, now);
      if (watermark === undefined) throw new AppError(deps.pollSignIns === false ? 'SIGN_INS_NOT_POLLED' : 'NOT_COLLECTED_YET');
      if (backfill && !hasEnded(backfill)) throw new AppError('BACKFILL_RUNNING');
      const wanted = { from: span.from ?? 0, until: span.until ?? now };
      const { settings } = board.world();
      const part = readableDays(wanted, now, settings, watermark);
      if (!part) throw notReadable(earliestReadable(now, settings), watermark);
      const next = newBackfill(part, { id: randomUUID(), startedBy: actor, startedAt: now, before: backfill });
      await store.saveBackfill(next).catch((error: unknown) => {
        throw isAppError(error, 'VERSION_CONFLICT') ? new AppError('BACKFILL_RUNNING') : error;
      });
      schedule(0);
      return next;
    },
    async cancel() {
      const stopped = await edit((current) => ({ ...current, stoppedAt: clock.now() }));
      cancelling.abort(new BackfillEnded());
      return stopped;
    },
    async reach() {
      const now = clock.now();
      const watermark = notInFuture((await store.collection()).watermark, now);
      return watermark === undefined ? undefined : readablePart({ from: 0, until: now }, now, board.world().settings, watermark);
    },
  };
}

/** Milliseconds: as long as Graph asks, else longer with every failure. */
function pauseAfter(error: unknown, failures: number): { asked: number; longest: number } {
  const asked = error instanceof GraphFailure ? (error.retryAfter ?? 0) : 0;
  return { asked, longest: Math.max(asked, Math.min(LONGEST_PAUSE, LOOK * 2 ** Math.max(0, failures - 1))) };
}

function notReadable(from: Instant, until: Instant): AppError {
  const iso = (at: Instant) => new Date(at).toISOString();
  const detail = `Nothing of this span can be read. What can be is from ${iso(from)} (older is not kept) until ${iso(until)} (newer is the live poll’s).`;
  return new AppError('SPAN_NOT_READABLE', { detail });
}
