import { type Address, PackedAddress, sharesPrefix } from './packed-address.ts';

/** `address-space.KIND` in the catalogue. */
export type ReservedKind =
  | 'this-network'
  | 'private'
  | 'carrier-grade-nat'
  | 'loopback'
  | 'link-local'
  | 'protocols'
  | 'protocols-v6'
  | 'benchmarks'
  | 'multicast'
  | 'reserved'
  | '6to4'
  | 'not-global';

/** Address space that is not public (docs/RULES.md, step 5). Documentation space is not included: it can be used. */
export interface ReservedBlock {
  readonly start: Address;
  readonly length: number;
  readonly kind: ReservedKind;
}

const V4_BLOCKS: readonly ReservedBlock[] = [
  v4(0, 0, 0, 8, 'this-network'),
  v4(10, 0, 0, 8, 'private'),
  v4(100, 64, 0, 10, 'carrier-grade-nat'),
  v4(127, 0, 0, 8, 'loopback'),
  v4(169, 254, 0, 16, 'link-local'),
  v4(172, 16, 0, 12, 'private'),
  v4(192, 0, 0, 24, 'protocols'),
  v4(192, 168, 0, 16, 'private'),
  v4(198, 18, 0, 15, 'benchmarks'),
  v4(224, 0, 0, 4, 'multicast'),
  v4(240, 0, 0, 4, 'reserved'),
];

/** The blocks inside 2000::/3, which is all of IPv6 that is global unicast. */
const V6_BLOCKS: readonly ReservedBlock[] = [v6(0x2001_0000, 23, 'protocols-v6'), v6(0x2002_0000, 16, '6to4')];

/** All blocks as CIDRs; for IPv6 only those inside 2000::/3. */
export const RESERVED_CIDRS: readonly string[] = [...V4_BLOCKS, ...V6_BLOCKS].map(({ start, length }) => `${start.text}/${length}`);

const GLOBAL_V6 = { start: new PackedAddress(6, 0x2000_0000), length: 3 } as const;
const NOT_GLOBAL: ReservedBlock = v6(0, 0, 'not-global');

/** First octets of IPv4 with a reserved block; one look-up decides most addresses. */
const RESERVED_OCTETS = Uint8Array.from({ length: 256 }, (_, octet) => Number(V4_BLOCKS.some((block) => touchesOctet(block, octet))));

/** Whether the address is a public one that Entra can see. */
export function isPublic(address: Address): boolean {
  if (address.family === 4) return RESERVED_OCTETS[address.w0 >>> 24] === 0 || !isReserved(address, V4_BLOCKS);
  const top = address.w0 >>> 16;
  if (top >>> 13 !== 1) return false;
  return top !== 0x2002 && (top !== 0x2001 || (address.w0 & 0xfe00) !== 0);
}

/** The reserved block that a prefix lies wholly inside; `undefined` if part of it is public. */
export function reservedBlockOf(start: Address, length: number): ReservedBlock | undefined {
  const inside = (block: Pick<ReservedBlock, 'start' | 'length'>): boolean =>
    block.length <= length && sharesPrefix(block.start, start, block.length);
  if (start.family === 4) return V4_BLOCKS.find(inside);
  if (length >= GLOBAL_V6.length && !inside(GLOBAL_V6)) return NOT_GLOBAL;
  return V6_BLOCKS.find(inside);
}

function isReserved(address: Address, blocks: readonly ReservedBlock[]): boolean {
  for (const block of blocks) if (sharesPrefix(block.start, address, block.length)) return true;
  return false;
}

function touchesOctet(block: ReservedBlock, octet: number): boolean {
  return sharesPrefix(block.start, new PackedAddress(4, octet << 24), Math.min(8, block.length));
}

function v4(a: number, b: number, c: number, length: number, kind: ReservedKind): ReservedBlock {
  return { start: new PackedAddress(4, (a << 24) | (b << 16) | (c << 8)), length, kind };
}

function v6(w0: number, length: number, kind: ReservedKind): ReservedBlock {
  return { start: new PackedAddress(6, w0), length, kind };
}
