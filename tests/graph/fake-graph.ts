import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small Graph and token endpoint on loopback for tests of single things. Answers can be scripted one by one. */
export interface FakeGraph {
  url: string;
  /** Every request to Graph: decoded path with its query, and its Authorization header. */
  requests: { path: string; authorization: string | undefined }[];
  /** Token requests so far. */
  tokens: number;
  /** Handlers for the next requests to Graph, before the usual answer; `undefined` lets the usual answer through. */
  next: (Answer | undefined)[];
  /** A handler that comes before the usual answer as long as it is set and does not return false. */
  always: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  /** The answer of the token endpoint instead of a token. */
  tokenError: { status: number; body: unknown } | undefined;
  signIns: Record<string, unknown>[];
  /** The entries of the delta, in order. `GET /users/{id}` finds those that were not removed, and `hiddenUsers`. */
  users: Record<string, unknown>[];
  /** Accounts that exist and are in no round. */
  hiddenUsers: Record<string, unknown>[];
  pageSize: number;
  /** The clock for the dates of answers; without one they have no date. */
  now: (() => number) | undefined;
  close(): Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

export function graphError(status: number, code: string, message = code, headers: Record<string, string> = {}): Answer {
  return json(status, { error: { code, message, innerError: {} } }, headers);
}

export const truncated: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"value":[{"id":');
};
export const reset: Answer = (request) => void request.socket.destroy();
export const silent: Answer = () => {};

export async function startFakeGraph(): Promise<FakeGraph> {
  const server = createServer((request, response) => {
    request.resume();
    response.sendDate = false;
    if (fake.now) response.setHeader('date', new Date(fake.now()).toUTCString());
    const url = new URL(request.url ?? '/', fake.url);
    if (url.pathname.endsWith('/oauth2/v2.0/token')) return answerToken(fake, response);
    fake.requests.push({ path: decodeURIComponent(request.url ?? ''), authorization: request.headers.authorization });
    const scripted = fake.next.shift();
    if (scripted) return scripted(request, response);
    if (fake.always?.(request, response)) return;
    if (url.pathname.toLowerCase().endsWith('/auditlogs/signins')) return answerSignIns(fake, url, response);
    if (url.pathname.endsWith('/users/delta')) return answerUsers(fake, url, response);
    const user = userById(fake, /\/users\/([^/]+)$/.exec(url.pathname)?.[1]);
    if (user) return json(200, user)(request, response);
    graphError(404, 'NotFound')(request, response);
  });
  const fake: FakeGraph = {
    url: '',
    requests: [],
    tokens: 0,
    next: [],
    always: undefined,
    tokenError: undefined,
    signIns: [],
    users: [],
    hiddenUsers: [],
    pageSize: 1000,
    now: undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return fake;
}

function answerToken(fake: FakeGraph, response: ServerResponse): void {
  fake.tokens += 1;
  const { status, body } = fake.tokenError ?? {
    status: 200,
    body: { token_type: 'Bearer', expires_in: 3600, access_token: `token-${fake.tokens}` },
  };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function answerSignIns(fake: FakeGraph, url: URL, response: ServerResponse): void {
  const filter = url.searchParams.get('$filter') ?? '';
  const [from, until] = [/ge ([^ ]+)/, /lt ([^ ]+)/].map((form) => Date.parse(form.exec(filter)?.[1] ?? ''));
  const skip = Number(url.searchParams.get('$skiptoken') ?? 0);
  const found = fake.signIns
    .filter(({ createdDateTime }) => {
      const at = Date.parse(String(createdDateTime));
      return at >= (from ?? 0) && at < (until ?? 0);
    })
    .sort((a, b) => String(b.createdDateTime).localeCompare(String(a.createdDateTime)));
  const value = found.slice(skip, skip + fake.pageSize);
  const more = skip + fake.pageSize < found.length;
  const link = `${fake.url}${url.pathname.replace('signIns', 'signins')}?$filter=${encodeURIComponent(filter)}&$skiptoken=${skip + fake.pageSize}`;
  json(200, { value, ...(more ? { '@odata.nextLink': link } : {}) })({} as IncomingMessage, response);
}

/** A delta round: everybody without a token; with one, what `users` has gained since (it only grows). */
function answerUsers(fake: FakeGraph, url: URL, response: ServerResponse): void {
  const since = Number(url.searchParams.get('$deltatoken') ?? 0);
  const value = fake.users.slice(since);
  const link = `${fake.url}/v1.0/users/delta?$deltatoken=${fake.users.length}`;
  json(200, { value, '@odata.deltaLink': link })({} as IncomingMessage, response);
}

/** The merged entry of an account with several; undefined if it does not exist or was removed. */
function userById({ users, hiddenUsers }: FakeGraph, id: string | undefined): Record<string, unknown> | undefined {
  const theirs = [...users, ...hiddenUsers].filter((user) => user.id === id);
  return theirs.length === 0 || theirs.at(-1)?.['@removed'] ? undefined : Object.assign({}, ...theirs);
}
