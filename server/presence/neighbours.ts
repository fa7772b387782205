import { parsePrefix } from './address.ts';
import { type Address, sharesPrefix } from './packed-address.ts';
import type { Range, Target } from './place.ts';
import type { Instant } from './time.ts';

/** A range in force of the same network: whoever has announced one block of a /24 or a /48 often has others of it. */
export interface Neighbour {
  rangeId: string;
  name: string;
  /** The CIDR of that range that lies there; the first of several. */
  cidr: string;
  target: Target;
}

const NETWORK = { 4: 24, 6: 48 } as const;
const MOST = 10;

/** Ranges in force at `now` with a CIDR inside the /24 (IPv4) or /48 (IPv6) of that prefix; ten at most, by name. */
export function neighboursOf(prefix: string, ranges: Iterable<Range>, now: Instant): Neighbour[] {
  const start = parsePrefix(prefix)?.start;
  if (start === undefined) return [];
  const neighbours: Neighbour[] = [];
  const head = firstGroup(start.text);
  for (const { id, name, versions } of ranges) {
    const last = versions.at(-1);
    if (last === undefined || last.from > now || (last.until !== undefined && last.until <= now)) continue;
    // Comparing text first: parsing hundreds of thousands of CIDRs would take half a second.
    const cidr = last.cidrs.find((one) => firstGroup(one) === head && liesIn(one, start));
    if (cidr !== undefined) neighbours.push({ rangeId: id, name, cidr, target: last.target });
  }
  return neighbours.sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, MOST);
}

function firstGroup(text: string): string {
  return text.slice(0, text.search(/[.:]/));
}

function liesIn(cidr: string, network: Address): boolean {
  const prefix = parsePrefix(cidr);
  const length = NETWORK[network.family];
  return prefix !== undefined && prefix.length >= length && sharesPrefix(prefix.start, network, length);
}
