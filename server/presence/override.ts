import type { Instant } from './time.ts';

export type Statement =
  | { kind: 'office'; officeId: string; floorId?: string }
  | { kind: 'remote' }
  | { kind: 'leave' }
  | { kind: 'hidden' };

/** What a person, or an administrator for them, said. In force while `setAt <= T`, `from <= T < end`. */
export interface Override {
  id: string;
  personId: string;
  statement: Statement;
  setAt: Instant;
  /** Object id of who set it: the person, or an administrator on their behalf. */
  setBy: string;
  from: Instant;
  /** Exclusive. The default is worked out when it is set; ending an override or clearing moves it to that instant. */
  end: Instant;
  /** Order in which the store took it; decides between overrides set in the same millisecond. */
  seq: number;
}

/** "Start afresh": from `at` on only evidence after it counts (DESIGN.md §1). */
export interface Clear {
  personId: string;
  at: Instant;
  setBy: string;
}
