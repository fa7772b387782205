import { setImmediate as yieldToEventLoop } from 'node:timers/promises';

export interface Measured {
  /** Seconds by the clock on the wall, and of the thread's own work: the second one does not know what else the machine does. */
  seconds: number;
  cpu: number;
  /** The longest that the event loop gave nobody else a turn: milliseconds by the wall, and of the thread's own work. */
  stall: number;
  cpuStall: number;
}

/** Does the work beside a task that asks for a turn as often as it can, and measures between two of its turns. */
export async function measure(work: () => Promise<unknown>): Promise<Measured> {
  let done = false;
  let [stall, cpuStall] = [0, 0];
  const ticking = (async () => {
    let [last, lastCpu] = [performance.now(), cpuNow()];
    for (;;) {
      await yieldToEventLoop();
      const [now, cpu] = [performance.now(), cpuNow()];
      stall = Math.max(stall, now - last);
      cpuStall = Math.max(cpuStall, cpu - lastCpu);
      [last, lastCpu] = [now, cpu];
      if (done) return;
    }
  })();
  const [started, startedCpu] = [performance.now(), cpuNow()];
  await work();
  const [seconds, cpu] = [(performance.now() - started) / 1000, (cpuNow() - startedCpu) / 1000];
  done = true;
  await ticking;
  return { seconds, cpu, stall, cpuStall };
}

/** Milliseconds that this thread has worked. */
function cpuNow(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
