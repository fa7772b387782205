import { type Address, PackedAddress, wordMask } from './packed-address.ts';

/** Prefixes of one family in columns, in any order and with repeats: what a table is built from. Host bits are clear. */
export interface PrefixColumns {
  family: 4 | 6;
  count: number;
  /** One column for IPv4, four for IPv6, most significant first. */
  words: Uint32Array[];
  lengths: Uint8Array;
}

/** How many entries are handled between two offers to let others run: well under a millisecond. */
const STEP = 4096;
const NONE = new Uint32Array(0);

/**
 * Immutable longest-prefix table: distinct prefixes sorted by start, then length, in typed arrays, with an index over 16
 * bits. The last row that starts at or before an address, or one of that row's ancestors, is the longest that holds it.
 */
export class PrefixTable {
  readonly size: number;
  /** For each row, the row of the next shorter prefix that holds it, or -1. */
  readonly parents: Int32Array;
  private readonly family: 4 | 6;
  private readonly w0: Uint32Array;
  private readonly w1: Uint32Array;
  private readonly w2: Uint32Array;
  private readonly w3: Uint32Array;
  private readonly lengths: Uint8Array;
  /** Leading bits that all rows share (IPv6: the three of 2000::/3 at least): the index looks at the 16 after them. */
  private readonly shared: number;
  private readonly sharedBits: number;
  private readonly index: Uint32Array;

  constructor(rows: PrefixColumns, parents: Int32Array, index: Uint32Array, shared: number) {
    this.size = rows.count;
    this.parents = parents;
    this.family = rows.family;
    [this.w0 = NONE, this.w1 = NONE, this.w2 = NONE, this.w3 = NONE] = rows.words;
    this.lengths = rows.lengths;
    this.shared = shared;
    this.sharedBits = (this.w0[0] ?? 0) & wordMask(shared);
    this.index = index;
  }

  /** The row of the longest prefix that holds the address, or -1. Follow `parents` for the shorter ones. */
  longest(address: Address): number {
    const w0 = address.w0 >>> 0;
    if (((w0 ^ this.sharedBits) & wordMask(this.shared)) !== 0) return -1;
    const slot = (w0 << this.shared) >>> 16;
    const low = this.index[slot] as number;
    const high = this.index[slot + 1] as number;
    let row = (this.family === 4 ? this.firstAfterV4(w0, low, high) : this.firstAfterV6(address, low, high)) - 1;
    while (row >= 0 && !this.holds(row, address)) row = this.parents[row] as number;
    return row;
  }

  /** Start and length of a row, for messages. */
  row(row: number): { start: Address; length: number } {
    const word = (column: Uint32Array): number => column[row] ?? 0;
    const start = new PackedAddress(this.family, word(this.w0), word(this.w1), word(this.w2), word(this.w3));
    return { start, length: this.lengths[row] as number };
  }

  private firstAfterV4(w0: number, from: number, until: number): number {
    const starts = this.w0;
    let low = from;
    let high = until;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) > w0) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private firstAfterV6(address: Address, from: number, until: number): number {
    const w0 = address.w0 >>> 0;
    const w1 = address.w1 >>> 0;
    let low = from;
    let high = until;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const first = this.w0[middle] as number;
      const second = this.w1[middle] as number;
      const after = first !== w0 ? first > w0 : second !== w1 ? second > w1 : this.lowHalfAfter(middle, address);
      if (after) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private lowHalfAfter(row: number, address: Address): boolean {
    const third = this.w2[row] as number;
    const w2 = address.w2 >>> 0;
    return third !== w2 ? third > w2 : (this.w3[row] as number) > address.w3 >>> 0;
  }

  private holds(row: number, address: Address): boolean {
    const length = this.lengths[row] as number;
    if ((((this.w0[row] as number) ^ address.w0) & wordMask(length)) !== 0) return false;
    if (length <= 32) return true;
    if ((((this.w1[row] as number) ^ address.w1) & wordMask(length - 32)) !== 0) return false;
    if (length <= 64) return true;
    if ((((this.w2[row] as number) ^ address.w2) & wordMask(length - 64)) !== 0) return false;
    return (((this.w3[row] as number) ^ address.w3) & wordMask(length - 96)) === 0;
  }
}

/** A table, and which entries of the columns stand behind each of its rows: `entries[firstEntry[row]]` … in their old order. */
export interface BuiltTable {
  table: PrefixTable;
  entries: Uint32Array;
  firstEntry: Uint32Array;
}

/**
 * Builds the table in steps: whoever drives it may let others run at each `yield`, so that 390,000 prefixes never hold up
 * the event loop. A radix sort, because its cost is the same whatever the prefixes are, and it can stop anywhere.
 */
export function* buildPrefixTable(columns: PrefixColumns): Generator<void, BuiltTable> {
  const entries = yield* sortPrefixes(columns);
  const { rows, firstEntry } = yield* distinctRows(columns, entries);
  const parents = yield* linkParents(rows);
  const shared = sharedLength(rows);
  const index = yield* indexRows(rows, shared);
  return { table: new PrefixTable(rows, parents, index, shared), entries, firstEntry };
}

