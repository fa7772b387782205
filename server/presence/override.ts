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
  /** Nobody gave the end: it is that of the calendar day of `from`. Goes when the end is moved. */
  endIsDefault?: true;
  /** Order in which the store took statements and clears; decides between overrides set in the same millisecond. */
  seq: number;
  /** Where somebody ended it and may undo that. */
  ended?: EarlyEnd;
}

/** What is known of an end that came before its time, until it is undone. */
export interface EarlyEnd {
  /** Object id of who ended it. */
  by: string;
  /** The end from before. */
  end: Instant;
  endIsDefault?: true;
  /** Orders it among statements and clears: what has a higher number was said later. */
  seq: number;
}

/** "Start afresh": from `at` on only evidence after it counts (DESIGN.md §1). */
export interface Clear {
  personId: string;
  at: Instant;
  setBy: string;
  /** Order in which the store took statements and clears. An override with this number or a lower one was said before. */
  seq: number;
}

/** An override that a clear ended, with the end from before. */
export interface EndedOverride {
  id: string;
  end: Instant;
  endIsDefault?: true;
}

/** A clear with what it ended, so that it can be undone. */
export interface ClearRecord extends Clear {
  ended: readonly EndedOverride[];
}
