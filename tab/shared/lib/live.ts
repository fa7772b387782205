import { type EventSourceMessage, EventSourceParserStream } from 'eventsource-parser/stream';
import type { LiveChange } from '../../../server/routes/schemas/live.ts';
import type { Me } from '../../../server/routes/schemas/me.ts';
import type { Stale } from '../../../server/routes/schemas/stale.ts';
import { backoffWhileAway } from './backoff.ts';
import { type Http, HttpProblem, parseAnswer } from './http.ts';

export type LiveState = 'connecting' | 'live' | 'reconnecting';

/** A stream that has started, without earlier events. */
export interface Begun {
  /** The last event before it. */
  event: string;
  /** Restarts the stream after an earlier event. For an unknown or empty event, the server answers that too much was missed. */
  resume(event: string): void;
}

export interface LiveDeps {
  http: Pick<Http, 'open'>;
  /** Waits `ms` milliseconds. It ends early if the signal aborts or the network is back. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  random(): number;
  onState(state: LiveState): void;
  onChange(change: LiveChange): void;
  onMe(me: Me): void;
  /** Called with the server's time, which it sends periodically. */
  onTime(iso: string): void;
  /** Called with the age of the board, which the server sends periodically; undefined if the board is current. */
  onStale(stale: Stale | undefined): void;
  /**
   * Called when a stream has started: resume it at the event of older data. Without a stream, too much was missed: everything must be fetched
   * again. It is also called after each failed attempt, so the tab then polls. After a reset, the stream that continues starts.
   */
  onReset(begun?: Begun): void;
}

/** The server sends a heartbeat every 20 s; a connection that is silent for this many milliseconds is dead. */
const SILENCE = 45_000;

/** While the stream fails, everything is fetched again after this many milliseconds of pauses. */
const POLL_MS = 30_000;

/**
 * Follows `GET /api/live` until the signal aborts. It resumes after the last event, and reconnects with growing pauses, also if the stream
 * is silent.
 */
export async function followLive(deps: LiveDeps, signal: AbortSignal): Promise<void> {
  let lastId: string | undefined;
  let failures = 0;
  let waited = 0;
  /** Whether the next event id starts a stream: the first id, and the first one after everything was fetched again. */
  let begins = true;
  let resumed = new AbortController();
  const resume = (event: string) => {
    lastId = event;
    resumed.abort();
  };
  deps.onState('connecting');
  while (!signal.aborted) {
    resumed = new AbortController();
    const open = AbortSignal.any([resumed.signal, signal]);
    try {
      const headers = { accept: 'text/event-stream', ...(lastId === undefined ? {} : { 'last-event-id': lastId }) };
      const response = await inTime(deps, open, (line) =>
        deps.http.open('/api/live', 'text/event-stream', { headers, signal: line, cache: 'no-store' }),
      );
      deps.onState('live');
      failures = 0;
      waited = 0;
      for await (const event of eventsOf(response, deps, open)) {
        // What had arrived by then comes again.
        if (open.aborted) break;
        if (event.event === 'reset') {
          begins = true;
          deps.onReset();
        }
        if (event.id !== undefined) {
          lastId = event.id;
          if (begins) deps.onReset({ event: event.id, resume });
          begins = false;
        }
        deliver(event, deps);
      }
    } catch (error) {
      // A server that refuses an event id no longer has that event.
      if (error instanceof HttpProblem && error.status >= 400 && error.status < 500) {
        lastId = undefined;
        begins = true;
      }
    }
    if (signal.aborted) return;
    if (resumed.signal.aborted) continue;
    failures += 1;
    deps.onState('reconnecting');
    if (failures === 2 || waited >= POLL_MS) {
      begins = true;
      deps.onReset();
      waited = 0;
    }
    const pause = backoffWhileAway(failures, deps.random());
    waited += pause;
    await deps.wait(pause, signal);
  }
}

class Silent extends Error {}

/**
 * The result of `work`. Throws `Silent` if the connection is silent for too long or was aborted.
 * @param work should stop when its signal aborts
 */
async function inTime<T>({ wait }: Pick<LiveDeps, 'wait'>, signal: AbortSignal, work: (line: AbortSignal) => Promise<T>): Promise<T> {
  const [heard, line] = [new AbortController(), new AbortController()];
  const silence = wait(SILENCE, AbortSignal.any([heard.signal, signal])).then(() => {
    if (heard.signal.aborted) return new Promise<never>(() => {});
    line.abort();
    throw new Silent();
  });
  try {
    return await Promise.race([work(AbortSignal.any([line.signal, signal])), silence]);
  } finally {
    heard.abort();
  }
}

async function* eventsOf(response: Response, deps: LiveDeps, signal: AbortSignal) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader();
  try {
    while (reader) {
      const { done, value } = await inTime(deps, signal, () => reader.read());
      if (done) return;
      yield value;
    }
  } finally {
    // Closes the connection, which may be half open. `cancel` may never resolve, so it is not awaited.
    void reader?.cancel().catch(() => {});
  }
}

function deliver(event: EventSourceMessage, deps: LiveDeps): void {
  if (event.event === 'change') deps.onChange(parseAnswer(event.data));
  else if (event.event === 'me') deps.onMe(parseAnswer(event.data));
  else if (event.event === 'time') {
    const { now, stale } = parseAnswer(event.data);
    deps.onTime(now);
    deps.onStale(stale);
  }
}
