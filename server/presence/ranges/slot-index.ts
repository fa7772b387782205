/** More rows than this in one slot get an index of their own. */
const CROWDED = 8;
const SLOTS = 65_536;
/** Rows between two yields to the event loop. */
const STEP = 4096;

/**
 * Finds the rows, sorted by start, between which to search for an address: an index over 16 bits and, for each crowded slot, a second one over so
 * many further bits that a place has about one row. Most of IPv6 shares a few leading bits, so 16 bits alone would not separate its rows. For an
 * address without the shared bits it returns any rows; none of them holds it.
 */
export class SlotIndex {
  /** Leading bits that all starts share (IPv6: at least the three of 2000::/3); the index uses the bits after them. */
  private readonly shared: number;
  /** By slot: its first row or, if crowded, the complement of its position in `fine`. */
  private readonly coarse: Int32Array;
  /** Per crowded slot: the shift for the rest of the word, then the first row of each place, and the row after the last. */
  private readonly fine: Int32Array;

  constructor(shared: number, coarse: Int32Array, fine: Int32Array) {
    this.shared = shared;
    this.coarse = coarse;
    this.fine = fine;
  }

  /** The first row that may start after an address with this first word; the one before it is the last of an earlier place. */
  first(w0: number): number {
    const known = this.coarse[(w0 << this.shared) >>> 16] as number;
    return known >= 0 ? known : (this.fine[this.place(~known, w0)] as number);
  }

  /** The first row that certainly starts after it. */
  end(w0: number): number {
    const slot = (w0 << this.shared) >>> 16;
    const known = this.coarse[slot] as number;
    if (known < 0) return this.fine[this.place(~known, w0) + 1] as number;
    const next = this.coarse[slot + 1] as number;
    return next >= 0 ? next : (this.fine[~next + 1] as number);
  }

  private place(slotAt: number, w0: number): number {
    return slotAt + 1 + (((w0 << this.shared) & 0xffff) >>> (this.fine[slotAt] as number));
  }
}

/** Builds the index in steps. `starts` are the first words of the rows, ascending, `shared` the leading bits they have in common, at most 16. */
export function* buildSlotIndex(starts: { count: number; at(row: number): number }, shared: number): Generator<void, SlotIndex> {
  const coarse = new Int32Array(SLOTS + 1);
  const fine: number[] = [];
  const slotOf = (row: number): number => (starts.at(row) << shared) >>> 16;
  let row = 0;
  let sinceYield = 0;
  for (let slot = 0; slot < SLOTS; slot++) {
    const from = row;
    while (row < starts.count && slotOf(row) === slot) row++;
    coarse[slot] = row - from > CROWDED ? ~fine.length : from;
    if (row - from > CROWDED) appendPlaces(fine, starts, from, row, shared);
    sinceYield += 1 + row - from;
    if (sinceYield >= STEP) {
      sinceYield = 0;
      yield;
    }
  }
  coarse[SLOTS] = starts.count;
  return new SlotIndex(shared, coarse, Int32Array.from(fine));
}

/** A second index over the rows of a crowded slot: about as many places as rows, if the word has enough bits. */
function appendPlaces(fine: number[], starts: { at(row: number): number }, from: number, until: number, shared: number): void {
  const bits = Math.min(16 - shared, Math.ceil(Math.log2(until - from)));
  const shift = 16 - bits;
  fine.push(shift);
  let row = from;
  for (let place = 0; place < 1 << bits; place++) {
    fine.push(row);
    while (row < until && ((starts.at(row) << shared) & 0xffff) >>> shift === place) row++;
  }
  fine.push(until);
}
