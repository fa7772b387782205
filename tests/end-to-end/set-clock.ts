import { registerHooks } from 'node:module';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Sleep } from '../../server/graph/sleep.ts';

/**
 * Loaded before the server (`--import set-clock.ts?ahead=MILLISECONDS&waits=BOOLEAN`): sets the clock of the process. It runs at normal
 * speed, but begins on a working day; with `&speed=N&begun=INSTANT` it is that many times as fast since that instant of the machine. `SIGUSR2` sets it forward by two minutes, while timers continue.
 */
const given = new URL(import.meta.url).searchParams;
let ahead = Number(given.get('ahead'));
const [speed, begun] = [Number(given.get('speed') ?? 1), Number(given.get('begun') ?? 0)];
const Machine = Date;
const now = () => Machine.now() + (Machine.now() - begun) * (speed - 1) + ahead;
process.on('SIGUSR2', () => {
  ahead += 120_000;
});

globalThis.Date = new Proxy(Machine, {
  construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [now()]),
  apply: () => new Machine(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});

/** Skipped waiting also counts on the monotonic clocks. */
let slept = 0;
const [passed, ticks] = [performance.now.bind(performance), process.hrtime.bigint];
performance.now = () => passed() + slept;
process.hrtime.bigint = () => ticks() + BigInt(Math.round(slept)) * 1_000_000n;

/** Replaces the server's own: a wait for Graph's budget, or for a retry, moves the time forward. */
export const realSleep: Sleep = async (milliseconds, signal) => {
  signal?.throwIfAborted();
  ahead += milliseconds;
  slept += milliseconds;
  await yieldToEventLoop();
};

if (given.get('waits') !== 'true') {
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      return resolved.url.endsWith('/server/graph/sleep.ts') ? { ...resolved, url: import.meta.url } : resolved;
    },
  });
}
