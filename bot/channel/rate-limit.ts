import { type Clock, MINUTE } from '../../server/presence/time.ts';

/** The maximum number of messages of one person that are answered in a minute. Nobody types faster. */
export const MAX_PER_MINUTE = 30;

/** What happens to a message: it is answered; it is the first above the limit, and the bot says so; or it is ignored. */
export type RateDecision = 'answer' | 'warn' | 'ignore';

/** Counts the messages of each person in each minute. */
export function createRateLimit(clock: Clock): (personId: string) => RateDecision {
  const counts = new Map<string, number>();
  let minute = 0;
  return (personId) => {
    const current = Math.floor(clock.now() / MINUTE);
    if (current !== minute) counts.clear();
    minute = current;
    const count = (counts.get(personId) ?? 0) + 1;
    counts.set(personId, count);
    return count <= MAX_PER_MINUTE ? 'answer' : count === MAX_PER_MINUTE + 1 ? 'warn' : 'ignore';
  };
}
