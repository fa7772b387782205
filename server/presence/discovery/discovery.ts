import type { Address } from '../addresses/address.ts';
import type { DayBounds } from '../calendar.ts';
import { type Day, HOUR, type Instant } from '../time.ts';
import {
  type CandidateDay,
  type CandidateOffice,
  type CandidateSighting,
  groupOfPrefix,
  MANY_PEOPLE,
  MAX_CANDIDATES,
  prefixOfAddress,
} from './candidate.ts';
import { isWorkingTime } from './working-time.ts';

/** Other data about people on that day, which indicates a place. Never stored with an address. */
export interface TallyHints {
  /** Monday is 1. */
  workingDays: readonly number[];
  /** IANA. */
  zoneOf(personId: string): string;
  /** The usual office. */
  usualOfficeOf(personId: string): string | undefined;
  /** Statements about an office. `from` inclusive, `until` exclusive. */
  saidOf(personId: string): readonly { officeId: string; from: Instant; until: Instant }[];
}

/**
 * Counts one day's use of addresses that no range holds, in memory (docs/RULES.md, step 6). It keeps sets of people and hours, so order and
 * repeats do not matter. `count` returns numbers without people.
 */
export interface DayTally {
  add(sighting: CandidateSighting): void;
  /**
   * The prefixes whose numbers are stored: those of many people on this day, and the `known` ones that many people used on another day, so that
   * quiet days count too. At most MAX_CANDIDATES, those with the most people.
   */
  kept(known: ReadonlySet<string>): string[];
  /** The people who used one of them. */
  peopleOf(prefixes: readonly string[]): string[];
  /** Yields the day of each prefix, then of each /24 around IPv4 addresses, in which a person counts once. */
  count(prefixes: readonly string[], hints: TallyHints): Iterable<CandidateDay>;
}

/** By number of the person: a bit for each hour of the day in which they were seen. */
type Use = Map<number, number>;

/** Days have at most 25 hours; further hours, where a zone changes its date, are merged. */
const LAST_HOUR = 29;

/** Counts who used which address that no range holds, on one day of the organisation. In memory only. */
export function createDayTally(day: Day, bounds: DayBounds): DayTally {
  const people: string[] = [];
  const numbers = new Map<string, number>();
  const used = new Map<string, Use>();
  // By the first words of the address: a million sign-ins come from some ten thousand addresses, and strings are slow keys.
  const byWords = new Map<number, Map<number, Use>>();

  function numberOf(personId: string): number {
    let number = numbers.get(personId);
    if (number === undefined) {
      number = people.push(personId) - 1;
      numbers.set(personId, number);
    }
    return number;
  }

  function lookUp(address: Address): Use {
    // IPv4 has one word: a fraction, which no IPv6 word can be, replaces the second.
    const second = address.family === 4 ? 0.5 : address.w1;
    let inner = byWords.get(address.w0);
    if (inner === undefined) {
      inner = new Map();
      byWords.set(address.w0, inner);
    }
    let use = inner.get(second);
    if (use === undefined) {
      use = new Map();
      inner.set(second, use);
      used.set(prefixOfAddress(address), use);
    }
    return use;
  }

  function describe(prefix: string, use: Use, facts: Facts): CandidateDay {
    let hours = 0;
    let workingHours = 0;
    for (const [person, mask] of use) {
      hours += bitsOf(mask);
      workingHours += bitsOf(mask & facts.workingMask(person));
    }
    const mixedHours = countMixedHours(use, facts.usualOffice);
    return { day, prefix, people: use.size, hours, workingHours, mixedHours, offices: officesOf(use, facts) };
  }

  return {
    add({ address, at, personId }) {
      const hour = Math.min(LAST_HOUR, Math.max(0, Math.floor((at - bounds.start) / HOUR)));
      const person = numberOf(personId);
      const use = lookUp(address);
      use.set(person, (use.get(person) ?? 0) | (1 << hour));
    },
    kept: (known) =>
      [...used]
        .filter(([prefix, use]) => use.size >= MANY_PEOPLE || known.has(prefix))
        .sort(([a, usedA], [b, usedB]) => usedB.size - usedA.size || (a < b ? -1 : 1))
        .slice(0, MAX_CANDIDATES)
        .map(([prefix]) => prefix),
    peopleOf: (prefixes) => [...new Set(prefixes.flatMap((prefix) => [...(used.get(prefix)?.keys() ?? [])]))].map((n) => people[n] ?? ''),
    *count(prefixes, hints) {
      const facts = createFacts(people, bounds, hints);
      for (const prefix of prefixes) yield describe(prefix, used.get(prefix) ?? new Map(), facts);
      for (const [group, members] of Map.groupBy(prefixes, groupOfPrefix)) {
        if (members[0] !== group) yield describe(group, union(members.map((one) => used.get(one))), facts);
      }
    },
  };
}

