import type { Day, Instant } from './time.ts';

/** One person's placements in one range on one calendar day, merged. Key: person, range, day. */
export interface PersonDay {
  personId: string;
  rangeId: string;
  day: Day;
  first: Instant;
  last: Instant;
}

/** One entry per person, address and day, without a time. `ip` is in canonical form. */
export interface AccessEvent {
  personId: string;
  ip: string;
  day: Day;
}
