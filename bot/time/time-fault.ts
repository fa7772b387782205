import type { Day } from '../../server/presence/time.ts';
import type { DateSaid } from './said.ts';

/** Why a time is not valid. Nothing is stored for it. */
export type TimeFault =
  | { fault: 'over' | 'unclear' | 'repeated' | 'no-day' }
  /** "Wednesday the 28th", which is a Saturday. `other`: the nearest such weekday that is not over. */
  | { fault: 'other-weekday'; day: Day; other: Day }
  /** "20.11" can be an hour or a date. */
  | { fault: 'hour-or-date'; number: string }
  /**
   * `year`: the next year with that date, if the message names no year. `passed`: the date is in the past; else it is only before the
   * earlier named one.
   */
  | { fault: 'passed'; date: DateSaid; year?: number; passed: boolean };
