import type { ServedTime } from '../graph/served-time.ts';
import { correctedNow } from '../presence/clock-problem.ts';
import type { Clock } from '../presence/time.ts';

/**
 * The clock by which the log is read, progress is written down, and is judged whether it is old: the machine's, and Graph's where the two are more than five
 * minutes apart. So an instance whose clock is wrong neither reads the wrong hours nor keeps the others from reading.
 */
export function correctedClock(clock: Clock, served: Pick<ServedTime, 'ahead'>): Clock {
  return { now: () => correctedNow(clock, served.ahead()) };
}
