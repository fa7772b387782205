import { GraphFailure, type GraphFailureKind } from './failures.ts';

/** The kind of request, for answers whose meaning depends on it. */
export type Lane = 'reports' | 'directory' | 'policies';

/** Turns an answer that is not 2xx into a failure. `now` (milliseconds) is for a Retry-After with a date. */
export function failureOfAnswer(answer: { status: number; headers: Headers; body: unknown; lane: Lane; now: number }): GraphFailure {
  const { status, headers, body, lane, now } = answer;
  const { code, message } = readError(body);
  const kind = status === 401 ? kindOf401(message, headers, now) : kindOf(status, code, message, lane);
  return new GraphFailure(kind, { graphStatus: status, retryAfter: readRetryAfter(headers, now) });
}

function kindOf(status: number, code: string, message: string, lane: Lane): GraphFailureKind {
  if (status === 410 || /syncStateNotFound|resyncRequired|syncStateInvalid/i.test(code)) return 'LINK_EXPIRED';
  if (status === 429) return 'THROTTLED';
  if (status === 408 || status === 504) return 'TIMEOUT';
  if (status === 501 || status === 404) return 'PATH_UNKNOWN';
  if (status >= 500) return 'SERVER_ERROR';
  if (status === 403) return kindOf403(code, lane);
  if (status === 400) return kindOf400(message);
  return status < 400 ? 'FOREIGN_LINK' : 'REFUSED';
}

function kindOf403(code: string, lane: Lane): GraphFailureKind {
  if (lane === 'policies' && /^(AccessDenied|Authorization_RequestDenied|Authentication_MSGraphPermissionMissing)$/.test(code))
    return 'POLICY_PERMISSION_MISSING';
  if (code === 'Authentication_RequestFromNonPremiumTenantOrB2CTenant') return 'NO_PREMIUM_LICENCE';
  if (code === 'Authentication_MSGraphPermissionMissing' || code === 'Authorization_RequestDenied') {
    return lane === 'reports' ? 'AUDIT_LOG_PERMISSION_MISSING' : 'DIRECTORY_PERMISSION_MISSING';
  }
  return 'FORBIDDEN';
}

function kindOf400(message: string): GraphFailureKind {
  if (/resource not found for the segment|could not find a property named|unknown segment/i.test(message)) return 'PATH_UNKNOWN';
  if (/skip ?token|delta ?token/i.test(message)) return 'LINK_EXPIRED';
  return /invalid filter clause/i.test(message) ? 'FILTER_REFUSED' : 'REFUSED';
}

/** Graph accepts tokens for five minutes longer than they state. With a larger clock error, every token is invalid. */
const CLOCK_TOLERANCE = 5 * 60_000;

function kindOf401(message: string, headers: Headers, now: number): GraphFailureKind {
  const served = Date.parse(headers.get('date') ?? '');
  const skewed = Number.isFinite(served) && Math.abs(served - now) > CLOCK_TOLERANCE;
  return skewed && /lifetime|expired|not yet valid/i.test(message) ? 'CLOCK_WRONG' : 'TOKEN_NOT_ACCEPTED';
}

function readError(body: unknown): { code: string; message: string } {
  const error = field(body, 'error');
  const [code, message] = [field(error, 'code'), field(error, 'message')];
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** Headers of `fetch`, or of a client with its own kind of headers. */
export interface HeaderSource {
  get(name: string): string | null | undefined;
}

/** Seconds or an HTTP date (RFC 9110 §10.2.3), as milliseconds from now. */
export function readRetryAfter(headers: HeaderSource, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isFinite(date) ? Math.max(0, date - now) : undefined;
}

const TOKEN_FAILURES: Readonly<Record<string, GraphFailureKind>> = {
  '7000215': 'SECRET_WRONG',
  '7000222': 'SECRET_EXPIRED',
  '700027': 'CERTIFICATE_REFUSED',
  '1000502': 'CERTIFICATE_REFUSED',
  '70021': 'FEDERATION_REFUSED',
  '700211': 'FEDERATION_REFUSED',
  '700212': 'FEDERATION_REFUSED',
  '700213': 'FEDERATION_REFUSED',
  '90002': 'TENANT_UNKNOWN',
  '900021': 'TENANT_UNKNOWN',
  '900023': 'TENANT_UNKNOWN',
  '700016': 'APP_UNKNOWN',
  '7000112': 'APP_DISABLED',
  '7000229': 'APP_UNKNOWN',
  '53003': 'POLICY_BLOCKED',
  '700024': 'CLOCK_WRONG',
  '65001': 'CONSENT_MISSING',
};

/** The failure that Entra's token endpoint (or msal) reports, by its AADSTS number. */
export function failureOfToken(error: unknown): GraphFailure {
  if (error instanceof GraphFailure) return error;
  const text = error instanceof Error ? `${error.name} ${error.message}` : '';
  const aadsts = /AADSTS(\d+)/.exec(text)?.[1];
  return new GraphFailure((aadsts && TOKEN_FAILURES[aadsts]) || 'TOKEN_REFUSED', { aadsts, cause: error });
}
