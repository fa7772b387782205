import type { Instant } from '../../presence/time.ts';

/** Ids are held in memory only: they are of people about whom nothing may be kept. */
const MAX_IDS = 50_000;

/** Of whom sign-ins came that the directory does not have, by object id (or UPN, where the record has none). */
export interface UnknownPeople {
  /** The last sign-in of each. */
  saw(lastAt: ReadonlyMap<string, Instant>): void;
  /** Whether one of them signed in after the last full round began; who was in none since asks for no further one. */
  askForFullRound(fullAt: Instant | undefined): boolean;
  /** A full round has ended: who is still not known is not in the directory. */
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
