import type { Count, OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import type { PersonPresence } from '../../../server/routes/schemas/presence.ts';
import type { SmallFloor } from '../../shared/components/floor-plan/small-plans.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { dateIn, momentIn, timeIn } from '../../shared/lib/time.ts';
import { byName, countText, peopleText } from '../../shared/lib/words.ts';
import type { Board } from './board.ts';

export interface Filters {
  text: string;
  officeId: string;
  department: string;
}
export const NO_FILTERS: Filters = { text: '', officeId: '', department: '' };

/** As of when the picture is, and why; undefined while it is of now. */
export function staleWords(board: Board | undefined, zone: string, now: string | undefined): { asOf: string; why: string } | undefined {
  const stale = board?.occupancy.stale;
  if (!board || !stale) return undefined;
  if (stale.asOf === undefined) return { asOf: texts.text('tab.today.never-read'), why: stale.why };
  const time = momentIn(stale.asOf, zone, now ?? board.at);
  return { asOf: texts.text('tab.today.as-of', { time }), why: texts.text('tab.today.stale', { why: stale.why }) };
}

export interface Fill {
  /** `12 of 40`, or `12` where nobody said how many fit. */
  words: string;
  /** The same as a sentence: `12 of 40 places taken`, `6 people and fewer than 5 others; room for 8`, `12 people here`. */
  sentence: string;
  /** Whether the words need a line of their own: exact and stepped numbers beside each other. */
  long: boolean;
  /** 0 to 1; undefined without a capacity. Past days fill by the least it can be. */
  share: number | undefined;
  /** Nearly full from nine tenths, full from the last seat. */
  level: 'calm' | 'nearly' | 'full';
}
export interface OfficeCard {
  id: string;
  name: string;
  address: string | undefined;
  localTime: string;
  fill: Fill;
  floors: { id: string; name: string; fill: Fill }[];
}
/** One floor to look at closely. */
export interface FloorView {
  officeId: string;
  floorId: string;
  name: string;
  officeName: string;
  /** How full it is. */
  sentence: string;
  people: PersonLine[];
  /** All floors of the office, this one too, as their plans show them. */
  floors: SmallFloor[];
}
export interface PersonLine {
  id: string;
  name: string;
  department: string | undefined;
  since: string | undefined;
  why: string;
}
export interface Group {
  key: string;
  title: string;
  place: string;
  kind: 'office' | 'remote' | 'leave' | 'none';
  people: PersonLine[];
}

export function fillOf(present: Count, capacity: number | undefined): Fill {
  const long = present.named !== undefined;
  const people = peopleText(present);
  const count = countText(present);
  if (capacity === undefined) {
    return { words: count, sentence: texts.text('tab.today.here', { people }), long, share: undefined, level: 'calm' };
  }
  const share = Math.min(1, present.atLeast / capacity);
  const words = texts.text(long ? 'tab.today.fill-room' : 'tab.today.fill', { people: count, capacity });
  const sentence = long
    ? texts.text('tab.today.fill-room', { people, capacity })
    : texts.text('tab.today.places-taken', { people: count, capacity });
  return { words, sentence, long, share, level: share >= 1 ? 'full' : share >= 0.9 ? 'nearly' : 'calm' };
}

/** `12 people in the offices`, of a past day at its noon. */
export function totalWords({ occupancy: { total } }: Pick<Board, 'occupancy'>, past: boolean): string {
  return texts.text(past ? 'tab.today.total-past' : 'tab.today.total', { people: peopleText(total) });
}

/** Offices in the order of the server; floors as it sends them, highest first. `now`: the instant that is shown. */
export function officeCards(board: Board, now = board.at): OfficeCard[] {
  return board.occupancy.offices.map((office) => ({
    id: office.officeId,
    name: office.name,
    address: office.address,
    localTime: momentWords(office.at ?? now, office.timeZone, now),
    fill: fillOf(office.present, capacityOf(office)),
    floors: office.floors.map((floor) => ({ id: floor.floorId, name: floor.name, fill: fillOf(floor.present, floor.capacity) })),
  }));
}

const momentWords = (at: string, zone: string, now: string) =>
  texts.text('tab.today.clock', { time: timeIn(at, zone), date: dateIn(at, zone, now) });

/** A floor with who may be named there; undefined when it is not there (any more). */
export function floorView(board: Board, officeId: string, floorId: string, now = board.at): FloorView | undefined {
  const office = board.occupancy.offices.find((candidate) => candidate.officeId === officeId);
  const floor = office?.floors.find((candidate) => candidate.floorId === floorId);
  if (!office || !floor) return undefined;
  const group = groupsOf(board, NO_FILTERS, office.timeZone, now).find(({ key }) => key === `${officeId}/${floorId}`);
  const { sentence } = fillOf(floor.present, floor.capacity);
  const floors = office.floors.map((each) => ({ ...each, words: fillOf(each.present, each.capacity).words }));
  return { officeId, floorId, name: floor.name, officeName: office.name, sentence, people: group?.people ?? [], floors };
}

/** The office's own capacity; else the sum of its floors, if each has one. */
function capacityOf(office: OfficeOccupancy): number | undefined {
  if (office.capacity !== undefined) return office.capacity;
  if (office.floors.length === 0 || office.floors.some(({ capacity }) => capacity === undefined)) return undefined;
  return office.floors.reduce((sum, { capacity = 0 }) => sum + capacity, 0);
}

export function departmentsOf(board: Board): string[] {
  const names = new Set([...board.people.values()].flatMap(({ department }) => department ?? []));
  return [...names].sort(byName);
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function fits(person: PersonPresence, filters: Filters, words: string[]): boolean {
  if (filters.officeId !== '' && person.presence.officeId !== filters.officeId) return false;
  if (filters.department !== '' && person.department !== filters.department) return false;
  const name = plain(`${person.name} ${person.department ?? ''}`);
  return words.every((word) => name.includes(word));
}

/**
 * Who is where: the floors of each office, highest first, then people whose floor is not known, remote, on leave. People
 * nobody has seen are found by looking for them only. Times are the office's; the viewer's for remote and leave.
 */
export function groupsOf(board: Board, filters: Filters, viewerZone: string, now = board.at): Group[] {
  const words = plain(filters.text).split(/\s+/).filter(Boolean);
  const offices = new Map(board.occupancy.offices.map((office) => [office.officeId, office]));
  const groups = emptyGroups(board, words.length > 0);
  for (const person of board.people.values()) {
    if (!fits(person, filters, words)) continue;
    const { presence } = person;
    const key = presence.status === 'office' ? `${presence.officeId}/${presence.floorId ?? ''}` : presence.status;
    const group = groups.get(key) ?? groups.get(`${presence.officeId}/`);
    const office = offices.get(presence.officeId ?? '');
    group?.people.push(lineOf(person, office?.timeZone ?? viewerZone, office?.at ?? now));
  }
  for (const group of groups.values()) group.people.sort((a, b) => byName(a.name, b.name));
  return [...groups.values()].filter(({ people }) => people.length > 0);
}

function emptyGroups(board: Board, searching: boolean): Map<string, Group> {
  const groups: Group[] = board.occupancy.offices.flatMap(({ officeId, name, floors }) => [
    ...floors.map((floor): Group => ({ key: `${officeId}/${floor.floorId}`, title: floor.name, place: name, kind: 'office', people: [] })),
    {
      key: `${officeId}/`,
      title: floors.length > 0 ? texts.text('tab.today.floor-unknown') : name,
      place: name,
      kind: 'office',
      people: [],
    },
  ]);
  const elsewhere = searching ? (['remote', 'leave', 'none'] as const) : (['remote', 'leave'] as const);
  for (const kind of elsewhere) {
    groups.push({ key: kind, title: texts.text(`tab.today.${kind}`), place: texts.text(`tab.today.${kind}-means`), kind, people: [] });
  }
  return new Map(groups.map((group) => [group.key, group]));
}

function lineOf({ id, name, department, presence }: PersonPresence, zone: string, now: string): PersonLine {
  const since = presence.since === undefined ? undefined : texts.text('tab.today.since', { time: momentIn(presence.since, zone, now) });
  return { id, name, department, since, why: texts.text(`reason.presence.${presence.reason.code}`) };
}
