import type { Board } from '../board/board.ts';
import type { GraphClient } from '../graph/client.ts';
import { GraphFailure } from '../graph/failures.ts';
import type { Log } from '../graph/log.ts';
import { type SignInEvents, signInPages } from '../graph/sign-in-pages.ts';
import type { CandidateSighting } from '../presence/discovery/candidate.ts';
import type { Clock, Instant } from '../presence/time.ts';
import type { Priority } from '../presence/turns.ts';
import type { CollectionCounts } from '../store/port/collecting.ts';
import { addCounts, noCounts } from '../store/port/counts.ts';
import type { Store } from '../store/port/store.ts';
import { placeAndStore } from './place-and-store.ts';
import { MAX_WINDOW, MIN_WINDOW, type Span } from './poll-schedule.ts';

export interface CollectDeps {
  store: Store;
  board: Pick<Board, 'world' | 'rangeIndex' | 'peopleRevision' | 'refresh'>;
  graph: GraphClient;
  /** The machine's clock, corrected by Graph's time (`correctedClock`). */
  clock: Clock;
  log: Log;
  /** Milliseconds between two runs. */
  intervalMs: number;
}

/** The state of a run. */
export interface Run {
  counts: CollectionCounts;
  events: SignInEvents;
  /** Size of the next window in milliseconds: halved after a window with many pages, doubled after one with few. */
  window: number;
  /** Milliseconds from sign-in to board, of new sign-ins of a poll. */
  lags: number[];
  /** People who are not in the directory, with the instant of their last sign-in. */
  unknown: Map<string, Instant>;
  signal: AbortSignal;
  /** Called after each page; throws if this run must end. */
  keepAlive(): Promise<void>;
}

export function createRun(events: SignInEvents, window: number, signal: AbortSignal, keepAlive: () => Promise<void>): Run {
  return { counts: noCounts(), events, window, lags: [], unknown: new Map(), signal, keepAlive };
}

/** How the pages of a window are read. New sign-ins are late ones in a sweep, and show the lag in a poll. */
export interface ReadOptions {
  priority: Priority;
  onNew(newAfter: readonly number[]): void;
  /** Whether the board is refreshed after each page. Default true. */
  refresh?: boolean;
  /** Passes the candidates of a page to the pass of a sweep over its days. */
  onCandidates?(candidates: readonly CandidateSighting[]): void;
}

/** From this many pages on the next window is smaller: Graph throttles a long chain of pages until it must start again. */
const MANY_PAGES = 20;
const FEW_PAGES = 5;
/** From this many pages on the chain is abandoned, and a smaller window is read. A window that grew in a quiet night may contain a whole morning. */
const TOO_MANY_PAGES = 40;
const RESTARTS = 3;

/**
 * Reads one window at an end of the span, merges all its pages, and returns it.
 * @throws GraphFailure after the last retry; the window then counts as unread.
 */
export async function readWindow(deps: CollectDeps, run: Run, span: Span, end: 'oldest' | 'newest', options: ReadOptions): Promise<Span> {
  let restarts = 0;
  for (;;) {
    const window = cut(span, end, run.window);
    try {
      const pages = await readPages(deps, run, window, options);
      adapt(run, window, pages);
      if (pages < TOO_MANY_PAGES || isSmallest(window)) return window;
    } catch (error) {
      if (!(error instanceof GraphFailure)) throw error;
      if (error.kind === 'THROTTLED') {
        shrink(run, window);
        throw error;
      }
      if (error.kind === 'TIMEOUT' && !isSmallest(window)) {
        shrink(run, window);
      } else if (error.kind === 'PATH_UNKNOWN' && run.events === 'all') {
        deps.log.warn({ kind: error.kind, status: error.graphStatus }, 'Reading interactive sign-ins only: Graph refuses the others');
        run.events = 'interactive';
      } else if (error.kind === 'LINK_EXPIRED' && restarts < RESTARTS) {
        restarts += 1;
      } else {
        throw error;
      }
    }
  }
}

/** Returns the number of pages. Stops at TOO_MANY_PAGES if the window can be divided. */
async function readPages(deps: CollectDeps, run: Run, window: Span, options: ReadOptions): Promise<number> {
  const { priority, onNew, onCandidates, refresh } = options;
  let pages = 0;
  const { events, signal } = run;
  const smallest = isSmallest(window);
  for await (const { signIns } of signInPages(deps.graph, { ...window, events, priority, retryTimeouts: smallest, signal })) {
    const stored = await placeAndStore(deps, signIns, { refresh });
    run.counts = addCounts(run.counts, stored.counts);
    onNew(stored.newAfter);
    onCandidates?.(stored.candidates);
    for (const [id, at] of stored.unknown) run.unknown.set(id, Math.max(at, run.unknown.get(id) ?? at));
    pages += 1;
    await run.keepAlive();
    if (pages >= TOO_MANY_PAGES && !smallest) break;
  }
  return pages;
}

/** Windows are aligned to a grid of their size, so that reading the same time again sends the same requests. */
function cut(span: Span, end: 'oldest' | 'newest', size: number): Span {
  return end === 'oldest'
    ? { from: span.from, until: Math.min(span.until, nextOnGrid(span.from, size)) }
    : { from: Math.max(span.from, previousOnGrid(span.until, size)), until: span.until };
}

function nextOnGrid(at: Instant, size: number): Instant {
  return (Math.floor(at / size) + 1) * size;
}

function previousOnGrid(at: Instant, size: number): Instant {
  return (Math.ceil(at / size) - 1) * size;
}

/** Adapts the window size to the estimated number of pages of a whole window: the end of a span may have shortened this one. */
function adapt(run: Run, window: Span, pages: number): void {
  if (pages > MANY_PAGES) shrink(run, window);
  else if (pages * run.window < FEW_PAGES * sizeOf(window)) run.window = Math.min(MAX_WINDOW, run.window * 2);
}

/** The next window has at most half of the actual size of this one. */
function shrink(run: Run, window: Span): void {
  while (run.window > MIN_WINDOW && run.window > sizeOf(window) / 2) run.window = Math.max(MIN_WINDOW, run.window / 2);
}

function isSmallest(window: Span): boolean {
  return sizeOf(window) <= MIN_WINDOW;
}

function sizeOf({ from, until }: Span): number {
  return until - from;
}
