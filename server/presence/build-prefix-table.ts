import { wordMask } from './packed-address.ts';
import { PrefixTable, strideOf } from './prefix-table.ts';

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

/** What to keep with a prefix: told the entries that have it, in the order in which they came. A 32-bit integer. */
export type ToValue = (entries: Uint32Array) => number;

/**
 * Builds the table in steps: whoever drives it may let others run at each `yield`, so that 390,000 prefixes never hold up
 * the event loop. A radix sort, because its cost is the same whatever the prefixes are, and it can stop anywhere.
 */
export function* buildPrefixTable(columns: PrefixColumns, toValue: ToValue): Generator<void, PrefixTable> {
  const entries = yield* sortPrefixes(columns);
  const rows = yield* distinctRows(columns, entries, toValue);
  const parents = yield* linkParents(columns.family, rows);
  const shared = sharedLength(columns.family, rows);
  const index = yield* indexRows(columns.family, rows, shared);
  return new PrefixTable(columns.family, rows, parents, index, shared);
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

function* distinctRows(columns: PrefixColumns, entries: Uint32Array, toValue: ToValue): Generator<void, Uint32Array> {
  const { count, words, lengths } = columns;
  const rows = new Uint32Array(count * strideOf(columns.family));
  let end = 0;
  for (let from = 0, until = 1; from < count; from = until++) {
    if (from % STEP === 0) yield;
    const entry = entries[from] as number;
    while (until < count && samePrefix(columns, entry, entries[until] as number)) until++;
    for (let w = 0; w < words.length; w++) rows[end++] = (words[w] as Uint32Array)[entry] as number;
    rows[end++] = lengths[entry] as number;
    rows[end++] = toValue(entries.subarray(from, until));
  }
  return rows.slice(0, end);
}

function samePrefix({ words, lengths }: PrefixColumns, a: number, b: number): boolean {
  if (lengths[a] !== lengths[b]) return false;
  for (const column of words) if (column[a] !== column[b]) return false;
  return true;
}

/** Rows come with the holder before the held, so the open holders of a row are a stack. */
function* linkParents(family: 4 | 6, rows: Uint32Array): Generator<void, Int32Array> {
  const stride = strideOf(family);
  const parents = new Int32Array(rows.length / stride);
  const open: number[] = [];
  for (let row = 0; row < parents.length; row++) {
    if (row % STEP === 0) yield;
    while (open.length > 0 && !holdsRow(rows, stride, open.at(-1) as number, row)) open.pop();
    parents[row] = open.at(-1) ?? -1;
    open.push(row);
  }
  return parents;
}

function holdsRow(rows: Uint32Array, stride: number, holder: number, row: number): boolean {
  const length = rows[(holder + 1) * stride - 2] as number;
  for (let w = 0; w < stride - 2; w++) {
    const difference = (rows[holder * stride + w] as number) ^ (rows[row * stride + w] as number);
    if ((difference & wordMask(length - 32 * w)) !== 0) return false;
  }
  return true;
}

/** Leading bits that every start has, and every prefix is at least as long as: an address without them is in no row. */
function sharedLength(family: 4 | 6, rows: Uint32Array): number {
  const stride = strideOf(family);
  if (rows.length === 0) return 0;
  let shared = Math.min(16, Math.clz32((rows[0] as number) ^ (rows[rows.length - stride] as number)));
  for (let at = stride - 2; at < rows.length; at += stride) shared = Math.min(shared, rows[at] as number);
  return shared;
}

/** `index[slot]` is the first row whose 16 bits are `slot` or more. */
function* indexRows(family: 4 | 6, rows: Uint32Array, shared: number): Generator<void, Uint32Array> {
  const stride = strideOf(family);
  const index = new Uint32Array(65_537);
  let at = 0;
  for (let slot = 0; slot < 65_536; slot++) {
    if (slot % STEP === 0) yield;
    while (at < rows.length && ((rows[at] as number) << shared) >>> 16 < slot) at += stride;
    index[slot] = at / stride;
  }
  index[65_536] = rows.length / stride;
  return index;
}
