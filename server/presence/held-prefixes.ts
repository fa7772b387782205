import { AppError } from '../errors.ts';
import { type Address, parsePrefix } from './address.ts';
import { maskAddress, sharesPrefix } from './packed-address.ts';
import type { Range } from './place.ts';
import type { CidrConflict } from './range-edit.ts';
import type { Instant } from './time.ts';

/** A prefix of one range that lies inside or around a prefix of another: allowed, the more specific one wins. */
export interface NestedPrefix {
  cidr: string;
  otherCidr: string;
  rangeId: string;
  rangeName: string;
  relation: 'inside' | 'around';
}

export interface Found<T> {
  /** The first of them, at most as many as asked for. */
  first: T[];
  count: number;
}

/** The prefixes of ranges in force, for many questions about one state of the ranges. */
export interface HeldPrefixes {
  /** Canonical CIDRs that another range than `ownId` has, too. */
  conflicts(cidrs: readonly string[], ownId: string | undefined, most: number): Found<CidrConflict>;
  /** Prefixes of other ranges that hold one of the CIDRs, or that one of them holds; equal ones left out. */
  nested(cidrs: readonly string[], ownId: string | undefined, most: number): Found<NestedPrefix>;
}

interface Held {
  start: Address;
  length: number;
  cidr: string;
  range: Range;
}

/** Of the versions that have not ended by `at`. @throws {AppError} CIDR_INVALID if a range has text that is no CIDR. */
export function holdPrefixes(ranges: Iterable<Range>, at: Instant): HeldPrefixes {
  const held: Held[] = [];
  for (const range of ranges) {
    for (const { until, cidrs } of range.versions) {
      if (until !== undefined && until <= at) continue;
      for (const cidr of cidrs) held.push({ ...read(cidr), cidr, range });
    }
  }
  held.sort(compare);
  const lengths = { 4: lengthsOf(held, 4), 6: lengthsOf(held, 6) };

  /** The place of the first that does not sort before the prefix. */
  function placeOf(start: Address, length: number): number {
    let [low, high] = [0, held.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(held[middle] as Held, { start, length }) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Those that have exactly this prefix. */
  function* equal(start: Address, length: number): Generator<Held> {
    for (let i = placeOf(start, length); i < held.length; i++) {
      const other = held[i] as Held;
      if (other.length !== length || !sameFamily(other.start, start) || !sharesPrefix(other.start, start, length)) return;
      yield other;
    }
  }

  function* inside(start: Address, length: number): Generator<Held> {
    for (let i = placeOf(start, length + 1); i < held.length; i++) {
      const other = held[i] as Held;
      if (!sameFamily(other.start, start) || !sharesPrefix(start, other.start, length)) return;
      yield other;
    }
  }

  function* around(start: Address, length: number): Generator<Held> {
    for (const shorter of lengths[start.family]) if (shorter < length) yield* equal(maskAddress(start, shorter), shorter);
  }

  return {
    conflicts: (cidrs, ownId, most) =>
      collect(most, function* () {
        for (const cidr of cidrs) {
          const { start, length } = read(cidr);
          for (const { range } of equal(start, length)) {
            if (range.id !== ownId) yield { cidr, rangeId: range.id, rangeName: range.name };
          }
        }
      }),
    nested: (cidrs, ownId, most) =>
      collect(most, function* () {
        for (const cidr of cidrs) {
          const { start, length } = read(cidr);
          for (const other of around(start, length)) if (other.range.id !== ownId) yield nesting(cidr, other, 'inside');
          for (const other of inside(start, length)) if (other.range.id !== ownId) yield nesting(cidr, other, 'around');
        }
      }),
  };
}

function nesting(cidr: string, { cidr: otherCidr, range }: Held, relation: NestedPrefix['relation']): NestedPrefix {
  return { cidr, otherCidr, rangeId: range.id, rangeName: range.name, relation };
}

function collect<T>(most: number, all: () => Iterable<T>): Found<T> {
  const first: T[] = [];
  let count = 0;
  for (const one of all()) {
    if (count < most) first.push(one);
    count += 1;
  }
  return { first, count };
}

function read(cidr: string): { start: Address; length: number } {
  const prefix = parsePrefix(cidr);
  if (prefix === undefined) throw new AppError('CIDR_INVALID', { detail: `“${cidr}” is no CIDR.` });
  return prefix;
}

function lengthsOf(held: readonly Held[], family: 4 | 6): number[] {
  return [...new Set(held.filter(({ start }) => start.family === family).map(({ length }) => length))].sort((a, b) => a - b);
}

function sameFamily(a: Address, b: Address): boolean {
  return a.family === b.family;
}

type Prefix = Pick<Held, 'start' | 'length'>;

/** By address, and of one address the shorter prefix first: what a prefix holds follows it at once. */
function compare(a: Prefix, b: Prefix): number {
  const [x, y] = [a.start, b.start];
  if (x.family !== y.family) return x.family - y.family;
  return word(x.w0, y.w0) || word(x.w1, y.w1) || word(x.w2, y.w2) || word(x.w3, y.w3) || a.length - b.length;
}

function word(a: number, b: number): number {
  return (a >>> 0) - (b >>> 0);
}
