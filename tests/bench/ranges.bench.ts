import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { BlockList, isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { containsCidr, parseCidr } from 'cidr-tools';
import ipaddr from 'ipaddr.js';
import maxmind from 'maxmind';
import { runInTimeSlices } from '../../server/concurrency.ts';
import { readAddress } from '../../server/presence/addresses/address.ts';
import type { Range } from '../../server/presence/place.ts';
import { buildRangeIndex, type RangeIndex, rangeIndexSteps } from '../../server/presence/ranges/range-index.ts';
import type { Report } from './figure.ts';
import { writeMmdb } from './mmdb-writer.ts';
import { randomCidrs, randomQueries, rangesOf, seededRandom } from './range-data.ts';

const AT = 1;
const QUERIES = 1 << 16;

/** Finds the range that holds an address, given as text, compared with other libraries on the same data. */
export async function bench(report: Report): Promise<void> {
  for (const size of [100, 10_000, 390_000]) await benchSize(size, report);
}

type Lookup = (text: string) => unknown;

async function benchSize(size: number, report: Report): Promise<void> {
  const random = seededRandom(size);
  const cidrs = randomCidrs(size, random);
  const ranges = rangesOf(cidrs);
  // Through JSON, as for sign-ins: a concatenated string is slower to read until it has been copied.
  const queries = JSON.parse(JSON.stringify(randomQueries(QUERIES, cidrs, random))) as string[];
  const name = (what: string): string => `ranges.${size}.${what}`;
  await reportBuild(ranges, (what, value, unit, vs) => report({ name: name(what), value, unit, vs }));

  const index = buildRangeIndex(ranges);
  const fast: Record<string, Lookup> = {
    'parse-alone': readAddress,
    indoors: (text) => find(index, text),
    maxmind: await maxmindLookup(ranges),
    'block-list': blockListLookup(cidrs),
  };
  const bestOfFast = measure(fast, queries);
  // Created last, because their memory and their lookups would slow the others down.
  const slow: Record<string, Lookup> = {
    'cidr-tools-parsed': cidrToolsLookup(ranges),
    'cidr-tools-contains': (text) => ranges.find(({ versions }) => versions[0] && containsCidr(versions[0].cidrs, text)),
    'ipaddr.js': ipaddrLookup(ranges),
  };
  const best: Record<string, number> = { ...bestOfFast, ...measure(slow, queries) };
  const own = best.indoors as number;
  for (const [peer, nanoseconds] of Object.entries(best)) {
    report({ name: name(`lookup.${peer}`), value: nanoseconds, unit: 'ns', vs: `${(nanoseconds / own).toPrecision(3)} × indoors` });
  }
  const bar = size === 390_000;
  report({ name: name('times-maxmind'), value: (best.maxmind as number) / own, unit: '×', vs: bar ? 'bar ≥ 6' : undefined });
  report({ name: name('times-parse'), value: own / (best['parse-alone'] as number), unit: '×', vs: bar ? 'bar ≤ 2.4' : undefined });
}

function find(index: RangeIndex, text: string): Range | undefined {
  const address = readAddress(text);
  return typeof address === 'string' ? undefined : index.find(address, AT)?.range;
}

/** The best of several rounds in which all are measured in turn, so that a disturbance does not affect only one. */
function measure(lookups: Record<string, Lookup>, queries: readonly string[]): Record<string, number> {
  const best: Record<string, number> = {};
  for (let round = 0; round < 7; round++) {
    for (const [name, lookup] of Object.entries(lookups)) {
      if (round > 1 && (best[name] as number) > 1e5) continue; // thousands of times slower: two rounds are enough
      // Twice, so that the previous library does not leave it a cold cache.
      for (let pass = 0; pass < 2; pass++) best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, timeOne(lookup, queries));
    }
  }
  return best;
}

let _sink = 0;

/** Nanoseconds per lookup, over all queries or as many as fit into a tenth of a second. */
function timeOne(lookup: Lookup, queries: readonly string[]): number {
  const start = performance.now();
  let done = 0;
  while (done < queries.length) {
    const until = Math.min(queries.length, done === 0 ? 1 : done * 2);
    for (; done < until; done++) if (lookup(queries[done] as string) !== undefined) _sink++;
    if (performance.now() - start > 100) break;
  }
  return ((performance.now() - start) * 1e6) / done;
}

async function reportBuild(ranges: Range[], report: (what: string, value: number, unit: string, vs?: string) => void): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    buildRangeIndex(ranges);
    times.push(performance.now() - start);
  }
  report('build', Math.min(...times), 'ms', 'bar ≤ 700 at 390000');
  report('build.first', times[0] as number, 'ms');
  let longest = 0;
  let resumed = performance.now();
  const start = performance.now();
  await runInTimeSlices(rangeIndexSteps(ranges), async () => {
    longest = Math.max(longest, performance.now() - resumed);
    await new Promise((resolve) => setImmediate(resolve));
    resumed = performance.now();
  });
  report('build-in-slices', performance.now() - start, 'ms');
  report('longest-stall', Math.max(longest, performance.now() - resumed), 'ms', 'bar ≤ 10 at 390000');
  const before = retained();
  const kept = buildRangeIndex(ranges);
  report('memory', (retained() - before) / 1e6, 'MB', 'bar ≤ 12 at 390000');
  _sink += kept.conflicts.length;
}

function retained(): number {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function maxmindLookup(ranges: Range[]): Promise<Lookup> {
  const folder = await mkdtemp(join(tmpdir(), 'indoors-bench-'));
  try {
    const file = join(folder, 'ranges.mmdb');
    await writeFile(file, writeMmdb(ranges.flatMap((range, value) => cidrsOf(range).map((cidr) => ({ cidr, value })))));
    const reader = await maxmind.open<never>(file);
    return (text) => reader.get(text) ?? undefined;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Returns only yes or no; the caller passes the address family. */
function blockListLookup(cidrs: readonly string[]): Lookup {
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [start = '', length] = cidr.split('/');
    list.addSubnet(start, Number(length), isIP(start) === 4 ? 'ipv4' : 'ipv6');
  }
  return (text) => list.check(text, text.includes(':') ? 'ipv6' : 'ipv4');
}

function cidrToolsLookup(ranges: Range[]): Lookup {
  const parsed = ranges.flatMap((range) => cidrsOf(range).map((cidr) => ({ range, ...parseCidr(cidr) })));
  return (text) => {
    const { start: address, version } = parseCidr(text);
    let found: (typeof parsed)[number] | undefined;
    for (const entry of parsed) {
      if (entry.version !== version || address < entry.start || address > entry.end) continue;
      if (found === undefined || Number(entry.prefix) > Number(found.prefix)) found = entry;
    }
    return found?.range;
  };
}

function ipaddrLookup(ranges: Range[]): Lookup {
  const parsed = ranges.flatMap((range) => cidrsOf(range).map((cidr) => ({ range, cidr: ipaddr.parseCIDR(cidr) })));
  return (text) => {
    const address = ipaddr.parse(text);
    let found: (typeof parsed)[number] | undefined;
    for (const entry of parsed) {
      if (entry.cidr[0].kind() !== address.kind() || !address.match(entry.cidr)) continue;
      if (found === undefined || entry.cidr[1] > found.cidr[1]) found = entry;
    }
    return found?.range;
  };
}

function cidrsOf(range: Range): readonly string[] {
  return range.versions[0]?.cidrs ?? [];
}
