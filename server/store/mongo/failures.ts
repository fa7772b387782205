import { mongo } from 'mongoose';
import { AppError } from '../../errors.ts';
import { type Message, message } from '../../texts/message.ts';

/**
 * Error codes of a server that cannot serve now: it is shutting down, is no longer primary, cannot be reached by the router, or has no space left
 * (MongoDB's error_codes.yml). Reads have no label for that.
 */
const AWAY: ReadonlySet<unknown> = new Set([
  6, 7, 89, 91, 133, 134, 189, 262, 317, 384, 358, 9001, 10058, 10107, 11600, 11602, 13388, 13435, 13436, 14031,
]);
/** Unauthorized, AuthenticationFailed, AtlasError (Atlas's code for a wrong password). */
const REFUSED: ReadonlySet<unknown> = new Set([13, 18, 8000]);

/** Errors of Node.js's sockets, which the driver passes on unchanged if a connection breaks during a write or the reading of a cursor. */
const BROKEN: ReadonlySet<unknown> = new Set([
  'ECONNRESET',
  'ECONNABORTED',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTCONN',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_WRITE_AFTER_END',
  'ERR_SOCKET_CLOSED',
]);

/** Converts an error of the driver while the database is unavailable to an `AppError`; returns other errors unchanged. */
export function storeError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error;
  const code = 'code' in error ? error.code : undefined;
  if (REFUSED.has(code)) return unavailable(message('store.mongo-refused'), error);
  const name = unresolvedName(error);
  if (name !== undefined) return unavailable(message('store.mongo-unresolved', { name }), error);
  if (!isAway(error, code)) return error;
  return unavailable(message('store.mongo-away'), error);
}

/** As `storeError`, for errors before the first success: also converts unknown answers of a server at login, since none of these is a bug of ours. */
export function startError(error: unknown): unknown {
  const known = storeError(error);
  if (known instanceof AppError || !(known instanceof Error)) return known;
  const code = 'code' in known && known.code !== undefined ? `, code ${String(known.code)}` : '';
  return unavailable(message('store.mongo-unknown', { answer: `${known.name}${code}` }), known);
}

function unavailable(detail: Message, cause: unknown): AppError {
  return new AppError('STORE_UNAVAILABLE', { detail, cause });
}

/**
 * The host, or with mongodb+srv:// the SRV or TXT record, for which DNS gave no answer; the driver puts that error in different places. Undefined
 * for any other failure.
 */
function unresolvedName(error: Error): string | undefined {
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth += 1) {
    const { syscall, hostname } = each as NodeJS.ErrnoException & { hostname?: unknown };
    if (syscall !== undefined && /^(query|getaddrinfo)/.test(syscall) && typeof hostname === 'string') return hostname;
  }
  return undefined;
}

/** Whether it is a network error, under any of the driver's names, rather than an error in the request. */
function isAway(error: Error, code: unknown): boolean {
  if (/^Mongoose/.test(error.name)) return true;
  if (!(error instanceof mongo.MongoError)) return BROKEN.has(code);
  if (AWAY.has(code) || error.hasErrorLabel('RetryableWriteError')) return true;
  // A bulk write wraps the driver's error, and has a code only if the server answered.
  if (error instanceof mongo.MongoBulkWriteError) return code === undefined && [error.writeErrors].flat().length === 0;
  if (error instanceof mongo.MongoServerError) return false;
  return (
    !(error instanceof mongo.MongoAPIError) ||
    /^Mongo(NotConnected|TopologyClosed|ServerClosed|ClientClosed|ExpiredSession)Error$/.test(error.name)
  );
}
