import type { Office, Range } from '../presence/place.ts';
import type { Settings } from '../presence/settings.ts';
import { type Instant, MINUTE } from '../presence/time.ts';

/** Offices, ranges and settings in the form that the audit stores and the API returns. */

/** With archived floors, highest level first. Instants are ISO 8601 in UTC. */
export function officeRecord(office: Office) {
  return {
    id: office.id,
    name: office.name,
    ...(office.nicknames && { nicknames: office.nicknames }),
    ...(office.address === undefined ? {} : { address: office.address }),
    timeZone: office.timeZone,
    ...(office.openingHours && { openingHours: office.openingHours }),
    ...(office.closedDays && { closedDays: office.closedDays }),
    ...(office.capacity === undefined ? {} : { capacity: office.capacity }),
    floors: office.floors
      .map(({ id, name, nicknames, level, capacity, floorPlanId, seats, archivedAt }) => ({
        id,
        name,
        ...(nicknames && { nicknames }),
        level,
        ...(capacity === undefined ? {} : { capacity }),
        ...(floorPlanId === undefined ? {} : { floorPlanId }),
        ...(seats && { seatsId: seats.id, seatCount: seats.count }),
        archived: archivedAt !== undefined,
      }))
      .sort((a, b) => b.level - a.level),
    archived: office.archivedAt !== undefined,
    createdAt: iso(office.createdAt),
    version: office.version,
  };
}

/** With the content of its last version. */
export function rangeRecord(range: Range) {
  const last = range.versions.at(-1);
  return {
    id: range.id,
    name: range.name,
    source: range.source,
    ...(range.namedLocation ? { namedLocation: range.namedLocation } : {}),
    cidrs: last?.cidrs ?? [],
    target: last?.target ?? { kind: 'ignore' as const },
    presence: last?.presence ?? false,
    accessLogging: last?.accessLogging ?? false,
    createdAt: iso(range.createdAt),
    from: iso(last?.from ?? range.createdAt),
    ...(last?.until === undefined ? {} : { closedAt: iso(last.until) }),
    ...(range.follows === undefined ? {} : { follows: range.follows }),
    version: range.version,
  };
}

/** `leftOfficeAfter` in minutes. The former settings of works-council mode are in the entry of when it was switched on. */
export function settingsRecord({ formerSettings: _, ...settings }: Settings) {
  return { ...settings, workingDays: [...settings.workingDays], leftOfficeAfter: Math.round(settings.leftOfficeAfter / MINUTE) };
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}
