import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Report } from './figure.ts';
import { load } from './http/load.ts';
import type { Served, Spent } from './http/served.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const EVERYBODY = '/api/presence?limit=2000';
const PATHS: Record<string, { path: string; bar: number }> = {
  presence: { path: EVERYBODY, bar: 0.8 },
  me: { path: '/api/me', bar: 0.5 },
};

/**
 * Answers over HTTP, compared with raw `node:http` that sends the same bytes from the same process, measured alternately. `of-raw` compares
 * requests per second. `cpu-of-raw` compares the CPU time of the server's process for a request, which other work of the machine hardly
 * changes; 1 is as cheap as raw.
 */
export async function bench(report: Report): Promise<void> {
  for (const people of [2000, 100_000]) {
    const child = fork(new URL('http/served.ts', import.meta.url), [
      String(people),
      Object.values(PATHS)
        .map(({ path }) => path)
        .join(' '),
    ]);
    try {
      const [served] = (await once(child, 'message')) as [Served];
      for (const [name, { path, bar }] of Object.entries(PATHS)) {
        const { ratio, cpuRatio, app, raw } = await compare(child, served, path);
        const full = `http.${people}.${name}`;
        report({ name: `${full}.of-raw`, value: ratio, unit: '×', vs: `bar ≥ ${bar}` });
        report({ name: `${full}.cpu-of-raw`, value: cpuRatio, unit: '×', vs: 'the same, by CPU time' });
        report({ name: `${full}.cpu`, value: app, unit: 'µs', vs: `${raw.toPrecision(3)} µs raw` });
      }
    } finally {
      child.disconnect();
    }
  }
}

async function compare(child: ChildProcess, { app, raw, token }: Served, path: string) {
  const own: Round[] = [];
  const peer: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    peer.push(await oneRound(child, raw[path] as number, path, token));
    own.push(await oneRound(child, app, path, token));
  }
  const fastest = (rounds: readonly Round[]) => Math.max(...rounds.map(({ rate }) => rate));
  const cheapest = (rounds: readonly Round[]) => Math.min(...rounds.map(({ cpu }) => cpu));
  const [ownCpu, rawCpu] = [cheapest(own), cheapest(peer)];
  return { ratio: fastest(own) / fastest(peer), cpuRatio: rawCpu / ownCpu, app: ownCpu, raw: rawCpu };
}

interface Round {
  /** Requests per second. */
  rate: number;
  /** Microseconds of CPU time for a request. */
  cpu: number;
}

async function oneRound(child: ChildProcess, port: number, path: string, token: string): Promise<Round> {
  const before = await spent(child);
  const { requests, seconds } = await load({ port, path, token });
  const after = await spent(child);
  return { rate: requests / seconds, cpu: ((after.cpu - before.cpu) * 1000) / requests };
}

async function spent(child: ChildProcess): Promise<Spent> {
  child.send('spent');
  const [answer] = (await once(child, 'message')) as [Spent];
  return answer;
}
