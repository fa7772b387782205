import type { Instant } from './time.ts';

/**
 * One Entra sign-in as it crosses the border: time, address, user, and what is read to decide whether it counts
 * (DESIGN.md §1). Nothing else of Graph's record gets past the parser.
 */
export interface SignIn {
  at: Instant;
  /** Object id as the record has it; absent or empty where it has none. */
  userId?: string;
  /** Used only where there is no object id. */
  upn?: string;
  /** As the record has it; it may be blank, redacted, with a port. */
  ip?: string;
  /** `status.errorCode`; absent: the record has none, which does not count. */
  errorCode?: number;
  /** Only `atRisk` and `confirmedCompromised` matter. */
  riskState?: string;
  /** Absent counts as interactive. */
  interactive?: boolean;
  /** `clientCredentialType`; anything but `none`, in any case, on a non-interactive sign-in is a confidential client. */
  clientCredentialType?: string;
}

/** A record that is no sign-in of a user: what was wrong with it, in one plain sentence, with no part of the record itself. */
export interface Malformed {
  malformed: string;
}
