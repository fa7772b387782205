import { parseCidr } from 'cidr-tools';
import { maskAddress, type PackedAddress } from '../../../server/presence/addresses/packed-address.ts';
import type { Range, RangeVersion } from '../../../server/presence/place.ts';
import type { Instant } from '../../../server/presence/time.ts';
import { joinAddresses, pick, type Random, randomAddress } from '../../bench/range-data.ts';

/** docs/RULES.md, step 6, implemented literally over all data: slow, and with another library's arithmetic. */
export function createOracle(
  ranges: readonly Range[],
): (text: string, at: Instant) => { rangeId: string; from: Instant; heldThen: boolean } | undefined {
  const entries = ranges.flatMap((range) =>
    range.versions.flatMap((version) =>
      version.cidrs.map((cidr) => {
        const parsed = parseCidr(cidr);
        return { range, version, family: parsed.version, start: parsed.start, end: parsed.end, length: Number(parsed.prefix) };
      }),
    ),
  );
  return (text, at) => {
    const { start: address, version: family } = parseCidr(text);
    const holders = entries.filter((entry) => entry.family === family && entry.start <= address && address <= entry.end);
    const then = holders.filter(({ version }) => isInForce(version, at));
    const later = holders.filter(({ version }) => version.from > at);
    const first = Math.min(...later.map(({ version }) => version.from));
    const candidates = then.length > 0 ? then : later.filter(({ version }) => version.from === first);
    const [best] = candidates.sort(
      (a, b) => b.length - a.length || a.range.createdAt - b.range.createdAt || (a.range.id < b.range.id ? -1 : 1),
    );
    return best && { rangeId: best.range.id, from: best.version.from, heldThen: then.length > 0 };
  };
}

function isInForce({ from, until }: RangeVersion, at: Instant): boolean {
  return from <= at && (until === undefined || at < until);
}

/** Ranges in little space and at few instants, so that they nest, repeat, close and follow each other. */
export function randomWorld(random: Random): { ranges: Range[]; queries: { text: string; at: Instant }[] } {
  const hubs = [randomAddress(4, random), randomAddress(4, random), randomAddress(6, random), randomAddress(6, random)];
  const near = (): PackedAddress => {
    const hub = pick(hubs, random);
    const kept = Math.floor(random() * (hub.family === 4 ? 33 : 129));
    return joinAddresses(hub, randomAddress(hub.family, random), kept);
  };
  const cidr = (): string => {
    const address = near();
    const length = Math.floor(random() * (address.family === 4 ? 33 : 129));
    return `${maskAddress(address, length).text}/${length}`;
  };
  // Sometimes enough of them to fill a slot of the index.
  const crowd = random() < 0.1 ? 8 : 1;
  const pool = Array.from({ length: 24 * crowd }, cidr);
  const ranges = Array.from({ length: crowd * (1 + Math.floor(random() * 8)) }, (_, i) => randomRange(`r${i}`, pool, random));
  const queries = Array.from({ length: 500 }, () => ({ text: near().text, at: Math.floor(random() * 12) }));
  return { ranges, queries };
}

function randomRange(id: string, pool: readonly string[], random: Random): Range {
  const instants = [...new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => Math.floor(random() * 10)))].sort(
    (a, b) => a - b,
  );
  const closed = random() < 0.4;
  const versions = instants.map((from, i): RangeVersion => {
    const until = instants[i + 1] ?? (closed ? from + 1 + Math.floor(random() * 4) : undefined);
    const cidrs = [...new Set(Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(pool, random)))];
    return { from, ...(until === undefined ? {} : { until }), cidrs, target: { kind: 'remote' }, presence: true, accessLogging: false };
  });
  return { id, name: id, source: 'manual', createdAt: Math.floor(random() * 3), versions, version: 1 };
}
