import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';
import { type Address, parsePrefix } from '../addresses/address.ts';
import type { Range } from '../place.ts';
import type { Steps } from '../steps.ts';
import type { Instant } from '../time.ts';
import { buildPrefixTable } from './build-prefix-table.ts';
import { type OwnedColumns, PrefixColumnsByFamily } from './prefix-columns.ts';
import type { PrefixTable } from './prefix-table.ts';
import type { CidrConflict } from './range-edit.ts';

/** A prefix of one range that lies inside or around a prefix of another. This is allowed; the more specific one wins. */
export interface NestedPrefix {
  cidr: string;
  otherCidr: string;
  rangeId: string;
  rangeName: string;
  relation: 'inside' | 'around';
}

export interface Found<T> {
  /** The first of them, at most `most`. */
  first: T[];
  count: number;
}

/** The prefixes of ranges in force, for repeated queries. */
export interface HeldPrefixes {
  /** Canonical CIDRs that a range other than `ownId` has too. */
  conflicts(cidrs: readonly string[], ownId: string | undefined, most: number): Steps<Found<CidrConflict>>;
  /** Prefixes of other ranges around or inside one of the CIDRs; without equal ones. */
  nested(cidrs: readonly string[], ownId: string | undefined, most: number): Steps<Found<NestedPrefix>>;
  /** The ranges with a prefix equal to, around or inside one of the CIDRs. */
  rangesNear(cidrs: readonly string[]): Steps<Set<Range>>;
}

/** CIDRs, and prefixes found for them, between two yields to the event loop: about a millisecond. */
const STEP = 1024;

/** Collects the prefixes of versions that have not ended by `at`. @throws {AppError} CIDR_INVALID if a range has an invalid CIDR. */
export function* holdPrefixes(ranges: Iterable<Range>, at: Instant): Steps<HeldPrefixes> {
  const owners = [...ranges].map((range) => ({ range, cidrs: cidrsInForce(range, at) }));
  const columns = new PrefixColumnsByFamily(owners.reduce((sum, { cidrs }) => sum + cidrs.length, 0));
  let count = 0;
  for (const [number, { cidrs }] of owners.entries()) {
    for (const cidr of cidrs) {
      columns.add(read(cidr), number);
      if (++count % STEP === 0) yield;
    }
  }
  const holders = new Holders(owners.map(({ range }) => range));
  return new PrefixTables(yield* build(columns.v4, holders), yield* build(columns.v6, holders), holders);
}

function cidrsInForce({ versions }: Range, at: Instant): string[] {
  return versions.filter(({ until }) => until === undefined || until > at).flatMap(({ cidrs }) => cidrs);
}

function build({ ownerOf, ...columns }: OwnedColumns, holders: Holders): Steps<PrefixTable> {
  return buildPrefixTable(columns, (entries) => holders.keep(Array.from(entries, (entry) => ownerOf[entry] as number)));
}

/** The ranges of a prefix, encoded as one number. */
class Holders {
  private readonly ranges: readonly Range[];
  private readonly lists: Range[][];

  constructor(ranges: readonly Range[]) {
    this.ranges = ranges;
    this.lists = ranges.map((range) => [range]);
  }

  keep(owners: readonly number[]): number {
    const [first = 0, ...more] = new Set(owners);
    return more.length === 0 ? first : this.lists.push([first, ...more].map((owner) => this.ranges[owner] as Range)) - 1;
  }

  of(value: number): readonly Range[] {
    return this.lists[value] ?? [];
  }
}

class PrefixTables implements HeldPrefixes {
  private readonly v4: PrefixTable;
  private readonly v6: PrefixTable;
  private readonly holders: Holders;
  /** Counts work, so that yields are even. */
  private asked = 0;

  constructor(v4: PrefixTable, v6: PrefixTable, holders: Holders) {
    this.v4 = v4;
    this.v6 = v6;
    this.holders = holders;
  }

  *conflicts(cidrs: readonly string[], ownId: string | undefined, most: number): Steps<Found<CidrConflict>> {
    const found: Found<CidrConflict> = { first: [], count: 0 };
    for (const [i, cidr] of cidrs.entries()) {
      if (i % STEP === STEP - 1) yield;
      const { start, length } = read(cidr);
      const table = this.tableOf(start);
      const row = table.exact(start, length);
      if (row < 0) continue;
      for (const { id, name } of this.holders.of(table.value(row)))
        if (id !== ownId && ++found.count <= most) found.first.push({ cidr, rangeId: id, rangeName: name });
    }
    return found;
  }

  *nested(cidrs: readonly string[], ownId: string | undefined, most: number): Steps<Found<NestedPrefix>> {
    const found: Found<NestedPrefix> = { first: [], count: 0 };
    for (const cidr of cidrs) {
      for (const near of this.near(cidr)) {
        if (near === undefined) yield;
        else if (near.relation !== 'same')
          for (const { id, name } of near.ranges)
            if (id !== ownId && ++found.count <= most)
              found.first.push({ cidr, otherCidr: near.cidr(), rangeId: id, rangeName: name, relation: near.relation });
      }
    }
    return found;
  }

  *rangesNear(cidrs: readonly string[]): Steps<Set<Range>> {
    const found = new Set<Range>();
    for (const cidr of cidrs) {
      for (const near of this.near(cidr)) {
        if (near === undefined) yield;
        else for (const range of near.ranges) found.add(range);
      }
    }
    return found;
  }

  /** The prefixes around a CIDR, widest first, the equal one, and those inside; `undefined` for a yield. */
  private *near(cidr: string): Generator<Near | undefined, void> {
    if (++this.asked % STEP === 0) yield undefined;
    const { start, length } = read(cidr);
    const table = this.tableOf(start);
    for (const row of table.holders(start, length)) yield this.nearOf(table, row, table.row(row).length === length ? 'same' : 'inside');
    for (const row of table.inside(start, length)) {
      if (++this.asked % STEP === 0) yield undefined;
      yield this.nearOf(table, row, 'around');
    }
  }

  private nearOf(table: PrefixTable, row: number, relation: Near['relation']): Near {
    return { relation, ranges: this.holders.of(table.value(row)), cidr: () => textOf(table.row(row)) };
  }

  private tableOf({ family }: Address): PrefixTable {
    return family === 4 ? this.v4 : this.v6;
  }
}

/** A prefix of a range, and its relation to the given CIDR. */
interface Near {
  relation: NestedPrefix['relation'] | 'same';
  ranges: readonly Range[];
  cidr(): string;
}

function textOf({ start, length }: { start: Address; length: number }): string {
  return `${start.text}/${length}`;
}

function read(cidr: string): { start: Address; length: number } {
  const prefix = parsePrefix(cidr);
  if (prefix === undefined) throw new AppError('CIDR_INVALID', { detail: message('cidr.invalid', { cidr }) });
  return prefix;
}
