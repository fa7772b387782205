import { parseCidr } from 'cidr-tools';
import { type Message, message } from '../../texts/message.ts';
import { finish, type Steps } from '../steps.ts';
import { parseIp, parsePrefix } from './address.ts';
import { piecesOf } from './cidr-text.ts';
import { type Address, PackedAddress } from './packed-address.ts';
import { reservedBlockOf } from './reserved-space.ts';

export type CidrReason = 'syntax' | 'prefix-length' | 'netmask' | 'span' | 'not-public' | 'too-wide';

/** Why an entry cannot be used, and what to do about it. */
export interface CidrFault {
  reason: CidrReason;
  message: Message;
  remedy: Message;
}

export interface CidrProblem extends CidrFault {
  /** The faulty piece, as read. */
  entry: string;
  /** Index of its entry. */
  index: number;
  /** Its position in the entry, from 1. */
  line: number;
  column: number;
  /** The number of UTF-16 units that it takes there: a span may be written in several ways. */
  length: number;
}

/** Shorter prefixes hold millions of addresses and are refused as typing errors. */
const MIN_PREFIX = { 4: 8, 6: 16 } as const;
/** Pieces between two yields to the event loop: about a millisecond. */
const STEP = 512;
const BITS = { 4: 32, 6: 128 } as const;

export interface ParsedCidrs {
  cidrs: string[];
  problems: CidrProblem[];
}

/**
 * Parses CIDRs as people enter and paste them: single addresses, CIDRs (host bits are masked) and spans `a - b`, IPv4 and IPv6, any number per
 * entry, split by `piecesOf`. Returns them in canonical form with a prefix length, IPv4-mapped ones as IPv4, without duplicates, in input order.
 * Adjacent ones are not joined (docs/RULES.md, step 6).
 */
export function parseCidrs(entries: readonly string[]): ParsedCidrs {
  return finish(parseCidrsInSteps(entries));
}

/** `parseCidrs` in steps, for texts of any length. */
export function* parseCidrsInSteps(entries: readonly string[]): Steps<ParsedCidrs> {
  let count = 0;
  const cidrs = new Set<string>();
  const problems: CidrProblem[] = [];
  for (const [index, text] of entries.entries()) {
    for (const { entry, line, column, length } of piecesOf(text)) {
      const read = readPiece(entry);
      if (++count % STEP === 0) yield;
      if ('reason' in read) problems.push({ entry, index, line, column, length, ...read });
      else for (const cidr of read.cidrs) cidrs.add(cidr);
    }
  }
  return { cidrs: [...cidrs], problems };
}

type Read = { cidrs: string[] } | CidrFault;

const SPAN_REMEDY = message('cidr.span-form');

/** Words may contain dashes too, so an end of a span must begin with a digit or look like IPv6. */
const END = /^\d|:/;

function readPiece(entry: string): Read {
  const [first = '', last, ...more] = entry.split('-');
  if (last !== undefined && ![first, last, ...more].some((end) => END.test(end))) return whyNoCidr(entry);
  if (more.length > 0) return { reason: 'span', message: message('cidr.span-ends', { entry }), remedy: SPAN_REMEDY };
  return last === undefined ? readCidr(entry) : readSpan(first, last);
}

function readCidr(entry: string): Read {
  const prefix = parsePrefix(entry);
  if (prefix === undefined) return whyNoCidr(entry);
  return whyRefused(entry, prefix.start, prefix.length) ?? { cidrs: [`${prefix.start.text}/${prefix.length}`] };
}

function readSpan(first: string, last: string): Read {
  const entry = `${first} - ${last}`;
  const no = (fault: Message, remedy = SPAN_REMEDY): CidrFault => ({ reason: 'span', message: fault, remedy });
  const from = parseIp(first);
  const until = parseIp(last);
  if (last === '') return no(message('cidr.span-endless', { first }));
  if (from === undefined) return no(message('cidr.span-no-address', { end: first, entry }));
  if (until === undefined) return no(message('cidr.span-no-address', { end: last, entry }));
  if (from.family !== until.family) return no(message('cidr.span-mixed', { entry }), message('cidr.span-mixed.remedy'));
  const start = parseCidr(from.text).start;
  const end = parseCidr(until.text).start;
  if (start > end)
    return no(message('cidr.span-reversed', { entry }), message('cidr.span-reversed.remedy', { span: `${last} - ${first}` }));
  const cidrs: string[] = [];
  for (const { start: at, length } of prefixesOf(start, end, from.family)) {
    const refusal = whyRefused(entry, at, length);
    if (refusal !== undefined) return refusal;
    cidrs.push(`${at.text}/${length}`);
  }
  return { cidrs };
}

