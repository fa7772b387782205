import type { Clear, Override, Statement } from '../../presence/override.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** `running`: another delivery of it is being processed; `done`: it was processed. */
export type MessageClaim = 'claimed' | 'running' | 'done';

/** Milliseconds for which an unsettled claim blocks other deliveries of the message. */
export const MESSAGE_CLAIM = 30_000;

/** Statements of one person that change together. They are added, then ended, then restored. */
export interface StatementsChange {
  personId: string;
  add?: readonly Omit<Override, 'seq'>[];
  /** As in `endOverrides`. */
  end?: { ids: readonly string[]; at: Instant; by?: string };
  /**
   * Ended overrides, which get the end that they had before. If a later clear would have ended one, that clear now does, and undoing the clear
   * restores it.
   */
  restore?: readonly Pick<Override, 'id' | 'end' | 'ended'>[];
}

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
   * All parts of the change in one write, or none. Returns the added statements; undefined if a statement to restore has changed since it was ended:
   * then nothing is written. @throws AppError PRESENCE_OFF as `addOverride`, if it adds a statement
   */
  changeStatements(change: StatementsChange, alongside?: Alongside): Promise<Override[] | undefined>;
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
