import type { Instant } from './time.ts';

/**
 * A parsed Entra sign-in: time, address, user, and the fields that decide whether it counts (docs/RULES.md, "What is kept"). The parser
 * drops all other fields of Graph's record.
 */
export interface SignIn {
  at: Instant;
  /** Object id as in the record; absent or empty if it has none. */
  userId?: string;
  /** Used only if there is no object id. */
  upn?: string;
  /** As in the record; it may be blank, redacted, or have a port. */
  ip?: string;
  /** `status.errorCode`; a record without it does not count. */
  errorCode?: number;
  /** Only `atRisk` and `confirmedCompromised` matter. */
  riskState?: string;
  /** Absent counts as interactive. */
  interactive?: boolean;
  /** `clientCredentialType`. A non-interactive sign-in with any value but `none` (in any case) is that of a confidential client. */
  clientCredentialType?: string;
}

/** A record that is not a sign-in of a user: the problem in one sentence, without any part of the record. */
export interface Malformed {
  malformed: string;
}
