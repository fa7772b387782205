import { HttpProblem } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';

/** The errors of Teams and Entra when single sign-on is refused (learn.microsoft.com, "Tab SSO": error codes of `getAuthToken`). */
const REFUSALS = [
  [/CancelledByUser|access_denied/i, 'cancelled'],
  [/resourceRequiresConsent|invalid_grant|consent/i, 'consent'],
  [/resourceRequiresMfa|interaction_required|UiRequired/i, 'mfa'],
  [/invalid_resource|resourceDisabled|AppNotFound|notAuthorized/i, 'unknown-app'],
  [/jwt|token is not valid|Decoded token|Invalid token/i, 'unreadable'],
] as const;

const said = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
const reasonOf = (cause: unknown) => REFUSALS.find(([pattern]) => pattern.test(said(cause)))?.[1] ?? 'otherwise';

/** Whether Teams could return a token after asking the person. */
export const mayAsk = (cause: unknown) => ['consent', 'mfa'].includes(reasonOf(cause));

/** A refused sign-on as a problem with a sentence that says what to do, never the message of an SDK. */
export function refusalOf(cause: unknown): HttpProblem {
  if (cause instanceof HttpProblem) return cause;
  return refused(reasonOf(cause));
}

/** The problem if Teams has not answered, or has returned no token. */
export const noToken = () => refused('no-token');

const refused = (why: (typeof REFUSALS)[number][1] | 'otherwise' | 'no-token') =>
  new HttpProblem({ status: 401, code: 'SIGN_IN_REFUSED', title: texts.text(`tab.sign-in.refused.${why}`) });
