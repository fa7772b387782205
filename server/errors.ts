import { type Message, message } from './texts/message.ts';

/**
 * Everything that can go wrong by name, with its HTTP status, which the one error handler uses (`server/plugins/problems.ts`). The
 * sentences are in `server/texts` (`problem.CODE`); `docs/ERRORS.md` is made from both.
 */
export const ERROR_STATUS = {
  // Errors of a client
  BAD_REQUEST: 400,
  AT_IN_FUTURE: 400,
  AT_NOT_KEPT: 400,
  TIME_ZONE_UNKNOWN: 400,
  CIDR_INVALID: 400,
  SPAN_NOT_READABLE: 400,
  TARGET_UNKNOWN: 400,
  IMPORT_REFUSED: 400,
  OVERRIDE_INVALID: 400,
  TOKEN_MISSING: 401,
  TOKEN_INVALID: 401,
  SCREEN_KEY_INVALID: 401,
  ADMIN_REQUIRED: 403,
  PERSON_UNKNOWN_TO_DIRECTORY: 403,
  SERVICE_ACCOUNT_REFUSED: 403,
  NOT_OUR_TEAMS: 403,
  SELF_SERVICE_OFF: 403,
  PRESENCE_OFF: 403,
  NEVER_NAMED: 403,
  FOLLOWING_FORBIDDEN: 403,
  FOLLOWING_OFF: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  PERSON_NOT_FOUND: 404,
  GROUP_NOT_FOUND: 404,
  VERSION_CONFLICT: 409,
  RANGE_OVERLAPS: 409,
  FLOOR_PLAN_INVALID: 400,
  NOTHING_TO_UNDO: 409,
  NAME_TAKEN: 409,
  OFFICE_IN_USE: 409,
  NOT_COLLECTED_YET: 409,
  SIGN_INS_NOT_POLLED: 409,
  BACKFILL_RUNNING: 409,
  SETTING_FIXED: 409,
  TOO_LARGE: 413,
  HEADERS_TOO_LARGE: 431,
  REQUEST_TIMEOUT: 408,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  TOO_MANY_REFUSED: 429,
  // Errors of the server, or of a service that it depends on
  INTERNAL: 500,
  DIRECTORY_UNAVAILABLE: 503,
  STORE_UNAVAILABLE: 503,
  IDENTITY_UNAVAILABLE: 503,
  SHUTTING_DOWN: 503,
  ACTIVITY_UNKNOWN: 501,
  GRAPH_FAILED: 502,
  // Never cross HTTP
  CONFIG_INVALID: 500,
  STORE_IN_USE: 500,
  STORE_INCOMPLETE: 500,
  STORE_TOO_NEW: 500,
  STALE_PEOPLE: 500,
  STALE_PLACES: 500,
  IMPORT_UNREADABLE: 500,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_STATUS;

/**
 * A failure with a stable code. `detail` is one sentence for the person who caused it (what, where, what to do): a message of the
 * catalogue, or plain text where only operators read it. Neither `message` nor `detail` holds personal data or a secret.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | Message | undefined;
  /** More members of the problem document: `line`, `current`, `other` … Never personal data, never a secret. */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, options: { detail?: string | Message; cause?: unknown; extra?: Record<string, unknown> } = {}) {
    super(typeof options.detail === 'string' ? options.detail : code, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.detail = options.detail;
    this.extra = options.extra ?? {};
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}

/** The sentence of an error: its own, otherwise that of its code. */
export function detailOf({ code, detail }: AppError): Message {
  if (typeof detail === 'object') return detail;
  return detail === undefined ? message(`problem.${code}`) : message('problem.verbatim', { detail });
}

export function isAppError(error: unknown, code?: ErrorCode): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code);
}
