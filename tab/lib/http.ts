import type { ProblemDetails } from '../../server/routes/schemas/problem.ts';

/** An answer that is not 2xx, or none at all (`status` 0: offline). `message` is fit to be shown. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly { at: string; message: string }[];
  /** All that the server said, members that only this code has included. */
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

export interface Http {
  get<T>(path: string, signal?: AbortSignal): Promise<T>;
  /** PUT, POST or DELETE; the answer's body, `undefined` if it has none. */
  send<T = unknown>(method: 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T>;
  /** The raw answer, for streams. Throws like the others if it is not 2xx. */
  open(path: string, init?: RequestInit): Promise<Response>;
}

/** A path with its query; what is undefined or empty is left out. */
export function withQuery(path: string, query: Record<string, string | number | undefined>): string {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  if (entries.length === 0) return path;
  return `${path}?${new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))}`;
}

async function problemOf(response: Response): Promise<HttpProblem> {
  const body: Partial<ProblemDetails> = await response.json().catch(() => ({}));
  const title = body.title ?? `The server answered ${response.status}.`;
  return new HttpProblem({ ...body, status: response.status, code: body.code ?? 'UNKNOWN', title });
}

/** An HTTP client that carries the token, fetches a new one once when it is refused, and speaks in problem details. */
export function createHttp(deps: { token(options: { fresh: boolean }): Promise<string | undefined>; fetch?: typeof fetch }): Http {
  const call = deps.fetch ?? globalThis.fetch.bind(globalThis);

  async function attempt(path: string, init: RequestInit, fresh: boolean): Promise<Response> {
    const token = await deps.token({ fresh });
    const headers = new Headers(init.headers);
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    try {
      return await call(path, { ...init, headers });
    } catch (cause) {
      if (init.signal?.aborted) throw cause;
      throw new HttpProblem({ status: 0, code: 'OFFLINE', title: 'The server cannot be reached. Check your connection.' });
    }
  }

  async function open(path: string, init: RequestInit = {}): Promise<Response> {
    let response = await attempt(path, init, false);
    if (response.status === 401) response = await attempt(path, init, true);
    if (!response.ok) throw await problemOf(response);
    return response;
  }

  return {
    open,
    get: async (path, signal) => (await open(path, { signal })).json(),
    async send(method, path, body) {
      const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
      const text = await (await open(path, { method, ...json })).text();
      return text === '' ? undefined : JSON.parse(text);
    },
  };
}