/** The fewest prefixes that cover exactly the span: at most two per bit. */
function* prefixesOf(start: bigint, end: bigint, family: 4 | 6): Generator<{ start: Address; length: number }> {
  const bits = BITS[family];
  for (let at = start; at <= end; ) {
    let host = 0;
    while (host < bits && (at & ((2n << BigInt(host)) - 1n)) === 0n && at + (2n << BigInt(host)) - 1n <= end) host++;
    yield { start: fromNumber(at, family), length: bits - host };
    at += 1n << BigInt(host);
  }
}

function fromNumber(value: bigint, family: 4 | 6): Address {
  if (family === 4) return new PackedAddress(4, Number(value));
  const word = (shift: bigint): number => Number((value >> shift) & 0xffff_ffffn);
  return new PackedAddress(6, word(96n), word(64n), word(32n), word(0n));
}

function whyNoCidr(entry: string): CidrFault {
  const [host = '', length, ...more] = entry.split('/');
  const address = parseIp(host);
  if (address === undefined) return whyNoAddress(entry);
  if (more.length > 0 || length === undefined)
    return { reason: 'prefix-length', message: message('cidr.slashes', { entry }), remedy: message('cidr.write-form') };
  const mask = parseIp(length);
  if (address.family === 4 && mask?.family === 4) return netmask(entry, host, mask);
  const bits = host.includes(':') ? 128 : 32;
  const least = bits === 128 && address.family === 4 ? 96 : 0;
  const remedy = message('cidr.length.remedy', { least, most: bits });
  return { reason: 'prefix-length', message: message('cidr.length', { entry, length }), remedy };
}

function whyNoAddress(entry: string): CidrFault {
  const fault = { reason: 'syntax', message: message('cidr.syntax', { entry }) } as const;
  const octets = /^((?:\d{1,3}\.){1,3})(?:[*x](?:\.[*x])*)$/i.exec(entry)?.[1]?.split('.').filter(Boolean) ?? [];
  const suggested = `${[...octets, '0', '0', '0'].slice(0, 4).join('.')}/${8 * octets.length}`;
  if (octets.length > 0 && parsePrefix(suggested)) return { ...fault, remedy: message('cidr.write-as', { suggested }) };
  return { ...fault, remedy: message('cidr.syntax.remedy') };
}

function netmask(entry: string, host: string, mask: Address): CidrFault {
  const length = maskLength(mask);
  const remedy = length === undefined ? message('cidr.write-form') : message('cidr.write-as', { suggested: `${host}/${length}` });
  return { reason: 'netmask', message: message('cidr.netmask', { entry }), remedy };
}

/** 24 for 255.255.255.0; `undefined` if it is not a netmask. */
function maskLength({ w0 }: Address): number | undefined {
  const length = Math.clz32(~w0);
  return w0 === (length === 0 ? 0 : -1 << (32 - length)) ? length : undefined;
}

function whyRefused(entry: string, start: Address, length: number): CidrFault | undefined {
  const shortest = MIN_PREFIX[start.family];
  if (length < shortest) {
    const fault = message('cidr.too-wide', { entry, shortest, family: start.family });
    return { reason: 'too-wide', message: fault, remedy: message('cidr.too-wide.remedy') };
  }
  const block = reservedBlockOf(start, length);
  if (block === undefined) return undefined;
  if (start.family === 4 && length === 32 && (maskLength(start) ?? 0) >= 8) {
    return {
      reason: 'netmask',
      message: message('cidr.netmask-alone', { entry }),
      remedy: message('cidr.netmask-alone.remedy', { length: maskLength(start) ?? '' }),
    };
  }
  const fault = message('cidr.not-public', { entry, space: message(`address-space.${block.kind}`) });
  return { reason: 'not-public', message: fault, remedy: message('cidr.not-public.remedy') };
}
