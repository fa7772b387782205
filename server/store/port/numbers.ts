import type { DayNumbers } from '../../presence/day-numbers.ts';
import type { Day } from '../../presence/time.ts';

/** Numbers of past days, which hold no people and stay for years (DESIGN.md §3, 2). */
export interface NumberStore {
  /** Counted once: numbers of an office and day that are there already stay as they are. */
  saveDayNumbers(numbers: readonly DayNumbers[]): Promise<void>;
  /** Days between, both ends included, of one office or of all; by day, then by office. */
  dayNumbers(query: { fromDay: Day; toDay: Day; officeId?: string }): Promise<DayNumbers[]>;
  /** Deletes those of this day and earlier. How many. */
  deleteDayNumbers(lastDay: Day): Promise<number>;
}
