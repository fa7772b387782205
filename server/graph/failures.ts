import { AppError } from '../errors.ts';

/**
 * Everything that can go wrong between us and Entra, with what it means and what to do. The kind is the stable code
 * that the integration page shows; texts carry no personal data and no secret (DESIGN.md §3, promise 5).
 */
export const GRAPH_FAILURES = {
  // Signing in to Entra as the app
  SECRET_WRONG: {
    message: 'Entra refuses the client secret.',
    remedy:
      'Copy the secret’s value (not its id) from the app registration into CLIENT_SECRET (or the file that CLIENT_SECRET_FILE names), or make a new one.',
  },
  SECRET_EXPIRED: {
    message: 'The client secret has expired.',
    remedy:
      'Make a new secret in the app registration (Certificates & secrets) and set CLIENT_SECRET, or write it to the file that CLIENT_SECRET_FILE names: it is read again.',
  },
  CERTIFICATE_REFUSED: {
    message: 'Entra refuses the client certificate.',
    remedy:
      'Upload the certificate to the app registration, check that it has not expired. A new one goes with its key into the files of CLIENT_CERTIFICATE_FILE and CLIENT_CERTIFICATE_KEY_FILE, which are read again.',
  },
  FEDERATION_REFUSED: {
    message: 'Entra does not accept the token of the federated identity.',
    remedy:
      'Check the federated credential of the app registration: issuer, subject and audience must be those of the token in AZURE_FEDERATED_TOKEN_FILE.',
  },
  FEDERATED_TOKEN_EXPIRED: {
    message: 'The token in AZURE_FEDERATED_TOKEN_FILE has expired: what writes it has stopped.',
    remedy:
      'Look at what writes that file (in Kubernetes the webhook of workload identity and the projected volume). A new token in it is read by itself.',
  },
  FEDERATED_TOKEN_UNREADABLE: {
    message: 'What is in AZURE_FEDERATED_TOKEN_FILE is no token.',
    remedy:
      'Check that it names the file into which the token (a JWT, three parts with dots between) of the federated identity is written.',
  },
  TENANT_UNKNOWN: {
    message: 'Entra knows no tenant of this id.',
    remedy: 'Check TENANT_ID: it is on the overview page of the Entra admin center.',
  },
  DISCOVERY_NOT_FOUND: {
    message: 'The identity provider knows nothing at the address of this tenant.',
    remedy:
      'Check TENANT_ID (a GUID, on the overview page of the Entra admin center) and AUTHORITY_HOST (docs/CONFIGURATION.md lists the clouds).',
  },
  APP_UNKNOWN: {
    message: 'The tenant has no app of this id.',
    remedy: 'Check CLIENT_ID, and that the app registration is in this tenant and has not been deleted.',
  },
  APP_DISABLED: {
    message: 'The app is disabled in the tenant.',
    remedy: 'Enable sign-in for the enterprise application in the Entra admin center.',
  },
  MANAGED_IDENTITY_UNAVAILABLE: {
    message: 'No managed identity can be reached from here.',
    remedy: 'Assign a managed identity to this machine or container app, or use a certificate or a secret.',
  },
  CLOCK_WRONG: { message: 'Entra says that our clock is wrong.', remedy: 'Set this machine’s clock (NTP).' },
  CONSENT_MISSING: {
    message: 'An administrator has not consented to the app’s permissions.',
    remedy: 'Grant admin consent for the app’s API permissions in the Entra admin center.',
  },
  POLICY_BLOCKED: {
    message: 'Conditional Access blocks the app.',
    remedy: 'Take the app’s service principal out of the policy for workload identities, or let this machine’s public address through.',
  },
  TOKEN_REFUSED: {
    message: 'Entra gives the app no token.',
    remedy:
      'Look for that number in Microsoft’s list of AADSTS error codes, and at the sign-ins of the service principal in the Entra admin center.',
  },
  TOKEN_NOT_ACCEPTED: {
    message: 'Microsoft Graph does not accept the app’s token, not even a fresh one.',
    remedy: 'Check that AUTHORITY_HOST and GRAPH_BASE_URL are of the same cloud, and this machine’s clock.',
  },
  // What the app may do
  NO_PREMIUM_LICENCE: {
    message: 'The tenant has no Entra ID P1 or P2 licence, without which Microsoft Graph gives out no sign-in log.',
    remedy:
      'Add a licence. If the tenant has one, wait: Graph says this now and then for no reason, and reading is tried again. A file exported from the portal can be imported without a licence.',
  },
  LICENCE_UNCERTAIN: {
    message: 'Microsoft Graph says that the tenant has no premium licence, although it has given out sign-ins before.',
    remedy: 'Nothing to do yet: Graph says this now and then for no reason, and reading is tried again.',
  },
  AUDIT_LOG_PERMISSION_MISSING: {
    message: 'The app may not read the sign-in log.',
    remedy: 'Grant the application permissions AuditLog.Read.All and Directory.Read.All with admin consent.',
  },
  DIRECTORY_PERMISSION_MISSING: {
    message: 'The app may not read the directory.',
    remedy: 'Grant the application permission Directory.Read.All with admin consent.',
  },
  POLICY_PERMISSION_MISSING: {
    message: 'The app may not read the named locations of Conditional Access.',
    remedy:
      'Grant the application permission Policy.Read.All with admin consent, and named locations can be taken over as ranges. Nothing else needs it.',
  },
  GROUP_PERMISSION_MISSING: {
    message: 'The app may not read who is in a group.',
    remedy:
      'Grant the application permission Directory.Read.All with admin consent; for groups that hide their members Member.Read.Hidden, too. Without it, choose people by department.',
  },
  FORBIDDEN: {
    message: 'Microsoft Graph refuses the request.',
    remedy:
      'Check that the application permissions Directory.Read.All (for people and groups) and AuditLog.Read.All (for sign-ins) are granted with admin consent, and Conditional Access for workload identities.',
  },
  // On the way
  THROTTLED: {
    message: 'Microsoft Graph throttles us.',
    remedy: 'Nothing to do: reading continues when it lets us. If it stays, look for other apps that read the same log.',
  },
  TIMEOUT: { message: 'Microsoft Graph did not answer in time.', remedy: 'Nothing to do: smaller windows are read next.' },
  NETWORK: {
    message: 'Microsoft Graph cannot be reached.',
    remedy: 'Check this machine’s network, DNS, proxy and firewall towards GRAPH_BASE_URL.',
  },
  IDENTITY_UNREACHABLE: {
    message: 'Entra’s sign-in service cannot be reached.',
    remedy: 'Check this machine’s network, DNS, proxy and firewall towards AUTHORITY_HOST.',
  },
  IDENTITY_ERROR: {
    message: 'Entra’s sign-in service answers, but with nothing that can be used.',
    remedy: 'It is tried again. If it stays, see Microsoft’s service health page, and look for a proxy on the way to AUTHORITY_HOST.',
  },
  SERVER_ERROR: {
    message: 'Microsoft Graph has an error of its own.',
    remedy: 'Nothing to do: it is tried again. Microsoft’s service health page may say more.',
  },
  // What it answers
  ANSWER_UNREADABLE: {
    message: 'Microsoft Graph’s answer is cut off or not JSON.',
    remedy: 'It is tried again. If it stays, look for a proxy that changes answers.',
  },
  ANSWER_UNEXPECTED: {
    message: 'Microsoft Graph’s answer is not of the documented form.',
    remedy: 'It is tried again. If it stays, check GRAPH_BASE_URL, and report it with the log.',
  },
  FOREIGN_LINK: {
    message: 'Microsoft Graph’s answer leads to another server, which is not followed.',
    remedy: 'Check GRAPH_BASE_URL and proxies on the way.',
  },
  FILTER_REFUSED: {
    message: 'Microsoft Graph refuses the time span that is asked for.',
    remedy: 'Nothing to do, if it passes: the service may keep less than expected. If it stays, report it with the log.',
  },
  PATH_UNKNOWN: {
    message: 'Microsoft Graph does not know what is asked for.',
    remedy: 'Check GRAPH_BASE_URL: it must be the Graph of the tenant’s cloud.',
  },
  LINK_EXPIRED: { message: 'A link to the next page has expired.', remedy: 'Nothing to do: reading starts again.' },
  ROUND_ENDLESS: {
    message: 'Microsoft Graph leads from page to page without an end.',
    remedy:
      'Nothing to do, if it passes: reading was given up, and begins again from the beginning, of the directory once an hour. If it stays, report it to Microsoft. Sign-ins are collected with the people known.',
  },
  REFUSED: { message: 'Microsoft Graph refuses the request.', remedy: 'Report it with the log.' },
} as const satisfies Record<string, { message: string; remedy: string }>;

