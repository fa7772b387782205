import { AppError } from '../../errors.ts';
import { parseIp, parsePrefix } from '../../presence/addresses/address.ts';
import { maskAddress } from '../../presence/addresses/packed-address.ts';
import { addDays, dayOf, EARLIEST_ZONE } from '../../presence/calendar.ts';
import { folded } from '../../presence/names.ts';
import type { Person } from '../../presence/person.ts';
import type { Range } from '../../presence/place.ts';
import { lastExpiredDay } from '../../presence/retention.ts';
import { searchKey, soughtKey } from '../../presence/search-key.ts';
import type { Day, Instant } from '../../presence/time.ts';
import { mayBeFound } from '../../presence/visibility.ts';
import type { World } from '../../presence/world.ts';
import { message } from '../../texts/message.ts';
import { queryFault } from '../field-fault.ts';

/** The search of an administrator, as entered. */
export interface AccessEventSearch {
  /** Object id, UPN, or part of a name. */
  person?: string;
  /** An IP address or a CIDR. */
  address?: string;
  /** Id of a range. */
  range?: string;
  /** Inclusive. Default: six days ago, and today. */
  fromDay?: Day;
  toDay?: Day;
}

/** The validated filter. */
export interface AccessEventFilter {
  /** Inclusive, and limited to days that are kept. */
  fromDay: Day;
  toDay: Day;
  /** Absent: everybody. */
  people?: readonly Person[];
  /** One address in canonical form. */
  ip?: string;
  cidr?: { start: string; length: number };
  range?: Range;
}

/** A part of a name that matches more people than this is refused as too short. */
const MAX_PEOPLE = 100;
const DEFAULT_DAYS = 7;

/** @throws AppError BAD_REQUEST; NOT_FOUND for an unknown range; PERSON_NOT_FOUND for an unknown person, and equally for one who may not be found. */
export function readFilter(input: AccessEventSearch, { world, now, viewerId }: { world: World; now: Instant; viewerId: string }) {
  const filter: AccessEventFilter = daysOf(input, world, now);
  if (input.address !== undefined) Object.assign(filter, addressOf(input.address));
  if (input.range !== undefined) {
    filter.range = world.ranges.get(input.range);
    if (!filter.range) throw new AppError('NOT_FOUND', { detail: message('range.not-found') });
  }
  if (input.person !== undefined) filter.people = peopleOf(input.person, world, viewerId);
  return filter;
}

/** Expired data is not read, whether or not it has been deleted yet (docs/RULES.md, promise 2). */
function daysOf(input: AccessEventSearch, { settings }: World, now: Instant): { fromDay: Day; toDay: Day } {
  const today = dayOf(now, settings.timeZone);
  // A first day after today, which exists in zones further east, is also the last day.
  const toDay = input.toDay ?? (input.fromDay !== undefined && input.fromDay > today ? input.fromDay : today);
  const fromDay = input.fromDay ?? addDays(today, 1 - DEFAULT_DAYS);
  if (input.fromDay !== undefined && input.toDay !== undefined && input.toDay < input.fromDay)
    throw queryFault('?toDay', message('field-fault.before-from'));
  const firstKept = addDays(lastExpiredDay(now, settings), 1);
  const latest = latestDay(now);
  return { fromDay: fromDay < firstKept ? firstKept : fromDay, toDay: toDay > latest ? latest : toDay };
}

/** The latest date in any zone. */
function latestDay(now: Instant): Day {
  return dayOf(now, EARLIEST_ZONE);
}

function addressOf(text: string): Pick<AccessEventFilter, 'ip' | 'cidr'> {
  const prefix = parsePrefix(text.trim());
  if (!prefix) throw queryFault('?address', message('field-fault.no-address'));
  const { start, length } = prefix;
  return length === (start.family === 4 ? 32 : 128) ? { ip: start.text } : { cidr: { start: start.text, length } };
}

/** The same answer for people who may not be named and for unknown ones (docs/RULES.md). */
function peopleOf(text: string, world: World, viewerId: string): Person[] {
  const wanted = folded(text);
  const findable = (person: Person | undefined): person is Person => person !== undefined && (person.id === viewerId || mayBeFound(person));
  const exact = [world.people.get(wanted), world.byUpn.get(wanted)].find(findable);
  if (exact) return [exact];
  const name = soughtKey(text);
  if (name === '') throw new AppError('PERSON_NOT_FOUND');
  const found = [...world.people.values()].filter((person) => findable(person) && searchKey(person.name).includes(name));
  if (found.length === 0) throw new AppError('PERSON_NOT_FOUND');
  if (found.length > MAX_PEOPLE) throw queryFault('?person', message('field-fault.too-many-people', { count: found.length }));
  return found;
}

/**
 * Whether people who are not named are counted. A number beside a person would be about that person. A number for addresses would reveal who uses
 * one: with the addresses of four of them known, the step shows whether somebody uses a fifth.
 */
export function countsOthers({ people, ip, cidr }: AccessEventFilter): boolean {
  return people === undefined && ip === undefined && cidr === undefined;
}

/** Addresses whose result is cached. */
const CACHE_SIZE = 50_000;

/** Whether an address is in a CIDR. */
export function createCidrTest({ start, length }: { start: string; length: number }): (ip: string) => boolean {
  const known = new Map<string, boolean>();
  return (ip) => {
    const cached = known.get(ip);
    if (cached !== undefined) return cached;
    if (known.size >= CACHE_SIZE) known.clear();
    const address = parseIp(ip);
    const inside = address !== undefined && maskAddress(address, length).text === start && address.family === (start.includes(':') ? 6 : 4);
    known.set(ip, inside);
    return inside;
  };
}
