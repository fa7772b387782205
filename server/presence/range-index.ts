import { AppError } from '../errors.ts';
import { type Address, parsePrefix } from './address.ts';
import type { Range, RangeVersion } from './place.ts';
import { type BuiltTable, buildPrefixTable, type PrefixColumns, type PrefixTable } from './prefix-table.ts';
import type { Instant } from './time.ts';

export interface RangeMatch {
  range: Range;
  version: RangeVersion;
  /** False: no range held the address at that instant, and this one began first after it. */
  heldThen: boolean;
}

/** Which range an address belongs to. Immutable: built anew and swapped when ranges change. */
export interface RangeIndex {
  /** The range that decides about a sign-in from this address at this instant (DESIGN.md §2, step 6). */
  find(address: Address, at: Instant): RangeMatch | undefined;
  /** Prefixes that more than one range not yet closed has: every door refuses them, so this is empty unless data came another way. */
  readonly conflicts: { cidr: string; rangeIds: string[] }[];
}

/** How many CIDRs are read between two offers to let others run. */
const STEP = 2048;

/**
 * Builds the index at once; 390,000 CIDRs take some tenths of a second.
 * @throws {AppError} CIDR_INVALID if a range has text that is no CIDR, which no door lets in.
 */
export function buildRangeIndex(ranges: Iterable<Range>): RangeIndex {
  const steps = buildSteps(ranges);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Builds the index in steps of a millisecond or so, and lets others run between them: for rebuilding under load.
 * @throws {AppError} CIDR_INVALID, as `buildRangeIndex`.
 */
export async function buildRangeIndexInSlices(ranges: Iterable<Range>, letOthersRun: () => Promise<void> = nextTurn): Promise<RangeIndex> {
  const steps = buildSteps(ranges);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await letOthersRun();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

interface VersionInForce {
  range: Range;
  version: RangeVersion;
}

/** One family's prefixes with what stands behind each: a version (its number), or several (the complement of a place in `lists`). */
interface Family {
  table: PrefixTable;
  values: Int32Array;
}

function* buildSteps(ranges: Iterable<Range>): Generator<void, RangeIndex> {
  const versions = versionsInOrder(ranges);
  const lists = new VersionLists(versions);
  const capacity = versions.reduce((sum, { version }) => sum + version.cidrs.length, 0);
  const collected = yield* collectPrefixes(versions, capacity);
  const v4 = yield* buildFamily(collected.v4, lists);
  const v6 = yield* buildFamily(collected.v6, lists);
  return new VersionedIndex(versions, lists, v4, v6);
}

/** Versions by the order in which their ranges were made, so that of equals the first in a list is the one made first. */
function versionsInOrder(ranges: Iterable<Range>): VersionInForce[] {
  const ordered = [...ranges].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return ordered.flatMap((range) => range.versions.map((version) => ({ range, version })));
}

interface Collected extends PrefixColumns {
  /** For each prefix, the number of its version. */
  versionOf: Uint32Array;
}

function* collectPrefixes(versions: readonly VersionInForce[], capacity: number): Generator<void, { v4: Collected; v6: Collected }> {
  const v4 = emptyColumns(4, capacity);
  const v6 = emptyColumns(6, capacity);
  let sinceYield = 0;
  for (const [number, { range, version }] of versions.entries()) {
    for (const cidr of version.cidrs) {
      const prefix = parsePrefix(cidr);
      if (prefix === undefined) throw new AppError('CIDR_INVALID', { detail: `Range ${range.id} has “${cidr}”, which is no CIDR.` });
      append(prefix.start.family === 4 ? v4 : v6, prefix.start, prefix.length, number);
      if (++sinceYield % STEP === 0) yield;
    }
  }
  return { v4, v6 };
}

function emptyColumns(family: 4 | 6, capacity: number): Collected {
  const words = Array.from({ length: family === 4 ? 1 : 4 }, () => new Uint32Array(capacity));
  return { family, count: 0, words, lengths: new Uint8Array(capacity), versionOf: new Uint32Array(capacity) };
}

function append(columns: Collected, start: Address, length: number, version: number): void {
  const at = columns.count++;
  const [c0, c1, c2, c3] = columns.words;
  if (c0) c0[at] = start.w0;
  if (c1) c1[at] = start.w1;
  if (c2) c2[at] = start.w2;
  if (c3) c3[at] = start.w3;
  columns.lengths[at] = length;
  columns.versionOf[at] = version;
}

function* buildFamily(columns: Collected, lists: VersionLists): Generator<void, Family> {
  const { table, entries, firstEntry }: BuiltTable = yield* buildPrefixTable(columns);
  const values = new Int32Array(table.size);
  for (let row = 0; row < table.size; row++) {
    if (row % STEP === 0) yield;
    const from = firstEntry[row] as number;
    const until = firstEntry[row + 1] as number;
    const first = columns.versionOf[entries[from] as number] as number;
    if (until - from === 1) values[row] = first;
    else values[row] = ~lists.add(entries.subarray(from, until), columns.versionOf);
  }
  return { table, values };
}

/** Lists of versions that share a prefix, each distinct list kept once: `[length, version, version, …]` at its place. */
class VersionLists {
  readonly flat: number[] = [];
  /** Places of the lists in which more than one range is not yet closed. */
  readonly conflicting = new Map<number, string[]>();
  private readonly places = new Map<string, number>();
  private readonly versions: readonly VersionInForce[];

  constructor(versions: readonly VersionInForce[]) {
    this.versions = versions;
  }

  add(entries: Uint32Array, versionOf: Uint32Array): number {
    const numbers = Array.from(entries, (entry) => versionOf[entry] as number);
    const key = numbers.join();
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.flat.length;
    this.flat.push(numbers.length, ...numbers);
    this.places.set(key, place);
    const open = numbers.map((number) => this.versions[number] as VersionInForce).filter(({ version }) => version.until === undefined);
    const rangeIds = [...new Set(open.map(({ range }) => range.id))];
    if (rangeIds.length > 1) this.conflicting.set(place, rangeIds);
    return place;
  }
}

class VersionedIndex implements RangeIndex {
  private readonly ranges: readonly Range[];
  private readonly versions: readonly RangeVersion[];
  private readonly from: Float64Array;
  private readonly until: Float64Array;
  private readonly lists: Int32Array;
  private readonly conflicting: ReadonlyMap<number, string[]>;
  private readonly v4: Family;
  private readonly v6: Family;

  constructor(versions: readonly VersionInForce[], lists: VersionLists, v4: Family, v6: Family) {
    this.ranges = versions.map(({ range }) => range);
    this.versions = versions.map(({ version }) => version);
    this.from = Float64Array.from(this.versions, (version) => version.from);
    this.until = Float64Array.from(this.versions, (version) => version.until ?? Number.POSITIVE_INFINITY);
    this.lists = Int32Array.from(lists.flat);
    this.conflicting = lists.conflicting;
    this.v4 = v4;
    this.v6 = v6;
  }

  find(address: Address, at: Instant): RangeMatch | undefined {
    const { table, values } = address.family === 4 ? this.v4 : this.v6;
    const row = table.longest(address);
    if (row < 0) return undefined;
    const value = values[row] as number;
    if (value >= 0 && (this.from[value] as number) <= at && at < (this.until[value] as number)) return this.match(value, true);
    return this.findAmong(table, values, row, at);
  }

  get conflicts(): { cidr: string; rangeIds: string[] }[] {
    if (this.conflicting.size === 0) return [];
    return [this.v4, this.v6].flatMap((family) => this.conflictsOf(family));
  }

  /** Longest prefix first, and within a prefix the range made first: the first in force wins. Else the first of those that begin earliest. */
  private findAmong(table: PrefixTable, values: Int32Array, row: number, at: Instant): RangeMatch | undefined {
    let next = -1;
    let nextFrom = Number.POSITIVE_INFINITY;
    for (let holder = row; holder >= 0; holder = table.parents[holder] as number) {
      const value = values[holder] as number;
      const count = value >= 0 ? 1 : (this.lists[~value] as number);
      for (let i = 0; i < count; i++) {
        const number = value >= 0 ? value : (this.lists[~value + 1 + i] as number);
        const from = this.from[number] as number;
        if (from <= at && at < (this.until[number] as number)) return this.match(number, true);
        if (from > at && from < nextFrom) {
          next = number;
          nextFrom = from;
        }
      }
    }
    return next < 0 ? undefined : this.match(next, false);
  }

  private match(number: number, heldThen: boolean): RangeMatch {
    return { range: this.ranges[number] as Range, version: this.versions[number] as RangeVersion, heldThen };
  }

  private conflictsOf({ table, values }: Family): { cidr: string; rangeIds: string[] }[] {
    const found: { cidr: string; rangeIds: string[] }[] = [];
    for (const [row, value] of values.entries()) {
      const rangeIds = value < 0 ? this.conflicting.get(~value) : undefined;
      if (rangeIds === undefined) continue;
      const { start, length } = table.row(row);
      found.push({ cidr: `${start.text}/${length}`, rangeIds: [...rangeIds] });
    }
    return found;
  }
}
