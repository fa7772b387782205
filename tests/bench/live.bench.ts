import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Report } from './figure.ts';
import type { Served, Spent } from './http/served.ts';

const CLIENTS = 5000;
const CHANGES = 15;
/** As in `http/served.ts`. */
const GATHER = 250;

/**
 * The time from the end of the gathering interval until the last of 5,000 live clients has a change: the median of 15 changes. The clients
 * share this process, so the time to read 5,000 sockets is included. `cpu` is the time of the server's process for one change, of all
 * threads.
 */
export async function bench(report: Report): Promise<void> {
  const child = fork(new URL('http/served.ts', import.meta.url), ['2000']);
  const sockets: Socket[] = [];
  try {
    const [served] = (await once(child, 'message')) as [Served];
    let seen = 0;
    let lastAt = 0;
    for (let n = 0; n < CLIENTS; n++) {
      const token = served.tokens[n % served.tokens.length] as string;
      sockets.push(
        await listen(served.app, token, () => {
          seen += 1;
          lastAt = performance.timeOrigin + performance.now();
        }),
      );
    }
    const ask = async <T>(what: string): Promise<T> => {
      child.send(what);
      return ((await once(child, 'message')) as [T])[0];
    };
    const late: number[] = [];
    const cpu: number[] = [];
    for (let n = 0; n < CHANGES; n++) {
      await delay(500);
      seen = 0;
      const before = await ask<Spent>('spent');
      const changedAt = await ask<number>('move');
      for (const until = performance.now() + 20_000; seen < CLIENTS; ) {
        if (performance.now() > until) throw new Error(`Only ${seen} of ${CLIENTS} clients have the change.`);
        await delay(5);
      }
      late.push(lastAt - changedAt - GATHER);
      cpu.push((await ask<Spent>('spent')).cpu - before.cpu);
    }
    report({ name: `live.${CLIENTS}.last`, value: median(late), unit: 'ms after the gathering interval', vs: 'bar ≤ 100' });
    report({ name: `live.${CLIENTS}.best`, value: Math.min(...late), unit: 'ms' });
    report({ name: `live.${CLIENTS}.cpu`, value: median(cpu), unit: 'ms of CPU time for a change' });
  } finally {
    for (const socket of sockets) socket.destroy();
    child.disconnect();
  }
}

/** Opens a live stream, and resolves when it is established. */
async function listen(port: number, token: string, changed: () => void): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('latin1').on('error', () => {});
  socket.write(`GET /api/live HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\n\r\n`);
  await new Promise<void>((resolve, reject) => {
    socket.on('data', (text: string) => {
      if (text.includes('event: change')) changed();
      else if (text.includes('event: live')) resolve();
      else if (!text.startsWith('HTTP/1.1 200')) reject(new Error(text));
    });
  });
  return socket;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
