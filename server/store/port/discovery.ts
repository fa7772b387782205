import type { CandidateDay, DismissedCandidate } from '../../presence/discovery/candidate.ts';
import type { Day, Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** Discovery: numbers without people, by address (docs/RULES.md, step 6). */
export interface DiscoveryStore {
  /**
   * The counts of a pass over a whole day: the larger of each two numbers is kept. Remembers that the day was counted, also without
   * candidates.
   */
  saveCandidateDays(counted: Day, days: readonly CandidateDay[]): Promise<void>;
  /** Days between, both ends included, in no particular order; offices by id. */
  candidateDays(query: { fromDay: Day; toDay: Day }): Promise<CandidateDay[]>;
  /** The latest day that was counted. */
  lastCandidateDay(): Promise<Day | undefined>;
  /** Deletes those of this day and earlier. How many. */
  deleteCandidateDays(lastDay: Day): Promise<number>;
  /** "Not an office". Dismissing it again changes nothing. */
  dismissCandidates(prefixes: readonly string[], at: Instant, alongside?: Alongside): Promise<void>;
  /** Takes that back. */
  restoreCandidates(prefixes: readonly string[], alongside?: Alongside): Promise<void>;
  /** By prefix. */
  dismissedCandidates(): Promise<DismissedCandidate[]>;
}
