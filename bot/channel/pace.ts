import { type Clock, MINUTE } from '../../server/presence/time.ts';

/** The maximum number of messages of one person that are answered in a minute. Nobody types faster. */
export const PER_MINUTE = 30;

/** What happens to a message: it is answered; it is the first above the limit, and the bot says so; or it is ignored. */
export type Pace = 'answer' | 'say-so' | 'silence';

/** Counts the messages of each person in each minute. */
export function createPace(clock: Clock): (personId: string) => Pace {
  const counts = new Map<string, number>();
  let minute = 0;
  return (personId) => {
    const current = Math.floor(clock.now() / MINUTE);
    if (current !== minute) counts.clear();
    minute = current;
    const count = (counts.get(personId) ?? 0) + 1;
    counts.set(personId, count);
    return count <= PER_MINUTE ? 'answer' : count === PER_MINUTE + 1 ? 'say-so' : 'silence';
  };
}
