import { backoff } from '../shared/lib/backoff.ts';

/** The answer to the request for numbers, from the server or a proxy. */
export type Answer =
  /** `version` is the version of the page that the numbers need. */
  | { kind: 'numbers'; version: string }
  /** The server does not accept the key, or no longer shows the office. */
  | { kind: 'refused'; status: 401 | 404 }
  /** The server did not answer, or cannot answer now. `wait`: milliseconds until the next request, as the server asks for. */
  | { kind: 'away'; wait?: number };

export interface Step {
  /** `reload`: the numbers are for another version of the page. */
  show: 'numbers' | 'away' | 'key' | 'gone' | 'reload';
  /** Milliseconds until the next request; undefined: none until somebody acts. */
  wait?: number;
}

/** Milliseconds between two requests without failures. */
export const INTERVAL_MS = 10_000;
/** Milliseconds between two reloads of the page for another version. During a rollout, instances have different versions. */
const RELOAD_INTERVAL_MS = 10 * 60_000;

interface Known {
  /** The version of the shown page. */
  version: string;
  /** The number of consecutive requests without an answer, not counting this one. */
  failures: number;
  /** Milliseconds since the page was reloaded for another version; undefined if it was not. */
  sinceReload: number | undefined;
  /** 0 to 1. */
  random: number;
}

/**
 * The next step of a screen after an answer. A refused request is not repeated: the answer stays the same until somebody enters a new key.
 */
export function nextStep(answer: Answer, { version, failures, sinceReload, random }: Known): Step {
  if (answer.kind === 'refused') return { show: answer.status === 401 ? 'key' : 'gone' };
  if (answer.kind === 'away') return { show: 'away', wait: Math.max(answer.wait ?? 0, backoff(failures + 1, random)) };
  const mayReload = sinceReload === undefined || sinceReload > RELOAD_INTERVAL_MS;
  return answer.version !== version && mayReload ? { show: 'reload' } : { show: 'numbers', wait: INTERVAL_MS };
}

/** The meaning of an answer. Only the server's own refusals count: a network that requires a sign-in may answer with any status. */
export function readAnswer(status: number, headers: Pick<Headers, 'get'>, text: string): Answer {
  const version = /^<!-- indoors-screen (\w+) -->/.exec(text)?.[1];
  if (status === 200 && version !== undefined) return { kind: 'numbers', version };
  const isOurs = headers.get('Content-Type')?.startsWith('application/problem+json') ?? false;
  if (isOurs && (status === 401 || status === 404)) return { kind: 'refused', status };
  const seconds = Number(headers.get('Retry-After'));
  return isOurs && seconds > 0 ? { kind: 'away', wait: seconds * 1000 } : { kind: 'away' };
}