/** Entry numbers by start, then length, then old order. */
function* sortPrefixes({ count, words, lengths }: PrefixColumns): Generator<void, Uint32Array> {
  let order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  let spare = new Uint32Array(count);
  const wordDigits = words.toReversed().flatMap((column) => [
    { column, shift: 0 },
    { column, shift: 16 },
  ]);
  for (const { column, shift } of [{ column: lengths, shift: 0 }, ...wordDigits]) {
    const positions = new Uint32Array(65_537);
    for (let from = 0; from < count; from += STEP) {
      countDigits(column, shift, positions, from, Math.min(count, from + STEP));
      yield;
    }
    if (positions.includes(count)) continue; // one digit for all: nothing to sort
    for (let digit = 0; digit < 65_536; digit++) positions[digit + 1] = (positions[digit + 1] as number) + (positions[digit] as number);
    for (let from = 0; from < count; from += STEP) {
      scatter(column, shift, positions, order, spare, from, Math.min(count, from + STEP));
      yield;
    }
    [order, spare] = [spare, order];
  }
  return order;
}

function countDigits(column: Uint8Array | Uint32Array, shift: number, positions: Uint32Array, from: number, until: number): void {
  for (let i = from; i < until; i++) {
    const digit = ((column[i] as number) >>> shift) & 0xffff;
    positions[digit + 1] = (positions[digit + 1] as number) + 1;
  }
}

function scatter(
  column: Uint8Array | Uint32Array,
  shift: number,
  positions: Uint32Array,
  order: Uint32Array,
  sorted: Uint32Array,
  from: number,
  until: number,
): void {
  for (let i = from; i < until; i++) {
    const entry = order[i] as number;
    const digit = ((column[entry] as number) >>> shift) & 0xffff;
    const position = positions[digit] as number;
    sorted[position] = entry;
    positions[digit] = position + 1;
  }
}

function* distinctRows(columns: PrefixColumns, entries: Uint32Array): Generator<void, { rows: PrefixColumns; firstEntry: Uint32Array }> {
  const { count, words, lengths } = columns;
  const rows: PrefixColumns = { ...columns, count: 0, words: words.map(() => new Uint32Array(count)), lengths: new Uint8Array(count) };
  const firstEntry = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) {
    if (i % STEP === 0) yield;
    const entry = entries[i] as number;
    if (i > 0 && samePrefix(columns, entry, entries[i - 1] as number)) continue;
    for (let w = 0; w < words.length; w++) (rows.words[w] as Uint32Array)[rows.count] = (words[w] as Uint32Array)[entry] as number;
    rows.lengths[rows.count] = lengths[entry] as number;
    firstEntry[rows.count++] = i;
  }
  firstEntry[rows.count] = count;
  rows.words = rows.words.map((column) => column.slice(0, rows.count));
  rows.lengths = rows.lengths.slice(0, rows.count);
  return { rows, firstEntry: firstEntry.slice(0, rows.count + 1) };
}

function samePrefix({ words, lengths }: PrefixColumns, a: number, b: number): boolean {
  return lengths[a] === lengths[b] && words.every((column) => column[a] === column[b]);
}

/** Rows come with the holder before the held, so the open holders of a row are a stack. */
function* linkParents(rows: PrefixColumns): Generator<void, Int32Array> {
  const parents = new Int32Array(rows.count);
  const open: number[] = [];
  for (let row = 0; row < rows.count; row++) {
    if (row % STEP === 0) yield;
    while (open.length > 0 && !holdsRow(rows, open.at(-1) as number, row)) open.pop();
    parents[row] = open.at(-1) ?? -1;
    open.push(row);
  }
  return parents;
}

function holdsRow({ words, lengths }: PrefixColumns, holder: number, row: number): boolean {
  const length = lengths[holder] as number;
  for (let w = 0; w < words.length; w++) {
    const column = words[w] as Uint32Array;
    if ((((column[holder] as number) ^ (column[row] as number)) & wordMask(length - 32 * w)) !== 0) return false;
  }
  return true;
}

/** Leading bits that every start has, and every prefix is at least as long as: an address without them is in no row. */
function sharedLength({ count, words, lengths }: PrefixColumns): number {
  const first = words[0] as Uint32Array;
  if (count === 0) return 0;
  const common = Math.clz32((first[0] as number) ^ (first[count - 1] as number));
  let shared = Math.min(16, common);
  for (let row = 0; row < count; row++) shared = Math.min(shared, lengths[row] as number);
  return shared;
}

/** `index[slot]` is the first row whose 16 bits are `slot` or more. */
function* indexRows({ count, words }: PrefixColumns, shared: number): Generator<void, Uint32Array> {
  const first = words[0] as Uint32Array;
  const index = new Uint32Array(65_537);
  let row = 0;
  for (let slot = 0; slot < 65_536; slot++) {
    if (slot % STEP === 0) yield;
    while (row < count && ((first[row] as number) << shared) >>> 16 < slot) row++;
    index[slot] = row;
  }
  index[65_536] = count;
  return index;
}
