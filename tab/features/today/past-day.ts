import type { Count } from '../../../server/routes/schemas/occupancy.ts';
import type { PersonPresence } from '../../../server/routes/schemas/presence.ts';
import { instantIn } from '../../lib/time.ts';
import type { Board } from './board.ts';

/**
 * The instant to ask for: noon of that day in a zone; `undefined`, which asks for now, where the zone's noon has not come, as at
 * the other end of the world.
 */
export function noonOf(day: string, zone: string, now: string): string | undefined {
  const noon = instantIn(day, '12:00', zone);
  return noon <= now ? noon : undefined;
}

/** The zones of the offices of a picture, each once. */
export const zonesOf = ({ occupancy }: Pick<Board, 'occupancy'>) => [...new Set(occupancy.offices.map(({ timeZone }) => timeZone))];

/**
 * One picture of a past day in which every office is as it was at its own noon. Who was at several offices at their noons stands
 * at the one whose noon came last; who was at none is as at the viewer's noon, unless that is an office.
 * @param own the picture of the viewer's noon
 * @param pictures by the offices' zones, each of that zone's noon
 */
export function joinNoons(own: Board, pictures: ReadonlyMap<string, Board>): Board {
  const offices = [...pictures]
    .flatMap(([zone, { occupancy }]) => occupancy.offices.filter(({ timeZone }) => timeZone === zone))
    .sort((a, b) => a.name.localeCompare(b.name));
  const zones = new Map(offices.map(({ officeId, timeZone }) => [officeId, timeZone]));
  const people = new Map<string, PersonPresence>();
  for (const [id, person] of own.people) if (person.presence.status !== 'office') people.set(id, person);
  const oldestFirst = [...pictures].sort(([, a], [, b]) => a.at.localeCompare(b.at));
  for (const [zone, picture] of oldestFirst)
    for (const [id, person] of picture.people) if (zones.get(person.presence.officeId ?? '') === zone) people.set(id, person);
  const noons = new Map(offices.map(({ officeId, timeZone }) => [officeId, pictures.get(timeZone)?.at ?? own.at]));
  return { at: own.at, people, noons, occupancy: { ...own.occupancy, offices, total: sumOf(offices.map(({ present }) => present)) } };
}

/** All together, no closer than the parts tell: steps are added up as they are. */
function sumOf(counts: readonly Count[]): Count {
  const [only] = counts;
  if (only && counts.length === 1) return only;
  const sum = (part: (count: Count) => number) => counts.reduce((all, count) => all + part(count), 0);
  const [atLeast, atMost] = [sum((count) => count.atLeast), sum((count) => count.atMost)];
  return atLeast === atMost
    ? { count: atLeast, atLeast, atMost, text: String(atLeast) }
    : { atLeast, atMost, text: `${atLeast}–${atMost}` };
}
