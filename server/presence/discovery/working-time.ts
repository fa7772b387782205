import { localTime } from '../calendar.ts';
import type { Instant } from '../time.ts';

/** Usual working hours, wide enough for early and late workers. */
const WORK_BEGINS = 7;
const WORK_ENDS = 19;

/** Whether an instant is within the usual working hours of a zone (IANA). `workingDays`: Monday is 1. */
export function isWorkingTime(at: Instant, zone: string, workingDays: readonly number[]): boolean {
  const { weekday, hour } = localTime(at, zone);
  return workingDays.includes(weekday) && hour >= WORK_BEGINS && hour < WORK_ENDS;
}
