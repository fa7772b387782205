import type { Stretch } from './day-plan.ts';
import type { DemoPerson, Organisation } from './organisation.ts';
import type { Random } from './random.ts';
import { HOME_PREFIX6, MOBILE_PREFIX, UNLISTED_EXIT, UNLISTED_SITES } from './sites.ts';

/** The address that Entra records for a person at a place, in one of the formats of real logs. */
export function addressAt(place: Stretch['place'], person: DemoPerson, organisation: Organisation, random: Random): string {
  if (place.kind === 'home') return homeAddress(person);
  if (place.kind === 'annex') return annexAddress(place.siteIndex, person);
  if (place.kind === 'mobile') return `${MOBILE_PREFIX}${30 + (person.index % 60)}`;
  const site = organisation.sites[place.siteIndex];
  const floor = place.floorIndex === undefined ? undefined : site?.floors[place.floorIndex];
  if (floor && random.chance(0.3)) return spelled6(hostIn6(floor.cidr6, person.index), random);
  return spelled4(hostIn4(floor?.cidr4 ?? site?.wireless ?? '203.0.113.160/27', person.index), random);
}

export function vpnAddress(person: DemoPerson): string {
  return `192.0.2.${241 + (person.index % 14)}`;
}

/** The address of a cloud proxy. */
export function exitAddress(person: DemoPerson): string {
  return `${UNLISTED_EXIT}${(person.index % 4) + 1}`;
}

/** Everybody shares the IPv4 address of the office; with IPv6 every computer has its own address. */
function annexAddress(siteIndex: number, person: DemoPerson): string {
  const network = UNLISTED_SITES[siteIndex] ?? '';
  return network.endsWith(':') ? `${network}${(person.index + 16).toString(16)}` : network;
}

/** A separate address for each home: the first homes have IPv4, as far as documentation space suffices, the others IPv6. */
function homeAddress(person: DemoPerson): string {
  if (!person.habits.home6 && person.index < 125) return `192.0.2.${1 + (person.index % 125)}`;
  const subnet = Math.floor(person.index / 0x10000)
    .toString(16)
    .padStart(2, '0');
  return `${HOME_PREFIX6}${subnet}:${(person.index & 0xffff).toString(16)}::${((person.index % 0xfff) + 1).toString(16)}`;
}

function hostIn4(cidr: string, index: number): string {
  const [a, b, c, rest = '0/27'] = cidr.split('.');
  return `${a}.${b}.${c}.${Number.parseInt(rest, 10) + 1 + (index % 30)}`;
}

function hostIn6(cidr: string, index: number): string {
  return `${cidr.slice(0, cidr.indexOf('/'))}${(index + 16).toString(16)}`;
}

/** A few records contain a port or the IPv4-mapped form, as real ones do. */
function spelled4(ip: string, random: Random): string {
  const form = random.next();
  return form < 0.01 ? `${ip}:${random.int(1024, 65_000)}` : form < 0.02 ? `::ffff:${ip}` : ip;
}

/** IPv6 is often written in full. */
function spelled6(ip: string, random: Random): string {
  if (!random.chance(0.5)) return ip;
  const [head = '', tail = ''] = ip.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...zeros, ...right].map((group) => group.padStart(4, '0')).join(':');
}
