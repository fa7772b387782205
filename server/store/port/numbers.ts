import type { DayNumbers } from '../../presence/day-numbers.ts';
import type { Day } from '../../presence/time.ts';

/** Numbers of past days, which contain no people and are kept for years (docs/RULES.md, promise 2). */
export interface NumberStore {
  /** Replaces the numbers of the same office and day. */
  saveDayNumbers(numbers: readonly DayNumbers[]): Promise<void>;
  /** Days from `fromDay` to `toDay`, inclusive, of one office or of all; by day, then by office. */
  dayNumbers(query: { fromDay: Day; toDay: Day; officeId?: string }): Promise<DayNumbers[]>;
  /** Deletes the numbers of this day and earlier, and the records of `noteImport` for these days. Returns how many numbers it deleted. */
  deleteDayNumbers(lastDay: Day): Promise<number>;
  /**
   * Records that a file contained sign-ins of these days, so their numbers must be counted again. May be repeated. `fileId`: unique for each
   * import.
   */
  noteImport(fileId: string, days: readonly Day[]): Promise<void>;
  /** The last imported file by day, from `fromDay` to `toDay`, inclusive. */
  importedDays(query: { fromDay: Day; toDay: Day }): Promise<Map<Day, string>>;
}
