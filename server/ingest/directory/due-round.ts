import { DAY, HOUR, type Instant } from '../../presence/time.ts';
import type { DirectoryState } from '../../store/port/directory.ts';

/** `wait`: only a full round would help, and it is too soon for another one. */
export type Round = 'full' | 'changes' | 'wait';

/** Why a full round may be wanted before its day. */
export interface Wishes {
  /** Sign-ins of people came whom the directory does not have. */
  unknownPeople: boolean;
  /** An administrator has confirmed that the missing people may be removed. */
  removalConfirmed: boolean;
}

/**
 * Rounds of changes leave some out, restores and deletions above all: so the directory is read in full once a day, and at
 * most once an hour while sign-ins of unknown people come, or after a round without an end. Pure. Instants in the future
 * were set by a clock that was ahead, and count as absent.
 */
export function dueRound(state: DirectoryState, now: Instant, wishes: Wishes): Round {
  const mayBeFull = ageOf(state.gaveUpAt, now) >= HOUR;
  if (state.link === undefined) return mayBeFull ? 'full' : 'wait';
  const age = ageOf(state.fullAt, now);
  const wanted = age >= DAY || wishes.removalConfirmed || (wishes.unknownPeople && age >= HOUR);
  return wanted && mayBeFull ? 'full' : 'changes';
}

function ageOf(at: Instant | undefined, now: Instant): number {
  return at === undefined || at > now ? Number.POSITIVE_INFINITY : now - at;
}
