import type { DefaultEnd } from '../../presence/clamp-statements.ts';
import type { PersonDay } from '../../presence/evidence.ts';
import type { RetentionLimits } from '../../presence/retention.ts';
import type { Instant } from '../../presence/time.ts';

/** Change tracking and retention. */
export interface UpkeepStore {
  /**
   * The changes of all writers since the cursor; without one, only the current cursor. A change may be repeated, but is never left out. The
   * result lists ids and whole days, which the reader reads again to replace its own.
   */
  changes(cursor?: string): Promise<Changes>;
  /**
   * Whether there are certainly no changes since the cursor, said at once; false if there may be some. Absent if the database must be asked over
   * the network. It never throws.
   */
  isUnchangedSince?(cursor: string): boolean;
  /** Deletes expired data, and returns the numbers of deleted records. */
  deleteExpired(limits: RetentionLimits): Promise<DeletedCounts>;
  /**
   * Sets instants after `now`, which come from a clock that was ahead, to `now`, so that later statements win (docs/RULES.md, promise 5): of
   * statements and clears, as `clampStatements` computes them; and of these people's mode, UPN, deletion and removal. `defaultEnd` returns the
   * default end of a statement that begins at `from`. Returns the ids of the changed people.
   */
  clampFutureInstants(now: Instant, personIds: readonly string[], defaultEnd: DefaultEnd): Promise<string[]>;
}

export interface Changes {
  cursor: string;
  /** More has changed than is listed: the reader must reload everything. */
  reload: boolean;
  /** The kinds of places that changed; all places of such a kind must be read. */
  places: PlaceKind[];
  /** People whose directory facts or mode changed, who were removed, or whose id was deleted after that. */
  personIds: string[];
  /** People whose overrides or clears changed. */
  statementsOf: string[];
  /** People whose person-days were deleted. Days that were stored after that are in `personDays`. */
  erasedIds: string[];
  personDays: PersonDay[];
}

export const PLACE_KINDS = ['offices', 'ranges', 'settings'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

type WithoutCursor = Omit<Changes, 'cursor'>;

export function noChanges(): WithoutCursor {
  return { reload: false, places: [], personIds: [], statementsOf: [], erasedIds: [], personDays: [] };
}

/** A result that makes the reader reload everything. */
export function reloadAll(): WithoutCursor {
  return { ...noChanges(), reload: true, places: [...PLACE_KINDS] };
}

export interface DeletedCounts {
  personDays: number;
  accessEvents: number;
  overrides: number;
  clears: number;
  removedPeople: number;
  auditEntries: number;
  outboxEntries: number;
}
