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
import { LARGEST_WINDOW, SMALLEST_WINDOW, type Span } from './plan.ts';

export interface CollectDeps {
  store: Store;
  board: Pick<Board, 'world' | 'rangeIndex' | 'peopleRevision' | 'refresh'>;
  graph: GraphClient;
  clock: Clock;
  log: Log;
  /** Milliseconds between two runs. */
  intervalMs: number;
}

/** What one run has come to so far, and how it continues. */
export interface Run {
  counts: CollectionCounts;
  events: SignInEvents;
  /** Size of the next window, milliseconds: halved when it is too much for one chain of pages, doubled when it is little. */
  window: number;
  /** Milliseconds from sign-in to board, of what a poll found new. */
  lags: number[];
  /** Whose sign-ins came that the directory does not have, with the last instant. */
  unknown: Map<string, Instant>;
  signal: AbortSignal;
  /** Called after each page: throws when this run must not go on. */
  keepAlive(): Promise<void>;
}

export function createRun(events: SignInEvents, window: number, signal: AbortSignal, keepAlive: () => Promise<void>): Run {
  return { counts: noCounts(), events, window, lags: [], unknown: new Map(), signal, keepAlive };
}

/** How the pages of a window are read: what is new in a sweep is late, in a poll it tells the lag. */
export interface ReadOptions {
  priority: Priority;
  onNew(newAfter: readonly number[]): void;
  /** Whether the board takes each page in at once. Default true. */
  refresh?: boolean;
  /** What a page of a sweep adds to the pass over its days. */
  onCandidates?(candidates: readonly CandidateSighting[]): void;
}

/** One long chain of pages gets throttled until it begins again. */
const MANY_PAGES = 20;
const FEW_PAGES = 5;
/** A window that grew in a quiet night may hold a whole morning: its chain is given up for a smaller one. */
const TOO_MANY_PAGES = 40;
const RESTARTS = 3;

/**
 * Reads and stores one window at an end of the span and returns it: all its pages are merged then.
 * @throws GraphFailure what was not overcome; the window counts as unread then.
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
        deps.log.warn({ kind: error.kind, status: error.graphStatus }, 'Only interactive sign-ins can be read here');
        run.events = 'interactive';
      } else if (error.kind === 'LINK_EXPIRED' && restarts < RESTARTS) {
        restarts += 1;
      } else {
        throw error;
      }
    }
  }
}

/** How many pages there were. Of a window that can be cut smaller no more than TOO_MANY_PAGES are read. */
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

/** Windows lie on a grid of their size, so that two readings of the same time ask the service the same. */
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

/** The end of a span may cut a window short: what counts is how many pages a whole one would have had. */
function adapt(run: Run, window: Span, pages: number): void {
  if (pages > MANY_PAGES) shrink(run, window);
  else if (pages * run.window < FEW_PAGES * sizeOf(window)) run.window = Math.min(LARGEST_WINDOW, run.window * 2);
}

/** The next window is at most half of what this one really was. */
function shrink(run: Run, window: Span): void {
  while (run.window > SMALLEST_WINDOW && run.window > sizeOf(window) / 2) run.window = Math.max(SMALLEST_WINDOW, run.window / 2);
}

function isSmallest(window: Span): boolean {
  return sizeOf(window) <= SMALLEST_WINDOW;
}

function sizeOf({ from, until }: Span): number {
  return until - from;
}
