import type { DirectoryUser } from './person.ts';
import type { Instant } from './time.ts';

/**
 * Since when an account has its UPN (docs/RULES.md, step 3): sign-ins without an object id count only from then on, for
 * UPNs are given to newcomers. From when we first saw it there, else from the account's creation.
 */
export interface UpnFacts {
  /** The account as it was known; undefined for one that is new to us. */
  known: DirectoryUser | undefined;
  /** As the directory has it now, lower case. */
  upn: string;
  /** Creation of the account, if the directory has it. */
  createdAt: Instant | undefined;
  /** It was deleted and restored: meanwhile another account may have had its UPN. */
  isRestored: boolean;
  now: Instant;
}

/** Undefined if unknown: for an account whose creation was never read. */
export function upnSince({ known, upn, createdAt, isRestored, now }: UpnFacts): Instant | undefined {
  if (isRestored) return now;
  // An instant in the future was set by a clock that was ahead; we have seen it there by now.
  if (known?.upn === upn) return known.upnSince === undefined ? createdAt : Math.min(known.upnSince, now);
  if (known?.upn) return now;
  return createdAt ?? now;
}
