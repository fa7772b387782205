import type { Office } from './place.ts';

/** The part of a place that does not exist or is archived; undefined if office and floor are in use. */
export function unusablePart(office: Office | undefined, floorId: string | undefined): 'office' | 'floor' | undefined {
  if (office === undefined || office.archivedAt !== undefined) return 'office';
  if (floorId === undefined) return undefined;
  const floor = office.floors.find(({ id }) => id === floorId);
  return floor === undefined || floor.archivedAt !== undefined ? 'floor' : undefined;
}
