import type { GraphClient } from '../graph/client.ts';
import { GraphFailure } from '../graph/failures.ts';
import type { Log } from '../graph/log.ts';
import { clockProblemOf, isClockOff } from '../presence/clock-problem.ts';
import { type Clock, type Instant, MINUTE } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import { createJob, holderName, type Job, type JobOptions } from './job.ts';

export interface ClockWatchDeps extends JobOptions {
  store: Store;
  graph: GraphClient;
  /** The machine's clock, corrected by Graph's time (`correctedClock`). */
  clock: Clock;
  log: Log;
}

/** Number of checks without an answer from Graph before its time is requested; none after the clock was set. */
const MAX_LOOKS = 10;
/** A small request: any answer has a date. */
const SMALL = '/v1.0/users?$top=1&$select=id';

/**
 * Compares this instance's clock with Graph's, also if another instance polls: this instance stores and shows instants by its own clock.
 * A difference of more than 5 minutes is logged, and stored for the page of every instance (docs/RULES.md, promise 5).
 */
export function createClockWatch(deps: ClockWatchDeps): Job {
  const { store, graph, clock, log } = deps;
  const { holder = holderName(store) } = deps;
  let answeredAt: Instant | undefined;
  let looks = 0;
  let wasOff = false;

  async function measure(): Promise<void> {
    looks = graph.served.at() === answeredAt ? looks + 1 : 0;
    if (!graph.served.isCurrent() || looks >= MAX_LOOKS) {
      looks = 0;
      await askForTime(graph);
    }
    answeredAt = graph.served.at();
  }

  async function run(): Promise<void> {
    await measure();
    const ahead = graph.served.ahead();
    if (isClockOff(ahead) && !wasOff)
      log.warn({ aheadSeconds: Math.round(ahead / 1000) }, 'The clock of this machine differs from Microsoft’s');
    if (!isClockOff(ahead) && wasOff) log.info({}, 'The clock of the server is correct again');
    wasOff = isClockOff(ahead);
    const before = await store.clockProblem();
    const problem = clockProblemOf({ ahead, holder, now: clock.now() }, before);
    if (problem !== before) await store.saveClockProblem(problem);
  }

  return createJob({
    ...deps,
    every: MINUTE,
    run,
    failed: (error) => log.warn({ error }, 'Failed to store the state of the clock; will retry'),
  });
}

/** A refusal has a date, too; without any answer the time stays unknown. */
async function askForTime(graph: GraphClient): Promise<void> {
  try {
    await graph.get(SMALL, { lane: 'directory', priority: 'background', tries: 1 });
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
  }
}
