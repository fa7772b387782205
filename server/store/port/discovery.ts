import type { CandidateDay, DismissedCandidate } from '../../presence/discovery/candidate.ts';
import type { Day, Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** Candidates: numbers without people, by address (docs/RULES.md, step 6). */
export interface DiscoveryStore {
  /**
   * Saves the counts of a pass over a whole day: of each number the larger one is kept. Records that the day was counted, even without
   * candidates.
   */
  saveCandidateDays(counted: Day, days: readonly CandidateDay[]): Promise<void>;
  /** Days from `fromDay` to `toDay`, inclusive, in no particular order; offices by id. */
  candidateDays(query: { fromDay: Day; toDay: Day }): Promise<CandidateDay[]>;
  /** The latest day that was counted. */
  lastCandidateDay(): Promise<Day | undefined>;
  /** Deletes the counts of this day and earlier, and returns their number. */
  deleteCandidateDays(lastDay: Day): Promise<number>;
  /** Marks candidates as "not an office". Repeated, it changes nothing. */
  dismissCandidates(prefixes: readonly string[], at: Instant, alongside?: Alongside): Promise<void>;
  /** Undoes the dismissal. */
  restoreCandidates(prefixes: readonly string[], alongside?: Alongside): Promise<void>;
  /** By prefix. */
  dismissedCandidates(): Promise<DismissedCandidate[]>;
}
