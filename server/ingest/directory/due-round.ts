import { DAY, HOUR, type Instant } from '../../presence/time.ts';
import type { DirectoryState } from '../../store/port/directory.ts';

/** `wait`: a full round is needed, but it is too soon for one. */
export type Round = 'full' | 'changes' | 'wait';

/** Reasons for an early full round. */
export interface Wishes {
  /** There were sign-ins of people who are not in the directory. */
  unknownPeople: boolean;
  /** An administrator has confirmed that the missing people may be removed. */
  removalConfirmed: boolean;
}

/**
 * Delta rounds omit some changes, especially restores and deletions. So the directory is read in full once a day, and at most once an hour after
 * sign-ins of unknown people or after a round without an end. Instants in the future come from a clock that was ahead, and count as absent. Pure.
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
