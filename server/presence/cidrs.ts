import { parseCidr } from 'cidr-tools';
import { parseIp, parsePrefix } from './address.ts';
import { type Address, PackedAddress } from './packed-address.ts';
import { reservedBlockOf } from './reserved-space.ts';

export interface CidrProblem {
  /** The piece that cannot be used, as entered. */
  entry: string;
  /** Which of the entries it stands in, from 0. */
  index: number;
  /** Which line of that entry, from 1. */
  line: number;
  message: string;
}

/** Prefixes shorter than these hold millions of networks; whoever enters one has mistyped. */
const SHORTEST = { 4: 8, 6: 16 } as const;
const BITS = { 4: 32, 6: 128 } as const;

/**
 * CIDRs as people enter them: single addresses, CIDRs (host bits are masked) and spans `a - b`, IPv4 and IPv6, several an
 * entry, separated by commas, blanks or lines, with `#` comments. Answers them canonical, always with a prefix length,
 * IPv4-mapped ones as IPv4, each once, in the order entered; neighbours are not joined (DESIGN.md §2, step 6).
 */
export function parseCidrs(entries: readonly string[]): { cidrs: string[]; problems: CidrProblem[] } {
  const cidrs = new Set<string>();
  const problems: CidrProblem[] = [];
  for (const [index, text] of entries.entries()) {
    for (const { entry, line } of piecesOf(text)) {
      const read = readPiece(entry);
      if ('message' in read) problems.push({ entry, index, line, message: read.message });
      else for (const cidr of read.cidrs) cidrs.add(cidr);
    }
  }
  return { cidrs: [...cidrs], problems };
}

function* piecesOf(text: string): Generator<{ entry: string; line: number }> {
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    const content = line.replace(/#.*$/, '').replace(/\s*[-–—]\s*/g, '-');
    for (const entry of content.split(/[,;\s]+/)) if (entry !== '') yield { entry, line: i + 1 };
  }
}

type Read = { cidrs: string[] } | { message: string };

function readPiece(entry: string): Read {
  const [first = '', last, ...more] = entry.split('-');
  if (more.length > 0) return { message: `“${entry}” is no span: write it as “first - last”.` };
  return last === undefined ? readCidr(entry) : readSpan(first, last);
}

function readCidr(entry: string): Read {
  const prefix = parsePrefix(entry);
  if (prefix === undefined) return { message: whyNoCidr(entry) };
  const refusal = whyRefused(entry, prefix.start, prefix.length);
  return refusal === undefined ? { cidrs: [`${prefix.start.text}/${prefix.length}`] } : { message: refusal };
}

function readSpan(first: string, last: string): Read {
  const from = parseIp(first);
  const until = parseIp(last);
  if (from === undefined) return { message: `“${first}” is not an IP address, so “${first} - ${last}” is no span.` };
  if (until === undefined) return { message: `“${last}” is not an IP address, so “${first} - ${last}” is no span.` };
  if (from.family !== until.family) return { message: `“${first} - ${last}” mixes IPv4 and IPv6; both ends must be of one kind.` };
  const start = parseCidr(from.text).start;
  const end = parseCidr(until.text).start;
  if (start > end) return { message: `“${first} - ${last}” ends before it begins; did you mean “${last} - ${first}”?` };
  const cidrs: string[] = [];
  for (const { start: at, length } of prefixesOf(start, end, from.family)) {
    const refusal = whyRefused(`${first} - ${last}`, at, length);
    if (refusal !== undefined) return { message: refusal };
    cidrs.push(`${at.text}/${length}`);
  }
  return { cidrs };
}

/** The fewest prefixes that are exactly the span: at most two a bit. */
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

function whyNoCidr(entry: string): string {
  const [host = '', length, ...more] = entry.split('/');
  const address = parseIp(host);
  if (address === undefined) return `“${entry}” is neither an IP address nor a CIDR nor a span.`;
  const bits = host.includes(':') ? 128 : 32;
  const least = bits === 128 && address.family === 4 ? 96 : 0;
  if (more.length > 0 || length === undefined) return `“${entry}” has more than one “/”.`;
  return `“${entry}” has the prefix length “${length}”; it must be a whole number from ${least} to ${bits}.`;
}

function whyRefused(entry: string, start: Address, length: number): string | undefined {
  const shortest = SHORTEST[start.family];
  if (length < shortest) return `“${entry}” is too wide: the shortest prefix that is taken is /${shortest} for IPv${start.family}.`;
  const block = reservedBlockOf(start, length);
  if (block === undefined) return undefined;
  return `“${entry}” is not public (${block.name}). Entra sees the public address from which your network reaches the internet: enter that one.`;
}
