import type { ProblemDetails } from '../../../server/routes/schemas/problem.ts';
import { askEarly } from './early-answers.ts';
import { type Form, hasForm } from './form.ts';
import { texts } from './texts.ts';

/** An answer that is not 2xx, or no answer (`status` 0). `message` can be shown to people. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly { at: string; message: string }[];
  /** All members of the answer, including those of this code only. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(problem: Pick<ProblemDetails, 'status' | 'code' | 'title'> & Partial<ProblemDetails>) {
    super(problem.detail ?? problem.title);
    this.name = 'HttpProblem';
    this.status = problem.status;
    this.code = problem.code;
    this.errors = problem.errors ?? [];
    this.details = { ...problem };
  }
}

/** Milliseconds after which a request times out. */
const TIMEOUT_MS = 30_000;

/** The timeout for actions that call Microsoft Graph or change many records. */
export const LONG_TIMEOUT_MS = 180_000;

/** The code of a request that timed out. */
export const TIMED_OUT = 'TIMED_OUT';

export interface Http {
  /**
   * @param form the members that an answer of the server has
   * @param cache `reload`: never an earlier answer that the browser has, even if the server would say that it is the same
   */
  get<T>(path: string, form: Form<T>, signal?: AbortSignal, cache?: 'reload'): Promise<T>;
  /** PUT, POST or DELETE, with a file or JSON. Fails after `timeoutMs` milliseconds without an answer of the server. */
  send<T>(method: 'PUT' | 'POST' | 'DELETE', path: string, form: Form<T>, body?: unknown, timeoutMs?: number): Promise<T>;
  /** The raw answer, for files and streams. Throws an `HttpProblem` if it is not 2xx. @param type the beginning of its content type */
  open(path: string, type: string, init?: RequestInit): Promise<Response>;
}

/** The client of somebody who may have to sign in again. */
export interface SignedInHttp extends Http {
  /** Like `get`, but requests a token even after a refusal. If the server accepts it, other requests are sent again. */
  signInAgain<T>(path: string, form: Form<T>): Promise<T>;
}

/** A path with its query; undefined and empty values are omitted. */
export function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  if (entries.length === 0) return path;
  return `${path}?${new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))}`;
}

/**
 * Parses JSON, and removes characters that change the direction of text (bidirectional overrides, embeddings and isolates): a name with one
 * of them could reverse the text after it. Languages that are written from right to left do not need them.
 */
export function parseAnswer(text: string) {
  // Matches every escape as a whole, so that an escaped backslash before "u202e" stays unchanged.
  return JSON.parse(text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/\\(u20(?:2[a-e]|6[6-9])|.)/gi, withoutTurning));
}

const withoutTurning = (written: string, escaped: string) => (escaped.length > 1 ? '' : written);

/** The problem if there is no answer: this device or the server is offline. */
const noAnswer = (online: boolean) =>
  online
    ? new HttpProblem({ status: 0, code: 'SERVER_AWAY', title: texts.text('tab.shared.server-away-hint') })
    : new HttpProblem({ status: 0, code: 'OFFLINE', title: texts.text('tab.shared.offline-hint') });

/** The result of `work` within `timeoutMs` milliseconds after its last call of `onSent`. */
async function within<T>(timeoutMs: number, work: (signal: AbortSignal, onSent: () => void) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onSent = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), timeoutMs);
  };
  try {
    return await work(stop.signal, onSent);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    throw new HttpProblem({ status: 0, code: TIMED_OUT, title: texts.text('tab.shared.timed-out-hint') });
  } finally {
    clearTimeout(timer);
  }
}

/** "Network authentication required" (RFC 6585): the network itself requires a sign-in. */
const SIGN_IN_BETWEEN = 511;

/** The title of an answer that is not from Indoors: from a proxy, or from another server. */
function withoutWords(status: number): string {
  if (status === SIGN_IN_BETWEEN) return texts.text('tab.shared.answered-between');
  return texts.text(status >= 500 ? 'tab.shared.server-faulty' : 'tab.shared.refused-between', { status });
}

/**
 * The problem if another server answers in place of Indoors: a network that requires a sign-in may answer with any status, page or JSON.
 */
const answeredBetween = () => new HttpProblem({ status: 502, code: 'UNKNOWN', title: texts.text('tab.shared.answered-between') });

/** The JSON of an answer of Indoors. Every answer of the API has a body, also after a change. */
function parseOurs(text: string, form: unknown) {
  try {
    const answer = parseAnswer(text);
    if (hasForm(form, answer)) return answer;
  } catch {}
  throw answeredBetween();
}

const PROBLEM: Form<ProblemDetails> = { title: '', code: '' };
const FAULTS: Form<ProblemDetails['errors'] & {}> = [{ at: '', message: '' }];

