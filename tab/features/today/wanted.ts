import { hrefOf, type Path } from '../../shared/lib/route.ts';
import type { Board } from './board.ts';

/** The target of an address of today, made by clicks and by links of the bot (`bot/links.ts`). */
export type Wanted =
  | { kind: 'office'; officeId: string }
  | { kind: 'floor'; officeId: string; floorId: string }
  | { kind: 'person'; personId: string }
  | { kind: 'unknown' };

/** A person or a place. */
export type Place = Exclude<Wanted, { kind: 'unknown' }>;

/** @param path the path after `today` @returns undefined if it has no target */
export function wantedOf([kind, id, floorId, ...more]: Path): Wanted | undefined {
  if (kind === undefined) return undefined;
  if (more.length > 0 || id === undefined) return { kind: 'unknown' };
  if (kind === 'person' && floorId === undefined) return { kind: 'person', personId: id.toLowerCase() };
  if (kind !== 'office') return { kind: 'unknown' };
  return floorId === undefined ? { kind: 'office', officeId: id } : { kind: 'floor', officeId: id, floorId };
}

/** The address that `wantedOf` reads; that of Today without a target. @param day `YYYY-MM-DD`, the shown day; empty: today */
export function hrefOfWanted(wanted: Place | undefined, day = ''): string {
  return hrefOf('today', ...pathOfWanted(wanted)) + (day === '' ? '' : `?day=${day}`);
}

function pathOfWanted(wanted: Place | undefined): Path {
  if (wanted === undefined) return [];
  if (wanted.kind === 'person') return ['person', wanted.personId];
  return ['office', wanted.officeId, ...(wanted.kind === 'floor' ? [wanted.floorId] : [])];
}

/** Whether the target can be shown: an existing office or floor, or a person who may be named. */
export function isThere({ occupancy, people }: Board, wanted: Wanted): boolean {
  if (wanted.kind === 'unknown') return false;
  if (wanted.kind === 'person') return people.has(wanted.personId);
  const office = occupancy.offices.find(({ officeId }) => officeId === wanted.officeId);
  return office !== undefined && (wanted.kind === 'office' || office.floors.some(({ floorId }) => floorId === wanted.floorId));
}

/** Whether both are the same target. */
export const isSame = (a: Place, b: Place) => hrefOfWanted(a) === hrefOfWanted(b);

const RANK = { office: 0, floor: 1, person: 2 };

/**
 * The trail of targets, each opened from the previous one, such as an office, a floor and a person. The last one is shown; closing it shows
 * the previous one. A target that is opened from the page, or from a smaller target, starts a new trail.
 */
export function trailTo(trail: readonly Place[], place: Place | undefined): readonly Place[] {
  if (place === undefined) return [];
  const at = trail.findIndex((each) => isSame(each, place));
  if (at >= 0) return trail.slice(0, at + 1);
  const last = trail.at(-1);
  return last !== undefined && RANK[last.kind] < RANK[place.kind] ? [...trail, place] : [place];
}
