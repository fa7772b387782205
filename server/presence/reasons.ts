/*
 * Every decision of the engine has one of these codes, so that "why?" always has an answer (docs/RULES.md). Their meaning is in
 * the catalogue (`reason.sign-in.CODE`, `reason.count.CODE`, `reason.presence.CODE`); `docs/REASONS.md` is generated from it.
 */

/** Why a sign-in became a placement or not, in the order of the rules. */
export const SIGN_IN_REASONS = [
  'malformed',
  'no-status',
  'failed',
  'risky',
  'confidential-client',
  'future',
  'unknown-person',
  'account-disabled',
  'guest',
  'off',
  'erased',
  'expired',
  'no-address',
  'address-redacted',
  'address-malformed',
  'address-not-public',
  'unmatched',
  'candidate',
  'ignored',
  'presence-switched-off',
  'placed',
  'placed-unmatched',
] as const;
export type SignInReason = (typeof SIGN_IN_REASONS)[number];

/** Replaces reasons about single people in shown counts. */
export const COUNT_REASONS = ['not-recorded'] as const;
export type CountedReason = Exclude<SignInReason, keyof typeof ABOUT_PERSONS> | (typeof COUNT_REASONS)[number];

const ABOUT_PERSONS = { 'unknown-person': true, 'account-disabled': true, guest: true, off: true, erased: true } as const;

/**
 * Counts of discarded records as everybody may see them. Reasons about single people are merged: a count of “off” would reveal when the only
 * person in mode `off` signed in.
 */
export function countsShown(discarded: Readonly<Partial<Record<SignInReason, number>>>): Partial<Record<CountedReason, number>> {
  const shown: Partial<Record<CountedReason, number>> = {};
  for (const [reason, count] of Object.entries(discarded) as [SignInReason, number | undefined][]) {
    const counted = isAboutPersons(reason) ? 'not-recorded' : reason;
    if (count !== undefined) shown[counted] = (shown[counted] ?? 0) + count;
  }
  return shown;
}

function isAboutPersons(reason: SignInReason): reason is keyof typeof ABOUT_PERSONS {
  return Object.hasOwn(ABOUT_PERSONS, reason);
}

/** Why a person is shown as they are. */
export const PRESENCE_REASONS = [
  'override-self',
  'override-admin',
  'evidence-office',
  'evidence-office-over-remote',
  'evidence-remote',
  'evidence-left-office',
  'evidence-superseded',
  'none-cleared',
  'none-no-evidence',
] as const;
export type PresenceReason = (typeof PRESENCE_REASONS)[number];
