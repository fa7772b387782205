import type { DirectoryUser, PresenceMode } from '../presence/person.ts';
import type { Office, Range, Target } from '../presence/place.ts';
import { createRange } from '../presence/ranges/range-edit.ts';
import { DEFAULT_SETTINGS } from '../presence/settings.ts';
import { DAY, type Instant } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import { floorPlanReferences, saveUploadedFloorPlan, uploadedFloorPlan } from './floor-plans.ts';
import type { DemoPerson, Organisation } from './organisation.ts';
import { hash32, shareOf } from './random.ts';
import { type Site, VPN_EGRESS } from './sites.ts';

/** The first people of the organisation, whom the demo offers to sign in as. They may be named. */
export const FIRST_FEW = 12;

/** Most people are `display`, some `track`, a few `off`. */
export function demoMode(person: DemoPerson): PresenceMode {
  if (person.index < FIRST_FEW) return 'display';
  const share = shareOf(`mode|${person.id}`);
  return share < 0.04 ? 'off' : share < 0.2 ? 'track' : 'display';
}

/** Sets up places, ranges, settings and modes, as an administrator would have done a month before `at`. */
export async function seedStore(store: Store, organisation: Organisation, at: Instant): Promise<void> {
  const since = at - 31 * DAY;
  const [first] = organisation.sites;
  const settings = await store.settings();
  await store.saveSettings({
    ...settings,
    timeZone: first?.timeZone ?? settings.timeZone,
    unmatched: 'remote',
    accessLogging: true,
    version: settings.version + 1,
  });
  for (const [index, site] of organisation.sites.entries()) {
    const office = toOffice(organisation, site, index, since);
    for (const [i, floor] of site.floors.entries()) {
      const uploaded = uploadedFloorPlan(floor, office.floors[i]?.capacity ?? 0);
      if (uploaded) await saveUploadedFloorPlan(store, uploaded);
    }
    await store.saveOffice(office);
    for (const range of rangesOf(site, office, since)) await store.saveRange(range);
  }
  await store.saveRange(range('VPN', [VPN_EGRESS], { kind: 'ignore' }, since));
  await seedPeople(store, organisation);
}

/** The people of the directory, with their modes. */
export async function seedPeople(store: Store, organisation: Organisation): Promise<void> {
  const byMode = Map.groupBy(organisation.people, demoMode);
  for (const [mode, people] of byMode) await store.saveDirectory(people.map(toDirectoryUser), mode);
}

function toOffice(organisation: Organisation, site: Site, index: number, since: Instant): Office {
  const people = organisation.people.filter(({ siteIndex }) => siteIndex === index).length;
  const weights = site.floors.reduce((sum, { weight }) => sum + weight, 0);
  const floors = site.floors.map((floor) => {
    const { name, nicknames, level, weight } = floor;
    const capacity = Math.max(4, Math.ceil((people * 0.8 * weight) / weights));
    return {
      id: idOf('floor', `${site.name} ${name}`),
      name,
      ...(nicknames && { nicknames: [...nicknames] }),
      level,
      capacity,
      ...floorPlanReferences(uploadedFloorPlan(floor, capacity)),
    };
  });
  const capacity = floors.reduce((sum, floor) => sum + floor.capacity, 0);
  const { name, nicknames, address, timeZone, opens, closes } = site;
  const openingHours = DEFAULT_SETTINGS.workingDays.map((weekday) => ({ weekday, opens, closes }));
  return {
    id: idOf('office', name),
    name,
    nicknames: [...nicknames],
    address,
    timeZone,
    openingHours,
    capacity,
    floors,
    createdAt: since,
    version: 1,
  };
}

function rangesOf(site: Site, office: Office, since: Instant): Range[] {
  const floors = site.floors.map(({ name, cidr4, cidr6 }, index) => {
    const target: Target = { kind: 'office', officeId: office.id, floorId: office.floors[index]?.id };
    return range(`${site.name}, ${name}`, [cidr4, cidr6], target, since);
  });
  return [...floors, range(`${site.name}, wireless`, [site.wireless], { kind: 'office', officeId: office.id }, since)];
}

function range(name: string, cidrs: string[], target: Target, since: Instant): Range {
  const accessLogging = target.kind === 'office';
  return createRange({ id: idOf('range', name), source: 'manual', name, cidrs, target, presence: true, accessLogging }, since);
}

/** @param siteIndex index in the organisation's sites */
export const officeIdOf = ({ sites }: Organisation, siteIndex: number) => idOf('office', sites[siteIndex]?.name ?? '');

function idOf(kind: string, name: string): string {
  return `${kind}-${hash32(name).toString(36)}`;
}

/** The directory's delta has no zones, so they are set here. Then everybody's days are those of their zone. */
function toDirectoryUser(person: DemoPerson): DirectoryUser {
  const { id, name, department, managerId, enabled, guest, timeZone } = person;
  return { id, upn: person.upn.toLowerCase(), name, department, managerId, enabled, guest, timeZone };
}
