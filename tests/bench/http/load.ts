import { connect, type Socket } from 'node:net';

export interface Load {
  requests: number;
  /** Wall time. */
  seconds: number;
}

interface Target {
  port: number;
  path: string;
  token: string;
  headers?: Readonly<Record<string, string>>;
}

/**
 * Sends requests over some keep-alive connections, one at a time on each, for a duration or a number of requests. It reads only heads and
 * counts bytes, so that it costs a fraction of what it measures. It never sleeps: on a virtual machine, to wake a sleeping process costs the
 * sender up to 30 µs a request, and a fast server would be spared that by keeping the load generator busy.
 */
export async function load(
  target: Target,
  { connections = 16, milliseconds = 1000, requests = Number.POSITIVE_INFINITY } = {},
): Promise<Load> {
  const lines = Object.entries({ host: '127.0.0.1', authorization: `Bearer ${target.token}`, ...target.headers });
  const request = `GET ${target.path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  const started = performance.now();
  const until = started + milliseconds;
  const sleep = stayAwake();
  const counts = await Promise.all(
    Array.from({ length: connections }, () => askUntil(target.port, request, { until, most: requests / connections })),
  ).finally(sleep);
  return { requests: counts.reduce((sum, count) => sum + count, 0), seconds: (performance.now() - started) / 1000 };
}

/** Keeps the event loop turning, without ever waiting for the kernel, until the returned function is called. */
function stayAwake(): () => void {
  let awake = true;
  const turn = () => {
    if (awake) setImmediate(turn);
  };
  turn();
  return () => {
    awake = false;
  };
}

async function askUntil(port: number, request: string, { until, most }: { until: number; most: number }): Promise<number> {
  const socket = connect(port, '127.0.0.1');
  let answered = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      const ask = () => socket.write(request);
      socket.on('connect', ask).on('error', reject).on('close', reject);
      onAnswers(socket, reject, () => {
        answered += 1;
        if (performance.now() < until && answered < most) ask();
        else resolve();
      });
    });
  } finally {
    socket.removeAllListeners('close').destroy();
  }
  return answered;
}

function onAnswers(socket: Socket, failed: (error: Error) => void, answered: () => void): void {
  /** The remaining bytes of the body; undefined within a head. */
  let left: number | undefined;
  let head = '';
  socket.on('data', (data) => {
    let rest = data.length;
    if (left === undefined) {
      head += data.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = /\r\ncontent-length: (\d+)/i.exec(head.slice(0, end))?.[1];
      if (!/^HTTP\/1\.1 (200|304) /.test(head) || (length === undefined && !head.includes(' 304 ')))
        return failed(new Error(`An unexpected answer: ${head.slice(0, end)}`));
      left = Number(length ?? 0);
      rest = head.length - end - 4;
      head = '';
    }
    left -= rest;
    if (left > 0) return;
    left = undefined;
    answered();
  });
}
