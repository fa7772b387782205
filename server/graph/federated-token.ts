import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { Instant } from '../presence/time.ts';
import { failureOfToken } from './classify.ts';
import { GraphFailure } from './failures.ts';

/**
 * The assertion, if it has the form of one; whether it is good only Entra can say.
 * @throws GraphFailure FEDERATED_TOKEN_UNREADABLE; then no part of the file is sent to anybody.
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

/** The failure when Entra refuses an assertion. Entra reports an expired assertion in the same way as a wrong clock. */
export function failureOfAssertion(error: unknown, assertion: string, now: Instant): GraphFailure {
  const failure = failureOfToken(error);
  const { exp } = decodeJwt(assertion);
  return exp !== undefined && exp * 1000 <= now ? new GraphFailure('FEDERATED_TOKEN_EXPIRED', { cause: error }) : failure;
}
