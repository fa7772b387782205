/**
 * The server of `http.bench.ts`, forked: Indoors over SQLite with `people` people, and raw `node:http` servers in the same process that
 * send the same bytes. The parent process asks it for CPU time and memory.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOUR } from '../../../server/presence/time.ts';
import { NOW, startHarness } from '../../routes/harness.ts';
import { fillWithPeople } from './fill.ts';

/** The first message to the parent. */
export interface Served {
  token: string;
  /** Tokens of other people, since a person may have 20 live streams. */
  tokens: string[];
  /** The port of Indoors. */
  app: number;
  /** The port of a raw server for each path. */
  raw: Record<string, number>;
}

/** The resources used so far. */
export interface Spent {
  /** Milliseconds of CPU time of the process, all threads. */
  cpu: number;
  /** Megabytes. */
  rss: number;
}

/** Milliseconds in which live changes are gathered, as in production. */
const GATHER = 250;

const people = Number(process.argv[2]);
let moved = 0;
const on = await startHarness({
  liveGather: GATHER,
  rateLimits: { perPerson: Number.MAX_SAFE_INTEGER },
  logLevel: 'info',
  logTo: { write: () => {} },
});
await fillWithPeople(on, people);
const token = await on.identity.token('p1');
const app = await listening(on.app.server, () => on.app.listen({ host: '127.0.0.1', port: 0 }));
const raw: Served['raw'] = {};
for (const path of (process.argv[3] ?? '').split(' ')) raw[path] = await rawServer(path);
const tokens = await Promise.all(Array.from({ length: 250 }, (_, n) => on.identity.token(`p${2 + n}`)));
process.send?.({ token, tokens, app, raw } satisfies Served);
process.on('message', async (asked) => {
  if (asked === 'move') return void process.send?.(await move());
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1000, rss: process.memoryUsage.rss() / 1e6 } satisfies Spent);
});
process.on('disconnect', () => process.exit());

/** Somebody makes a statement. @returns when the board had it, in milliseconds since 1970 */
async function move(): Promise<number> {
  const heard = new Promise<number>((resolve) => {
    const stop = on.board.subscribe(() => {
      stop();
      resolve(performance.timeOrigin + performance.now());
    });
  });
  moved += 1;
  const statement = { kind: moved % 2 === 0 ? 'remote' : 'leave' } as const;
  const said = { setBy: 'p1', setAt: NOW + moved, from: NOW + moved, end: NOW + HOUR };
  on.clock.set(NOW + moved);
  await on.store.addOverride({ ...said, id: `o${moved}`, personId: 'p1', statement });
  await on.board.refresh();
  return heard;
}

/** Sends the same answer as Indoors for that path, including headers. */
async function rawServer(path: string): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${app}${path}`, {
    headers: { authorization: `Bearer ${token}`, 'accept-encoding': 'identity' },
  });
  if (answer.status !== 200) throw new Error(`${path} is answered with ${answer.status}.`);
  const body = Buffer.from(await answer.arrayBuffer());
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !/^(date|connection|keep-alive)$/.test(name)));
  const server = createServer((_, response) => void response.writeHead(200, headers).end(body));
  return listening(server, () => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
}

async function listening(server: Server, listen: () => Promise<unknown>): Promise<number> {
  await listen();
  return (server.address() as AddressInfo).port;
}
