import { type Address, PackedAddress, wordMask } from './packed-address.ts';

/**
 * Immutable longest-prefix table: distinct prefixes sorted by start, then length, with an index over 16 bits. The last row
 * that starts at or before an address, or one of that row's ancestors, is the longest that holds it. A row's words, length
 * and value lie side by side in one array, so that a lookup touches few cache lines: most of its time is waiting for them.
 */
export class PrefixTable {
  readonly size: number;
  private readonly family: 4 | 6;
  /** Per row: one or four words of the start, the length, the value. */
  private readonly rows: Uint32Array;
  private readonly stride: number;
  /** For each row, the row of the next shorter prefix that holds it, or -1. */
  private readonly parents: Int32Array;
  /** Leading bits that all rows share (IPv6: the three of 2000::/3 at least): the index looks at the 16 after them. */
  private readonly shared: number;
  private readonly sharedMask: number;
  private readonly sharedBits: number;
  private readonly index: Uint32Array;

  constructor(family: 4 | 6, rows: Uint32Array, parents: Int32Array, index: Uint32Array, shared: number) {
    this.size = parents.length;
    this.family = family;
    this.rows = rows;
    this.stride = strideOf(family);
    this.parents = parents;
    this.shared = shared;
    this.sharedMask = wordMask(shared);
    this.sharedBits = (rows[0] ?? 0) & this.sharedMask;
    this.index = index;
  }

  /** The row of the longest prefix that holds the address, or -1. */
  longest(address: Address): number {
    const w0 = address.w0 >>> 0;
    if (((w0 ^ this.sharedBits) & this.sharedMask) !== 0) return -1;
    const slot = (w0 << this.shared) >>> 16;
    const low = this.index[slot] as number;
    const high = this.index[slot + 1] as number;
    const isV4 = this.family === 4;
    let row = (isV4 ? this.firstAfterV4(w0, low, high) : this.firstAfterV6(address, low, high)) - 1;
    while (row >= 0 && !(isV4 ? this.holdsV4(row, address) : this.holdsV6(row, address))) row = this.parents[row] as number;
    return row;
  }

  /** The row of the next shorter prefix that holds this row, or -1. */
  parent(row: number): number {
    return this.parents[row] as number;
  }

  /** What `buildPrefixTable` was told to keep with the row. */
  value(row: number): number {
    return (this.rows[row * this.stride + this.stride - 1] as number) | 0;
  }

  /** Start and length of a row, for messages. */
  row(row: number): { start: Address; length: number } {
    const at = row * this.stride;
    const length = this.rows[at + this.stride - 2] as number;
    const words = this.rows.subarray(at, at + this.stride - 2);
    return { start: new PackedAddress(this.family, ...words), length };
  }

  private firstAfterV4(w0: number, from: number, until: number): number {
    const rows = this.rows;
    let low = from;
    let high = until;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((rows[middle * V4_STRIDE] as number) > w0) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private firstAfterV6(address: Address, from: number, until: number): number {
    let low = from;
    let high = until;
    if (high - low > CROWDED) {
      // Few slots hold most of IPv6. Guess by the next 16 bits, and widen the guess until it is right: fewer cache lines than halving.
      const share = ((address.w0 << this.shared) & 0xffff) / 65_536;
      const guess = low + Math.floor(share * (high - low));
      let reach = CROWDED / 2;
      if (this.startsAfter(guess, address)) {
        high = guess;
        for (; high - reach > low && this.startsAfter(high - reach, address); reach *= 2) high -= reach;
        low = Math.max(low, high - reach);
      } else {
        low = guess + 1;
        for (; low + reach < high && !this.startsAfter(low + reach, address); reach *= 2) low += reach + 1;
        high = Math.min(high, low + reach);
      }
    }
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.startsAfter(middle, address)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private startsAfter(row: number, address: Address): boolean {
    const rows = this.rows;
    const at = row * V6_STRIDE;
    const first = rows[at] as number;
    const w0 = address.w0 >>> 0;
    if (first !== w0) return first > w0;
    const second = rows[at + 1] as number;
    const w1 = address.w1 >>> 0;
    return second !== w1 ? second > w1 : this.lowHalfAfter(at, address);
  }

  private lowHalfAfter(at: number, address: Address): boolean {
    const third = this.rows[at + 2] as number;
    const w2 = address.w2 >>> 0;
    return third !== w2 ? third > w2 : (this.rows[at + 3] as number) > address.w3 >>> 0;
  }

  private holdsV4(row: number, address: Address): boolean {
    const at = row * V4_STRIDE;
    return (((this.rows[at] as number) ^ address.w0) & wordMask(this.rows[at + 1] as number)) === 0;
  }

  private holdsV6(row: number, address: Address): boolean {
    const rows = this.rows;
    const at = row * V6_STRIDE;
    const length = rows[at + 4] as number;
    if ((((rows[at] as number) ^ address.w0) & wordMask(length)) !== 0) return false;
    if (length <= 32) return true;
    if ((((rows[at + 1] as number) ^ address.w1) & wordMask(length - 32)) !== 0) return false;
    if (length <= 64) return true;
    if ((((rows[at + 2] as number) ^ address.w2) & wordMask(length - 64)) !== 0) return false;
    return (((rows[at + 3] as number) ^ address.w3) & wordMask(length - 96)) === 0;
  }
}

/** More rows than this in one slot are searched from a guess. */
const CROWDED = 16;
const V4_STRIDE = 3;
const V6_STRIDE = 6;

/** Numbers a row of a table: its words, its length, its value. */
export function strideOf(family: 4 | 6): number {
  return family === 4 ? V4_STRIDE : V6_STRIDE;
}
