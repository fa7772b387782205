/** Why the reader is not shown, as a page says it; the bot has its own sentences. */
export const notShown = {
  'not-shown.no-range':
    'Today no sign-in of yours came from an address that counts as a place. This page cannot tell which address your device has.',
  'not-shown.what-to-do': 'If you are in the office, choose “{office}” under “{say}”, and tell an administrator if it happens again.',
  'not-shown.off-self': 'Your presence is switched off, so nothing about you is taken in or shown. You can switch it on under “{page}”.',
  'not-shown.off': 'Your presence is switched off, so nothing about you is taken in or shown. An administrator can switch it on.',
} as const;
