import type { Moment } from '../texts/message.ts';
import { noonOf } from './calendar.ts';
import type { Day } from './time.ts';

/** A day as a date of the reader's language: `22 October 2026`. */
export const dateOfDay = (day: Day): Moment => ({ at: noonOf(day, 'UTC'), zone: 'UTC', show: 'date-of-year' });
