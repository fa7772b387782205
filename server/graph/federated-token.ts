import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { Instant } from '../presence/time.ts';
import { failureOfToken } from './classify.ts';
import { GraphFailure } from './failures.ts';

/**
 * Returns the assertion if it has the form of a JWT. Only Entra can decide whether it is valid.
 * @throws GraphFailure FEDERATED_TOKEN_UNREADABLE; then no part of the file is sent anywhere.
 */
export function readableAssertion(assertion: string): string {
  try {
    decodeProtectedHeader(assertion);
    decodeJwt(assertion);
    return assertion;
  } catch {
    throw new GraphFailure('FEDERATED_TOKEN_UNREADABLE');
  }
}

/** The failure when Entra refuses an assertion. Entra reports an expired assertion like a wrong clock. */
export function failureOfAssertion(error: unknown, assertion: string, now: Instant): GraphFailure {
  const failure = failureOfToken(error);
  const { exp } = decodeJwt(assertion);
  return exp !== undefined && exp * 1000 <= now ? new GraphFailure('FEDERATED_TOKEN_EXPIRED', { cause: error }) : failure;
}
