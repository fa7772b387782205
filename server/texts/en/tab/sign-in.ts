/** Signing in, and what stands in its way. */
export const signIn = {
  'tab.sign-in.under-way': 'Signing in',
  'tab.sign-in.failed': 'Signing in did not work',
  'tab.sign-in.not-signed-in': 'You are not signed in',
  'tab.sign-in.again': 'Sign in again',
  'tab.sign-in.again-busy': 'Signing in …',
  'tab.sign-in.teams-silent': 'Teams did not answer in time. If it happens again, restart Teams, or open Teams in the browser.',

  'tab.sign-in.choose': 'Who do you want to be?',
  'tab.sign-in.choose-hint': 'This is a demo over a simulated tenant. In Microsoft Teams you are signed in as yourself.',
  'tab.sign-in.administrator': 'Administrator',

  'tab.sign-in.open-in-teams': 'Indoors lives in Microsoft Teams',
  'tab.sign-in.open-in-teams-hint':
    'Open Teams, choose Apps, search for “Indoors” and open its Today tab; there you are signed in at once. If it is not listed, ask your administrator to upload the app package and allow it for you.',
  'tab.sign-in.open-link': 'Open in Teams',
  'tab.sign-in.api': 'API documentation',

  'tab.sign-in.refused.cancelled':
    'You closed the window in which Microsoft asked for your consent. Sign in again and accept, to see who is in.',
  'tab.sign-in.refused.consent':
    'Your organisation has not allowed Indoors to sign you in yet. Ask your administrator to grant consent to it in Microsoft Entra, then sign in again.',
  'tab.sign-in.refused.mfa': 'Microsoft needs to check again who you are. Sign out of Teams and in again, then open Indoors.',
  'tab.sign-in.refused.unknown-app':
    'Microsoft Entra does not know Indoors under the address it uses. Ask your administrator to compare the app registration with the app package.',
  'tab.sign-in.refused.unreadable':
    'Teams handed over a sign-in that cannot be read. Sign in again; if it stays so, sign out of Teams and in again.',
  'tab.sign-in.refused.no-token':
    'Teams gave Indoors no sign-in. Sign in again; if it stays so, close Indoors and open it again, or sign out of Teams and in again.',
  'tab.sign-in.refused.otherwise': 'Teams could not sign you in. Sign in again; if it stays so, sign out of Teams and in again.',
} as const;
