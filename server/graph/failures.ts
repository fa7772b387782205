import { AppError } from '../errors.ts';
import { type Message, message } from '../texts/message.ts';

/** Failures of the app's sign-in to Entra. The app gets no token until an operator acts. */
const SIGN_IN_FAILURES = [
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
] as const;

/**
 * All failures between the server and Entra. The kind is the stable code on the integration page; its meaning and remedy are in the catalogue
 * (`failure.KIND`, `remedy.KIND`). Contains no personal data and no secret (docs/RULES.md, promise 5).
 */
export const GRAPH_FAILURE_KINDS = [
  ...SIGN_IN_FAILURES,
  'DISCOVERY_NOT_FOUND',
  // Permissions of the app
  'NO_PREMIUM_LICENCE',
  'LICENCE_UNCERTAIN',
  'AUDIT_LOG_PERMISSION_MISSING',
  'DIRECTORY_PERMISSION_MISSING',
  'POLICY_PERMISSION_MISSING',
  'GROUP_PERMISSION_MISSING',
  'FORBIDDEN',
  // In transit
  'THROTTLED',
  'TIMEOUT',
  'NETWORK',
  'IDENTITY_UNREACHABLE',
  'IDENTITY_ERROR',
  'SERVER_ERROR',
  // Answers
  'ANSWER_UNREADABLE',
  'ANSWER_UNEXPECTED',
  'FOREIGN_LINK',
  'FILTER_REFUSED',
  'PATH_UNKNOWN',
  'LINK_EXPIRED',
  'STILL_READING',
  'ROUND_ENDLESS',
  'REFUSED',
] as const;

export type GraphFailureKind = (typeof GRAPH_FAILURE_KINDS)[number];

export interface FailureFacts {
  graphStatus?: number;
  aadsts?: string;
  retryAfter?: number;
  cause?: unknown;
}

/** An AppError GRAPH_FAILED with its kind. `graphStatus` is Graph's HTTP status, `aadsts` Entra's own number; `retryAfter` is in milliseconds. */
export class GraphFailure extends AppError {
  readonly kind: GraphFailureKind;
  /** The meaning, with Entra's own code: “Entra gives the app no token. (AADSTS500011)” */
  readonly meaning: Message;
  /** The remedy. */
  readonly remedy: Message;
  /** The HTTP status of Graph's answer; absent without an answer. */
  readonly graphStatus: number | undefined;
  /** How long Graph asks us to wait, milliseconds; absent if Graph states no time. */
  readonly retryAfter: number | undefined;

  constructor(kind: GraphFailureKind, options: FailureFacts = {}) {
    const remedy = message(`remedy.${kind}`);
    const entraCode = options.aadsts === undefined ? undefined : `AADSTS${options.aadsts}`;
    const failure = message(`failure.${kind}`);
    const meaning = entraCode === undefined ? failure : noting(failure, entraCode);
    super('GRAPH_FAILED', {
      detail: message('failure.detail', { failure: meaning, remedy }),
      cause: options.cause,
      extra: { kind, remedy },
    });
    // For the log.
    this.message = entraCode === undefined ? kind : `${kind} (${entraCode})`;
    this.kind = kind;
    this.meaning = meaning;
    this.remedy = remedy;
    this.graphStatus = options.graphStatus;
    this.retryAfter = options.retryAfter;
  }
}

/** A failure followed by a note in brackets. */
export function noting(failure: Message, note: string): Message {
  return message('failure.noted', { failure, note });
}

/** Transient failures, which may end within one run (408, 429, 5xx, network, truncated answers). */
const TRANSIENT: ReadonlySet<GraphFailureKind> = new Set([
  'THROTTLED',
  'TIMEOUT',
  'NETWORK',
  'IDENTITY_UNREACHABLE',
  'IDENTITY_ERROR',
  'SERVER_ERROR',
  'ANSWER_UNREADABLE',
]);

/** Whether the same request should be sent again within this run. */
export function isTransient(failure: GraphFailure): boolean {
  return TRANSIENT.has(failure.kind);
}

const PERMISSION_MISSING: ReadonlySet<GraphFailureKind> = new Set([
  'AUDIT_LOG_PERMISSION_MISSING',
  'DIRECTORY_PERMISSION_MISSING',
  'POLICY_PERMISSION_MISSING',
  'FORBIDDEN',
]);

/** Whether consent to a permission may be missing. */
export function isPermissionMissing(failure: GraphFailure): boolean {
  return PERMISSION_MISSING.has(failure.kind);
}

/** Failures that affect every request until an operator acts: the app gets no token, or may not read the log. */
const AUTH_FAILURES: ReadonlySet<string> = new Set<GraphFailureKind>([...SIGN_IN_FAILURES, 'AUDIT_LOG_PERMISSION_MISSING']);

/** Whether a problem with this code prevents all requests. */
export function isAuthFailure(code: string): boolean {
  return AUTH_FAILURES.has(code);
}
