import { backoff } from '../shared/lib/backoff.ts';

/** The answer of the server, or of something in its place, to the request for numbers. */
export type Answer =
  /** `version` is that of the page which these numbers are made for. */
  | { kind: 'numbers'; version: string }
  /** The server does not accept the key, or the office is not shown any more. */
  | { kind: 'refused'; status: 401 | 404 }
  /** No answer of the server, or one that says that it cannot answer now. `wait`: milliseconds that it asks for. */
  | { kind: 'away'; wait?: number };

export interface Step {
  /** `reload`: the numbers are for another version of the page. */
  show: 'numbers' | 'away' | 'key' | 'gone' | 'reload';
  /** Milliseconds until the numbers are asked for again; undefined: not until somebody does something. */
  wait?: number;
}

/** Milliseconds between two questions while all is well. */
export const EVERY = 10_000;
/** Milliseconds between two loads of the page for another version: while a new one is rolled out, instances differ. */
const RELOAD_EVERY = 10 * 60_000;

interface Known {
  /** The version of the shown page. */
  version: string;
  /** Answers in a row that were none, this one not counted. */
  failures: number;
  /** Milliseconds since the page has loaded itself for another version; undefined if it has not. */
  sinceReload: number | undefined;
  /** 0 to 1. */
  random: number;
}

/** What a screen does after an answer. A refused request is not repeated: the answer would be the same until somebody enters a new key. */
export function nextStep(answer: Answer, { version, failures, sinceReload, random }: Known): Step {
  if (answer.kind === 'refused') return { show: answer.status === 401 ? 'key' : 'gone' };
  if (answer.kind === 'away') return { show: 'away', wait: Math.max(answer.wait ?? 0, backoff(failures + 1, random)) };
  const mayReload = sinceReload === undefined || sinceReload > RELOAD_EVERY;
  return answer.version !== version && mayReload ? { show: 'reload' } : { show: 'numbers', wait: EVERY };
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
