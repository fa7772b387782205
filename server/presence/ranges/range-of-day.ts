import { parseIp } from '../addresses/address.ts';
import { dayBounds } from '../calendar.ts';
import type { Range } from '../place.ts';
import type { Day, Instant } from '../time.ts';
import { earliestStart } from '../visibility.ts';
import type { RangeIndex, RangeMatch } from './range-index.ts';

/** Finds the range of an address on a calendar day. Fastest if it is called day after day. */
export type RangeOfDay = (ip: string, day: Day) => Range | undefined;

/**
 * The range that held an address on a day of `zone`: at the end of the day, otherwise at its beginning, otherwise the first range that began after
 * it, since ranges fill gaps.
 */
export function createRangeOfDay(index: RangeIndex, zone: string, now: Instant): RangeOfDay {
  return dayByDay((day) => {
    const { start, end } = dayBounds(day, zone);
    const instants = [Math.min(end - 1, now), start];
    return (ip) => {
      const matches = instants.map((at) => find(index, ip, at));
      return (matches.find((match) => match?.heldThen) ?? matches.at(-1))?.range;
    };
  });
}

/**
 * The range that held an address when a day began, in the zone where it began first. No range that is added or changed later affects it, nor does
 * another zone of the organisation, so people who are not named may be counted by it: nobody can choose addresses afterwards and learn who used
 * them (docs/RULES.md, "Historic figures").
 */
export function createRangeAtStartOfDay(index: RangeIndex): RangeOfDay {
  return dayByDay((day) => {
    const start = earliestStart(day);
    return (ip) => {
      const match = find(index, ip, start);
      return match?.heldThen ? match.range : undefined;
    };
  });
}

function find(index: RangeIndex, ip: string, at: Instant): RangeMatch | undefined {
  const address = parseIp(ip);
  return address && index.find(address, at);
}

/** Addresses of a day whose range is cached. */
const CACHE_SIZE = 50_000;

/** A month has many events and few addresses: the ranges of one day are cached. */
function dayByDay(finderOf: (day: Day) => (ip: string) => Range | undefined): RangeOfDay {
  let current: Day | undefined;
  let rangeOf: (ip: string) => Range | undefined = () => undefined;
  const known = new Map<string, Range | undefined>();
  return (ip, day) => {
    if (day !== current) {
      current = day;
      rangeOf = finderOf(day);
      known.clear();
    }
    if (!known.has(ip)) {
      if (known.size >= CACHE_SIZE) known.clear();
      known.set(ip, rangeOf(ip));
    }
    return known.get(ip);
  };
}
