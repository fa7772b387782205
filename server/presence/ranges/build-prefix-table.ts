import { wordMask } from '../addresses/packed-address.ts';
import type { Steps } from '../steps.ts';
import type { PrefixColumns } from './prefix-columns.ts';
import { type PrefixRows, PrefixTable, packTag, strideOf } from './prefix-table.ts';
import { buildSlotIndex } from './slot-index.ts';

/** Entries between two yields to the event loop: well under a millisecond. */
const STEP = 4096;

/** Computes the value of a prefix from its entries, in input order. An integer between -MAX_VALUES and MAX_VALUES. */
export type ToValue = (entries: Uint32Array) => number;

/**
 * Builds the table in steps: the caller may yield to the event loop at each `yield`, so that 390,000 prefixes do not block
 * it. A radix sort, because its cost does not depend on the prefixes, and it can pause anywhere.
 */
export function* buildPrefixTable(columns: PrefixColumns, toValue: ToValue): Steps<PrefixTable> {
  const entries = yield* sortPrefixes(columns);
  const table = yield* distinctRows(columns, entries, toValue);
  const stride = strideOf(columns.family);
  const starts = { count: table.count, at: (row: number) => table.rows[row * stride] as number };
  const slots = yield* buildSlotIndex(starts, sharedLength(columns, entries));
  return new PrefixTable(table, slots);
}

/** Entry numbers by start, then length, then old order. */
function* sortPrefixes({ count, words, lengths }: PrefixColumns): Steps<Uint32Array> {
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
    if (positions.includes(count)) continue; // the same digit everywhere: nothing to sort
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

function* distinctRows(columns: PrefixColumns, entries: Uint32Array, toValue: ToValue): Steps<PrefixRows> {
  const { family, words, lengths } = columns;
  const stride = strideOf(family);
  const count = yield* countDistinct(columns, entries);
  const rows = new Int32Array(count * stride);
  const lows = new Int32Array(family === 6 ? count * 2 : 0);
  const parents = new Int32Array(count);
  /** Rows come with containing prefixes first, so the open containers of a row are a stack of rows and their entries. */
  const open: { row: number; entry: number }[] = [];
  for (let row = 0, from = 0, until = 1; row < count; row++, from = until++) {
    if (row % STEP === 0) yield;
    const entry = entries[from] as number;
    while (until < entries.length && samePrefix(columns, entry, entries[until] as number)) until++;
    for (let w = 0; w < stride - 1; w++) rows[row * stride + w] = (words[w] as Uint32Array)[entry] as number;
    for (let w = 2; w < words.length; w++) lows[row * 2 + w - 2] = (words[w] as Uint32Array)[entry] as number;
    rows[row * stride + stride - 1] = packTag(toValue(entries.subarray(from, until)), lengths[entry] as number);
    while (open.length > 0 && !holdsEntry(columns, (open.at(-1) as { entry: number }).entry, entry)) open.pop();
    parents[row] = open.at(-1)?.row ?? -1;
    open.push({ row, entry });
  }
  return { family, count, rows, lows, parents };
}

function* countDistinct(columns: PrefixColumns, entries: Uint32Array): Steps<number> {
  let count = 0;
  for (let i = 0; i < entries.length; i++) {
    if (i % STEP === 0) yield;
    if (i === 0 || !samePrefix(columns, entries[i - 1] as number, entries[i] as number)) count++;
  }
  return count;
}

function samePrefix({ words, lengths }: PrefixColumns, a: number, b: number): boolean {
  if (lengths[a] !== lengths[b]) return false;
  for (const column of words) if (column[a] !== column[b]) return false;
  return true;
}

function holdsEntry({ words, lengths }: PrefixColumns, holder: number, entry: number): boolean {
  const bits = lengths[holder] as number;
  for (const [w, column] of words.entries()) {
    if ((((column[holder] as number) ^ (column[entry] as number)) & wordMask(bits - 32 * w)) !== 0) return false;
  }
  return true;
}

/** The leading bits, at most 16, that all prefixes share. An address without them is in no row. */
function sharedLength({ words: [first], lengths }: PrefixColumns, entries: Uint32Array): number {
  if (first === undefined || entries.length === 0) return 0;
  let shared = Math.min(16, Math.clz32((first[entries[0] as number] as number) ^ (first[entries.at(-1) as number] as number)));
  for (const entry of entries) shared = Math.min(shared, lengths[entry] as number);
  return shared;
}
