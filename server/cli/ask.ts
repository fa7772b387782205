import { parseArgs } from 'node:util';
import { askSettings } from '../config.ts';

const USAGE = `npm run ask -- "who's in the office today?" [--url ADDRESS] [--as UPN] [--token TOKEN]

Asks a running Indoors server what you would ask the bot.

  --url     where it runs (default INDOORS_URL, else port PORT, 3978, on this machine)
  --as      with the demo, who asks (default: the first of its people)
  --token   elsewhere, an access token for Indoors (or INDOORS_TOKEN)`;

/** What is wrong and what to do about it, for the person at the terminal. */
class AskError extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const question = positionals.join(' ').trim();
  if (values.help || question === '') {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const settings = askSettings(process.env);
  const server = (values.url ?? settings.url).replace(/\/+$/, '');
  if (!URL.canParse(server)) throw new AskError(`${server} is not a web address. Give one like http://127.0.0.1:3978.`);
  const token = values.token ?? settings.token ?? (await demoToken(server, values.as));
  const response = await call(server, '/api/ask', { token, body: { text: question } });
  if (!response.ok) throw new AskError(response.status === 401 ? `The token was not accepted: ${response.problem}` : response.problem);
  console.log(String(response.body.text ?? '').replaceAll('**', ''));
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, as: { type: 'string' }, token: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new AskError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** The demo hands out tokens of its simulated people; no other server does. */
async function demoToken(server: string, as: string | undefined): Promise<string> {
  const upn = as ?? (await firstDemoPerson(server));
  const given = await call(server, '/demo/token', { body: { upn } });
  if (!given.ok) throw new AskError(given.body.code === undefined ? NO_TOKEN : given.problem);
  return String(given.body.token);
}

const NO_TOKEN = 'This server is no demo, so it wants a token: give --token, or set INDOORS_TOKEN.';

async function firstDemoPerson(server: string): Promise<string> {
  const listed = await call(server, '/demo/people');
  const people = listed.ok && Array.isArray(listed.body.people) ? (listed.body.people as { upn?: unknown }[]) : [];
  const upn = people[0]?.upn;
  if (typeof upn !== 'string') throw new AskError(NO_TOKEN);
  return upn;
}

interface Reply {
  ok: boolean;
  status: number;
  body: Record<string, unknown>;
  /** What the server says is wrong. */
  problem: string;
}

async function call(server: string, path: string, options: { token?: string; body?: object } = {}): Promise<Reply> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (options.token) headers.authorization = `Bearer ${options.token}`;
  if (options.body) headers['content-type'] = 'application/json';
  const response = await fetch(`${server}${path}`, {
    method: options.body ? 'POST' : 'GET',
    headers,
    body: options.body && JSON.stringify(options.body),
    signal: AbortSignal.timeout(20_000),
  }).catch((error: unknown) => {
    const slow = error instanceof Error && error.name === 'TimeoutError';
    throw new AskError(
      slow ? `${server} did not answer within 20 s.` : `No server answers at ${server}. Start one with \`npm run demo\`, or give --url.`,
    );
  });
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  return {
    ok: response.ok,
    status: response.status,
    body,
    problem: String(body.detail ?? body.title ?? `The server answered ${response.status}.`),
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof AskError ? error.message : 'Something went wrong while asking.');
  process.exitCode = 1;
});
