/**
 * `npm run sizing -- 500 5000`: the resources of a server with that many people (docs/SIZING.md). It runs the production server in a
 * separate process, over SQLite and the simulated tenant. Prints one JSON line per figure, and at the end the rows of the table.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { get } from 'node:http';
import { arch, availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { NO_FAULTS } from '../../server/demo/faults.ts';
import { createSignInLog } from '../../server/demo/sign-in-log.ts';
import { DAY } from '../../server/presence/time.ts';
import { Server, START } from '../soak/server.ts';
import { load } from './http/load.ts';

const LIVE_CLIENTS = 500;
/** The number of requests for a thousand records that Graph allows per second. */
const GRAPH_REQUESTS = 0.4;
const PAGE = 1000;
/** Of 30 days: the others are weekends. */
const [WORKING_DAYS, FREE_DAYS] = [22, 8];
const PATHS = { me: '/api/me', occupancy: '/api/occupancy', board: '/api/presence', everybody: '/api/presence?limit=2000' };

type Row = Record<string, number>;

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0 || sizes.some((size) => !(size >= 10 && size <= 100_000)))
  throw new Error('npm run sizing -- PEOPLE …: one or more numbers from 10 to 100000.');
const [cpu] = cpus();
say({
  machine: `${availableParallelism()} × ${cpu?.model ?? arch()}, ${Math.round(totalmem() / 1e9)} GB`,
  node: process.version,
  load: loadavg(),
});
const rows: Row[] = [];
for (const people of sizes) {
  rows.push(await sizeOf(people));
  say({ ...rows.at(-1), load: loadavg()[0] });
}
const names = Object.keys(rows[0] ?? {});
for (const name of names) process.stdout.write(`| ${name} | ${rows.map((row) => Number(row[name]?.toPrecision(3))).join(' | ')} |\n`);

async function sizeOf(people: number): Promise<Row> {
  const started = performance.now();
  const server = await Server.start({ port: Number(process.env.PORT ?? 4229), people, speed: 1 });
  try {
    const ready = (performance.now() - started) / 1000;
    const { cpu: readCpu, rss: peak } = await processOf(server.pid);
    const read = await server.metrics();
    const records = read.get('indoors_sign_ins_total') ?? 0;
    // By then the languages of the bot are prepared.
    await delay(15_000);
    const idle = await processOf(server.pid);
    await delay(20_000);
    const later = await processOf(server.pid);
    const [asker] = server.organisation.people.filter(({ enabled, guest }) => enabled && !guest);
    const token = await server.token(asker?.upn ?? '');
    const costs = await costsOf(server, token);
    const days = await recordsOf(people, server);
    const perMonth = WORKING_DAYS * days.working + FREE_DAYS * days.free;
    return {
      people,
      'records of a working day': days.working,
      'seconds until the first day is read': ready,
      'CPU seconds until then': readCpu,
      'records read until then': records,
      'memory then, MB': peak,
      'memory, MB': later.rss,
      'heap, MB': ((await server.metrics()).get('nodejs_heap_size_used_bytes') ?? 0) / 1e6,
      'CPU beside requests, % of a core': ((later.cpu - idle.cpu) / 20) * 100,
      'hours for 30 days at Graph’s pace': perMonth / PAGE / GRAPH_REQUESTS / 3600,
      'share of Graph’s pace for polling, %': (days.working / 36_000 / PAGE / GRAPH_REQUESTS) * 100,
      'disk, MB': (await bytesOf(server.dataDir)) / 1e6,
      'kB of memory for a live client': await memoryOfClients(server, token),
      ...costs,
    };
  } finally {
    await server.stop();
  }
}

/** CPU milliseconds for each request, and from them the number of requests that a core answers per second. */
async function costsOf(server: Server, token: string): Promise<Row> {
  const costs: Row = {};
  const port = Number(new URL(server.url).port);
  for (const [name, path] of Object.entries(PATHS)) {
    const before = await processOf(server.pid);
    // Fewer in total than the limit of requests of a person per minute.
    const { requests } = await load({ port, path, token }, { connections: 4, milliseconds: 60_000, requests: 100 });
    costs[`CPU ms for ${name}`] = (((await processOf(server.pid)).cpu - before.cpu) * 1000) / requests;
  }
  return costs;
}

/** The number of records in the log for a working day and for a Sunday. */
async function recordsOf(people: number, { organisation }: Server): Promise<{ working: number; free: number }> {
  const log = createSignInLog(organisation, NO_FAULTS);
  const all = { interactive: true, nonInteractive: true, ascending: true };
  const count = async (from: number) => (await log.rows({ from, until: from + DAY, ...all, asOf: from + 2 * DAY })).length;
  const day = START - (START % DAY);
  if (people > 20_000) return { working: await count(day - DAY), free: 0 };
  return { working: await count(day - DAY), free: await count(day - 3 * DAY) };
}

async function memoryOfClients(server: Server, token: string): Promise<number> {
  const tokens = await Promise.all(
    server.organisation.people
      .filter(({ enabled, guest }) => enabled && !guest)
      .slice(0, LIVE_CLIENTS)
      .map(({ upn }) => server.token(upn)),
  );
  const before = await processOf(server.pid);
  const requests = (tokens.length > 0 ? tokens : [token]).map((each) =>
    get(`${server.url}/api/live`, { headers: { authorization: `Bearer ${each}` }, agent: false }, (response) => response.resume()),
  );
  for (const request of requests) request.on('error', () => {});
  await delay(5000);
  const after = await processOf(server.pid);
  for (const request of requests) request.destroy();
  return ((after.rss - before.rss) * 1000) / requests.length;
}

/** CPU seconds, and resident megabytes, as Linux reports them. */
async function processOf(pid: number): Promise<{ cpu: number; rss: number }> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ');
  const rss = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, rss: Number(rss) / 1000 };
}

async function bytesOf(folder: string): Promise<number> {
  const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
