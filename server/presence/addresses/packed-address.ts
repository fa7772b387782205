/**
 * An IP address as numbers. IPv4 is in `w0` only; IPv6 in `w0`–`w3`, most significant first. The words are signed
 * 32-bit integers, which the engine keeps without boxing (`>>> 0` reads them unsigned); a BigInt would cost an
 * allocation per operation.
 */
export interface Address {
  readonly family: 4 | 6;
  /** Canonical: dotted decimal, or RFC 5952 for IPv6. Computed on access. */
  readonly text: string;
  readonly w0: number;
  readonly w1: number;
  readonly w2: number;
  readonly w3: number;
}

export class PackedAddress implements Address {
  readonly family: 4 | 6;
  w0: number;
  w1: number;
  w2: number;
  w3: number;

  constructor(family: 4 | 6, w0 = 0, w1 = 0, w2 = 0, w3 = 0) {
    this.family = family;
    this.w0 = w0 | 0;
    this.w1 = w1 | 0;
    this.w2 = w2 | 0;
    this.w3 = w3 | 0;
  }

  get text(): string {
    return this.family === 4 ? formatV4(this.w0) : formatV6(this);
  }

  /** Shifts all 128 bits left by 16 and appends `group`. */
  push16(group: number): void {
    this.w0 = (this.w0 << 16) | (this.w1 >>> 16);
    this.w1 = (this.w1 << 16) | (this.w2 >>> 16);
    this.w2 = (this.w2 << 16) | (this.w3 >>> 16);
    this.w3 = (this.w3 << 16) | group;
  }
}

/** The address with all bits after the first `length` cleared. */
export function maskAddress(address: Address, length: number): Address {
  if (address.family === 4) return new PackedAddress(4, address.w0 & wordMask(length));
  return new PackedAddress(
    6,
    address.w0 & wordMask(length),
    address.w1 & wordMask(length - 32),
    address.w2 & wordMask(length - 64),
    address.w3 & wordMask(length - 96),
  );
}

/** A 32-bit word whose first `bits` bits are set; fewer than 0 count as 0, more than 32 as 32. */
export function wordMask(bits: number): number {
  if (bits <= 0) return 0;
  return bits >= 32 ? -1 : -1 << (32 - bits);
}

/** Whether both have the same first `length` bits. False for different families. */
export function sharesPrefix(a: Address, b: Address, length: number): boolean {
  if (a.family !== b.family) return false;
  if (((a.w0 ^ b.w0) & wordMask(length)) !== 0) return false;
  if (a.family === 4 || length <= 32) return true;
  return (
    ((a.w1 ^ b.w1) & wordMask(length - 32)) === 0 &&
    ((a.w2 ^ b.w2) & wordMask(length - 64)) === 0 &&
    ((a.w3 ^ b.w3) & wordMask(length - 96)) === 0
  );
}

function formatV4(word: number): string {
  return `${word >>> 24}.${(word >>> 16) & 255}.${(word >>> 8) & 255}.${word & 255}`;
}

/** RFC 5952: lower case, no leading zeros, the longest run of two or more zero groups (the first of equals) as `::`. */
function formatV6({ w0, w1, w2, w3 }: Address): string {
  const groups = [w0 >>> 16, w0 & 0xffff, w1 >>> 16, w1 & 0xffff, w2 >>> 16, w2 & 0xffff, w3 >>> 16, w3 & 0xffff];
  const run = longestZeroRun(groups);
  const hex = groups.map((group) => group.toString(16));
  if (run.length < 2) return hex.join(':');
  return `${hex.slice(0, run.start).join(':')}::${hex.slice(run.start + run.length).join(':')}`;
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (let i = 0; i < groups.length; i++) {
    if (groups[i] !== 0) start = i + 1;
    else if (i + 1 - start > best.length) best = { start, length: i + 1 - start };
  }
  return best;
}
