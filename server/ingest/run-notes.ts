import type { GraphFailure } from '../graph/failures.ts';
import type { Instant } from '../presence/time.ts';
import type { CollectionCounts, CollectionStatus, Problem } from '../store/port/collecting.ts';
import { addCounts } from '../store/port/counts.ts';
import type { CollectDeps } from './read-span.ts';
import { holdsUp, problemOf } from './status.ts';

/** Milliseconds between two notes of how far a run has come. */
const EVERY = 10_000;

/**
 * What is stored of a run on the way, so that every instance can tell how far it has come and what is in its way. A note that
 * cannot be stored is left out: the database being away is told by what needs it.
 */
export interface RunNotes {
  /** How far it has come, now and then. */
  progress(): void;
  /** What reading has met and tries again; undefined once it goes on. */
  obstacle(failure: GraphFailure | undefined): void;
  /** Since when the run has been held up, and by what. */
  heldUpBy(): Problem | undefined;
  /** When the last note is stored, and none comes any more. */
  closed(): Promise<void>;
}

/** `status` is that of before the run, of which the directory's part may change on the way; `counts` are the run's so far. */
export function createRunNotes(
  { store, clock, log }: Pick<CollectDeps, 'store' | 'clock' | 'log'>,
  status: CollectionStatus,
  counts: () => CollectionCounts,
): RunNotes {
  const since = clock.now();
  let obstacle: Problem | undefined;
  let told = false;
  let open = true;
  let notedAt: Instant | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const note = (): void => {
    if (!open) return;
    notedAt = clock.now();
    const sofar = structuredClone(counts());
    const heldUp = holdsUp(obstacle, notedAt);
    const noted: CollectionStatus = {
      ...status,
      totals: addCounts(status.totals, sofar),
      running: { since, counts: sofar, ...(obstacle ? { obstacle } : {}) },
      ...(heldUp ? { problem: obstacle } : {}),
    };
    if (heldUp && !told) log.warn({ code: obstacle?.code }, 'Collecting is held up; it is tried again');
    told ||= heldUp;
    last = last.then(() => store.saveCollectionStatus(noted)).catch(() => {});
  };
  note();

  return {
    progress() {
      if (notedAt === undefined || Math.abs(clock.now() - notedAt) >= EVERY) note();
    },
    obstacle(failure) {
      if (failure === undefined && obstacle === undefined) return;
      obstacle = failure && problemOf(failure, clock.now(), obstacle);
      note();
    },
    heldUpBy: () => obstacle,
    async closed() {
      open = false;
      await last;
    },
  };
}
