import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';
import { type Address, parsePrefix } from '../addresses/address.ts';
import type { Range, RangeVersion } from '../place.ts';
import { finish, type Steps } from '../steps.ts';
import type { Instant } from '../time.ts';
import { buildPrefixTable } from './build-prefix-table.ts';
import { type OwnedColumns, PrefixColumnsByFamily } from './prefix-columns.ts';
import type { PrefixTable } from './prefix-table.ts';

export interface RangeMatch {
  readonly range: Range;
  readonly version: RangeVersion;
  /** False: no range held the address at that instant; this one was the first to begin after it. */
  readonly heldThen: boolean;
}

/** Finds the range of an address. Immutable: rebuilt and replaced when ranges change. */
export interface RangeIndex {
  /** The range that decides about a sign-in from this address at this instant (docs/RULES.md, step 6). */
  find(address: Address, at: Instant): RangeMatch | undefined;
  /** Prefixes in more than one open range. Every endpoint refuses them, so this is normally empty. */
  readonly conflicts: { cidr: string; rangeIds: string[] }[];
}

/** CIDRs between two yields to the event loop. */
const STEP = 2048;

/**
 * Builds the index synchronously; 390,000 CIDRs take some tenths of a second.
 * @throws {AppError} CIDR_INVALID if a range has an invalid CIDR, which no endpoint accepts.
 */
export function buildRangeIndex(ranges: Iterable<Range>): RangeIndex {
  return finish(rangeIndexSteps(ranges));
}

/**
 * Builds the index in steps of about a millisecond.
 * @throws {AppError} CIDR_INVALID, as `buildRangeIndex`.
 */
export function* rangeIndexSteps(ranges: Iterable<Range>): Steps<RangeIndex> {
  const versions = versionsInOrder(ranges);
  const lists = new VersionLists(versions);
  const capacity = versions.reduce((sum, { version }) => sum + version.cidrs.length, 0);
  const collected = yield* collectPrefixes(versions, capacity);
  const v4 = yield* buildFamily(collected.v4, lists);
  const v6 = yield* buildFamily(collected.v6, lists);
  return new VersionedIndex(versions, lists, v4, v6);
}

/** Versions in the order in which their ranges were created, so that the oldest of equals comes first. */
function versionsInOrder(ranges: Iterable<Range>): RangeMatch[] {
  const ordered = [...ranges].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return ordered.flatMap((range) => range.versions.filter(isSomeTime).map((version) => ({ range, version, heldThen: true })));
}

/** A version that ends when it begins is never in force. */
function isSomeTime({ from, until }: RangeVersion): boolean {
  return until === undefined || from < until;
}

function* collectPrefixes(versions: readonly RangeMatch[], capacity: number): Steps<PrefixColumnsByFamily> {
  const columns = new PrefixColumnsByFamily(capacity);
  let sinceYield = 0;
  for (const [number, { range, version }] of versions.entries()) {
    for (const cidr of version.cidrs) {
      const prefix = parsePrefix(cidr);
      if (prefix === undefined) throw new AppError('CIDR_INVALID', { detail: message('cidr.invalid-in', { range: range.id, cidr }) });
      columns.add(prefix, number);
      if (++sinceYield % STEP === 0) yield;
    }
  }
  return columns;
}

/** The table's value is the number of the prefix's version or, for several versions, the complement of the position of their list. */
function buildFamily({ ownerOf: versionOf, ...columns }: OwnedColumns, lists: VersionLists): Steps<PrefixTable> {
  return buildPrefixTable(columns, (entries) =>
    entries.length === 1 ? (versionOf[entries[0] as number] as number) : ~lists.add(entries, versionOf),
  );
}

/** Lists of versions that share a prefix, each distinct list once: `[length, version, version, …]` at its position. */
class VersionLists {
  readonly flat: number[] = [];
  /** Positions of the lists with more than one open range. */
  readonly conflicting = new Map<number, string[]>();
  private readonly places = new Map<string, number>();
  private readonly versions: readonly RangeMatch[];

