import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { Clock } from '../presence/time.ts';
import type { Priority } from '../presence/turns.ts';
import { type Budgets, MAX_WAIT } from './budget.ts';
import { failureOfAnswer, type Lane } from './classify.ts';
import type { TokenSource } from './credential.ts';
import { GraphFailure, isPermissionMissing, isTransient } from './failures.ts';
import type { Log } from './log.ts';
import type { ServedTime } from './served-time.ts';
import type { Sleep } from './sleep.ts';

/** The number of requests sent, and of those refused as too many. */
export interface Tally {
  requests: number;
  throttled: number;
}

interface CallOptions {
  url: string;
  lane: Lane;
  priority: Priority;
  tries: number;
  retryTimeouts: boolean;
  timeoutMs?: number;
  signal?: AbortSignal;
  payload?: unknown;
  tally?: Tally;
  onFailure?(failure: GraphFailure | undefined): void;
}

/**
 * One request in the middleware chain. The Graph library parses and rebuilds URLs and wraps errors. So this object carries the exact URL in (a
 * nextLink is followed verbatim), and the body or failure out.
 */
export class Call {
  readonly url: string;
  readonly lane: Lane;
  readonly priority: Priority;
  readonly tries: number;
  readonly retryTimeouts: boolean;
  readonly timeoutMs: number | undefined;
  readonly signal: AbortSignal | undefined;
  readonly payload: unknown;
  readonly tally: Tally | undefined;
  readonly onFailure: CallOptions['onFailure'];
  body: unknown;
  failure: unknown;

  constructor(options: CallOptions) {
    this.url = options.url;
    this.lane = options.lane;
    this.priority = options.priority;
    this.tries = options.tries;
    this.retryTimeouts = options.retryTimeouts;
    this.timeoutMs = options.timeoutMs;
    this.signal = options.signal;
    this.payload = options.payload;
    this.tally = options.tally;
    this.onFailure = options.onFailure;
  }
}

export interface MiddlewareDeps {
  tokens: TokenSource | undefined;
  budgets: Budgets;
  clock: Clock;
  fetch: typeof fetch;
  sleep: Sleep;
  random: () => number;
  timeoutMs: number;
  log: Log;
  tally: Tally;
  /** Answers by HTTP status; `none` if there was no answer. */
  statuses: Record<string, number>;
  served: ServedTime;
}

function callOf(context: Context): Call {
  const options: unknown = context.middlewareControl?.getMiddlewareOptions(Call);
  if (!(options instanceof Call)) throw new Error('A request without its call.');
  return options;
}

function count(all: Tally, own: Tally | undefined, what: keyof Tally): void {
  all[what] += 1;
  if (own) own[what] += 1;
}

abstract class Link<Deps> implements Middleware {
  protected readonly deps: Deps;
  protected next: Middleware | undefined;
  constructor(deps: Deps) {
    this.deps = deps;
  }
  setNext(next: Middleware): void {
    this.next = next;
  }
  abstract execute(context: Context): Promise<void>;
}

const FIRST_WAIT = 2_000;
const MIN_WAIT = 1_000;

/** Milliseconds before the next try: Retry-After in full (at least a second), otherwise exponential with jitter up to 5 min. */
function waitBefore(tried: number, retryAfter: number | undefined, random: () => number): number {
  if (retryAfter !== undefined) return Math.max(retryAfter, MIN_WAIT);
  const ceiling = Math.min(FIRST_WAIT * 2 ** (tried - 1), MAX_WAIT);
  return Math.max(MIN_WAIT, ceiling * (0.5 + random() / 2));
}

