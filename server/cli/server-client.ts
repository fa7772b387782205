import { text } from 'node:stream/consumers';
import { askSettings } from '../config/config.ts';
import { prepareOutgoing } from '../outgoing.ts';
import type { Language } from '../texts/languages.ts';
import { CliError } from './command-line.ts';
import { TERMINAL } from './terminal.ts';

export interface ServerOptions {
  url?: string;
  /** The token is read from standard input. It is never an argument, since all users of the machine can see those (`ps`). */
  'token-stdin'?: boolean;
  /** In the demo: the UPN of the person who acts. */
  as?: string;
}

export interface Reply {
  ok: boolean;
  status: number;
  body: Record<string, unknown>;
  /** The problem that the server reports. */
  problem: string;
}

/** The options for the server's address and the token; `terminal.server-help` explains them. */
export const SERVER_OPTIONS = { url: { type: 'string' }, as: { type: 'string' }, 'token-stdin': { type: 'boolean' } } as const;
export const SERVER_USAGE = '[--url ADDRESS] [--token-stdin]';
/** A running server, and a token for it: given, from the environment, or that of the demo's first person, who is its administrator. */
export async function connectToServer(given: ServerOptions): Promise<{ server: string; token: string }> {
  const settings = askSettings();
  prepareOutgoing(settings.outgoing);
  const server = (given.url ?? settings.url ?? `http://127.0.0.1:${readPort(settings.port)}`).replace(/\/+$/, '');
  if (!/^https?:$/.test(URL.parse(server)?.protocol ?? '')) throw new CliError(TERMINAL.text('terminal.no-address', { address: server }));
  const token = given['token-stdin'] ? await tokenOfStdin() : settings.token;
  return { server, token: token ?? (await demoToken(server, given.as)) };
}

async function tokenOfStdin(): Promise<string> {
  const token = (await text(process.stdin)).trim();
  if (token !== '') return token;
  throw new CliError(TERMINAL.text('terminal.no-input'));
}

/** Fails for `PORT=0`: then the server uses any free port, so its address is unknown. */
function readPort(text = '3978'): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new CliError(TERMINAL.text('terminal.port', { port: text }));
}

/** Only the demo issues tokens for its simulated people. */
async function demoToken(server: string, as: string | undefined): Promise<string> {
  const upn = as ?? (await firstDemoPerson(server));
  const given = await call(server, '/demo/token', { body: { upn } });
  if (!given.ok) throw given.body.code === undefined ? noToken() : new CliError(given.problem);
  return String(given.body.token);
}

const noToken = () => new CliError(TERMINAL.text('terminal.no-token'));

async function firstDemoPerson(server: string): Promise<string> {
  const listed = await call(server, '/demo/people');
  const people = listed.ok && Array.isArray(listed.body.people) ? (listed.body.people as { upn?: unknown }[]) : [];
  const upn = people[0]?.upn;
  if (typeof upn !== 'string') throw noToken();
  return upn;
}

export async function call(
  server: string,
  path: string,
  options: { token?: string; body?: object; method?: 'GET' | 'POST' | 'DELETE'; language?: Language } = {},
): Promise<Reply> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': options.language ?? 'en' };
  if (options.token) headers.authorization = `Bearer ${options.token}`;
  if (options.body) headers['content-type'] = 'application/json';
  const response = await fetch(`${server}${path}`, {
    method: options.method ?? (options.body ? 'POST' : 'GET'),
    headers,
    body: options.body && JSON.stringify(options.body),
    signal: AbortSignal.timeout(20_000),
  }).catch((error: unknown) => {
    const slow = error instanceof Error && error.name === 'TimeoutError';
    throw new CliError(TERMINAL.text(slow ? 'terminal.slow' : 'terminal.no-server', { server }));
  });
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  return {
    ok: response.ok,
    status: response.status,
    body,
    problem: String(body.detail ?? body.title ?? TERMINAL.text('terminal.status', { status: String(response.status) })),
  };
}
