import { parsePrefix } from '../../server/presence/addresses/address.ts';
import { type Address, maskAddress, PackedAddress } from '../../server/presence/addresses/packed-address.ts';
import { isPublic } from '../../server/presence/addresses/reserved-space.ts';
import type { Range } from '../../server/presence/place.ts';

export type Random = () => number;

/** Pseudo-random numbers in [0, 1), the same for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Lengths with frequencies as announced on the internet, and some single hosts. */
const V4_LENGTHS = weighted({ 24: 58, 23: 10, 22: 12, 21: 4, 20: 4, 19: 2, 18: 1, 17: 1, 16: 3, 26: 1, 28: 1, 29: 1, 32: 2 });
const V6_LENGTHS = weighted({ 48: 46, 32: 14, 44: 8, 40: 8, 36: 5, 29: 4, 33: 2, 46: 3, 47: 2, 56: 3, 64: 4, 128: 1 });
const V6_TOPS = [
  0x2001, 0x2400, 0x2401, 0x2402, 0x2403, 0x2404, 0x2405, 0x2406, 0x2407, 0x2408, 0x240e, 0x2600, 0x2602, 0x2604, 0x2605,
].concat(
  [0x2606, 0x2607, 0x2620, 0x2800, 0x2803, 0x2804, 0x2a00, 0x2a01, 0x2a02, 0x2a03, 0x2a04, 0x2a05, 0x2a06, 0x2a07, 0x2a09, 0x2a0a, 0x2a0b],
  [0x2a0c, 0x2a0d, 0x2a0e, 0x2a0f, 0x2a10, 0x2a12, 0x2c0f],
);

/** Distinct public CIDRs, two thirds of them IPv4. */
export function randomCidrs(count: number, random: Random): string[] {
  const cidrs = new Set<string>();
  while (cidrs.size < count) {
    const family = random() < 2 / 3 ? 4 : 6;
    const length = pick(family === 4 ? V4_LENGTHS : V6_LENGTHS, random);
    const start = maskAddress(randomAddress(family, random), length);
    if (isPublic(start)) cidrs.add(`${start.text}/${length}`);
  }
  return [...cidrs];
}

/** About 20 CIDRs per range, at most 20,000 ranges; all in force since 0. */
export function rangesOf(cidrs: readonly string[]): Range[] {
  const count = Math.max(1, Math.min(20_000, Math.ceil(cidrs.length / 20)));
  const lists = Array.from({ length: count }, (): string[] => []);
  for (const [i, cidr] of cidrs.entries()) lists[i % count]?.push(cidr);
  return lists.map((list, i) => ({
    id: `r${i}`,
    name: `Range ${i}`,
    source: 'manual',
    createdAt: i,
    versions: [{ from: 0, cidrs: list, target: { kind: 'remote' }, presence: true, accessLogging: false }],
    version: 1,
  }));
}

/** Addresses as Entra writes them, four in five of them inside one of the CIDRs. */
export function randomQueries(count: number, cidrs: readonly string[], random: Random): string[] {
  return Array.from({ length: count }, () => {
    if (random() < 0.2) return randomAddress(random() < 2 / 3 ? 4 : 6, random).text;
    const { start, length } = parsePrefix(pick(cidrs, random)) as NonNullable<ReturnType<typeof parsePrefix>>;
    return joinAddresses(start, randomAddress(start.family, random), length).text;
  });
}

/** The first `length` bits of one address, followed by the rest of the other. */
export function joinAddresses(head: Address, rest: Address, length: number): PackedAddress {
  const [front, cut] = [maskAddress(head, length), maskAddress(rest, length)];
  const join = (word: 'w0' | 'w1' | 'w2' | 'w3'): number => front[word] | (rest[word] ^ cut[word]);
  return new PackedAddress(head.family, join('w0'), join('w1'), join('w2'), join('w3'));
}

export function randomAddress(family: 4 | 6, random: Random): PackedAddress {
  const word = (): number => Math.floor(random() * 4_294_967_296);
  if (family === 4) return new PackedAddress(4, Math.floor(random() * 4_294_967_296));
  const top = pick(V6_TOPS, random);
  return new PackedAddress(6, (top << 16) | Math.floor(random() * 65_536), word(), word(), word());
}

export function pick<T>(values: readonly T[], random: Random): T {
  return values[Math.floor(random() * values.length)] as T;
}

function weighted(weights: Record<number, number>): number[] {
  return Object.entries(weights).flatMap(([length, weight]) => Array.from({ length: weight }, () => Number(length)));
}
