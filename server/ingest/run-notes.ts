import { createMutex } from '../concurrency.ts';
import type { GraphFailure } from '../graph/failures.ts';
import { type Instant, MINUTE } from '../presence/time.ts';
import type { CollectionCounts, CollectionStatus, Problem } from '../store/port/collecting.ts';
import { addCounts } from '../store/port/counts.ts';
import { message } from '../texts/message.ts';
import type { CollectDeps } from './read-span.ts';
import { isBlocking, problemOf } from './status.ts';

/** Milliseconds between two notes of progress. */
const EVERY = 10_000;
/** Default of `stalledAfter`. */
const STALLED_AFTER = 5 * MINUTE;

/**
 * Notes that a run stores while it works, so that every instance can show its progress and what delays it. A note that cannot be stored is
 * dropped; other parts report that the database is unavailable.
 */
export interface RunNotes {
  /** Stores the progress from time to time. */
  progress(): void;
  /** The failure that is being retried; undefined once reading continues. */
  graphFailure(failure: GraphFailure | undefined): void;
  /** The failure that delays the run, and since when. */
  heldUpBy(): Problem | undefined;
  /** Resolves when the last note is stored. No note follows. */
  closed(): Promise<void>;
}

export interface RunNotesDeps extends Pick<CollectDeps, 'store' | 'clock' | 'log'> {
  /** Milliseconds by the monotonic clock after which a run without progress is a problem. Default 5 minutes. */
  stalledAfter?: number;
}

/** `status` is the one before the run; its directory part may change during the run. `counts` are those of the run so far. */
export function createRunNotes(
  { store, clock, log, stalledAfter = STALLED_AFTER }: RunNotesDeps,
  status: CollectionStatus,
  counts: () => CollectionCounts,
): RunNotes {
  const since = clock.now();
  let heldUpBy: Problem | undefined;
  let told = false;
  let open = true;
  let notedAt: Instant | undefined;
  const withLock = createMutex();
  let last: Promise<unknown> = Promise.resolve();

  const note = (): void => {
    if (!open) return;
    notedAt = clock.now();
    const sofar = structuredClone(counts());
    const heldUp = heldUpBy?.code === STALLED || isBlocking(heldUpBy, notedAt);
    const noted: CollectionStatus = {
      ...status,
      totals: addCounts(status.totals, sofar),
      running: { since, counts: sofar, ...(heldUpBy ? { heldUpBy } : {}) },
      ...(heldUp ? { problem: heldUpBy } : {}),
    };
    if (heldUp && !told) log.warn({ code: heldUpBy?.code }, 'Collecting is delayed; will retry');
    told ||= heldUp;
    last = withLock(() => store.saveCollectionStatus(noted)).catch(() => {});
  };
  note();

  const timer = setTimeout(() => {
    if (!open) return;
    heldUpBy ??= stalledProblem(clock.now());
    note();
  }, stalledAfter).unref();
  const noteProgress = (): void => {
    timer.refresh();
    if (heldUpBy?.code === STALLED) heldUpBy = undefined;
  };

  return {
    progress() {
      noteProgress();
      if (notedAt === undefined || Math.abs(clock.now() - notedAt) >= EVERY) note();
    },
    graphFailure(failure) {
      noteProgress();
      if (failure === undefined && heldUpBy === undefined) return;
      heldUpBy = failure && problemOf(failure, clock.now(), heldUpBy);
      note();
    },
    heldUpBy: () => heldUpBy,
    async closed() {
      open = false;
      clearTimeout(timer);
      await last;
    },
  };
}

const STALLED = 'RUN_STALLED';

function stalledProblem(now: Instant): Problem {
  return {
    code: STALLED,
    message: message('trouble.run-stalled'),
    remedy: message('trouble.run-stalled.remedy'),
    since: now,
  };
}
