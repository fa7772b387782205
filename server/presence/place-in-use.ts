import type { Office } from './place.ts';

/** What of a place cannot be used, as it does not exist or is archived; undefined where all of it can. */
export function unusablePart(office: Office | undefined, floorId: string | undefined): 'office' | 'floor' | undefined {
  if (office === undefined || office.archivedAt !== undefined) return 'office';
  if (floorId === undefined) return undefined;
  const floor = office.floors.find(({ id }) => id === floorId);
  return floor === undefined || floor.archivedAt !== undefined ? 'floor' : undefined;
}
