import { pick, type Random, randomAddress } from '../../bench/range-data.ts';

const PARTS = [
  '0',
  '1',
  '00',
  '01',
  '255',
  '256',
  '99',
  'ffff',
  'FFFF',
  'dead',
  '10000',
  '0000',
  'g',
  ':',
  '::',
  '.',
  '%',
  '/',
  '-',
  ' ',
  'x',
  '\0',
  '１',
  '',
];
const V6 = [':', ':', ':', '::', '0', 'ab', 'CDEF', '1', '12345', 'ffff', '1.2.3.4', '255.0.0.256', '.'];

/** Text that is an address, nearly one, or noise of the characters in addresses. Never with a zone id. */
export function fuzzedText(random: Random): string {
  const kind = random();
  if (kind < 0.15) return joined(PARTS, 12, random);
  if (kind < 0.35) return joined(V6, 17, random);
  if (kind < 0.5) return groups(random);
  if (kind < 0.6) return Array.from({ length: 3 + Math.floor(random() * 3) }, () => octet(random)).join('.');
  const text = spelled(random);
  return kind < 0.75 ? text : mutated(text, random);
}

function spelled(random: Random): string {
  const address = randomAddress(random() < 0.5 ? 4 : 6, random);
  if (address.family === 4) return random() < 0.3 ? `::ffff:${address.text}` : address.text;
  const full = address.text.split(':').map((group) => (random() < 0.3 ? group.padStart(4, '0') : group));
  return random() < 0.3 ? full.join(':').toUpperCase() : full.join(':');
}

function groups(random: Random): string {
  const list = Array.from({ length: 1 + Math.floor(random() * 9) }, () => Math.floor(random() * 65_536).toString(16));
  if (random() < 0.6) list[Math.floor(random() * list.length)] = '';
  if (random() < 0.2) list.unshift('');
  if (random() < 0.2) list.push('');
  if (random() < 0.3) list.push(Array.from({ length: 4 }, () => octet(random)).join('.'));
  return list.join(':');
}

function octet(random: Random): string {
  const value = String(Math.floor(random() * 280));
  return random() < 0.1 ? `0${value}` : random() < 0.03 ? '' : value;
}

function mutated(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const kind = random();
  if (kind < 0.35) return text.slice(0, at) + pick(PARTS, random) + text.slice(at);
  if (kind < 0.7) return text.slice(0, at) + text.slice(at + 1);
  return text.slice(0, at) + pick(PARTS, random) + text.slice(at + 1);
}

function joined(parts: readonly string[], most: number, random: Random): string {
  return Array.from({ length: Math.floor(random() * most) }, () => pick(parts, random)).join('');
}
