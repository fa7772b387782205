import { type Address, PackedAddress, sharesPrefix, wordMask } from '../addresses/packed-address.ts';
import type { SlotIndex } from './slot-index.ts';

/**
 * The distinct prefixes of one family, by start, then length. A lookup mostly waits for memory, so the data that it always reads is
 * small and together (`rows`), and the rest is separate.
 */
export interface PrefixRows {
  family: 4 | 6;
  count: number;
  /** Per row: the first word of the start (IPv6: the first two), then value and length as `packTag` joins them. */
  rows: Int32Array;
  /** IPv6: per row the last two words of the start. */
  lows: Int32Array;
  /** Per row: the row of the next shorter prefix around it, or -1. */
  parents: Int32Array;
}

/**
 * Immutable longest-prefix table. The last row that starts at or before an address, or one of that row's ancestors, is the
 * longest match.
 */
export class PrefixTable {
  readonly size: number;
  private readonly family: 4 | 6;
  private readonly rows: Int32Array;
  private readonly lows: Int32Array;
  private readonly parents: Int32Array;
  private readonly slots: SlotIndex;

  constructor({ family, count, rows, lows, parents }: PrefixRows, slots: SlotIndex) {
    this.size = count;
    this.family = family;
    this.rows = rows;
    this.lows = lows;
    this.parents = parents;
    this.slots = slots;
  }

  /** The row of the longest prefix with the address, or -1. */
  longest(address: Address): number {
    let row = this.lastUpTo(address);
    while (row >= 0 && !this.holds(row, address)) row = this.parents[row] as number;
    return row;
  }

  /** The row of exactly this prefix, or -1. */
  exact(start: Address, length: number): number {
    let row = this.longest(start);
    while (row >= 0 && this.length(row) > length) row = this.parents[row] as number;
    return row >= 0 && this.length(row) === length ? row : -1;
  }

  /** The rows around a prefix, including itself, shortest first. */
  holders(start: Address, length: number): number[] {
    const rows: number[] = [];
    for (let row = this.longest(start); row >= 0; row = this.parents[row] as number) if (this.length(row) <= length) rows.push(row);
    return rows.reverse();
  }

  /** The rows inside a prefix, without itself, by start, then length. */
  *inside(start: Address, length: number): Generator<number, void> {
    // Over all rows: slots do not cover a prefix that is shorter than the shared bits.
    let row = this.search(start, 0, this.size);
    // With the same start, longer ones come last.
    while (row > 0 && this.length(row - 1) > length && this.isWithin(row - 1, start, length)) row--;
    for (; row < this.size && this.isWithin(row, start, length); row++) yield row;
  }

  private isWithin(row: number, start: Address, length: number): boolean {
    return sharesPrefix(this.row(row).start, start, length);
  }

  /** The prefix length of the row. */
  length(row: number): number {
    return this.tag(row) & LENGTH_MASK;
  }

  /** The row of the next shorter prefix around this row, or -1. */
  parent(row: number): number {
    return this.parents[row] as number;
  }

  /** The row's value from `buildPrefixTable`. */
  value(row: number): number {
    return this.tag(row) >> LENGTH_BITS;
  }

  /** Start and length of a row, for messages. */
  row(row: number): { start: Address; length: number } {
    const length = this.length(row);
    if (this.family === 4) return { start: new PackedAddress(4, this.rows[row * V4_STRIDE]), length };
    const [w0, w1] = this.rows.subarray(row * V6_STRIDE);
    return { start: new PackedAddress(6, w0, w1, this.lows[2 * row], this.lows[2 * row + 1]), length };
  }

  private tag(row: number): number {
    return this.rows[this.family === 4 ? row * V4_STRIDE + 1 : row * V6_STRIDE + 2] as number;
  }

  private lastUpTo(address: Address): number {
    return this.search(address, this.slots.first(address.w0), this.slots.end(address.w0)) - 1;
  }

  /** The first of these rows that starts after an address, or the row after the last. */
  private search(address: Address, from: number, until: number): number {
    let low = from;
    let high = until;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.startsAfter(middle, address)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private startsAfter(row: number, { w0, w1, w2, w3 }: Address): boolean {
    const rows = this.rows;
    if (this.family === 4) return (rows[row * V4_STRIDE] as number) >>> 0 > w0 >>> 0;
    const first = rows[row * V6_STRIDE] as number;
    if (first !== w0) return first >>> 0 > w0 >>> 0;
    const second = rows[row * V6_STRIDE + 1] as number;
    if (second !== w1) return second >>> 0 > w1 >>> 0;
    const third = this.lows[2 * row] as number;
    return third !== w2 ? third >>> 0 > w2 >>> 0 : (this.lows[2 * row + 1] as number) >>> 0 > w3 >>> 0;
  }

  private holds(row: number, { w0, w1, w2, w3 }: Address): boolean {
    const rows = this.rows;
    if (this.family === 4) {
      const at = row * V4_STRIDE;
      return (((rows[at] as number) ^ w0) & wordMask((rows[at + 1] as number) & LENGTH_MASK)) === 0;
    }
    const at = row * V6_STRIDE;
    const length = (rows[at + 2] as number) & LENGTH_MASK;
    if ((((rows[at] as number) ^ w0) & wordMask(length)) !== 0) return false;
    if (length <= 32) return true;
    if ((((rows[at + 1] as number) ^ w1) & wordMask(length - 32)) !== 0) return false;
    if (length <= 64) return true;
    if ((((this.lows[2 * row] as number) ^ w2) & wordMask(length - 64)) !== 0) return false;
    return (((this.lows[2 * row + 1] as number) ^ w3) & wordMask(length - 96)) === 0;
  }
}

const LENGTH_BITS = 8;
const LENGTH_MASK = 255;
const V4_STRIDE = 2;
const V6_STRIDE = 3;

/** Numbers a row has in `rows`: one or two words of its start, and its tag. */
export function strideOf(family: 4 | 6): number {
  return family === 4 ? V4_STRIDE : V6_STRIDE;
}

/** Values reach from -MAX_VALUES to MAX_VALUES - 1. */
const MAX_VALUES = 1 << 23;

/** Value and length of a row as one number. @throws RangeError for a value that does not fit. */
export function packTag(value: number, length: number): number {
  if (value < -MAX_VALUES || value >= MAX_VALUES) throw new RangeError(`A prefix table cannot keep the value ${value}.`);
  return (value << LENGTH_BITS) | length;
}
