import type { Clear, Override, Statement } from '../../presence/override.ts';
import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** `running`: another delivery of it is being processed; `done`: it was processed. */
export type MessageClaim = 'claimed' | 'running' | 'done';

/** Milliseconds for which a claim that is not settled keeps other deliveries of the message out. */
export const MESSAGE_CLAIM = 30_000;

/** Statements of people. */
export interface StatementStore {
  /** Gives the override its `seq`. @throws AppError PRESENCE_OFF if the person is `off` when it is written, also from another instance */
  addOverride(override: Omit<Override, 'seq'>, alongside?: Alongside): Promise<Override>;
  /**
   * Moves the end of these overrides of this person to `at` where it is later. Returns the changed ids; `alongside` may depend on them.
   * @param by object id of the person who may undo it: the former end is stored with one `seq` for all of them. Absent: nobody may
   */
  endOverrides(
    personId: string,
    overrideIds: readonly string[],
    at: Instant,
    by?: string,
    alongside?: (changed: readonly string[]) => Alongside,
  ): Promise<string[]>;
  /**
   * Gives an override of this person the end from before it was ended. If a later clear would have ended it, that clear ends it, and
   * undoing the clear restores it. False if it has changed since its end.
   */
  restoreOverride(personId: string, override: Pick<Override, 'id' | 'end' | 'ended'>, alongside?: Alongside): Promise<boolean>;
  /** Records the clear, gives it its `seq`, and ends at `clear.at` the person's overrides set and begun by then, but `hidden` (docs/RULES.md). @throws AppError PRESENCE_OFF as `addOverride` */
  addClear(clear: Omit<Clear, 'seq'>, alongside?: Alongside): Promise<void>;
  /**
   * Removes the person's clear of that instant, and gives the overrides that it ended, and that nobody changed since, the end they had.
   * False if there is no such clear.
   */
  undoClear(personId: string, at: Instant, alongside?: Alongside): Promise<boolean>;
  /**
   * Claims a message before it is processed: a channel may deliver one again, to any instance. A claim that is older than `MESSAGE_CLAIM`
   * and was not settled is claimed again, since its instance may have died. `key` does not reveal who wrote what; it is remembered for 24
   * hours.
   * @param at `databaseTime()`: by its own clock, an instance that is ahead would forget the claims of others. A claim that lies more than
   * `MESSAGE_CLAIM` in the future is from before the machine started, and is forgotten
   */
  claimMessage(key: string, at: Instant): Promise<MessageClaim>;
  /** Settles the claim: the message was carried out and is not taken again, or it failed and may be. */
  settleMessage(key: string, carriedOut: boolean): Promise<void>;
  /** Overrides with `end > endsAfter`, of one person or of all, of one kind of statement or of all. */
  overrides(query: { endsAfter: Instant; personId?: string; kind?: Statement['kind'] }): Promise<Override[]>;
  /** Clears with `at >= since`, of one person or of all. */
  clears(query: { since: Instant; personId?: string }): Promise<Clear[]>;
}
