/** The faults of the simulated Graph. Shares of requests or of records are 0 to 1. Tests may change them at any time. */
export interface Faults {
  /** Share of requests answered 429. */
  throttled: number;
  /** Seconds in the Retry-After of a 429; undefined: no such header. */
  retryAfter: number | undefined;
  /** Enforce the limit for reports: 5 requests in 10 s of the tenant's clock. */
  limited: boolean;
  /** Share of requests answered 500, 502, 503 or 504. */
  failing: number;
  /** Share of bodies that end in the middle. */
  truncated: number;
  /** Share of connections that are cut without an answer. */
  reset: number;
  /** Share of requests that never get an answer. */
  silent: number;
  /** Share of pages that are empty but have a next page. */
  emptyPages: number;
  /** Share of records that occur twice, sometimes on the next page. */
  duplicates: number;
  /** Share of records that become visible only after up to `lateBy` milliseconds. */
  late: number;
  lateBy: number;
  /** Share of records that are republished later under the same id with changed content. */
  republished: number;
  /** The records of a window are shuffled. */
  shuffled: boolean;
  /** The tenant has no premium licence. */
  noLicence: boolean;
  /** Application permissions that are not granted. */
  missingPermissions: readonly string[];
  /** The secret is correct, but has expired. */
  secretExpired: boolean;
  /** The identity provider answers 503 to everything. */
  identityDown: boolean;
  /** Milliseconds by which the `Date` of all answers is ahead of the machine's clock. */
  dateAhead: number;
  /** Rounds of the directory and of named locations never end: two empty pages link to each other, or there is always another page (`growing`). */
  endless: 'no' | 'circle' | 'growing';
  /** Object ids of accounts that exist, but that no round lists. */
  omittedUsers: readonly string[];
  /** Every delta token is refused once each time this is set to true. */
  syncStateLost: boolean;
  /** Skip tokens issued before this instant of the tenant's clock are refused. */
  skipTokensExpiredBefore: number;
}

/** No faults, except that records appear after some minutes. */
export const NO_FAULTS: Faults = {
  throttled: 0,
  retryAfter: 1,
  limited: false,
  failing: 0,
  truncated: 0,
  reset: 0,
  silent: 0,
  emptyPages: 0,
  duplicates: 0,
  late: 0,
  lateBy: 6 * 60 * 60_000,
  republished: 0,
  shuffled: false,
  noLicence: false,
  missingPermissions: [],
  secretExpired: false,
  identityDown: false,
  dateAhead: 0,
  endless: 'no',
  omittedUsers: [],
  syncStateLost: false,
  skipTokensExpiredBefore: 0,
};

/** Answers for the next requests, for tests that script a failure. */
export interface ScriptedAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Cut the connection instead. */
  reset?: boolean;
  /** Answer as usual, but only with the first half of the body. */
  truncate?: boolean;
}
