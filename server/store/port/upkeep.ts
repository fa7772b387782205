import type { DefaultEnd } from '../../presence/clamp-statements.ts';
import type { PersonDay } from '../../presence/evidence.ts';
import type { RetentionLimits } from '../../presence/retention.ts';
import type { Instant } from '../../presence/time.ts';

/** Staying current, and forgetting. */
export interface UpkeepStore {
  /**
   * The changes of other writers (and this one) since the cursor; without one, only the present cursor. May repeat, never leaves out. Ids
   * and whole days: the reader reads these again and replaces what it has.
   */
  changes(cursor?: string): Promise<Changes>;
  /** Deletes expired data, and returns the numbers of deleted records. */
  deleteExpired(limits: RetentionLimits): Promise<DeletedCounts>;
  /**
   * Sets times that a clock that was ahead put after `now` to `now`, so that later statements win (docs/RULES.md, promise 5): statements
   * and clears, as `clampStatements` works it out; and of these people since when they are in their mode, have their UPN, are erased or
   * gone, and when the mode was chosen. `defaultEnd` is the default end of what begins at `from`. The ids of the people touched.
   */
  clampFutureInstants(now: Instant, personIds: readonly string[], defaultEnd: DefaultEnd): Promise<string[]>;
}

export interface Changes {
  cursor: string;
  /** More has changed than is listed: load everything. */
  reload: boolean;
  /** The kinds of places that changed; all places of such a kind must be read. */
  places: PlaceKind[];
  /** People whose directory facts or mode changed, who were removed, or whose id was deleted after that. */
  personIds: string[];
  /** People whose overrides or clears changed. */
  statementsOf: string[];
  /** People whose person-days were deleted. Days recorded since then are among their person-days. */
  erasedIds: string[];
  personDays: PersonDay[];
}

export const PLACE_KINDS = ['offices', 'ranges', 'settings'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

type WithoutCursor = Omit<Changes, 'cursor'>;

export function noChanges(): WithoutCursor {
  return { reload: false, places: [], personIds: [], statementsOf: [], erasedIds: [], personDays: [] };
}

/** Tells a reader to load everything. */
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
