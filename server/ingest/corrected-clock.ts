import type { ServedTime } from '../graph/served-time.ts';
import { correctedNow } from '../presence/clock-problem.ts';
import type { Clock } from '../presence/time.ts';

/**
 * The clock of the whole server: the machine's, or Graph's if they differ by more than five minutes. So an instance with a wrong clock neither
 * reads the wrong hours nor blocks other instances. Only the composition root corrects; all parts take what they are given.
 */
export function correctedClock(clock: Clock, served: Pick<ServedTime, 'ahead'>): Clock {
  return { now: () => correctedNow(clock, served.ahead()) };
}