  constructor(versions: readonly RangeMatch[]) {
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
    const open = numbers.map((number) => this.versions[number] as RangeMatch).filter(({ version }) => version.until === undefined);
    const rangeIds = [...new Set(open.map(({ range }) => range.id))];
    if (rangeIds.length > 1) this.conflicting.set(place, rangeIds);
    return place;
  }
}

class VersionedIndex implements RangeIndex {
  /** Precomputed results by number of the version, so that a lookup allocates nothing. */
  private readonly matches: readonly RangeMatch[];
  /** From and until by number of the version, interleaved. */
  private readonly spans: Float64Array;
  /** Versions without an end: from `lastFrom` on all of them are in force, so spans need not be checked. */
  private readonly isOpen: Uint8Array;
  /** Start of the version that began last. */
  private readonly lastFrom: Instant;
  private readonly lists: Int32Array;
  private readonly conflicting: ReadonlyMap<number, string[]>;
  private readonly v4: PrefixTable;
  private readonly v6: PrefixTable;

  constructor(versions: readonly RangeMatch[], lists: VersionLists, v4: PrefixTable, v6: PrefixTable) {
    this.matches = versions;
    this.spans = Float64Array.from(versions.flatMap(({ version }) => [version.from, version.until ?? Number.POSITIVE_INFINITY]));
    this.isOpen = Uint8Array.from(versions, ({ version }) => Number(version.until === undefined));
    this.lastFrom = versions.reduce((last, { version }) => Math.max(last, version.from), Number.NEGATIVE_INFINITY);
    this.lists = Int32Array.from(lists.flat);
    this.conflicting = lists.conflicting;
    this.v4 = v4;
    this.v6 = v6;
  }

  find(address: Address, at: Instant): RangeMatch | undefined {
    const table = address.family === 4 ? this.v4 : this.v6;
    const row = table.longest(address);
    if (row < 0) return undefined;
    const value = table.value(row);
    return value >= 0 && this.isInForce(value, at) ? (this.matches[value] as RangeMatch) : this.findAmong(table, row, at);
  }

  get conflicts(): { cidr: string; rangeIds: string[] }[] {
    if (this.conflicting.size === 0) return [];
    return [this.v4, this.v6].flatMap((table) => this.conflictsOf(table));
  }

  /** The first version in force, by longest prefix, then by oldest range. Otherwise the first of those that begin earliest. */
  private findAmong(table: PrefixTable, row: number, at: Instant): RangeMatch | undefined {
    let next = -1;
    let nextFrom = Number.POSITIVE_INFINITY;
    for (let holder = row; holder >= 0; holder = table.parent(holder)) {
      const value = table.value(holder);
      const count = value >= 0 ? 1 : (this.lists[~value] as number);
      for (let i = 0; i < count; i++) {
        const number = value >= 0 ? value : (this.lists[~value + 1 + i] as number);
        if (this.isInForce(number, at)) return this.matches[number];
        const from = this.spans[2 * number] as number;
        if (from > at && from < nextFrom) {
          next = number;
          nextFrom = from;
        }
      }
    }
    return next < 0 ? undefined : { ...(this.matches[next] as RangeMatch), heldThen: false };
  }

  private isInForce(number: number, at: Instant): boolean {
    if (at >= this.lastFrom && this.isOpen[number] === 1) return true;
    return (this.spans[2 * number] as number) <= at && at < (this.spans[2 * number + 1] as number);
  }

  private conflictsOf(table: PrefixTable): { cidr: string; rangeIds: string[] }[] {
    const found: { cidr: string; rangeIds: string[] }[] = [];
    for (let row = 0; row < table.size; row++) {
      const value = table.value(row);
      const rangeIds = value < 0 ? this.conflicting.get(~value) : undefined;
      if (rangeIds === undefined) continue;
      const { start, length } = table.row(row);
      found.push({ cidr: `${start.text}/${length}`, rangeIds: [...rangeIds] });
    }
    return found;
  }
}
