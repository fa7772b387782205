import { isAppError } from '../../errors.ts';
import { type HeaderSource, readRetryAfter } from '../../graph/classify.ts';
import type { Instant } from '../../presence/time.ts';

/** Statuses after which the channel has certainly not delivered a message. After a 504 it may have. */
const NOT_DELIVERED = new Set([412, 429, 502, 503]);
/** There was no connection. After a broken connection or a timeout, the message may have arrived. */
const NO_CONNECTION = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Whether a message has certainly not arrived, so that it may be sent again. */
export function isCertainlyNotSent(error: unknown): boolean {
  // Our own errors happen before sending: no database, no token.
  if (isAppError(error)) return true;
  if (!(error instanceof Error)) return false;
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown };
  return NOT_DELIVERED.has(Number(statusCode)) || NO_CONNECTION.has(String(code));
}

/** Milliseconds that the channel asks to wait (`Retry-After`). */
export function askedToWait(error: unknown, now: Instant): number {
  const { response } = error as { response?: { headers?: Partial<HeaderSource> } };
  const { headers } = response ?? {};
  return typeof headers?.get === 'function' ? (readRetryAfter({ get: (name) => headers.get?.(name) }, now) ?? 0) : 0;
}
