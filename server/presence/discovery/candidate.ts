import { type Address, parsePrefix } from '../addresses/address.ts';
import { maskAddress } from '../addresses/packed-address.ts';
import type { Day, Instant } from '../time.ts';

/** One use of an address that no range held. In memory only, during a pass over its day. */
export interface CandidateSighting {
  address: Address;
  /** In the organisation's zone. */
  day: Day;
  at: Instant;
  personId: string;
}

/**
 * The numbers of one prefix on one day of the organisation, without names and times (docs/RULES.md, step 6 and promise 2).
 * Several passes over the day are merged by the maximum of each number.
 */
export interface CandidateDay {
  day: Day;
  /** An IPv4 address (`/32`) or an IPv6 network (`/64`); also the `/24` around IPv4 addresses, for all of them. */
  prefix: string;
  people: number;
  /** Person-hours of use. */
  hours: number;
  /** Person-hours within the working hours of each person's zone. */
  workingHours: number;
  /** Hours of the day in which people of several offices used it together. */
  mixedHours: number;
  offices: CandidateOffice[];
}

/** How many of its people indicate an office. */
export interface CandidateOffice {
  officeId: string;
  /** People who stated that they were at this office while they used the address. */
  said: number;
  /** People whose usual office this is. */
  usual: number;
}

/** A candidate that an administrator dismissed as "not an office". */
export interface DismissedCandidate {
  prefix: string;
  at: Instant;
}

/**
 * The number of people who must use an address on one day to make it a candidate. An address with fewer may be a home: it is dropped at the end
 * of the pass, so no address in the database represents a person or a household.
 */
export const MANY_PEOPLE = 5;

/** Number of days in the list. An address that many people used is also counted on its quiet days for as long. */
export const CANDIDATE_WINDOW = 30;

/** Days for which numbers are stored: about a year. */
export const CANDIDATE_DAYS_KEPT = 400;

/** Addresses stored per day, those with the most people. */
export const MAX_CANDIDATES = 1000;

/** The prefix that is counted: the IPv4 address itself, or the /64, since IPv6 addresses change within it daily. */
export function prefixOfAddress(address: Address): string {
  return address.family === 4 ? `${address.text}/32` : `${maskAddress(address, 64).text}/64`;
}

/** The group in which a prefix is listed: the /24 around an IPv4 address; an IPv6 /64 is its own. */
export function groupOfPrefix(prefix: string): string {
  const start = parsePrefix(prefix)?.start;
  return start?.family === 4 ? `${maskAddress(start, 24).text}/24` : prefix;
}
