import { AppError } from '../../errors.ts';
import { folded, trimName } from '../../presence/names.ts';
import { endedDayAfter } from '../../presence/past-days.ts';
import type { Floor, Office, OpeningHours, PlaceIds, Range } from '../../presence/place.ts';
import { contentOfRange } from '../../presence/ranges/range-edit.ts';
import type { Instant } from '../../presence/time.ts';
import type { World } from '../../presence/world.ts';
import { message } from '../../texts/message.ts';
import { fieldFault } from '../field-fault.ts';
import { zoneNamed } from '../zone-named.ts';
import { type ClosedDayContent, sortClosedDays, sortOpeningHours } from './build-opening.ts';
import { checkNicknames } from './nicknames.ts';

/** The content of an office. Names are trimmed; the zone is an IANA name. */
export interface OfficeContent {
  name: string;
  /** Absent: unchanged, as for all lists of an office. */
  nicknames?: readonly string[] | undefined;
  address?: string | undefined;
  timeZone: string;
  openingHours?: readonly OpeningHours[] | undefined;
  closedDays?: readonly ClosedDayContent[] | undefined;
  capacity?: number | undefined;
  /** Floors that are left out are archived. */
  floors?: readonly FloorContent[] | undefined;
}

/** A floor with an id stays the same floor; one without an id is new. */
interface FloorContent {
  id?: string | undefined;
  name: string;
  nicknames?: readonly string[] | undefined;
  level: number;
  capacity?: number | undefined;
}

interface Context {
  world: Pick<World, 'offices' | 'ranges'>;
  now: Instant;
}

/** The office after the edit. @throws AppError TIME_ZONE_UNKNOWN, NAME_TAKEN, OFFICE_IN_USE, BAD_REQUEST */
export function buildOffice(content: OfficeContent, before: Office | undefined, context: Context): Office {
  checkName(content.name, context.world.offices.values(), before?.id);
  const id = before?.id ?? crypto.randomUUID();
  const address = content.address?.trim();
  const timeZone = zoneNamed(content.timeZone, '/timeZone');
  const endedDay = before && endedDayAfter(timeZone, before, context.now);
  const office: Office = {
    id,
    name: trimName(content.name),
    ...nicknamesOf(content, before),
    ...(address ? { address } : {}),
    timeZone,
    ...(endedDay !== undefined && { endedDay }),
    ...openingOf(content, before),
    ...(content.capacity === undefined ? {} : { capacity: content.capacity }),
    floors: content.floors === undefined ? (before?.floors ?? []) : buildFloors(id, content.floors, before?.floors ?? [], context),
    createdAt: before?.createdAt ?? context.now,
    version: (before?.version ?? 0) + 1,
  };
  checkNicknames(office, context.world.offices.values());
  return office;
}

/** Stored lists are never empty. */
function nicknamesOf(content: Pick<OfficeContent, 'nicknames'>, before: Pick<Office, 'nicknames'> | undefined): Pick<Office, 'nicknames'> {
  const nicknames = (content.nicknames ?? before?.nicknames ?? []).map(trimName);
  return nicknames.length === 0 ? {} : { nicknames };
}

function openingOf(content: OfficeContent, before: Office | undefined): Pick<Office, 'openingHours' | 'closedDays'> {
  const openingHours = sortOpeningHours(content.openingHours ?? before?.openingHours ?? []);
  const closedDays = sortClosedDays(content.closedDays ?? before?.closedDays ?? []);
  return { ...(openingHours.length > 0 && { openingHours }), ...(closedDays.length > 0 && { closedDays }) };
}

function buildFloors(officeId: string, content: readonly FloorContent[], before: readonly Floor[], context: Context): Floor[] {
  const floors: Floor[] = content.map(({ id, name, nicknames, level, capacity }, i) => {
    const former = before.find((floor) => floor.id === id);
    if (id !== undefined && !former) throw fieldFault('BAD_REQUEST', `/floors/${i}/id`, message('floor.unknown-id'));
    return {
      id: id ?? crypto.randomUUID(),
      name: trimName(name),
      ...nicknamesOf({ nicknames }, former),
      level,
      ...(capacity === undefined ? {} : { capacity }),
      ...(former?.floorPlanId === undefined ? {} : { floorPlanId: former.floorPlanId }),
      ...(former?.seats && { seats: former.seats }),
    };
  });
  checkTwice(floors);
  const left = before.filter((floor) => !floors.some(({ id }) => id === floor.id));
  for (const { id: floorId, name } of left) {
    const range = rangeInForceAt({ officeId, floorId }, context);
    if (range)
      throw new AppError('OFFICE_IN_USE', {
        detail: message('floor.in-use', { range: range.name, floor: name }),
        extra: { rangeId: range.id },
      });
  }
  // Every removed floor is archived, used or not, so that nobody can infer who was there (docs/RULES.md, "What is kept").
  return [...floors, ...left.map((floor) => ({ ...floor, archivedAt: floor.archivedAt ?? context.now }))];
}

/** @throws AppError BAD_REQUEST, NAME_TAKEN */
function checkTwice(floors: readonly Floor[]): void {
  floors.forEach((floor, i) => {
    const earlier = floors.slice(0, i);
    if (earlier.some(({ id }) => id === floor.id)) throw fieldFault('BAD_REQUEST', `/floors/${i}/id`, message('floor.id-twice'));
    if (earlier.some(({ name }) => folded(name) === folded(floor.name)))
      throw fieldFault('NAME_TAKEN', `/floors/${i}/name`, message('floor.name-twice', { name: floor.name }));
  });
}

/** The first range in force with this target. */
export function rangeInForceAt({ officeId, floorId }: PlaceIds, { world, now }: Context): Range | undefined {
  return [...world.ranges.values()].find((range) => {
    const until = range.versions.at(-1)?.until;
    if (until !== undefined && until <= now) return false;
    const { target } = contentOfRange(range);
    return target.kind === 'office' && target.officeId === officeId && (floorId === undefined || target.floorId === floorId);
  });
}

/** @throws AppError NAME_TAKEN if another active office has the name */
function checkName(name: string, offices: Iterable<Office>, ownId: string | undefined): void {
  for (const office of offices)
    if (office.id !== ownId && office.archivedAt === undefined && folded(office.name) === folded(name))
      throw fieldFault('NAME_TAKEN', '/name', message('office.name-taken', { name: trimName(name) }));
}
