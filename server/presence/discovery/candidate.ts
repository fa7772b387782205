import { type Address, parsePrefix } from '../addresses/address.ts';
import { maskAddress } from '../addresses/packed-address.ts';
import type { Day, Instant } from '../time.ts';

/** One use of an address that no range held. It exists in memory only, while a pass over its day runs. */
export interface CandidateSighting {
  address: Address;
  /** The organisation's. */
  day: Day;
  at: Instant;
  personId: string;
}

/**
 * What one day (the organisation's) of one prefix came to: numbers, nobody's name and no time (DESIGN.md §2, step 6; §3, promise 2).
 * Of several passes over the day the larger of every number stands.
 */
export interface CandidateDay {
  day: Day;
  /** An IPv4 address (`/32`) or an IPv6 network (`/64`); also the `/24` around IPv4 addresses, over all of them. */
  prefix: string;
  people: number;
  /** Hours in which people used it, added up over the people. */
  hours: number;
  /** Those of them within working hours of the people's own zones. */
  workingHours: number;
  /** Hours of the day in which people of several offices used it at once. */
  mixedHours: number;
  offices: CandidateOffice[];
}

/** How many of its people point to an office. Numbers only. */
export interface CandidateOffice {
  officeId: string;
  /** Who said of a time at which they used the address that they were at this office. */
  said: number;
  /** Whose usual office this is. */
  usual: number;
}

/** "Not an office": what an administrator decided about an address or network. */
export interface DismissedCandidate {
  prefix: string;
  at: Instant;
}

/**
 * How many people must use an address on one day to make it worth an administrator's look. An address of fewer is a home:
 * it is forgotten with the pass, so that no address in the database stands for a person or a household.
 */
export const MANY_PEOPLE = 5;

/** Days that are listed, and for which an address of many people is remembered so that its quiet days are counted, too. */
export const CANDIDATE_WINDOW = 30;

/** Days for which numbers are kept: a year to look back on, and a bound to what is stored. */
export const CANDIDATE_DAYS_KEPT = 400;

/** Addresses kept of one day, those of the most people: bounds a day's rows, regardless of the size of the tenant. */
export const MAX_CANDIDATES = 1000;

/** What is counted of an address: itself (IPv4), or its /64, since a computer changes its IPv6 address within that daily. */
export function prefixOfAddress(address: Address): string {
  return address.family === 4 ? `${address.text}/32` : `${maskAddress(address, 64).text}/64`;
}

/** The group in which a prefix is listed: the /24 around an IPv4 address; an IPv6 /64 is its own. */
export function groupOfPrefix(prefix: string): string {
  const start = parsePrefix(prefix)?.start;
  return start?.family === 4 ? `${maskAddress(start, 24).text}/24` : prefix;
}