async function problemOf(response: Response): Promise<HttpProblem> {
  const { status } = response;
  const body: unknown = await response
    .text()
    .then(parseAnswer)
    .catch(() => undefined);
  if (!hasForm(PROBLEM, body)) return new HttpProblem({ status, code: 'UNKNOWN', title: withoutWords(status) });
  const { detail, errors } = body as Partial<ProblemDetails>;
  const text = typeof detail === 'string' ? detail : undefined;
  return new HttpProblem({ ...(body as ProblemDetails), status, detail: text, errors: hasForm(FAULTS, errors) ? errors : undefined });
}

/**
 * The code after too many invalid tokens from this address, perhaps from other people behind the same proxy. A valid token is still
 * accepted.
 */
const TOO_MANY_REFUSED = 'TOO_MANY_REFUSED';

/** Whether the server did not accept the token, so that a fresh one may help. */
const isTokenRefused = ({ status, headers }: Response) => status === 401 || (status === 429 && headers.has('www-authenticate'));

/** Whether the person must sign in again before other requests work. A 401 without a code is not from Indoors. */
export function isTokenProblem({ status, code }: HttpProblem): boolean {
  return (status === 401 && code !== 'UNKNOWN') || code === TOO_MANY_REFUSED;
}

function withBody(body: unknown): RequestInit {
  if (body === undefined) return {};
  if (body instanceof Blob) return { body, headers: { 'content-type': body.type } };
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

interface Sending extends RequestInit {
  /** Called when there is a token and the request is sent. */
  onSent?(): void;
}

interface HttpDeps {
  /** Paths that are requested at once. Each answer is used for the first request of that path. */
  early?: readonly string[];
  /** Throws an `HttpProblem` with status 401 if none can be obtained. */
  token(options: { fresh: boolean }): Promise<string | undefined>;
  fetch?: typeof fetch;
  /** IANA name. Default: the current zone of the browser. */
  zone?(): string;
  /** Whether this device has a network. */
  online?(): boolean;
  /** Called when no token can be obtained, or a new one is refused. Until the person signs in again, no requests are sent. */
  onRefused?(problem: HttpProblem): void;
}

/**
 * An HTTP client that sends the token, fetches a new one once if it is refused, and throws problem details. After a refusal, requests fail
 * at once without requesting a token, because Teams would show its dialog repeatedly.
 */
export function createHttp(deps: HttpDeps): SignedInHttp {
  const { fetch: call = globalThis.fetch.bind(globalThis), online = () => globalThis.navigator?.onLine !== false, onRefused } = deps;
  const zone = deps.zone ?? (() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  let refusal: HttpProblem | undefined;

  async function attempt(path: string, { onSent, ...init }: Sending, fresh: boolean): Promise<Response> {
    const token = await deps.token({ fresh });
    const headers = new Headers(init.headers);
    // Without a token the request has the default headers, so that the browser uses the answer that the page has preloaded.
    if (token !== undefined) {
      headers.set('authorization', `Bearer ${token}`);
      // The zone in which days end, for people without another known zone.
      headers.set('x-time-zone', zone());
      // The tab shows sentences of the server, so both must have the same language.
      headers.set('accept-language', texts.language);
    }
    onSent?.();
    try {
      return await call(path, { ...init, headers });
    } catch (cause) {
      if (init.signal?.aborted) throw cause;
      throw noAnswer(online());
    }
  }

  async function answered(path: string, init: Sending, again: boolean): Promise<Response> {
    let response = await attempt(path, init, false);
    if (isTokenRefused(response)) {
      // Another request may have been refused in the meantime.
      if (refusal && !again) throw refusal;
      response = await attempt(path, init, true);
    }
    if (!response.ok) throw await problemOf(response);
    return response;
  }

  async function ask(path: string, init: Sending, again: boolean): Promise<Response> {
    if (refusal && !again) throw refusal;
    try {
      const response = await answered(path, init, again);
      if (again) refusal = undefined;
      return response;
    } catch (error) {
      if (error instanceof HttpProblem && isTokenProblem(error)) {
        refusal = error;
        onRefused?.(error);
      } else if (again) refusal = undefined;
      throw error;
    }
  }

  let takeEarly = askEarly((path) => ask(path, {}, false), deps.early ?? []);
  const read = async (response: Response, form: unknown) => parseOurs(await response.text(), form);

  return {
    async open(path, type, init = {}) {
      const response = await ask(path, init, false);
      if (response.headers.get('content-type')?.startsWith(type)) return response;
      void response.body?.cancel().catch(() => {});
      throw answeredBetween();
    },
    get: async (path, form, signal, cache) => read(await (takeEarly(path) ?? ask(path, { signal, ...(cache && { cache }) }, false)), form),
    signInAgain: async (path, form) => {
      // Early requests were refused.
      takeEarly = () => undefined;
      return read(await ask(path, {}, true), form);
    },
    async send(method, path, form, body, timeoutMs = TIMEOUT_MS) {
      const init = { method, ...withBody(body) };
      const text = await within(timeoutMs, async (signal, onSent) => (await ask(path, { ...init, signal, onSent }, false)).text());
      return parseOurs(text, form);
    },
  };
}
