import type { LiveChange } from '../../../server/routes/schemas/live.ts';
import type { Me } from '../../../server/routes/schemas/me.ts';
import { backoff, createEventParser } from '../../lib/events.ts';
import { type Http, HttpProblem } from '../../lib/http.ts';

export type LiveState = 'connecting' | 'live' | 'reconnecting';

export interface LiveDeps {
  http: Pick<Http, 'open'>;
  /** Waits `ms`, or less when the signal or the network says so. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  random(): number;
  onState(state: LiveState): void;
  onChange(change: LiveChange): void;
  onMe(me: Me): void;
  /** Nothing can be resumed: fetch all anew. Also called at each failed attempt, which makes it polling. */
  onReset(): void;
}

/** Follows `GET /api/live` until the signal aborts: resumes after the last event seen, and tries again with growing pauses. */
export async function followLive(deps: LiveDeps, signal: AbortSignal): Promise<void> {
  let lastId: string | undefined;
  let failures = 0;
  deps.onState('connecting');
  while (!signal.aborted) {
    try {
      const headers = { accept: 'text/event-stream', ...(lastId === undefined ? {} : { 'last-event-id': lastId }) };
      const response = await deps.http.open('/api/live', { headers, signal, cache: 'no-store' });
      deps.onState('live');
      // Without an event to resume after, whatever happened before this moment must be fetched.
      if (lastId === undefined) deps.onReset();
      failures = 0;
      for await (const event of eventsOf(response)) {
        if (event.id !== undefined) lastId = event.id;
        deliver(event, deps);
      }
    } catch (error) {
      if (signal.aborted) return;
      // What an older id meant is forgotten by a server that refuses it.
      if (error instanceof HttpProblem && error.status >= 400 && error.status < 500) lastId = undefined;
    }
    if (signal.aborted) return;
    failures += 1;
    deps.onState('reconnecting');
    if (failures > 1) deps.onReset();
    await deps.wait(backoff(failures, deps.random()), signal);
  }
}

async function* eventsOf(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const parse = createEventParser();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) return;
    yield* parse(value);
  }
}

function deliver(event: { event: string; data: string }, deps: LiveDeps): void {
  if (event.event === 'change') deps.onChange(JSON.parse(event.data));
  else if (event.event === 'me') deps.onMe(JSON.parse(event.data));
  else if (event.event === 'reset') deps.onReset();
}
