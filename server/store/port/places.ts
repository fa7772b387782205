import type { Office, Range, Seat } from '../../presence/place.ts';
import type { Settings } from '../../presence/settings.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** Places and settings. `save…` inserts when `version` is 1, else replaces the version before; VERSION_CONFLICT otherwise, with `extra.current`. */
export interface PlaceStore {
  offices(): Promise<Office[]>;
  saveOffice(office: Office, alongside?: Alongside): Promise<void>;
  ranges(): Promise<Range[]>;
  saveRange(range: Range): Promise<void>;
  /** Grows with every change of ranges. Read before the ranges, it shows later whether they are unchanged. */
  rangesRevision(): Promise<number>;
  /** False for an unknown id. */
  deleteRange(id: string): Promise<boolean>;
  /**
   * Gives offices and ranges these instants where the stored version is still this one, which stays: what administrators have
   * edited can still be undone. For what a clock that was ahead set in the future (docs/RULES.md, promise 5).
   */
  clampPlaces(places: { offices: readonly Office[]; ranges: readonly Range[] }): Promise<void>;
  /** DEFAULT_SETTINGS until something else was saved. */
  settings(): Promise<Settings>;
  saveSettings(settings: Settings, alongside?: Alongside): Promise<void>;
}

/** Changes of ranges that can be undone. */
export interface RangeChangeStore {
  /**
   * Saves and deletes ranges, and stores the previous state, so that it can be undone. The last 20 such changes are stored, and as many
   * undos. VERSION_CONFLICT as above, also for the deletion of another version than the current one, and STALE_RANGES if ranges have
   * changed since `revision`; then nothing is written.
   */
  changeRanges(change: RangesChange): Promise<void>;
  /** The changes that are remembered, newest first. */
  rangeChanges(): Promise<RangesChangeNote[]>;
  /** The ranges as they were before a change that is remembered, those left out that were not there. */
  rangesBefore(changeId: string): Promise<Range[] | undefined>;
}

/** The plans and seats of floors. */
export interface FloorPlanStore {
  /** Pictures of floors, by an id made of their content: saving one twice changes nothing. */
  saveFloorPlan(plan: FloorPlan): Promise<void>;
  floorPlan(id: string): Promise<FloorPlan | undefined>;
  deleteFloorPlan(id: string): Promise<void>;
  /** Seats in these pictures, by an id made of their content: saving them twice changes nothing. */
  saveFloorSeats(seats: FloorSeats): Promise<void>;
  floorSeats(id: string): Promise<FloorSeats | undefined>;
  deleteFloorSeats(id: string): Promise<void>;
}

/** The undoable changes of ranges. */
export const MAX_KEPT_CHANGES = 20;

export type RangesAction = 'create' | 'update' | 'from-now' | 'close' | 'delete' | 'import' | 'undo';

/** A change of any number of ranges; each range is named once. */
export interface RangesChange extends Alongside {
  id: string;
  at: Instant;
  action: RangesAction;
  /** The change that this one undoes. As many undos are recorded as changes. */
  undoes?: string;
  /** Under which it was checked that no two ranges have one prefix. Absent where that needs no check. */
  revision?: number;
  save: readonly Range[];
  /** With the version that is deleted. */
  remove: readonly Pick<Range, 'id' | 'name' | 'version'>[];
}

export interface RangesChangeNote {
  id: string;
  at: Instant;
  action: RangesAction;
  undoes?: string;
  /** The saved ranges with their new version; without a version for deleted ones. */
  ranges: { id: string; name: string; version?: number }[];
}

/** The picture of a floor, cleaned. */
export interface FloorPlan {
  id: string;
  type: 'image/svg+xml' | 'image/png';
  bytes: Uint8Array;
}

/** The seats of a floor. */
export interface FloorSeats {
  id: string;
  seats: readonly Seat[];
}
