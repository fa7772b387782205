import type { Malformed, SignIn } from '../presence/sign-in.ts';
import type { Instant } from '../presence/time.ts';
import type { Priority } from '../presence/turns.ts';
import type { GraphClient } from './client.ts';
import { pages } from './paging.ts';
import { parseSignIn } from './sign-ins.ts';

/** `all` with background sign-ins (beta), or `interactive` ones only (v1.0). */
export type SignInEvents = 'all' | 'interactive';

export interface SignInWindow {
  /** Inclusive. */
  from: Instant;
  /** Exclusive. */
  until: Instant;
  events: SignInEvents;
  priority?: Priority;
  /** False if the caller reads a smaller window after a timeout. */
  retryTimeouts?: boolean;
  signal?: AbortSignal;
}

/**
 * The sign-ins of one window `[from, until)`, page by page, in no particular order.
 * @throws GraphFailure; PATH_UNKNOWN if this cloud does not have the endpoint.
 */
export async function* signInPages(client: GraphClient, window: SignInWindow): AsyncGenerator<{ signIns: (SignIn | Malformed)[] }> {
  const { priority, retryTimeouts, signal } = window;
  for await (const page of pages(client, signInsPath(window), { lane: 'reports', priority, retryTimeouts, signal })) {
    yield { signIns: page.records.map(parseSignIn) };
  }
}

/** `top`: the number of records on a page, at most 1000. */
export function signInsPath({ from, until, events }: Pick<SignInWindow, 'from' | 'until' | 'events'>, top = 1000): string {
  const span = `createdDateTime ge ${isoOf(from)} and createdDateTime lt ${isoOf(until)}`;
  if (events === 'interactive') return `/v1.0/auditLogs/signIns?$filter=${encodeURIComponent(span)}&$top=${top}`;
  const types = "signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser')";
  return `/beta/auditLogs/signIns?$filter=${encodeURIComponent(`${span} and ${types}`)}&$top=${top}`;
}

function isoOf(instant: Instant): string {
  return new Date(instant).toISOString();
}
