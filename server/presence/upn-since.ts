import type { DirectoryUser } from './person.ts';
import type { Instant } from './time.ts';

/**
 * The facts that decide since when an account has its UPN (docs/RULES.md, step 3). Sign-ins without an object id count only from then on, since
 * new accounts can get UPNs of earlier ones.
 */
export interface UpnFacts {
  /** The stored account; undefined for a new one. */
  known: DirectoryUser | undefined;
  /** The current UPN in the directory, lower case. */
  upn: string;
  /** Creation of the account, if the directory has it. */
  createdAt: Instant | undefined;
  /** It was deleted and restored: meanwhile another account may have had its UPN. */
  isRestored: boolean;
  now: Instant;
}

/** When Indoors first saw the UPN at this account, otherwise the account's creation. Undefined if the creation was never read. */
export function upnSince({ known, upn, createdAt, isRestored, now }: UpnFacts): Instant | undefined {
  if (isRestored) return now;
  // An instant in the future comes from a clock that was ahead; the account certainly has the UPN by now.
  if (known?.upn === upn) return known.upnSince === undefined ? createdAt : Math.min(known.upnSince, now);
  if (known?.upn) return now;
  return createdAt ?? now;
}
