/** What a code of `server/presence/reasons.ts` means; those of presence, which the tab says too, are in `tab/reasons.ts`. */
export const reasons = {
  'reason.sign-in.malformed': 'The record could not be read: a field that decides is missing or not of its form.',
  'reason.sign-in.no-status': 'The record does not say whether the sign-in succeeded, so it does not count.',
  'reason.sign-in.failed': 'The sign-in failed or was interrupted, which proves nothing about where the person is.',
  'reason.sign-in.risky': 'Entra sees the sign-in at risk or confirmed compromised, so it may not have been the person.',
  'reason.sign-in.confidential-client':
    'A background sign-in of a server application carries the address of the original token, not of the person.',
  'reason.sign-in.future': 'The time of the sign-in is more than an hour ahead of our clock, so one of the two is wrong.',
  'reason.sign-in.unknown-person': 'The directory does not know this person yet; the record is read again after the next sync.',
  'reason.sign-in.account-disabled': 'The account is disabled.',
  'reason.sign-in.guest': 'The account is a guest.',
  'reason.sign-in.off': 'The person’s presence is switched off, or was at the time of the sign-in.',
  'reason.sign-in.erased': 'The sign-in is from before the person’s data was last deleted.',
  'reason.sign-in.expired': 'The sign-in is older than what the organisation keeps.',
  'reason.sign-in.no-address': 'The record has no IP address.',
  'reason.sign-in.address-redacted': 'Part of the IP address is blanked out.',
  'reason.sign-in.address-malformed': 'The IP address is not of a form that can be read.',
  'reason.sign-in.address-not-public':
    'The address is private, local or reserved; Entra sees the public one, so it says nothing about a place.',
  'reason.sign-in.unmatched': 'No range holds the address.',
  'reason.sign-in.candidate': 'No range holds the address; it is counted as a candidate for an administrator to look at.',
  'reason.sign-in.ignored': 'The range of this address is set to be ignored (VPN or proxy).',
  'reason.sign-in.presence-switched-off': 'The range of this address does not count as presence.',
  'reason.sign-in.placed': 'The address lies in a range: this is evidence of where the person was.',
  'reason.sign-in.placed-unmatched': 'No range holds the address, and the organisation counts such addresses as remote.',
  'reason.count.not-recorded':
    'The person is not recorded: not known to the directory yet, disabled, a guest, switched off, or the sign-in is from before their last deletion.',
} as const;