export type GraphFailureKind = keyof typeof GRAPH_FAILURES;

export interface FailureFacts {
  graphStatus?: number;
  aadsts?: string;
  retryAfter?: number;
  cause?: unknown;
}

/** GRAPH_FAILED with its kind. `graphStatus` is Graph's, `aadsts` Entra's own number; `retryAfter` in milliseconds. */
export class GraphFailure extends AppError {
  readonly kind: GraphFailureKind;
  /** What it means, in a sentence, with what Entra itself calls it: `Entra gives the app no token (AADSTS500011).` */
  readonly meaning: string;
  /** HTTP status that Graph gave; absent where it gave none. */
  readonly graphStatus: number | undefined;
  /** How long Graph asks us to wait, milliseconds; absent if Graph names no time. */
  readonly retryAfter: number | undefined;

  constructor(kind: GraphFailureKind, options: FailureFacts = {}) {
    const { message, remedy } = GRAPH_FAILURES[kind];
    const meaning = options.aadsts === undefined ? message : noting(message, `AADSTS${options.aadsts}`);
    super('GRAPH_FAILED', { detail: `${meaning} ${remedy}`, cause: options.cause, extra: { kind, remedy } });
    this.kind = kind;
    this.meaning = meaning;
    this.graphStatus = options.graphStatus;
    this.retryAfter = options.retryAfter;
  }
}

