import type { Office, Range, Seat } from '../../presence/place.ts';
import type { Settings } from '../../presence/settings.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/**
 * Places and settings. `save…` inserts if `version` is 1, otherwise replaces the version before. @throws AppError VERSION_CONFLICT with
 * `extra.current`
 */
export interface PlaceStore {
  offices(): Promise<Office[]>;
  /** @throws AppError STALE_PLACES if offices or ranges have changed since `revision`. Then nothing is written. */
  saveOffice(office: Office, alongside?: CheckedAlongside): Promise<void>;
  ranges(): Promise<Range[]>;
  saveRange(range: Range): Promise<void>;
  /**
   * Incremented by every change of offices and ranges. If it is read before them, it shows later whether they are unchanged. On MongoDB it waits for
   * a change that is under way.
   */
  placesRevision(): Promise<number>;
  /** False for an unknown id. */
  deleteRange(id: string): Promise<boolean>;
  /**
   * Replaces offices and ranges whose stored version is still the given one. The version stays, so edits of administrators can still be undone.
   * For instants in the future from a clock that was ahead (docs/RULES.md, promise 5).
   */
  clampPlaces(places: { offices: readonly Office[]; ranges: readonly Range[] }): Promise<void>;
  /** DEFAULT_SETTINGS until settings are saved. */
  settings(): Promise<Settings>;
  saveSettings(settings: Settings, alongside?: Alongside): Promise<void>;
}

/** The data written with a change of offices or ranges, and the revision under which the change was checked. */
export interface CheckedAlongside extends Alongside {
  /** The revision of the places against which the change was checked. Absent if it needs no other place. */
  revision?: number;
}

/** Changes of ranges that can be undone. */
export interface RangeChangeStore {
  /**
   * Saves and deletes ranges, and stores the state before, so that the change can be undone. The last 20 changes and the last 20 undos are
   * stored. @throws AppError VERSION_CONFLICT as above, also if the version to delete is not the current one; STALE_PLACES if offices or
   * ranges have changed since `revision`. Then nothing is written.
   */
  changeRanges(change: RangesChange): Promise<void>;
  /** The stored changes, newest first. */
  rangeChanges(): Promise<RangesChangeNote[]>;
  /** The ranges before a stored change, without those that did not exist. Undefined if the change is not stored. */
  rangesBefore(changeId: string): Promise<Range[] | undefined>;
}

/** The plans and seats of floors. */
export interface FloorPlanStore {
  /** Pictures of floors. The id is made of the content, so saving one twice changes nothing. */
  saveFloorPlan(plan: FloorPlan): Promise<void>;
  floorPlan(id: string): Promise<FloorPlan | undefined>;
  deleteFloorPlan(id: string): Promise<void>;
  /** Seats in these pictures. The id is made of the content, so saving them twice changes nothing. */
  saveFloorSeats(seats: FloorSeats): Promise<void>;
  floorSeats(id: string): Promise<FloorSeats | undefined>;
  deleteFloorSeats(id: string): Promise<void>;
}

/** How many changes of ranges can be undone. */
export const MAX_KEPT_CHANGES = 20;

export type RangesAction = 'create' | 'update' | 'from-now' | 'close' | 'delete' | 'import' | 'undo';

/** A change of any number of ranges, each of them once. */
export interface RangesChange extends CheckedAlongside {
  id: string;
  at: Instant;
  action: RangesAction;
  /** Id of the change that this one undoes. As many undos are stored as changes. */
  undoes?: string;
  save: readonly Range[];
  /** With the version to delete. */
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

/** The picture of a floor, with scripts and external references removed. */
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
