import type { Address } from '../addresses/packed-address.ts';

/** Prefixes of one family in columns, unordered and with duplicates: the input of a table. Host bits are clear. */
export interface PrefixColumns {
  family: 4 | 6;
  count: number;
  /** One column for IPv4, four for IPv6, most significant first. */
  words: Uint32Array[];
  lengths: Uint8Array;
}

/** With the number of the owner of each prefix. */
export interface OwnedColumns extends PrefixColumns {
  ownerOf: Uint32Array;
}

/** Prefixes of both families, at most `capacity` of each. */
export class PrefixColumnsByFamily {
  readonly v4: OwnedColumns;
  readonly v6: OwnedColumns;

  constructor(capacity: number) {
    this.v4 = emptyColumns(4, capacity);
    this.v6 = emptyColumns(6, capacity);
  }

  add({ start, length }: { start: Address; length: number }, owner: number): void {
    const columns = start.family === 4 ? this.v4 : this.v6;
    const at = columns.count++;
    const [c0, c1, c2, c3] = columns.words;
    if (c0) c0[at] = start.w0;
    if (c1) c1[at] = start.w1;
    if (c2) c2[at] = start.w2;
    if (c3) c3[at] = start.w3;
    columns.lengths[at] = length;
    columns.ownerOf[at] = owner;
  }
}

function emptyColumns(family: 4 | 6, capacity: number): OwnedColumns {
  const words = Array.from({ length: family === 4 ? 1 : 4 }, () => new Uint32Array(capacity));
  return { family, count: 0, words, lengths: new Uint8Array(capacity), ownerOf: new Uint32Array(capacity) };
}
