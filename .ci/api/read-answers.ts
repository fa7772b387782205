/**
 * Sends every GET request of the API to the demo with the generated client, and writes `answers.ts`: each answer as a value of its type in
 * the document. The compiler then reports every difference, including additional members.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import createClient from 'openapi-fetch';

interface Operation {
  parameters?: { in: string; name: string; required?: boolean }[];
  responses: Record<string, { content?: Record<string, unknown> }>;
  'x-service-accounts'?: boolean;
}

const url = process.env.INDOORS_URL ?? '';
const { paths } = JSON.parse(readFileSync('openapi.json', 'utf8')) as { paths: Record<string, Record<string, Operation>> };
const get = async (path: string) => (await fetch(`${url}${path}`)).json();

async function tokenOf(request: object): Promise<string> {
  const answer = await fetch(`${url}/demo/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return ((await answer.json()) as { token: string }).token;
}
const { people } = (await get('/demo/people')) as { people: { upn: string; administrator: boolean }[] };
const administrator = people.find((person) => person.administrator)?.upn;
const clientOf = (token: string) => createClient<Record<string, never>>({ baseUrl: url, headers: { authorization: `Bearer ${token}` } });
const callers = { administrator: clientOf(await tokenOf({ upn: administrator })), service: clientOf(await tokenOf({ app: 'dashboard' })) };
type Caller = keyof typeof callers;

const answersJson = (path: string) => 'application/json' in (paths[path]?.get?.responses[200]?.content ?? {});

async function call(caller: Caller, path: string, params: object): Promise<{ data?: unknown; response: Response }> {
  // The compiler does not know the paths of the document here.
  return (callers[caller].GET as (path: string, init: object) => Promise<{ data?: unknown; response: Response }>)(path, {
    params,
    parseAs: path === '/api/live' ? 'stream' : answersJson(path) ? 'json' : 'text',
  });
}

const first = async (path: string, pick: (data: never) => unknown) => pick((await call('administrator', path, {})).data as never);
type Offices = { offices: { id: string; archived: boolean; floors: { id: string; archived: boolean }[] }[] };
const office = (await first('/api/offices', ({ offices }: Offices) =>
  offices.find(({ archived, floors }) => !archived && floors.length > 0),
)) as Offices['offices'][number];
const person = String(await first('/api/presence', ({ people: named }: { people: { id: string }[] }) => named[0]?.id));
const range = String(await first('/api/ranges', ({ ranges }: { ranges: { id: string }[] }) => ranges[0]?.id));
// The demo has its own clock.
const today = String(await first('/api/me', ({ now }: { now: string }) => now)).slice(0, 10);
const VALUES: Record<string, string> = {
  floorId: office.floors.find(({ archived }) => !archived)?.id ?? '',
  office: office.id,
  day: today,
  fromDay: today,
  toDay: today,
  ids: person,
  q: 'a',
  format: 'json',
};
/** Paths that answer with CSV unless the request asks for JSON. */
const DEFAULTS_TO_CSV = new Set(['/api/ranges/export']);
const idIn = (path: string) => (path.startsWith('/api/offices') ? office.id : path.startsWith('/api/ranges') ? range : person);

const token = await tokenOf({ upn: administrator });

/** The data of the first change in the stream. A statement causes it. */
async function firstChange(stream: ReadableStream<Uint8Array>): Promise<unknown> {
  let text = '';
  for await (const chunk of stream.pipeThrough(new TextDecoderStream())) {
    if (text === '') await say('remote').then(() => say('leave'));
    text += chunk;
    const change = text.split('\n\n').find((frame) => /^event: change$/m.test(frame) && /^data: .*}$/m.test(frame));
    const data = change && /^data: (.*)$/m.exec(change)?.[1];
    if (data) return JSON.parse(data);
  }
  throw new Error('The stream ended without a change.');
}

async function say(status: string): Promise<void> {
  await fetch(`${url}/api/me/override`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ status }),
  });
}

const lines = ["import type { paths } from './schema.d.ts';", ''];
let [passed, failed] = [0, 0];
for (const [path, methods] of Object.entries(paths)) {
  const operation = methods.get;
  if (!operation) continue;
  const params: Record<string, Record<string, string>> = { path: {}, query: {} };
  for (const { in: place, name, required } of operation.parameters ?? [])
    if ((required || DEFAULTS_TO_CSV.has(path)) && params[place]) params[place][name] = name === 'id' ? idIn(path) : (VALUES[name] ?? '');
  for (const caller of Object.keys(callers) as Caller[]) {
    if (caller === 'service' && !operation['x-service-accounts'] && path !== '/api/client') continue;
    const { data, response } = await call(caller, path, params);
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const documented = Object.keys(operation.responses[response.status]?.content ?? {});
    if (response.status !== 200 || !documented.includes(type)) {
      failed += 1;
      console.log(`GET ${path} (${caller}): ${response.status} ${type}, but the document has 200 ${documented.join(' or ')}`);
      continue;
    }
    passed += 1;
    const answer = path === '/api/live' ? await firstChange(data as ReadableStream<Uint8Array>) : data;
    if (!type.includes('json') && path !== '/api/live') continue;
    const of = `paths['${path}']['get']['responses'][200]['content']['${type}']`;
    lines.push(`export const a${lines.length}: ${of} = ${JSON.stringify(answer)};`);
  }
}
writeFileSync('answers.ts', `${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit();
