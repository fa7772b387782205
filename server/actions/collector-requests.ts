/** What a change asks of the collector. Nobody waits for it, and it never throws: the change is in force all the same. */
export interface CollectorRequests {
  /** Read the last day again, for other ranges may fill its gaps. */
  daySweep(): void;
  /** Read the last week again. */
  weekSweep(): void;
  /** Delete what is no longer kept. */
  forget(): void;
}
