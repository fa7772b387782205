import { type Address, maskAddress, PackedAddress } from './packed-address.ts';
import { isPublic } from './reserved-space.ts';

export type { Address } from './packed-address.ts';

/** Why an address cannot be used: the reason code with which the sign-in is discarded. */
export type AddressProblem = 'no-address' | 'address-redacted' | 'address-malformed' | 'address-not-public';

const DOT = 46;
const COLON = 58;
/** The longest address: eight groups of four with a dotted tail. */
const MAX_LENGTH = 45;

/**
 * The address of a sign-in as Entra writes it: also `v4:port`, `[v6]` and `[v6]:port` (docs/RULES.md, step 5). Returns the
 * reason code if it is missing, redacted, malformed, or not public.
 */
export function readAddress(text: string | undefined): Address | AddressProblem {
  if (text === undefined || text === null) return 'no-address';
  const address = parseIp(text) ?? parseHost(text.trim());
  if (address !== undefined) return isPublic(address) ? address : 'address-not-public';
  if (text.trim() === '') return 'no-address';
  return /xxx/i.test(text) ? 'address-redacted' : 'address-malformed';
}

/** Parses an address: accepts what `net.isIP` accepts, except zone ids. IPv4-mapped IPv6 becomes IPv4. */
export function parseIp(text: string): Address | undefined {
  const end = text.length;
  if (end > MAX_LENGTH) return undefined;
  const v4 = parseV4(text, 0, end);
  return v4 >= 0 ? new PackedAddress(4, v4) : parseV6(text, end);
}

/** `address/length` or a single address, host bits masked; `undefined` if it is neither. A mapped prefix of 96 or more bits becomes IPv4. */
export function parsePrefix(text: string): { start: Address; length: number } | undefined {
  const slash = text.indexOf('/');
  const host = slash < 0 ? text : text.slice(0, slash);
  const start = parseIp(host);
  if (start === undefined) return undefined;
  const bits = start.family === 4 ? 32 : 128;
  if (slash < 0) return { start, length: bits };
  const digits = text.slice(slash + 1);
  if (!/^(?:0|[1-9]\d{0,2})$/.test(digits)) return undefined;
  // The length of a mapped prefix counts from the start of the IPv6 address.
  const length = Number(digits) - (start.family === 4 && host.includes(':') ? 96 : 0);
  return length >= 0 && length <= bits ? { start: maskAddress(start, length), length } : undefined;
}

/** Parses an address, also as `v4:port`, `[v6]` and `[v6]:port`, as logs and proxies write it. */
export function parseHost(text: string): Address | undefined {
  if (text.startsWith('[')) {
    const close = text.indexOf(']');
    const inside = text.slice(1, close);
    const after = text.slice(close + 1);
    if (close < 0 || !inside.includes(':') || (after !== '' && !isPort(after))) return undefined;
    return parseIp(inside);
  }
  const colon = text.indexOf(':');
  if (colon > 0 && text.lastIndexOf(':') === colon && isPort(text.slice(colon))) return parseIp(text.slice(0, colon));
  return parseIp(text);
}

function isPort(text: string): boolean {
  return /^:\d{1,5}$/.test(text) && Number(text.slice(1)) <= 65_535;
}

/** Dotted decimal without leading zeros between two positions, as an unsigned number; -1 if it is not that. */
function parseV4(text: string, from: number, end: number): number {
  let value = 0;
  let octet = 0;
  let digits = 0;
  let dots = 0;
  for (let i = from; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) {
      if (digits > 0 && octet === 0) return -1;
      octet = octet * 10 + digit;
      digits++;
      if (octet > 255) return -1;
    } else {
      if (digit !== DOT - 48 || digits === 0 || ++dots > 3) return -1;
      value = (value << 8) | octet;
      octet = 0;
      digits = 0;
    }
  }
  return dots === 3 && digits > 0 ? ((value << 8) | octet) >>> 0 : -1;
}

/**
 * Groups are shifted into four words, which stay in registers. Groups before a `::` are saved and moved to the front at the end. Nothing is
 * allocated before the text is known to be an address.
 */
function parseV6(text: string, end: number): Address | undefined {
  let w0 = 0;
  let w1 = 0;
  let w2 = 0;
  let w3 = 0;
  let groups = 0;
  let head: PackedAddress | undefined;
  let headGroups = 0;
  let i = 0;
  if (text.charCodeAt(0) === COLON) {
    if (text.charCodeAt(1) !== COLON) return undefined;
    head = NO_HEAD;
    i = 2;
  }
  while (i < end || head === undefined) {
    const from = i;
    let group = 0;
    for (let digit = hexDigit(text, i, end); digit >= 0; digit = hexDigit(text, ++i, end)) group = (group << 4) | digit;
    if (i < end && text.charCodeAt(i) === DOT) {
      const v4 = parseV4(text, from, end);
      if (v4 < 0) return undefined;
      w0 = w1;
      w1 = w2;
      w2 = w3;
      w3 = v4;
      groups += 2;
      break;
    }
    if (i === from || i - from > 4 || groups === 8) return undefined;
    w0 = (w0 << 16) | (w1 >>> 16);
    w1 = (w1 << 16) | (w2 >>> 16);
    w2 = (w2 << 16) | (w3 >>> 16);
    w3 = (w3 << 16) | group;
    groups++;
    if (i === end) break;
    if (text.charCodeAt(i++) !== COLON || i === end) return undefined;
    if (text.charCodeAt(i) === COLON) {
      if (head !== undefined) return undefined;
      head = new PackedAddress(6, w0, w1, w2, w3);
      headGroups = groups;
      w0 = w1 = w2 = w3 = 0;
      i++;
    }
  }
  if (head === undefined ? groups !== 8 : groups > 7) return undefined;
  const tail = new PackedAddress(6, w0, w1, w2, w3);
  if (headGroups > 0) joinHead(head as PackedAddress, tail, headGroups);
  const mapped = tail.w0 === 0 && tail.w1 === 0 && tail.w2 === 0xffff;
  return mapped ? new PackedAddress(4, tail.w3) : tail;
}

const NO_HEAD = new PackedAddress(6);

/** Moves the groups before `::` to the front. */
function joinHead(head: PackedAddress, tail: PackedAddress, headGroups: number): void {
  for (let i = headGroups; i < 8; i++) head.push16(0);
  tail.w0 |= head.w0;
  tail.w1 |= head.w1;
  tail.w2 |= head.w2;
  tail.w3 |= head.w3;
}

function hexDigit(text: string, at: number, end: number): number {
  if (at >= end) return -1;
  const code = text.charCodeAt(at);
  return code < 128 ? (HEX[code] as number) : -1;
}

const HEX = Int8Array.from({ length: 128 }, (_, code) => '0123456789abcdef'.indexOf(String.fromCharCode(code).toLowerCase()));