interface Facts {
  workingMask(person: number): number;
  usualOffice(person: number): string | undefined;
  /** Offices with their stated hours. */
  said(person: number): [officeId: string, mask: number][];
}

/** Looked up once per person, who may have used hundreds of addresses. */
function createFacts(people: readonly string[], bounds: DayBounds, hints: TallyHints): Facts {
  const zones = new Map<string, number>();
  const maskOfZone = (zone: string): number => {
    const mask = zones.get(zone) ?? maskOf(bounds, (begin) => isWorkingTime(begin, zone, hints.workingDays));
    zones.set(zone, mask);
    return mask;
  };
  const known: { working: number; usual: string | undefined; said: [string, number][] }[] = [];
  const factsOf = (person: number) => {
    const found = known[person];
    if (found !== undefined) return found;
    const id = people[person] ?? '';
    const said = hints.saidOf(id).map(({ officeId, from, until }): [string, number] => {
      return [officeId, maskOf(bounds, (begin) => from < begin + HOUR && until > begin)];
    });
    const facts = { working: maskOfZone(hints.zoneOf(id)), usual: hints.usualOfficeOf(id), said };
    known[person] = facts;
    return facts;
  };
  return {
    workingMask: (person) => factsOf(person).working,
    usualOffice: (person) => factsOf(person).usual,
    said: (person) => factsOf(person).said,
  };
}

function union(uses: readonly (Use | undefined)[]): Use {
  const all: Use = new Map();
  for (const use of uses) for (const [person, mask] of use ?? []) all.set(person, (all.get(person) ?? 0) | mask);
  return all;
}

function officesOf(use: Use, facts: Facts): CandidateOffice[] {
  const offices = new Map<string, CandidateOffice>();
  const of = (officeId: string): CandidateOffice => {
    const known = offices.get(officeId) ?? { officeId, said: 0, usual: 0 };
    offices.set(officeId, known);
    return known;
  };
  for (const [person, mask] of use) {
    const usual = facts.usualOffice(person);
    if (usual !== undefined) of(usual).usual += 1;
    const said = facts.said(person);
    if (said.length === 0) continue;
    const there = said.filter(([, hours]) => (hours & mask) !== 0).map(([id]) => id);
    for (const officeId of new Set(there)) of(officeId).said += 1;
  }
  return [...offices.values()].sort((a, b) => (a.officeId < b.officeId ? -1 : 1));
}

/** Enough people outside the largest office for an hour to be mixed: at least two, and a fifth of those with a known office. */
const MIXED_PEOPLE = 2;
const MIXED_SHARE = 0.2;

function countMixedHours(use: Use, usualOffice: Facts['usualOffice']): number {
  const byOffice = new Map<string, Uint32Array>();
  for (const [person, mask] of use) {
    const office = usualOffice(person);
    if (office === undefined) continue;
    let hours = byOffice.get(office);
    if (hours === undefined) {
      hours = new Uint32Array(LAST_HOUR + 1);
      byOffice.set(office, hours);
    }
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const hour = 31 - Math.clz32(rest & -rest);
      hours[hour] = (hours[hour] ?? 0) + 1;
    }
  }
  let mixed = 0;
  for (let hour = 0; hour <= LAST_HOUR; hour++) {
    const counts = [...byOffice.values()].map((hours) => hours[hour] ?? 0);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const others = total - Math.max(0, ...counts);
    if (others >= MIXED_PEOPLE && others >= total * MIXED_SHARE) mixed++;
  }
  return mixed;
}

/** The hours of the day, by their first instants, that match. */
function maskOf({ start }: DayBounds, holds: (begin: Instant) => boolean): number {
  let mask = 0;
  for (let hour = 0; hour <= LAST_HOUR; hour++) if (holds(start + hour * HOUR)) mask |= 1 << hour;
  return mask;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
