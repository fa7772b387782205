import type { Message } from '../texts/message.ts';
import type { Day, Instant } from './time.ts';

/** A place to sit, in thousandths of the width and height of the floor's picture. It never says who sits there. */
export interface Seat {
  x: number;
  y: number;
}

export interface Floor {
  id: string;
  name: string;
  /** Other names for it. Never an empty list. */
  nicknames?: string[];
  /** 0 is the ground floor; negative levels are below it. */
  level: number;
  /** Number of people it is made for; absent: unknown. */
  capacity?: number;
  /** The id of the uploaded picture in the store; absent: one is drawn. */
  floorPlanId?: string;
  /** The seats in the uploaded picture: their id in the store, and their number. Only with a picture. */
  seats?: { id: string; count: number };
  archivedAt?: Instant;
}

/** Opening hours of an office on a weekday, in local time. */
export interface OpeningHours {
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** `HH:MM`. */
  opens: string;
  /** `HH:MM`, later than `opens`; midnight is `24:00`. */
  closes: string;
}

/** A day on which an office is closed, on any weekday. */
export interface ClosedDay {
  day: Day;
  /** For example "Christmas". */
  name?: string;
}

export interface Office {
  id: string;
  name: string;
  /** Other names for it. Never an empty list. */
  nicknames?: string[];
  address?: string;
  /** IANA name. Days of this office are days of this zone. */
  timeZone: string;
  /** The last day that had ended when the zone was changed to one where it was not over. Its numbers stay those of a past day. */
  endedDay?: Day;
  /** One entry per weekday; closed on weekdays without an entry. Absent: not stated. Never an empty list. */
  openingHours?: OpeningHours[];
  /** In order, each day once. Never an empty list. */
  closedDays?: ClosedDay[];
  capacity?: number;
  floors: Floor[];
  createdAt: Instant;
  archivedAt?: Instant;
  /** Optimistic concurrency: 1 at creation, +1 with every edit. */
  version: number;
}

/** The place that a sign-in from a range is evidence of. `ignore` is for VPN and proxy egress: no evidence. */
export type Target = { kind: 'office'; officeId: string; floorId?: string } | { kind: 'remote' } | { kind: 'ignore' };

export type RangeSource = 'manual' | 'named-location' | 'discovered';

/** CIDRs, switches and target, in force from an instant (inclusive) until another (exclusive; absent: still in force). */
export interface RangeVersion {
  from: Instant;
  until?: Instant;
  /** Canonical, host bits masked, IPv4-mapped as IPv4. Adjacent ones are not joined. */
  cidrs: string[];
  target: Target;
  /** Whether a sign-in from here is evidence of presence. */
  presence: boolean;
  /** Whether access events are recorded here (if the organisation's switch is on too). */
  accessLogging: boolean;
}

/** A named location of Conditional Access. Only those of kind `ip` have CIDRs or spans, as Entra writes them: host bits may be set. */
export interface NamedLocation {
  id: string;
  name: string;
  kind: 'ip' | 'countries' | 'compliant-network' | 'unknown';
  trusted: boolean;
  cidrs: string[];
  /** Why its addresses cannot be read; then `cidrs` is empty and its addresses are unknown. */
  unreadable?: Message;
}

/** Links a range to a named location: changes there are proposed, or applied at once with `autoSync`. */
export interface NamedLocationLink {
  id: string;
  /** The location's name at the last update of the range. */
  name: string;
  autoSync: boolean;
}

export interface Range {
  id: string;
  name: string;
  source: RangeSource;
  namedLocation?: NamedLocationLink;
  createdAt: Instant;
  /** The range that this one succeeds, after an edit from then on. */
  follows?: string;
  /** In order of time, not overlapping, never empty. The last one is the current one. */
  versions: RangeVersion[];
  /** Optimistic concurrency: 1 at creation, +1 with every edit. */
  version: number;
}

/**
 * The built-in range without CIDRs for addresses that no range holds, if the organisation's setting is `remote`
 * (docs/RULES.md, step 6). It is never stored and never listed; person-days refer to it by this id.
 */
export const UNMATCHED_RANGE_ID = 'unmatched';

/** The ids of an office, or of one of its floors. */
export interface PlaceIds {
  officeId: string;
  floorId?: string | undefined;
}
