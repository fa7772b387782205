import type { Instant } from '../../presence/time.ts';

/** In memory only: nothing may be stored about these people. */
const MAX_IDS = 50_000;

/** People with sign-ins who are not in the directory, by object id (or UPN if the record has none). */
export interface UnknownPeople {
  /** Notes the last sign-in of each. */
  saw(lastAt: ReadonlyMap<string, Instant>): void;
  /** Whether one of them signed in after the start of the last full round. */
  askForFullRound(fullAt: Instant | undefined): boolean;
  /** A full round has ended: people who are still unknown are not in the directory. */
  fullRoundEnded(isKnown: (id: string) => boolean): void;
}

export function createUnknownPeople(): UnknownPeople {
  const seen = new Map<string, Instant>();
  const notFound = new Set<string>();
  return {
    saw(lastAt) {
      for (const [id, at] of lastAt) {
        if (notFound.has(id) || (!seen.has(id) && seen.size >= MAX_IDS)) continue;
        seen.set(id, Math.max(at, seen.get(id) ?? at));
      }
    },
    askForFullRound(fullAt = 0) {
      return [...seen.values()].some((at) => at > fullAt);
    },
    fullRoundEnded(isKnown) {
      for (const id of seen.keys()) if (!isKnown(id)) notFound.add(id);
      seen.clear();
      for (const oldest of notFound) if (notFound.size > MAX_IDS) notFound.delete(oldest);
    },
  };
}
