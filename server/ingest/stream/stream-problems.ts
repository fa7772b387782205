import { isAppError } from '../../errors.ts';
import type { Instant } from '../../presence/time.ts';
import type { Problem } from '../../store/port/collecting.ts';
import { message } from '../../texts/message.ts';
import { problemOf } from '../status.ts';

type Described = Omit<Problem, 'since'>;

const REFUSED: Described = {
  code: 'EVENT_HUB_REFUSED',
  message: message('trouble.hub-refused'),
  remedy: message('trouble.hub-refused.remedy'),
};
const NOT_FOUND: Described = {
  code: 'EVENT_HUB_NOT_FOUND',
  message: message('trouble.hub-not-found'),
  remedy: message('trouble.hub-not-found.remedy'),
};
const AWAY: Described = {
  code: 'EVENT_HUB_UNREACHABLE',
  message: message('trouble.hub-away'),
  remedy: message('trouble.hub-away.remedy'),
};
/** Codes of the client’s `MessagingError`. */
const BY_CODE = new Map([
  ['UnauthorizedError', REFUSED],
  ['MessagingEntityNotFoundError', NOT_FOUND],
  ['ArgumentError', NOT_FOUND],
]);

/** The stream's problem, for the integration page. The same problem as `before` keeps its `since`. */
export function streamProblemOf(error: unknown, now: Instant, before: Problem | undefined): Problem {
  if (isAppError(error)) return problemOf(error, now, before);
  const found = describe(error) ?? AWAY;
  return { ...found, since: before?.code === found.code ? before.since : now };
}

/** After several attempts the error contains the errors of all attempts. */
function describe(error: unknown): Described | undefined {
  if (error instanceof AggregateError) return error.errors.map(describe).find((found) => found !== undefined);
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return BY_CODE.get(code);
}
