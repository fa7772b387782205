import { hrefOf, type Path } from '../../shared/lib/route.ts';
import type { Board } from './board.ts';

/** What an address of today is about, made by clicks and by links of the bot (`bot/links.ts`). */
export type Wanted =
  | { kind: 'office'; officeId: string }
  | { kind: 'floor'; officeId: string; floorId: string }
  | { kind: 'person'; personId: string }
  | { kind: 'unknown' };

/** @param path behind `today`; undefined where it is about nothing in particular */
export function wantedOf([kind, id, floorId, ...more]: Path): Wanted | undefined {
  if (kind === undefined) return undefined;
  if (more.length > 0 || id === undefined) return { kind: 'unknown' };
  if (kind === 'person' && floorId === undefined) return { kind: 'person', personId: id.toLowerCase() };
  if (kind !== 'office') return { kind: 'unknown' };
  return floorId === undefined ? { kind: 'office', officeId: id } : { kind: 'floor', officeId: id, floorId };
}

/** The address that `wantedOf` reads; without anything wanted that of today. */
export function hrefOfWanted(wanted: Exclude<Wanted, { kind: 'unknown' }> | undefined): string {
  if (wanted === undefined) return hrefOf('today');
  if (wanted.kind === 'person') return hrefOf('today', 'person', wanted.personId);
  return hrefOf('today', 'office', wanted.officeId, ...(wanted.kind === 'floor' ? [wanted.floorId] : []));
}

/** Whether it can be shown: an office and a floor that there are, and somebody who may be named. */
export function isThere({ occupancy, people }: Board, wanted: Wanted): boolean {
  if (wanted.kind === 'unknown') return false;
  if (wanted.kind === 'person') return people.has(wanted.personId);
  const office = occupancy.offices.find(({ officeId }) => officeId === wanted.officeId);
  return office !== undefined && (wanted.kind === 'office' || office.floors.some(({ floorId }) => floorId === wanted.floorId));
}
