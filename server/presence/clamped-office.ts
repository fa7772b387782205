import { addDays, dayOf, EARLIEST_ZONE } from './calendar.ts';
import type { Office } from './place.ts';
import type { Instant } from './time.ts';

/**
 * Corrects an office that was created or archived by a clock that was ahead: instants in the future become `now`
 * (docs/RULES.md, promise 5). Returns the same object if no instant is in the future.
 */
export function clampedOffice(office: Office, now: Instant): Office {
  const instants = [office.createdAt, office.archivedAt, ...office.floors.map(({ archivedAt }) => archivedAt)];
  const lastEnded = addDays(dayOf(now, EARLIEST_ZONE), -1);
  const { endedDay = '', ...rest } = office;
  if (endedDay <= lastEnded && instants.every((at) => at === undefined || at <= now)) return office;
  return {
    ...archivedBy(rest, now),
    ...(endedDay !== '' && { endedDay: endedDay < lastEnded ? endedDay : lastEnded }),
    createdAt: Math.min(office.createdAt, now),
    floors: office.floors.map((floor) => archivedBy(floor, now)),
  };
}

function archivedBy<T extends { archivedAt?: Instant }>(place: T, now: Instant): T {
  return place.archivedAt === undefined ? place : { ...place, archivedAt: Math.min(place.archivedAt, now) };
}
