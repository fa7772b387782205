import { localTime } from '../calendar.ts';
import type { Instant } from '../time.ts';

/** From when until when people work as a rule, wherever they are: wide enough for early and late ones. */
const WORK_BEGINS = 7;
const WORK_ENDS = 19;

/** Whether an instant is within usual working hours of a zone (IANA). `workingDays`: Monday is 1. */
export function isWorkingTime(at: Instant, zone: string, workingDays: readonly number[]): boolean {
  const { weekday, hour } = localTime(at, zone);
  return workingDays.includes(weekday) && hour >= WORK_BEGINS && hour < WORK_ENDS;
}
