/**
 * Every decision of the engine carries one of these codes and its sentence, so that "why?" always has an answer
 * (DESIGN.md §2). `docs/REASONS.md` is made from this table (`npm run docs`), a test keeps the two equal.
 */

/** Why a sign-in became a placement or did not, in the order in which it is decided. */
export const SIGN_IN_REASONS = {
  malformed: 'The record could not be read: a field that decides is missing or not of its form.',
  'no-status': 'The record does not say whether the sign-in succeeded, so it does not count.',
  failed: 'The sign-in failed or was interrupted, which proves nothing about where the person is.',
  risky: 'Entra sees the sign-in at risk or confirmed compromised, so it may not have been the person.',
  'confidential-client': 'A background sign-in of a server application carries the address of the original token, not of the person.',
  future: 'The time of the sign-in is more than an hour ahead of our clock, so one of the two is wrong.',
  'unknown-person': 'The directory does not know this person yet; the record is read again after the next sync.',
  'account-disabled': 'The account is disabled.',
  guest: 'The account is a guest.',
  off: 'The person’s presence is switched off, or was at the time of the sign-in.',
  erased: 'The sign-in is from before the person’s data was last deleted.',
  expired: 'The sign-in is older than what the organisation keeps.',
  'no-address': 'The record has no IP address.',
  'address-redacted': 'Part of the IP address is blanked out.',
  'address-malformed': 'The IP address is not of a form that can be read.',
  'address-not-public': 'The address is private, local or reserved; Entra sees the public one, so it says nothing about a place.',
  unmatched: 'No range holds the address.',
  candidate: 'No range holds the address; it is counted as a candidate for an administrator to look at.',
  ignored: 'The range of this address is set to be ignored (VPN or proxy).',
  'presence-switched-off': 'The range of this address does not count as presence.',
  placed: 'The address lies in a range: this is evidence of where the person was.',
  'placed-unmatched': 'No range holds the address, and the organisation counts such addresses as remote.',
} as const;
export type SignInReason = keyof typeof SIGN_IN_REASONS;

/** What takes the place of reasons about a single person in counts that are shown. */
export const COUNT_REASONS = {
  'not-recorded':
    'The person is not recorded: not known to the directory yet, disabled, a guest, switched off, or the sign-in is from before their last deletion.',
} as const;
export type CountedReason = Exclude<SignInReason, keyof typeof ABOUT_PERSONS> | keyof typeof COUNT_REASONS;

const ABOUT_PERSONS = { 'unknown-person': true, 'account-disabled': true, guest: true, off: true, erased: true } as const;

/**
 * Counts of discarded records as anybody may see them. Those that are about a single person are one: a count that says “off”
 * would tell when the only person who is off has signed in.
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
export const PRESENCE_REASONS = {
  'override-self': 'They said so themselves.',
  'override-admin': 'An administrator said so for them.',
  'evidence-office': 'Their latest sign-in counted today came from this office.',
  'evidence-office-over-remote': 'They signed in at this office today, and no sign-in from elsewhere is late enough to say that they left.',
  'evidence-remote': 'They signed in today from a place that counts as remote.',
  'evidence-left-office': 'They were at an office earlier, and have since been signing in from elsewhere for long enough to have left.',
  'evidence-beaten': 'Newer evidence came from a place where the day is over, so nothing is known for today.',
  'none-cleared': 'They started afresh, and nothing has been seen since.',
  'none-no-evidence': 'Nothing has been seen of them today.',
} as const;
export type PresenceReason = keyof typeof PRESENCE_REASONS;