/** Retries transient failures, a limited number of times. */
export class RetryLink extends Link<MiddlewareDeps> {
  async execute(context: Context): Promise<void> {
    const call = callOf(context);
    const { random, sleep, budgets, tally, log } = this.deps;
    for (let tried = 1; ; tried += 1) {
      try {
        await this.next?.execute(context);
        call.onFailure?.(undefined);
        return;
      } catch (error) {
        call.failure = error;
        if (!(error instanceof GraphFailure) || !isTransient(error)) throw error;
        call.onFailure?.(error);
        if (error.kind === 'TIMEOUT' && !call.retryTimeouts) throw error;
        const wait = waitBefore(tried, error.retryAfter, random);
        if (error.kind === 'THROTTLED') {
          // Without a status, our own budget refused the request during a pause: not counted.
          if (error.graphStatus !== undefined) count(tally, call.tally, 'throttled');
          // The pause is for all users of this budget, and for the next run too.
          await budgets[call.lane].pause(wait);
        }
        if (tried >= call.tries || wait > MAX_WAIT) throw error;
        log.debug({ kind: error.kind, status: error.graphStatus, tried, wait }, 'Retrying the Graph request');
        await sleep(wait, call.signal);
      }
    }
  }
}

/** A token has the permissions that were granted when it was issued. After a refusal, a token of at most this age is tried, in milliseconds. */
const REFUSED_TOKEN_AGE = 60_000;

/**
 * Adds the token, also for a loopback address with the scheme http. After a 401 or a missing permission it tries once with a fresh token: only a
 * new one has a consent that was granted just now.
 */
export class TokenLink extends Link<TokenSource | undefined> {
  async execute(context: Context): Promise<void> {
    const used = await this.deps?.token();
    try {
      await this.#send(context, used);
    } catch (error) {
      const other = await this.#otherToken(error, used);
      if (other === undefined) throw error;
      await this.#send(context, other);
    }
  }

  /** The token for a retry; undefined if a retry is useless. */
  async #otherToken(error: unknown, used: string | undefined): Promise<string | undefined> {
    if (!this.deps || !(error instanceof GraphFailure)) return undefined;
    if (error.graphStatus === 401) return this.deps.token({ fresh: true });
    if (!isPermissionMissing(error)) return undefined;
    const young = await this.deps.token({ maxAge: REFUSED_TOKEN_AGE }).catch(() => undefined);
    return young === used ? undefined : young;
  }

  async #send(context: Context, token: string | undefined): Promise<void> {
    const headers: Record<string, string> = { accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    context.options = { ...context.options, headers };
    await this.next?.execute(context);
  }
}

/** Waits for the budget, sends, and reads the whole answer within the timeout. */
export class SendLink extends Link<MiddlewareDeps> {
  async execute(context: Context): Promise<void> {
    const call = callOf(context);
    const { budgets, clock, tally } = this.deps;
    await budgets[call.lane].take(call.priority, call.signal);
    count(tally, call.tally, 'requests');
    const { response, text } = await this.#counted(call, context);
    const body = parseJson(text);
    if (!response.ok)
      throw failureOfAnswer({ status: response.status, headers: response.headers, body, lane: call.lane, now: clock.now() });
    if (body === undefined) throw new GraphFailure('ANSWER_UNREADABLE', { graphStatus: response.status });
    call.body = body;
    context.response = response;
  }

  async #counted(call: Call, context: Context): Promise<{ response: Response; text: string }> {
    const { statuses } = this.deps;
    const note = (status: string) => {
      statuses[status] = (statuses[status] ?? 0) + 1;
    };
    try {
      const exchanged = await this.#exchange(call, context);
      note(String(exchanged.response.status));
      return exchanged;
    } catch (error) {
      note('none');
      throw error;
    }
  }

  async #exchange(call: Call, context: Context): Promise<{ response: Response; text: string }> {
    const timeout = AbortSignal.timeout(call.timeoutMs ?? this.deps.timeoutMs);
    const signal = call.signal ? AbortSignal.any([timeout, call.signal]) : timeout;
    const { clock, served } = this.deps;
    const sent = clock.now();
    try {
      const response = await this.deps.fetch(call.url, { ...contentOf(call, context), redirect: 'manual', signal });
      served.note(response.headers, sent, clock.now());
      return { response, text: await response.text() };
    } catch (cause) {
      if (call.signal?.aborted) throw call.signal.reason;
      throw new GraphFailure(timeout.aborted ? 'TIMEOUT' : 'NETWORK', { cause });
    }
  }
}

function contentOf({ payload }: Call, context: Context): RequestInit {
  const headers = { ...(context.options?.headers as Record<string, string> | undefined) };
  if (payload === undefined) return { method: 'GET', headers };
  return { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(payload) };
}

/** Undefined if it is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
