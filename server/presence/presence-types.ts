import type { PersonDay } from './evidence.ts';
import type { Clear, Override } from './override.ts';
import type { Person } from './person.ts';
import type { PresenceReason } from './reasons.ts';
import type { Instant } from './time.ts';
import type { WeeklyRule } from './weekly-rules.ts';

/** What is shown of a person at an instant (DESIGN.md §1 "presence", §2 "From person-days to presence"). */
export type Presence = {
  /** Absent for `none`. */
  since?: Instant;
  reason: PresenceReason;
  /** The override that decided, where one did. */
  overrideId?: string;
  /** The range whose evidence decided, where evidence did. Shown to the person only. */
  rangeId?: string;
} & ({ status: 'office'; officeId: string; floorId?: string } | { status: 'remote' | 'leave' | 'none' });

/** A person's presence with what lies over it: `hidden` is nobody's business but their own. */
export interface OwnPresence {
  /** As they would be shown without `hidden`. */
  presence: Presence;
  /** The `hidden` override in force, if any. */
  hiddenBy?: string;
  /** What others are told in place of `presence`, where that may rest on something from before they may be told, or from while they were hidden. */
  toOthers?: Presence;
}

/** What is kept about one person and decides their presence and plans. */
export interface PersonEvidence {
  person: Person;
  /** Merged: one per range and day. */
  days: readonly PersonDay[];
  overrides: readonly Override[];
  clears: readonly Clear[];
  /** They decide plans alone. */
  weeklyRules: readonly WeeklyRule[];
}
