import type { ServedTime } from '../graph/served-time.ts';
import { correctedNow } from '../presence/clock-problem.ts';
import type { Clock } from '../presence/time.ts';

/**
 * The clock for reading the log, storing progress and checking staleness: the machine's, or Graph's if they differ by more than five
 * minutes. So an instance with a wrong clock neither reads the wrong hours nor blocks other instances.
 */
export function correctedClock(clock: Clock, served: Pick<ServedTime, 'ahead'>): Clock {
  return { now: () => correctedNow(clock, served.ahead()) };
}
