/** Requests of a change to the collector. They do not block and never throw: the change is in force regardless. */
export interface CollectorRequests {
  /** Read the last day again: changed ranges may match more of its sign-ins. */
  daySweep(): void;
  /** Read the last week again. */
  weekSweep(): void;
  /** Delete data past its retention. */
  forget(): void;
}
