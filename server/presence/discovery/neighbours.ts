import type { Range, Target } from '../place.ts';
import type { Instant } from '../time.ts';

/** A range in force in the same network. Who holds one block of a /24 or a /48 often holds others of it. */
export interface Neighbour {
  rangeId: string;
  name: string;
  /** The first CIDR of that range in the network. */
  cidr: string;
  target: Target;
}

const MAX_NEIGHBOURS = 10;

/**
 * For each canonical prefix, the ranges in force at `now` with a CIDR inside its /24 (IPv4) or /48 (IPv6); at
 * most ten, by name. Compares strings in one pass: parsing 390,000 CIDRs would take half a second.
 */
export function neighboursOf(prefixes: Iterable<string>, ranges: Iterable<Range>, now: Instant): Map<string, Neighbour[]> {
  const byNetwork = new Map<string, Neighbour[]>();
  const networks = new Map<string, string>();
  for (const prefix of prefixes) {
    networks.set(prefix, networkOf(prefix));
    byNetwork.set(networkOf(prefix), []);
  }
  for (const { id: rangeId, name, versions } of ranges) {
    const last = versions.at(-1);
    if (last === undefined || last.from > now || (last.until !== undefined && last.until <= now)) continue;
    for (const cidr of last.cidrs) {
      const known = byNetwork.get(networkOf(cidr));
      if (known === undefined || known.at(-1)?.rangeId === rangeId || !isInside(cidr)) continue;
      known.push({ rangeId, name, cidr, target: last.target });
    }
  }
  const ordered = (list: readonly Neighbour[]) => [...list].sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, MAX_NEIGHBOURS);
  return new Map([...networks].map(([prefix, network]) => [prefix, ordered(byNetwork.get(network) ?? [])]));
}

/** The first three groups of a canonical address, with `::` expanded: the string of its /24 or /48. */
function networkOf(cidr: string): string {
  const dot = cidr.lastIndexOf('.');
  if (dot > 0) return cidr.slice(0, dot);
  const [head = ''] = cidr.split('::', 1);
  const [first = '0', second = '0', third = '0'] = head.split(':', 3);
  return `${first}:${second}:${third}`;
}

function isInside(cidr: string): boolean {
  return Number(cidr.slice(cidr.indexOf('/') + 1)) >= (cidr.includes(':') ? 48 : 24);
}
