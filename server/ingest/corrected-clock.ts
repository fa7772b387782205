import type { ServedTime } from '../graph/served-time.ts';
import { isClockOff } from '../presence/clock-problem.ts';
import type { Clock } from '../presence/time.ts';

/**
 * The clock by which the log is read and progress is written down: the machine's, and Graph's where the two are more than five
 * minutes apart. So an instance whose clock is wrong neither reads the wrong hours nor keeps the others from reading.
 */
export function correctedClock(clock: Clock, served: Pick<ServedTime, 'ahead'>): Clock {
  return {
    now() {
      const ahead = served.ahead();
      return isClockOff(ahead) ? clock.now() - ahead : clock.now();
    },
  };
}
