import type { DayNumbers } from '../../presence/day-numbers.ts';
import type { Day } from '../../presence/time.ts';

/** Numbers of past days, which hold no people and stay for years (docs/RULES.md, promise 2). */
export interface NumberStore {
  /** Replaces what is there of the same office and day. */
  saveDayNumbers(numbers: readonly DayNumbers[]): Promise<void>;
  /** Days between, both ends included, of one office or of all; by day, then by office. */
  dayNumbers(query: { fromDay: Day; toDay: Day; officeId?: string }): Promise<DayNumbers[]>;
  /** Deletes those of this day and earlier, and which files brought something of them. How many numbers. */
  deleteDayNumbers(lastDay: Day): Promise<number>;
  /** A file brought something of these days, also repeatedly: their numbers are to be counted again. `fileId`: unique for each import. */
  noteImport(fileId: string, days: readonly Day[]): Promise<void>;
  /** By day, the last file that brought something of it. Days between, both ends included. */
  importedDays(query: { fromDay: Day; toDay: Day }): Promise<Map<Day, string>>;
}
