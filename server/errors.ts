/**
 * The table of everything that can go wrong by name. HTTP status is chosen here and used by the one error handler
 * (`server/plugins/problems.ts`); `docs/ERRORS.md` is made from it, and a test fails on a code that the docs lack.
 */
export const ERRORS = {
  // What a client did
  BAD_REQUEST: { status: 400, title: 'The request is not of the form that the API documents.' },
  AT_IN_FUTURE: { status: 400, title: 'What was asked for lies in the future.' },
  AT_NOT_KEPT: { status: 400, title: 'What was asked for is older than what is kept.' },
  TIME_ZONE_UNKNOWN: { status: 400, title: 'The time zone is not an IANA name.' },
  CIDR_INVALID: { status: 400, title: 'An address, CIDR or span of a range cannot be used.' },
  SPAN_NOT_READABLE: { status: 400, title: 'Nothing of the span can be read.' },
  TARGET_UNKNOWN: { status: 400, title: 'The office or floor that is named does not exist or is archived.' },
  IMPORT_REFUSED: { status: 400, title: 'Lines of the import cannot be used, so nothing of it was saved.' },
  OVERRIDE_INVALID: { status: 400, title: 'The statement is not possible as given.' },
  TOKEN_MISSING: { status: 401, title: 'The request carries no token.' },
  TOKEN_INVALID: { status: 401, title: 'The token is not valid for this app and tenant.' },
  ADMIN_REQUIRED: { status: 403, title: 'This needs the administrator role.' },
  PERSON_UNKNOWN_TO_DIRECTORY: { status: 403, title: 'You are not in the directory that Indoors has read.' },
  NOT_OUR_TEAMS: { status: 403, title: 'The message to the bot is not from Teams of this tenant.' },
  SELF_SERVICE_OFF: { status: 403, title: 'Your organisation does not let people change their own mode.' },
  PRESENCE_OFF: { status: 403, title: 'Your presence is switched off, so nothing about you is taken in.' },
  NEVER_NAMED: { status: 403, title: 'Nobody else can say where somebody is who is counted and never named.' },
  NOT_FOUND: { status: 404, title: 'There is nothing here.' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This path does not take this method.' },
  PERSON_NOT_FOUND: { status: 404, title: 'There is nobody of this name or id to be shown.' },
  GROUP_NOT_FOUND: { status: 404, title: 'Entra has no group of this id, or shows none to Indoors.' },
  VERSION_CONFLICT: { status: 409, title: 'Somebody else has changed this since you read it.' },
  RANGE_OVERLAPS: { status: 409, title: 'Another range in force has the same CIDR.' },
  PLAN_INVALID: { status: 400, title: 'The picture of a floor cannot be used.' },
  NOTHING_TO_UNDO: { status: 409, title: 'There is nothing that can be undone.' },
  NAME_TAKEN: { status: 409, title: 'The name is already in use.' },
  OFFICE_IN_USE: { status: 409, title: 'A range in force still places people here.' },
  NOT_COLLECTED_YET: { status: 409, title: 'No sign-ins have been collected yet; what lies behind comes after the first poll.' },
  SIGN_INS_NOT_POLLED: {
    status: 409,
    title: 'Sign-ins come from the Event Hub alone here (POLL_SIGN_INS=false), so what lies behind cannot be read.',
  },
  BACKFILL_RUNNING: { status: 409, title: 'A backfill is under way. Wait for it, or stop it first.' },
  TOO_LARGE: { status: 413, title: 'The request is too large.' },
  HEADERS_TOO_LARGE: { status: 431, title: 'The headers of the request are too large.' },
  REQUEST_TIMEOUT: { status: 408, title: 'The request took too long to arrive.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'The body is not JSON.' },
  TOO_MANY_REQUESTS: { status: 429, title: 'Too many requests.' },
  TOO_MANY_REFUSED: {
    status: 429,
    title: 'Too many requests without a valid token came from this address. One with a valid token is let in.',
  },
  // What we, or somebody we depend on, cannot do now
  INTERNAL: { status: 500, title: 'Something went wrong on the server.' },
  DIRECTORY_UNAVAILABLE: {
    status: 503,
    title: 'The directory does not know you yet, and cannot be asked right now. Try again in a minute.',
  },
  STORE_UNAVAILABLE: { status: 503, title: 'The database cannot be reached.' },
  IDENTITY_UNAVAILABLE: { status: 503, title: 'The identity provider’s keys cannot be fetched.' },
  SHUTTING_DOWN: { status: 503, title: 'The server is shutting down.' },
  ACTIVITY_UNKNOWN: { status: 501, title: 'The bot does not handle this kind of activity.' },
  GRAPH_FAILED: { status: 502, title: 'Microsoft Graph or Entra cannot be used now.' },
  // Never cross HTTP
  CONFIG_INVALID: { status: 500, title: 'The configuration is missing or wrong.' },
  STORE_IN_USE: { status: 500, title: 'Another Indoors server uses the embedded database.' },
  STORE_TOO_NEW: { status: 500, title: 'The database was written by a newer version of Indoors.' },
  STALE_PEOPLE: { status: 500, title: 'People changed while a page was being placed; it is placed again.' },
  IMPORT_UNREADABLE: { status: 500, title: 'The file is not an export that can be read.' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** A failure with a stable code. `detail` is one sentence for the person who caused it: what, where, what to do. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;
  /** More members of the problem document: `line`, `current`, `other` … Never personal data, never a secret. */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, options: { detail?: string; cause?: unknown; extra?: Record<string, unknown> } = {}) {
    super(options.detail ?? ERRORS[code].title, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.detail = options.detail;
    this.extra = options.extra ?? {};
  }

  get status(): number {
    return ERRORS[this.code].status;
  }
}

export function isAppError(error: unknown, code?: ErrorCode): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code);
}
