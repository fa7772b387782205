import { isAppError } from '../errors.ts';
import { countingIn, reportingFailures } from '../graph/client.ts';
import { GraphFailure } from '../graph/failures.ts';
import type { SignInEvents } from '../graph/sign-in-pages.ts';
import type { CollectionStatus, Problem } from '../store/port/collecting.ts';
import { addCounts } from '../store/port/counts.ts';
import { createClamping } from './clamp-future-instants.ts';
import { syncDirectory } from './directory/sync-directory.ts';
import type { UnknownPeople } from './directory/unknown-people.ts';
import type { Discovery } from './discovery.ts';
import { createPollBetween } from './poll-between.ts';
import { pollSignIns, readOverlapAgain } from './poll-sign-ins.ts';
import { type CollectDeps, createRun, type Run } from './read-span.ts';
import { createRunNotes, type RunNotesDeps } from './run-notes.ts';
import { downgradeLicenceError, initialStatus, lagOf, missingProblem, problemOf } from './status.ts';
import { sweepSignIns } from './sweep-sign-ins.ts';

export interface OnceOptions {
  events: SignInEvents;
  /** Whether sign-ins are read, or only the directory. */
  pollSignIns: boolean;
  /** Size of the first window, milliseconds. */
  window: number;
  /** Number of consecutive failed runs before this one. */
  failedRuns: number;
  signal: AbortSignal;
  keepAlive(): Promise<void>;
  /** False after a change of ranges: then sign-ins that count for the first time do not show the lag of the log. */
  lagTells(): boolean;
  /** The pass over whole days, which continues from run to run. */
  discovery: Discovery;
  /** People with sign-ins who are not in the directory; kept between runs. */
  unknown: UnknownPeople;
}

export interface Outcome {
  run: Run;
  /** Absent on success. */
  error?: unknown;
}

/**
 * One run: the directory, the poll, and as much of the due sweeps as fits before the next poll. The result is stored, also after a failure: data
 * that was read until then stays, and the next run continues from there. Throws only if the database is unavailable.
 */
export async function collectOnce(given: CollectDeps & RunNotesDeps, options: OnceOptions): Promise<Outcome> {
  // Counts only this run: a backfill may be sending requests at the same time.
  const tally = { requests: 0, throttled: 0 };
  const { store, clock, log } = given;
  const startedAt = clock.now();
  const { running: _broken, ...before } = (await store.collectionStatus()) ?? initialStatus(options.events);
  const status: CollectionStatus = { ...before, lastStartedAt: startedAt };
  const run = createRun(options.events, options.window, options.signal, async () => {
    await options.keepAlive();
    notes.progress();
  });
  const notes = createRunNotes(given, status, () => ({ ...run.counts, ...tally }));
  const clamping = createClamping(given);
  const onFailure = (failure: GraphFailure | undefined): void => {
    notes.graphFailure(failure);
    // A refusal also has Graph's time, and may persist. If this fails, `end` reports the error.
    clamping.begin().catch(() => {});
  };
  const deps = { ...given, graph: reportingFailures(onFailure, countingIn(tally, given.graph)) };
  const pollBetween = options.pollSignIns
    ? await createPollBetween(deps, { run, status, options, lastPollAt: before.lastStartedAt })
    : undefined;
  const error = await attempt(async () => {
    await clamping.begin();
    await syncPeople(deps, status, run, { unknown: options.unknown, pollBetween });
    await clamping.end();
    if (!options.pollSignIns) return;
    await pollWithNewcomers(deps, run, status, options.unknown);
    await sweepSignIns({ ...deps, discovery: options.discovery }, run, { from: startedAt, until: startedAt + deps.intervalMs });
  });
  options.unknown.saw(run.unknown);
  Object.assign(run.counts, tally);
  const shown = downgradeLicenceError(error, status, options.failedRuns);
  await notes.closed();
  const end = { error: shown, heldUpBy: notes.heldUpBy(), lagTells: options.lagTells() };
  await store.saveCollectionStatus(finish(status, run, end, deps));
  const { requests, throttled, read, used, late } = run.counts;
  if (error === undefined) log.info({ requests, throttled, read, used, late }, 'Collected sign-ins');
  return error === undefined ? { run } : { run, error: shown };
}

async function attempt(work: () => Promise<void>): Promise<unknown> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error ?? new Error('Failed to collect sign-ins.');
  }
}

/** A directory that cannot be read does not stop the run if there are people to place. */
async function syncPeople(
  deps: CollectDeps,
  status: CollectionStatus,
  run: Run,
  { unknown, pollBetween }: { unknown: UnknownPeople; pollBetween?: () => Promise<void> },
): Promise<number> {
  const { signal, keepAlive } = run;
  const onPage = async (more: boolean): Promise<void> => {
    await keepAlive();
    if (more) await pollBetween?.();
  };
  try {
    const { added, people, missing } = await syncDirectory(deps, { signal, unknown, onPage });
    status.directory = { lastSyncAt: deps.clock.now(), people, ...(missing ? { problem: missingProblem(missing) } : {}) };
    return added;
  } catch (error) {
    if (signal.aborted || isAppError(error, 'SHUTTING_DOWN') || isAppError(error, 'STORE_UNAVAILABLE')) throw error;
    const people = deps.board.world().people.size;
    status.directory = { ...status.directory, people, problem: problemOf(error, deps.clock.now(), status.directory.problem) };
    if (people === 0) throw error;
    deps.log.warn({ code: status.directory.problem?.code }, 'Failed to read the directory; collecting sign-ins with the known people');
    return 0;
  }
}

/** A new employee may sign in before the directory has them. If so, both are read once more. */
async function pollWithNewcomers(deps: CollectDeps, run: Run, status: CollectionStatus, unknown: UnknownPeople): Promise<void> {
  await pollSignIns(deps, run);
  if (!run.counts.discarded['unknown-person']) return;
  unknown.saw(run.unknown);
  if ((await syncPeople(deps, status, run, { unknown })) > 0) await readOverlapAgain(deps, run);
}

interface End {
  error: unknown;
  heldUpBy: Problem | undefined;
  lagTells: boolean;
}

function finish(status: CollectionStatus, run: Run, { error, heldUpBy, lagTells }: End, deps: CollectDeps): CollectionStatus {
  const now = deps.clock.now();
  const { problem, ...rest } = status;
  const waitAsked = error instanceof GraphFailure ? (error.retryAfter ?? 0) : 0;
  const lag = (lagTells ? lagOf(run.lags) : undefined) ?? status.lag;
  // The first run of a process may have begun before Graph said that the clock is ahead.
  const lastStartedAt = Math.min(status.lastStartedAt ?? now, now);
  return {
    ...rest,
    lastStartedAt,
    lastFinishedAt: now,
    ...(error === undefined
      ? { lastSuccessAt: now }
      : brokenOff(error)
        ? { problem }
        : { problem: problemOf(error, now, problem ?? heldUpBy) }),
    nextRunAt: Math.max(lastStartedAt + deps.intervalMs, now + waitAsked),
    last: run.counts,
    totals: addCounts(status.totals, run.counts),
    ...(lag ? { lag } : {}),
    events: run.events,
  };
}

/** An end by a stop or by another instance is not a failure. */
function brokenOff(error: unknown): boolean {
  return isAppError(error, 'SHUTTING_DOWN');
}
