import type { PersonDay } from './evidence.ts';
import type { Clear, Override } from './override.ts';
import type { Person } from './person.ts';
import type { PresenceReason } from './reasons.ts';
import type { Instant } from './time.ts';
import type { WeeklyRule } from './weekly-rules.ts';

/** The presence of a person at an instant (docs/RULES.md, "From person-days to presence"). */
export type Presence = {
  /** Absent for `none`. */
  since?: Instant;
  reason: PresenceReason;
  /** The override that decided, if any. */
  overrideId?: string;
  /** The range whose evidence decided, if any. Shown only to the person. */
  rangeId?: string;
  /** The range whose evidence gave the floor, if what decided names none. Shown only to the person. */
  floorRangeId?: string;
} & ({ status: 'office'; officeId: string; floorId?: string } | { status: 'remote' | 'leave' | 'none' });

/** A person's presence with `hidden`, for their own eyes only. */
export interface OwnPresence {
  /** Presence without `hidden`. */
  presence: Presence;
  /** The `hidden` override in force, if any. */
  hiddenBy?: string;
  /**
   * Presence for others, if it differs: `presence` may depend on evidence that they must not learn, from before `display` or while hidden, or
   * have a floor of a past day that is withheld.
   */
  toOthers?: Presence;
}

/** The stored data that decides one person's presence and plans. */
export interface PersonEvidence {
  person: Person;
  /** Merged: one per range and day. */
  days: readonly PersonDay[];
  overrides: readonly Override[];
  clears: readonly Clear[];
  /** For plans only. */
  weeklyRules: readonly WeeklyRule[];
}
