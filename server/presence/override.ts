import type { Instant } from './time.ts';

export type Statement =
  | { kind: 'office'; officeId: string; floorId?: string }
  | { kind: 'remote' }
  | { kind: 'leave' }
  | { kind: 'hidden' };

/** A statement of a person, or of an administrator on their behalf. In force while `setAt <= T`, `from <= T < end`. */
export interface Override {
  id: string;
  personId: string;
  statement: Statement;
  setAt: Instant;
  /** Object id of the author: the person, or an administrator on their behalf. */
  setBy: string;
  from: Instant;
  /** Exclusive. The default is computed when the statement is set; an end or a clear moves it. */
  end: Instant;
  /** The end is the default, which is the end of the calendar day of `from`. Removed when the end is moved. */
  endIsDefault?: true;
  /** The order in which the store accepted statements and clears; it decides between overrides that were set in the same millisecond. */
  seq: number;
  /** Present if it was ended early and this can be undone. */
  ended?: EarlyEnd;
}

/** An early end, until it is undone. */
export interface EarlyEnd {
  /** Object id of the person who ended it. */
  by: string;
  /** The end before that. */
  end: Instant;
  endIsDefault?: true;
  /** Its order among statements and clears: a higher number is later. */
  seq: number;
}

/** "Start afresh": only evidence from after `at` counts (docs/RULES.md, "What is kept"). */
export interface Clear {
  personId: string;
  at: Instant;
  setBy: string;
  /** The order in which the store accepted statements and clears. An override with a lower or equal number is earlier. */
  seq: number;
}

/** An override that a clear ended, with its end before that. */
export interface EndedOverride {
  id: string;
  end: Instant;
  endIsDefault?: true;
}

/** A clear with the statements that it ended, for an undo. */
export interface ClearRecord extends Clear {
  ended: readonly EndedOverride[];
}
