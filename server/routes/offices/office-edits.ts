import { AppError } from '../../errors.ts';
import { resolveZone } from '../../presence/calendar.ts';
import { folded, tidyName } from '../../presence/names.ts';
import type { Floor, Office, Range } from '../../presence/place.ts';
import type { RouteDeps } from '../deps.ts';
import type { OfficeInput } from '../schemas/offices.ts';
import { checkVersion } from '../versions.ts';
import { officeView } from '../views.ts';

type Deps = Pick<RouteDeps, 'store' | 'clock'>;
interface Site {
  officeId: string;
  floorId?: string;
}

/** The office as it will be. @throws AppError TIME_ZONE_UNKNOWN, NAME_TAKEN, OFFICE_IN_USE, BAD_REQUEST */
export async function buildOffice(input: OfficeInput, before: Office | undefined, deps: Deps): Promise<Office> {
  const id = before?.id ?? crypto.randomUUID();
  return {
    id,
    name: tidyName(input.name),
    ...(input.address?.trim() ? { address: input.address.trim() } : {}),
    timeZone: zoneOf(input.timeZone),
    ...(input.capacity === undefined ? {} : { capacity: input.capacity }),
    floors: input.floors === undefined ? (before?.floors ?? []) : await buildFloors(id, input.floors, before?.floors ?? [], deps),
    createdAt: before?.createdAt ?? deps.clock.now(),
    version: (before?.version ?? 0) + 1,
  };
}

/** Floors that are named by id stay the same floors; those left out are archived. */
async function buildFloors(
  officeId: string,
  input: NonNullable<OfficeInput['floors']>,
  before: readonly Floor[],
  deps: Deps,
): Promise<Floor[]> {
  const floors: Floor[] = input.map(({ id, name, level, capacity }, i) => {
    if (id !== undefined && !before.some((floor) => floor.id === id))
      throw fault(`/floors/${i}/id`, 'is no floor of this office; leave `id` out to add a floor.');
    const planId = before.find((floor) => floor.id === id)?.planId;
    return {
      id: id ?? crypto.randomUUID(),
      name: tidyName(name),
      level,
      ...(capacity === undefined ? {} : { capacity }),
      ...(planId === undefined ? {} : { planId }),
    };
  });
  floors.forEach((floor, i) => {
    const earlier = floors.slice(0, i);
    if (earlier.some(({ id }) => id === floor.id)) throw fault(`/floors/${i}/id`, 'is given twice.');
    if (earlier.some(({ name }) => folded(name) === folded(floor.name)))
      throw new AppError('NAME_TAKEN', {
        detail: `Two floors are called “${floor.name}”.`,
        extra: { errors: [{ at: `/floors/${i}/name`, message: 'is given twice.' }] },
      });
  });
  for (const floor of before) {
    if (floors.some(({ id }) => id === floor.id)) continue;
    const site = { officeId, floorId: floor.id };
    const inForce = await rangeInForceAt(deps, site);
    if (inForce)
      throw new AppError('OFFICE_IN_USE', {
        detail: `The range “${inForce.name}” places people on the floor “${floor.name}”. Change or close it first.`,
        extra: { rangeId: inForce.id },
      });
    // Whether anybody was there, or said so, must not show: every floor that goes is archived (DESIGN.md §1).
    floors.push({ ...floor, archivedAt: floor.archivedAt ?? deps.clock.now() });
  }
  return floors;
}

/** The first range in force that places people there. */
export async function rangeInForceAt({ store, clock }: Deps, site: Site): Promise<Range | undefined> {
  const now = clock.now();
  return (await store.ranges()).find(({ versions }) => {
    const last = versions.at(-1);
    return last !== undefined && (last.until === undefined || last.until > now) && isAt(last.target, site);
  });
}

function isAt(place: { kind: string; officeId?: string; floorId?: string }, { officeId, floorId }: Site): boolean {
  return place.kind === 'office' && place.officeId === officeId && (floorId === undefined || place.floorId === floorId);
}

/** @throws AppError NAME_TAKEN if another office in use has the name. */
export function checkName(name: string, offices: readonly Office[], ownId?: string): void {
  if (offices.some((office) => office.id !== ownId && office.archivedAt === undefined && folded(office.name) === folded(name))) {
    throw new AppError('NAME_TAKEN', {
      detail: `There is an office “${tidyName(name)}” already.`,
      extra: { errors: [{ at: '/name', message: 'Another office is called so already.' }] },
    });
  }
}

/** @throws AppError VERSION_CONFLICT if an older version than the current one was read. */
export function checkOfficeVersion(deps: Deps, read: number | undefined, office: Office): Promise<void> {
  return checkVersion(deps, read, {
    subject: office.id,
    name: `“${office.name}” has`,
    current: officeView(office),
    word: (field) => WORDS.get(field) ?? field,
  });
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['name', 'the name'],
  ['address', 'the address'],
  ['timeZone', 'the time zone'],
  ['capacity', 'the capacity'],
  ['floors', 'the floors'],
  ['archived', 'whether it is archived'],
]);

/** The IANA name in its usual spelling. @throws AppError TIME_ZONE_UNKNOWN */
export function zoneOf(name: string): string {
  const zone = resolveZone(name.trim());
  if (!zone)
    throw new AppError('TIME_ZONE_UNKNOWN', {
      detail: 'Use a name such as Europe/Berlin.',
      extra: { errors: [{ at: '/timeZone', message: 'is not an IANA time zone.' }] },
    });
  return zone;
}

function fault(at: string, message: string): AppError {
  return new AppError('BAD_REQUEST', { detail: `${at} ${message}`, extra: { errors: [{ at, message }] } });
}
