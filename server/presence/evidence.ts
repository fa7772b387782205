import type { Day, Instant } from './time.ts';

/** What one person's placements in one range on one calendar day come to. Key: person, range, day. */
export interface PersonDay {
  personId: string;
  rangeId: string;
  day: Day;
  first: Instant;
  last: Instant;
}

/** One per person, address and day. A date, never a time. `ip` in canonical form. */
export interface AccessEvent {
  personId: string;
  ip: string;
  day: Day;
}
