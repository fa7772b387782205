import type { Clear, Override, Statement } from '../../presence/override.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** `running`: another delivery of it is being processed; `done`: it was processed. */
export type MessageClaim = 'claimed' | 'running' | 'done';

/** Milliseconds for which an unsettled claim blocks other deliveries of the message. */
export const MESSAGE_CLAIM = 30_000;

/** Statements of people. */
export interface StatementStore {
  /**
   * Assigns the override its `seq`. @throws AppError PRESENCE_OFF if the person is `off` at the time of the write, even if another instance
   * switched them off
   */
  addOverride(override: Omit<Override, 'seq'>, alongside?: Alongside): Promise<Override>;
  /**
   * Moves the end of those overrides of this person that end later than `at` to `at`. Returns the changed ids; `alongside` may depend on them.
   * @param by object id of the person who may undo it: the end before that is stored, with one `seq` for all of them. Absent: nobody can undo it
   */
  endOverrides(
    personId: string,
    overrideIds: readonly string[],
    at: Instant,
    by?: string,
    alongside?: (changed: readonly string[]) => Alongside,
  ): Promise<string[]>;
  /**
   * Gives an ended override of this person the end that it had before. If a later clear would have ended it, that clear now does, and undoing the
   * clear restores it. False if the override has changed since it was ended.
   */
  restoreOverride(personId: string, override: Pick<Override, 'id' | 'end' | 'ended'>, alongside?: Alongside): Promise<boolean>;
  /**
   * Stores the clear with its `seq`. Ends at `clear.at` the person's overrides that were set and had begun by then, except `hidden`
   * (docs/RULES.md). @throws AppError PRESENCE_OFF as `addOverride`
   */
  addClear(clear: Omit<Clear, 'seq'>, alongside?: Alongside): Promise<void>;
  /**
   * Removes the person's clear of that instant. Gives the overrides that it ended, and that nobody has changed since, the end that they had
   * before. False if there is no such clear.
   */
  undoClear(personId: string, at: Instant, alongside?: Alongside): Promise<boolean>;
  /**
   * Claims a message before it is processed, since a channel may deliver it again, to any instance. An unsettled claim that is older than
   * `MESSAGE_CLAIM` can be claimed again, since its instance may have died. `key` does not reveal who wrote what; it is stored for 24 hours.
   * @param at `databaseTime()`: with its own clock, an instance that is ahead would delete the claims of others. A claim more than
   * `MESSAGE_CLAIM` in the future is from before the machine started, and is deleted
   */
  claimMessage(key: string, at: Instant): Promise<MessageClaim>;
  /** Settles the claim: the message was executed and cannot be claimed again, or it failed and can be. */
  settleMessage(key: string, carriedOut: boolean): Promise<void>;
  /** Overrides with `end > endsAfter`, of one person or of all, of one kind of statement or of all. */
  overrides(query: { endsAfter: Instant; personId?: string; kind?: Statement['kind'] }): Promise<Override[]>;
  /** Clears with `at >= since`, of one person or of all. */
  clears(query: { since: Instant; personId?: string }): Promise<Clear[]>;
}
