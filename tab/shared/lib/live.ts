import { type EventSourceMessage, EventSourceParserStream } from 'eventsource-parser/stream';
import type { LiveChange } from '../../../server/routes/schemas/live.ts';
import type { Me } from '../../../server/routes/schemas/me.ts';
import type { Stale } from '../../../server/routes/schemas/stale.ts';
import { backoff } from './backoff.ts';
import { type Http, HttpProblem, parseAnswer } from './http.ts';

export type LiveState = 'connecting' | 'live' | 'reconnecting';

/** A stream that has begun, without what happened before. */
export interface Begun {
  /** The last event before it. */
  event: string;
  /** Begins it again after an earlier event. After an unknown or empty one, the server says that too much was missed. */
  resume(event: string): void;
}

export interface LiveDeps {
  http: Pick<Http, 'open'>;
  /** Waits `ms`, or less when the signal or the network says so. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  random(): number;
  onState(state: LiveState): void;
  onChange(change: LiveChange): void;
  onMe(me: Me): void;
  /** The server's now, as it says it again and again. */
  onTime(iso: string): void;
  /** Whether the picture is of now, as the server says it again and again; undefined: it is. */
  onStale(stale: Stale | undefined): void;
  /**
   * A stream has begun: for data of an earlier event, resume it there. Without a stream, too much was missed: fetch everything again, also
   * at each failed attempt, which makes it polling.
   */
  onReset(begun?: Begun): void;
}

/** The server sends a heartbeat every 20 s; a connection that is silent for this many milliseconds is dead. */
const SILENCE = 45_000;

/**
 * Follows `GET /api/live` until the signal aborts: resumes after the last event seen, and retries with growing pauses, also if the stream
 * is silent.
 */
export async function followLive(deps: LiveDeps, signal: AbortSignal): Promise<void> {
  let lastId: string | undefined;
  let failures = 0;
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
      for await (const event of eventsOf(response, deps, open)) {
        // What had arrived by then comes again.
        if (open.aborted) break;
        if (event.id !== undefined) {
          const begins = lastId === undefined;
          lastId = event.id;
          if (begins) deps.onReset({ event: event.id, resume });
        }
        deliver(event, deps);
      }
    } catch (error) {
      // A server that refuses an older id no longer knows it.
      if (error instanceof HttpProblem && error.status >= 400 && error.status < 500) lastId = undefined;
    }
    if (signal.aborted) return;
    if (resumed.signal.aborted) continue;
    failures += 1;
    deps.onState('reconnecting');
    if (failures > 1) deps.onReset();
    await deps.wait(backoff(failures, deps.random()), signal);
  }
}

class Silent extends Error {}

/**
 * The result of `work`, unless the connection is silent for too long or was aborted; then throws `Silent`.
 * @param work may give up once its signal aborts
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
    // Lets go of a line that may be half open. It may never answer to that either.
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
  } else if (event.event === 'reset') deps.onReset();
}
