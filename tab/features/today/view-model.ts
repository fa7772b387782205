import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import type { SmallFloor } from '../../shared/components/floor-plan/small-floor-plans.tsx';
import { capacityOf, type Fill, fillOf, formatLevel, formatMore } from '../../shared/components/occupancy/fill.ts';
import { texts } from '../../shared/lib/texts.ts';
import { dateIn, momentIn, timeIn } from '../../shared/lib/time.ts';
import { countText, peopleText } from '../../shared/lib/words.ts';
import type { Board } from './board.ts';
import { formatHour, NOON } from './hours.ts';
import { type PersonLine, peopleByFloor, peopleWho } from './people.ts';

/** The age of the board in words, and the reason; undefined if it is current. */
export function formatStale(board: Board | undefined, zone: string, now: string | undefined): { asOf: string; why: string } | undefined {
  const stale = board?.occupancy.stale;
  if (!board || !stale) return undefined;
  if (stale.asOf === undefined) return { asOf: texts.text('tab.today.never-read'), why: stale.why };
  const time = momentIn(stale.asOf, zone, now ?? board.at);
  return { asOf: texts.text('tab.today.as-of', { time }), why: texts.text('tab.today.stale', { why: stale.why }) };
}

export interface OfficeCard {
  id: string;
  name: string;
  address: string | undefined;
  localTime: string;
  fill: Fill;
  floors: { id: string; name: string; fill: Fill }[];
}

/** The chosen floor, in detail. */
export interface FloorView {
  officeId: string;
  floorId: string;
  name: string;
  officeName: string;
  /** How full it is. */
  sentence: string;
  people: PersonLine[];
  /** `and 5 more who are not named`. */
  more: string | undefined;
  /** All floors of the office, including this one, for the small plans. */
  floors: SmallFloor[];
}

/**
 * `63 in · 60 remote · 4 on leave`; for a past day the number at that hour in the time zones of the offices. Remote and on leave count only
 * people who may be named.
 */
export function formatSummary(board: Board): string {
  const { total } = board.occupancy;
  const pastHour = board.past?.hour;
  if (pastHour === NOON) return texts.text('tab.today.total-past', { people: peopleText(total) });
  if (pastHour !== undefined) return texts.text('tab.today.total-at', { people: peopleText(total), time: formatHour(pastHour) });
  const [remote, leave] = [peopleWho(board, 'remote').length, peopleWho(board, 'leave').length];
  return texts.text('tab.today.summary', { people: countText(total), remote, leave });
}

/** Offices in the order of the server, with their floors, highest first. `now` is the shown instant. */
export function officeCards(board: Board, now = board.at): OfficeCard[] {
  return board.occupancy.offices.map((office) => officeCard(office, now));
}

export function officeCard(office: OfficeOccupancy, now: string): OfficeCard {
  return {
    id: office.officeId,
    name: office.name,
    address: office.address,
    localTime: formatMoment(office.at ?? now, office.timeZone, now),
    fill: fillOf(office.present, capacityOf(office)),
    floors: office.floors.map((floor) => ({ id: floor.floorId, name: floor.name, fill: fillOf(floor.present, floor.capacity) })),
  };
}

const formatMoment = (at: string, zone: string, now: string) =>
  texts.text('tab.today.clock', { time: timeIn(at, zone), date: dateIn(at, zone, now) });

/** A floor with the people who may be named there; undefined if it does not exist. */
export function floorView(board: Board, officeId: string, floorId: string, now = board.at, viewerZone?: string): FloorView | undefined {
  const office = board.occupancy.offices.find((candidate) => candidate.officeId === officeId);
  const floor = office?.floors.find((candidate) => candidate.floorId === floorId);
  if (!office || !floor) return undefined;
  const { sentence } = fillOf(floor.present, floor.capacity);
  const people = peopleByFloor(board, office, now, viewerZone).get(floorId) ?? [];
  const floors = office.floors.map((each) => {
    const fill = fillOf(each.present, each.capacity);
    return { ...each, words: [fill.words, formatLevel(fill)].filter(Boolean).join(' · ') };
  });
  return {
    officeId,
    floorId,
    name: floor.name,
    officeName: office.name,
    sentence,
    people,
    more: formatMore(floor.present, people.length),
    floors,
  };
}

export interface OfficeView extends OfficeCard {
  /** Its floors, highest first, each with the people who may be named there. The last part has no id: people whose floor is unknown. */
  parts: { floorId: string | undefined; name: string; fill: Fill | undefined; people: PersonLine[]; more: string | undefined }[];
  /** `and 5 more who are not named`, for the whole office. */
  more: string | undefined;
}

/** An office with the people who may be named there; undefined if it does not exist. */
export function officeView(board: Board, officeId: string, now = board.at, viewerZone?: string): OfficeView | undefined {
  const office = board.occupancy.offices.find((candidate) => candidate.officeId === officeId);
  if (!office) return undefined;
  const byFloor = peopleByFloor(board, office, now, viewerZone);
  const onFloors = office.floors.map(({ floorId, name, present, capacity }) => {
    const people = byFloor.get(floorId) ?? [];
    return { floorId, name, fill: fillOf(present, capacity), people, more: formatMore(present, people.length) };
  });
  const elsewhere = byFloor.get('') ?? [];
  const unknownName = office.floors.length > 0 ? texts.text('tab.today.floor-unknown') : office.name;
  const unknown = { floorId: undefined, name: unknownName, fill: undefined, people: elsewhere, more: undefined };
  const parts = elsewhere.length > 0 ? [...onFloors, unknown] : onFloors;
  const listed = parts.reduce((sum, { people }) => sum + people.length, 0);
  return { ...officeCard(office, now), parts, more: formatMore(office.present, listed) };
}

/** Floors whose names are `Floor 2, Berlin`, for lists of several offices. */
export const floorTitle = (floor: string, office: string) => texts.text('tab.today.floor-title', { floor, office });
