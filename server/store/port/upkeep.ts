import type { PersonDay } from '../../presence/evidence.ts';
import type { RetentionLimits } from '../../presence/retention.ts';
import type { DefaultEnd } from '../../presence/settle-statements.ts';
import type { Instant } from '../../presence/time.ts';

/** Staying current, and forgetting. */
export interface UpkeepStore {
  /**
   * What other writers (and this one) have changed since the cursor; without one, only the cursor of now. May repeat, never
   * leaves out. Ids and whole days: the reader reads these again and replaces what it has.
   */
  changes(cursor?: string): Promise<Changes>;
  /** Deletes what is no longer kept. Numbers of what was deleted. */
  deleteExpired(limits: RetentionLimits): Promise<DeletedCounts>;
  /**
   * Gives `now` to what a clock that was ahead set later than that, so that what is said from now on wins (docs/RULES.md,
   * promise 5): statements and clears, as `settleStatements` works it out; and of these people since when they are in their mode,
   * have their UPN, are erased or gone, and when the mode was chosen. `defaultEnd` is the default end of what begins at `from`.
   * The ids of the people touched.
   */
  settleFuture(now: Instant, personIds: readonly string[], defaultEnd: DefaultEnd): Promise<string[]>;
}

export interface Changes {
  cursor: string;
  /** More has changed than is listed: load everything. */
  reload: boolean;
  /** What of the places changed; of each kind all are to be read. */
  places: PlaceKind[];
  /** People whose directory facts or mode changed, who departed, or who were forgotten after that. */
  personIds: string[];
  /** People whose overrides or clears changed. */
  statementsOf: string[];
  /** People whose person-days were deleted. What was recorded since is among their person-days. */
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
  departed: number;
  auditEntries: number;
  outboxEntries: number;
}
