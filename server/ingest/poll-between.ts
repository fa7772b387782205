import { GraphFailure } from '../graph/failures.ts';
import { type Instant, notInFuture } from '../presence/time.ts';
import type { CollectionStatus } from '../store/port/collecting.ts';
import type { Discovery } from './discovery.ts';
import { pollSignIns } from './poll-sign-ins.ts';
import type { CollectDeps, Run } from './read-span.ts';
import { downgradeLicenceError, problemOf } from './status.ts';
import { sweepSignIns } from './sweep-sign-ins.ts';

/** Milliseconds by which a round of the directory may delay a due poll. */
const MAX_DELAY = 10_000;

export interface PollBetweenOptions {
  run: Run;
  /** The status of the run. The result of each poll is stored there at once, because the round may take long. */
  status: CollectionStatus;
  options: { discovery: Discovery; failedRuns: number };
  /** When the previous poll began. */
  lastPollAt: Instant | undefined;
}

/**
 * Returns a function to call between two pages of a directory round, so that a long round does not delay polls that are due
 * (docs/RULES.md, promise 5). It reads sign-ins with the people known so far, and a window of a due sweep. If Graph refuses the poll,
 * that is stored and the round continues. Before the first directory round it reads nothing, because every person would be unknown.
 */
export async function createPollBetween(deps: CollectDeps, { run, status, options, lastPollAt }: PollBetweenOptions) {
  const { store, clock, intervalMs } = deps;
  const { discovery, failedRuns } = options;
  const knowsPeople = (await store.directoryState()).readAt !== undefined;
  let polledAt = notInFuture(lastPollAt, clock.now()) ?? clock.now();

  async function poll(): Promise<void> {
    try {
      await pollSignIns(deps, run);
      const now = clock.now();
      await sweepSignIns({ ...deps, discovery }, run, { from: now, until: now });
      status.lastSuccessAt = clock.now();
      delete status.problem;
    } catch (error) {
      if (!(error instanceof GraphFailure)) throw error;
      status.problem = problemOf(downgradeLicenceError(error, status, failedRuns), clock.now(), status.problem);
    }
  }

  return async (): Promise<void> => {
    const now = clock.now();
    if (!knowsPeople || (now >= polledAt && now - polledAt < intervalMs + MAX_DELAY)) return;
    polledAt = now;
    await poll();
  };
}
