import { isAppError } from '../../errors.ts';
import type { Instant } from '../../presence/time.ts';
import type { Problem } from '../../store/port/collecting.ts';
import { problemOf } from '../status.ts';

type Words = Omit<Problem, 'since'>;

const REFUSED: Words = {
  code: 'EVENT_HUB_REFUSED',
  message: 'The event hub refuses our connection string.',
  remedy:
    'Make a shared access policy with the right “Listen” on the event hub and set EVENT_HUB_CONNECTION_STRING to its connection string.',
};
const NOT_FOUND: Words = {
  code: 'EVENT_HUB_NOT_FOUND',
  message: 'There is no such event hub, or it has no such consumer group.',
  remedy: 'Check EVENT_HUB_NAME (or EntityPath in the connection string) and EVENT_HUB_CONSUMER_GROUP.',
};
const AWAY: Words = {
  code: 'EVENT_HUB_UNREACHABLE',
  message: 'The event hub cannot be reached.',
  remedy: 'Check the address in EVENT_HUB_CONNECTION_STRING, and that the firewall lets port 5671 out. It is tried again all the time.',
};
/** Codes of the client’s `MessagingError`. */
const BY_CODE = new Map([
  ['UnauthorizedError', REFUSED],
  ['MessagingEntityNotFoundError', NOT_FOUND],
  ['ArgumentError', NOT_FOUND],
]);

/** What went wrong with the stream in words for the integration page. `before` keeps since when, while it is the same. */
export function streamProblemOf(error: unknown, now: Instant, before: Problem | undefined): Problem {
  if (isAppError(error)) return problemOf(error, now, before);
  const words = wordsOf(error) ?? AWAY;
  return { ...words, since: before?.code === words.code ? before.since : now };
}

/** What was tried several times is an error of errors. */
function wordsOf(error: unknown): Words | undefined {
  if (error instanceof AggregateError) return error.errors.map(wordsOf).find((words) => words !== undefined);
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return BY_CODE.get(code);
}