/** A sentence with something said in brackets before its full stop. */
export function noting(sentence: string, note: string): string {
  return sentence.replace(/\.$/, ` (${note}).`);
}

/** Kinds that may pass by themselves within one run (408, 429, 5xx, network, truncated answers). */
const PASSING: ReadonlySet<GraphFailureKind> = new Set([
  'THROTTLED',
  'TIMEOUT',
  'NETWORK',
  'IDENTITY_UNREACHABLE',
  'IDENTITY_ERROR',
  'SERVER_ERROR',
  'ANSWER_UNREADABLE',
]);

/** Whether the same request is worth sending again within this run. */
export function isPassing(failure: GraphFailure): boolean {
  return PASSING.has(failure.kind);
}

const PERMISSION_MISSING: ReadonlySet<GraphFailureKind> = new Set([
  'AUDIT_LOG_PERMISSION_MISSING',
  'DIRECTORY_PERMISSION_MISSING',
  'POLICY_PERMISSION_MISSING',
  'FORBIDDEN',
]);

/** Whether consent to a permission may be what it takes. */
export function isPermissionMissing(failure: GraphFailure): boolean {
  return PERMISSION_MISSING.has(failure.kind);
}

/** Kinds that affect every request until an operator acts: the app gets no token, or may not read the log. */
const SHUT_OUT: ReadonlySet<string> = new Set<GraphFailureKind>([
  'SECRET_WRONG',
  'SECRET_EXPIRED',
  'CERTIFICATE_REFUSED',
  'FEDERATION_REFUSED',
  'FEDERATED_TOKEN_EXPIRED',
  'FEDERATED_TOKEN_UNREADABLE',
  'TENANT_UNKNOWN',
  'APP_UNKNOWN',
  'APP_DISABLED',
  'MANAGED_IDENTITY_UNAVAILABLE',
  'CLOCK_WRONG',
  'CONSENT_MISSING',
  'POLICY_BLOCKED',
  'TOKEN_REFUSED',
  'TOKEN_NOT_ACCEPTED',
  'AUDIT_LOG_PERMISSION_MISSING',
]);

/** Whether a problem of this code shuts us out altogether. */
export function isAuthFailure(code: string): boolean {
  return SHUT_OUT.has(code);
}
