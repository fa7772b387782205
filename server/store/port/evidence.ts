import type { AccessEvent, PersonDay } from '../../presence/evidence.ts';
import type { Day } from '../../presence/time.ts';

/** Person-days and access events. */
export interface EvidenceStore {
  /**
   * Merges the evidence of one page: person-days by the earliest first and the latest last, access events by existence. `peopleRevision` is the
   * revision that the page was placed with. If people have changed since, deleted data must not come back: then nothing is written, or evidence
   * that no longer counts is removed again.
   * @throws AppError STALE_PEOPLE if people have changed
   */
  mergeEvidence(evidence: Evidence): Promise<void>;
  /** Days from `fromDay` to `toDay`, inclusive; of the given people or of all. In no particular order. */
  personDays(query: DaysQuery): Promise<PersonDay[]>;
  accessEvents(query: DaysQuery): Promise<AccessEvent[]>;
  /**
   * Access events of one day in pages, so that no reader needs all of them in memory. The order is stable and keeps the events of a person
   * together. A page with fewer than `limit` is the last. If the person of `after` is deleted meanwhile, events may be returned twice, but none
   * is omitted.
   */
  accessEventsOfDay(query: DayEventsQuery): Promise<AccessEvent[]>;
  /** The ids of people with a person-day in this range on this day, without duplicates. */
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
  /** In canonical form. Absent: all addresses. */
  ip?: string;
  /** The last event of the page before. */
  after?: { personId: string; ip: string };
  limit: number;
}
