/** Requests to the collector after a change. They do not block and never throw, since the change is in force in any case. */
export interface CollectorRequests {
  /** Read the last day again: changed ranges may match more of its sign-ins. */
  daySweep(): void;
  /** Read the last week again. */
  weekSweep(): void;
  /** Delete data past its retention. */
  forget(): void;
}
