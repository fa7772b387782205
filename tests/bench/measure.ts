import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { threadTime } from './thread-time.ts';

export interface Measured {
  /** Seconds of wall time, and of CPU time of the thread, which does not depend on other work of the machine. */
  seconds: number;
  cpu: number;
  /** The longest block of the event loop: milliseconds of wall time, and of CPU time of the thread. */
  stall: number;
  cpuStall: number;
}

/** Runs the work beside a task that yields as often as possible, and measures the time between two runs of that task. */
export async function measure(work: () => Promise<unknown>): Promise<Measured> {
  let done = false;
  let [stall, cpuStall] = [0, 0];
  const ticking = (async () => {
    let [last, lastCpu] = [performance.now(), threadTime()];
    for (;;) {
      await yieldToEventLoop();
      const [now, cpu] = [performance.now(), threadTime()];
      stall = Math.max(stall, now - last);
      cpuStall = Math.max(cpuStall, cpu - lastCpu);
      [last, lastCpu] = [now, cpu];
      if (done) return;
    }
  })();
  const [started, startedCpu] = [performance.now(), threadTime()];
  await work();
  const [seconds, cpu] = [(performance.now() - started) / 1000, (threadTime() - startedCpu) / 1000];
  done = true;
  await ticking;
  return { seconds, cpu, stall, cpuStall };
}
