import { decodeProtectedHeader, errors } from 'jose';
import { AppError } from './errors.ts';
import { type Message, message } from './texts/message.ts';

/** A token that is refused, and why, in one sentence. */
export function invalidToken(detail: Message): AppError {
  return new AppError('TOKEN_INVALID', { detail });
}

/**
 * Refuses what is no token, or one that is not signed with RS256. It is checked before keys are fetched, so that such a request is refused also
 * while the keys cannot be fetched. @throws AppError TOKEN_INVALID
 */
export function requireRS256(token: string): void {
  if (algorithmOf(token) !== 'RS256') throw invalidToken(message('token.algorithm'));
}

function algorithmOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    throw invalidToken(message('token.no-token'));
  }
}

/**
 * Converts an error of jose from checking a token: TOKEN_INVALID for a fault of the token, IDENTITY_UNAVAILABLE where the keys cannot be
 * fetched (with the sentence `keysAway`, if given). An AppError stays unchanged.
 */
export function tokenError(error: unknown, keysAway?: Message): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof errors.JWTExpired) return invalidToken(message('token.expired'));
  if (error instanceof errors.JWTClaimValidationFailed) return invalidToken(message('token.claim', { claim: error.claim }));
  const unfetched =
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');
  if (error instanceof errors.JOSEError && !unfetched) return invalidToken(message('token.signature'));
  return new AppError('IDENTITY_UNAVAILABLE', { detail: keysAway, cause: error });
}
