import { HttpProblem } from '../../shared/lib/http.ts';

/** What Teams and Entra answer where single sign-on is refused (learn.microsoft.com, "Tab SSO": error codes of `getAuthToken`), in words. */
const WORDS: readonly [RegExp, string][] = [
  [
    /CancelledByUser|access_denied/i,
    'You closed the window in which Microsoft asked for your consent. Sign in again and accept, to see who is in.',
  ],
  [
    /resourceRequiresConsent|invalid_grant|consent/i,
    'Your organisation has not allowed Indoors to sign you in yet. Ask your administrator to grant consent to it in Microsoft Entra, then sign in again.',
  ],
  [
    /resourceRequiresMfa|interaction_required|UiRequired/i,
    'Microsoft wants to check once more who you are. Sign out of Teams and in again, then open Indoors.',
  ],
  [
    /invalid_resource|resourceDisabled|AppNotFound|notAuthorized/i,
    'Microsoft Entra does not know Indoors under the address it uses. Ask your administrator to compare the app registration with the app package.',
  ],
  [
    /jwt|token is not valid|Decoded token|Invalid token/i,
    'Teams handed over a sign-in that cannot be read. Sign in again; if it stays so, sign out of Teams and in again.',
  ],
];
const OTHERWISE = 'Teams could not sign you in. Sign in again; if it stays so, sign out of Teams and in again.';

/** A refused sign-on as a problem to show: a sentence that says what to do, and never the words of an SDK. */
export function refusalOf(cause: unknown): HttpProblem {
  if (cause instanceof HttpProblem) return cause;
  const said = cause instanceof Error ? cause.message : String(cause);
  const words = WORDS.find(([pattern]) => pattern.test(said))?.[1] ?? OTHERWISE;
  return new HttpProblem({ status: 401, code: 'SIGN_IN_REFUSED', title: words });
}
