import type { DateSaid } from './said.ts';

/** The fault of a time, so that nothing is stored for it. */
export type TimeFault =
  | { fault: 'over' | 'unclear' | 'repeated' | 'no-day' }
  /** "20.11" can be an hour or a date. */
  | { fault: 'hour-or-date'; number: string }
  /** `year`: in which it is next, if none was said. `passed`: else it is only before the one that was named before it. */
  | { fault: 'passed'; date: DateSaid; year?: number; passed: boolean };
