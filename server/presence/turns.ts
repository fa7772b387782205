import type { Instant } from './time.ts';

/** The order among waiting callers, first to last: the live poll, sweeps, the backfill. */
export const PRIORITIES = ['poll', 'background', 'backfill'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** At most `requests` in any `window` milliseconds, for all instances together. */
export interface TurnLimits {
  requests: number;
  window: number;
}

/** A caller that waits for a turn, on any instance. `seenAt`: when it last asked, since an instance may die. */
export interface Waiting {
  id: string;
  priority: Priority;
  since: Instant;
  seenAt: Instant;
}

/** A budget of requests, which all instances share in the store. Its instants are of the time that they share, too. */
export interface BudgetState {
  /** Optimistic concurrency: 1 for the first, +1 with every save. */
  version: number;
  sent: { at: Instant; priority: Priority }[];
  waiting: Waiting[];
  /** The service asked for a pause. */
  pause?: { from: Instant; until: Instant };
}

/** A waiting caller that has not asked for this long has died or no longer wants a turn. Milliseconds. */
const LOST_AFTER = 10_000;

/** A waiting caller saves that it still waits this often. Milliseconds. */
const SEEN_EVERY = 4_000;

export interface TurnDecision {
  /** Absent if there is nothing to save. */
  next?: BudgetState;
  /** Milliseconds until the caller should ask again; 0: it may send now, and `next` has counted the request. */
  wait: number;
}

/** The caller that asks for a turn, and for how many milliseconds it has waited. */
export interface Asking {
  id: string;
  priority: Priority;
  waited: number;
}

/**
 * Decides whether `me` may send a request now. A poll comes before all others. A backfill is spread evenly over the window, so that a poll never
 * finds a whole window used up. A backfill that has waited for a whole window comes first once, so continuous polls leave it one request in each
 * window. Pure.
 */
export function takeTurn(before: BudgetState | undefined, me: Asking, limits: TurnLimits, now: Instant): TurnDecision {
  const { state, corrected } = currentState(before, limits, now);
  const others = state.waiting.filter(({ id }) => id !== me.id);
  const mine: Waiting = { id: me.id, priority: me.priority, since: now - me.waited, seenAt: now };
  const due = oldestOverdue([...others, mine], state.sent, limits, now);
  const ahead = others.filter((other) => other.id === due?.id || (mine.id !== due?.id && isBefore(other, mine))).length;
  const paused = state.pause ? state.pause.until - now : 0;
  const spread = me.priority === 'backfill' && due?.id !== me.id ? waitForShare(state.sent, limits, now) : 0;
  const wait = Math.max(0, paused, spread, waitForSlot(state.sent, ahead, limits, now));
  if (wait > 0) {
    const isKnown = state.waiting.some(({ id, seenAt }) => id === me.id && seenAt > now - SEEN_EVERY);
    // A corrected time must be saved. If each call corrected it again, to a later now, the wait would never end.
    return isKnown && !corrected ? { wait } : { next: { ...state, waiting: [...others, mine] }, wait };
  }
  return { next: { ...state, waiting: others, sent: [...state.sent, { at: now, priority: me.priority }] }, wait };
}

/** The state without a caller that no longer waits. Pure. */
export function withoutWaiting(state: BudgetState, id: string): BudgetState {
  return { ...state, version: state.version + 1, waiting: state.waiting.filter((one) => one.id !== id) };
}

/** The state with a pause of at least so many milliseconds. Pure. */
export function withPause(before: BudgetState | undefined, milliseconds: number, limits: TurnLimits, now: Instant): BudgetState {
  const { state } = currentState(before, limits, now);
  const until = now + milliseconds;
  return { ...state, pause: { from: now, until: Math.max(until, state.pause?.until ?? until) } };
}

/**
 * The entries that still matter. An instant in the future means that the shared time was set back: it becomes now. `corrected` then tells the
 * caller to save the state, so that this happens once.
 */
function currentState(
  before: BudgetState | undefined,
  { requests, window }: TurnLimits,
  now: Instant,
): { state: BudgetState; corrected: boolean } {
  const { version, sent, waiting, pause } = before ?? { version: 0, sent: [], waiting: [] };
  const shift = pause ? Math.max(0, pause.from - now) : 0;
  const shifted = pause && { from: pause.from - shift, until: pause.until - shift };
  const state = {
    version: version + 1,
    sent: sent
      .map((one) => ({ ...one, at: Math.min(one.at, now) }))
      .filter(({ at }) => at > now - window)
      .slice(-requests),
    waiting: waiting
      .map((one) => ({ ...one, since: Math.min(one.since, now), seenAt: Math.min(one.seenAt, now) }))
      .filter(({ seenAt }) => seenAt > now - LOST_AFTER),
    ...(shifted && shifted.until > now ? { pause: shifted } : {}),
  };
  const corrected = shift > 0 || sent.some(({ at }) => at > now) || waiting.some(({ since, seenAt }) => Math.max(since, seenAt) > now);
  return { state, corrected };
}

/** The backfill that goes first, if one has waited for a window in which none was sent. */
function oldestOverdue(waiting: readonly Waiting[], sent: BudgetState['sent'], { window }: TurnLimits, now: Instant): Waiting | undefined {
  if (sent.some(({ priority }) => priority === 'backfill')) return undefined;
  return waiting.filter(({ priority, since }) => priority === 'backfill' && now - since >= window).sort(bySince)[0];
}

const rank = ({ priority }: Waiting) => PRIORITIES.indexOf(priority);
const bySince = (a: Waiting, b: Waiting) => a.since - b.since || (a.id < b.id ? -1 : 1);
const isBefore = (a: Waiting, b: Waiting) => (rank(a) - rank(b) || bySince(a, b)) < 0;

/** Milliseconds until there is a slot for a caller with so many callers ahead. */
function waitForSlot(sent: BudgetState['sent'], ahead: number, { requests, window }: TurnLimits, now: Instant): number {
  const missing = ahead + 1 - (requests - sent.length);
  if (missing <= 0) return 0;
  const freeing = sent[missing - 1];
  return freeing ? freeing.at + window - now : window;
}

/** Milliseconds until the next equal share of the window begins. */
function waitForShare(sent: BudgetState['sent'], { requests, window }: TurnLimits, now: Instant): number {
  const last = sent.at(-1);
  return last ? last.at + window / requests - now : 0;
}
