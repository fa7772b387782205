import type { AccessEvent, PersonDay } from '../../presence/evidence.ts';
import type { Day } from '../../presence/time.ts';

/** Evidence. */
export interface EvidenceStore {
  /**
   * Merges what one page means: person-days by the earliest first and the latest last, access events by existence. `peopleRevision` is the
   * revision the page was placed under: if people have changed since, deleted data may not come back: either nothing is written and
   * STALE_PEOPLE is thrown, or evidence that no longer counts is removed again.
   */
  mergeEvidence(evidence: Evidence): Promise<void>;
  /** Days between, both ends included; of the given people or of all. In no particular order. */
  personDays(query: DaysQuery): Promise<PersonDay[]>;
  accessEvents(query: DaysQuery): Promise<AccessEvent[]>;
  /**
   * Access events of one day in pages, so that no reader needs them all in memory. In an order of the store's own that stays the same and
   * keeps each person's together. Fewer than `limit` are the last. When the person of `after` was forgotten meanwhile some may be returned
   * twice, none is omitted.
   */
  accessEventsOfDay(query: DayEventsQuery): Promise<AccessEvent[]>;
  /** Who has a person-day in this range on this day, each once. */
  peopleInRange(rangeId: string, day: Day): Promise<string[]>;
}

export interface Evidence {
  peopleRevision: number;
  personDays: readonly PersonDay[];
  accessEvents: readonly AccessEvent[];
}

export interface DaysQuery {
  fromDay: Day;
  toDay: Day;
  personIds?: readonly string[];
}

export interface DayEventsQuery {
  day: Day;
  /** Absent: all people. */
  personIds?: readonly string[];
  /** As stored; of all, if absent. */
  ip?: string;
  /** Go on after this one. */
  after?: { personId: string; ip: string };
  limit: number;
}
