import { createMutex } from '../concurrency.ts';
import { message } from '../errors.ts';
import type { GraphFailure } from '../graph/failures.ts';
import { type Instant, MINUTE } from '../presence/time.ts';
import type { CollectionCounts, CollectionStatus, Problem } from '../store/port/collecting.ts';
import { addCounts } from '../store/port/counts.ts';
import type { CollectDeps } from './read-span.ts';
import { holdsUp, problemOf } from './status.ts';

/** Milliseconds between two notes of how far a run has come. */
const EVERY = 10_000;
/** Default of `stalledAfter`. */
const STALLED_AFTER = 5 * MINUTE;

/**
 * What is stored of a run on the way, so that every instance can tell how far it has come and what is in its way. A note that
 * cannot be stored is left out: what needs the database reports that it is away.
 */
export interface RunNotes {
  /** How far it has come, now and then. */
  progress(): void;
  /** What reading has met and tries again; undefined once it continues. */
  graphFailure(failure: GraphFailure | undefined): void;
  /** Since when the run has been held up, and by what. */
  heldUpBy(): Problem | undefined;
  /** When the last note is stored, and none comes any more. */
  closed(): Promise<void>;
}

export interface RunNotesDeps extends Pick<CollectDeps, 'store' | 'clock' | 'log'> {
  /** Milliseconds of real time, however the clock is set, after which a run without progress is a problem. Default 5 minutes. */
  stalledAfter?: number;
}

/** `status` is that of before the run, of which the directory's part may change on the way; `counts` are the run's so far. */
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
    const heldUp = heldUpBy?.code === STALLED || holdsUp(heldUpBy, notedAt);
    const noted: CollectionStatus = {
      ...status,
      totals: addCounts(status.totals, sofar),
      running: { since, counts: sofar, ...(heldUpBy ? { heldUpBy } : {}) },
      ...(heldUp ? { problem: heldUpBy } : {}),
    };
    if (heldUp && !told) log.warn({ code: heldUpBy?.code }, 'Collecting is held up; it is tried again');
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
