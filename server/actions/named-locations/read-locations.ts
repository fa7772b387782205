import type { NamedLocation } from '../../presence/place.ts';
import { type Clock, type Instant, MINUTE } from '../../presence/time.ts';
import type { Problem } from '../../store/port/collecting.ts';
import { type Actor, requireAdministrator } from '../actor.ts';

/** The named locations of Conditional Access, as this instance knows them. */
export interface NamedLocationsSource {
  /** The last list from Entra, and the problem if it could not be read since. */
  state(): NamedLocationsState;
  /** Reads them from Entra now. @throws AppError GRAPH_FAILED */
  read(): Promise<void>;
}

/** The last list that was read, and why later reads failed, if they did. */
export interface NamedLocationsState {
  /** Absent if the list was never read. */
  readAt?: Instant;
  locations: readonly NamedLocation[];
  /** False if an entry has no readable id: then no location counts as deleted. */
  complete: boolean;
  problem?: Problem;
}

export interface KnownLocationsDeps {
  namedLocations: NamedLocationsSource;
}

/** The maximum age of a list that is shown without reading it again. Milliseconds. */
const FRESH = 5 * MINUTE;

/** The last list; it is read from Entra first if it never was. @throws AppError GRAPH_FAILED */
export async function knownLocations({ namedLocations }: KnownLocationsDeps, actor: Actor): Promise<NamedLocationsState> {
  requireAdministrator(actor);
  if (namedLocations.state().readAt === undefined) await namedLocations.read();
  return namedLocations.state();
}

/** The list of the last minutes; otherwise it is read from Entra first. If that fails, it is the last list, with the problem. */
export async function recentLocations(
  { namedLocations, clock }: KnownLocationsDeps & { clock: Clock },
  actor: Actor,
): Promise<NamedLocationsState> {
  requireAdministrator(actor);
  const { readAt, problem } = namedLocations.state();
  const isRecent = Math.abs(clock.now() - (readAt ?? 0)) < FRESH && problem === undefined;
  if (!isRecent) await namedLocations.read().catch(() => {});
  return namedLocations.state();
}

/** The list as it is in Entra now. @throws AppError GRAPH_FAILED */
export async function readLocationsNow({ namedLocations }: KnownLocationsDeps, actor: Actor): Promise<NamedLocationsState> {
  requireAdministrator(actor);
  await namedLocations.read();
  return namedLocations.state();
}
