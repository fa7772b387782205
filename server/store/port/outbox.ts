import type { Day, Instant } from '../../presence/time.ts';

/** A message that is to be delivered: codes and values, from which the sentence is made when it is sent. */
export interface OutboxEntry {
  /** The consumer that delivers it: `bot`. */
  consumer: string;
  kind: string;
  /** The recipient, under a name that the consumer defines. Entries of one recipient are delivered in order. */
  recipient: string;
  /** The id of its subject. */
  subject: string;
  day: Day;
  /** The instant of a repeated message; absent for a message once a day. */
  at?: Instant;
  /** Only what the sentence needs. Deleted once the entry is sent or dropped. */
  payload: Readonly<Record<string, string | number | boolean>>;
  createdAt: Instant;
  /** Ids of the recipient and of all people it is about: it is deleted with the data of any of them. */
  personIds: readonly string[];
}

/** An open entry whose turn it is. */
export interface Delivery {
  id: string;
  entry: OutboxEntry;
  /** Tries that have begun so far. */
  tries: number;
}

export type DeliveryOutcome =
  | { state: 'sent' }
  /** Tried again after so many milliseconds. */
  | { state: 'retry'; now: Instant; after: number }
  /** `reason` is a code. */
  | { state: 'dropped'; reason: string };

export interface OutboxCounts {
  consumer: string;
  open: number;
  /** When the oldest of the open entries was added; absent if there is none. */
  oldest?: Instant;
  /** Recipients whose next entry could not be delivered at the last try and waits for another. */
  blocked: number;
  /** When the oldest of the entries for which they wait was added; absent if nobody is blocked. */
  blockedSince?: Instant;
  /** All that were ever dropped. */
  dropped: number;
}

/** An entry is dropped after so many tries, */
export const MAX_ATTEMPTS = 20;
/** or when it has been open for this many milliseconds, */
export const MAX_OPEN = 86_400_000;
/** or when an attempt has had no result for this long: its process has died, and it is not known whether the message was sent. */
export const ATTEMPT_TIMEOUT = 120_000;

/**
 * Messages that survive a restart, and the result of each. An action writes its entries alongside its change (`Alongside`); messages that
 * follow from evidence or the clock are added by `addToOutbox`. The key is consumer, kind, recipient, subject, day and, for repeated
 * messages, the instant. An existing entry with the same key stays unchanged, even if it was sent or dropped, until its day expires or the
 * data of one of its people is deleted.
 *
 * `now` is always the database's time (`databaseTime`), so a wrong clock neither delays nor drops an entry. Where that time has begun
 * again, as it does when the machine of the embedded database restarts, waits and tries are over and the age of an entry counts from then.
 */
export interface OutboxStore {
  /**
   * Adds the entries that do not exist yet, and returns their number. `peopleRevision` is the revision under which entries that concern
   * people were worked out. @throws AppError STALE_PEOPLE where people have changed since: then nothing is added
   */
  addToOutbox(entries: readonly OutboxEntry[], peopleRevision?: number): Promise<number>;
  /**
   * The next entry of each recipient, oldest first, at most `limit`. A recipient whose next entry is being sent, or waits for a retry, has
   * none.
   */
  dueDeliveries(query: { consumer: string; now: Instant; limit: number }): Promise<Delivery[]>;
  /**
   * Counts a try before it is made; the entry is not due until `endDelivery` says so. False where somebody else has begun that try,
   * or the entry is no longer open.
   */
  beginDelivery(delivery: Pick<Delivery, 'id' | 'tries'>, now: Instant): Promise<boolean>;
  /** The result of the attempt. Ignored if the entry is no longer open. */
  endDelivery(id: string, outcome: DeliveryOutcome): Promise<void>;
  /**
   * Drops the consumer's open entries that were tried `MAX_ATTEMPTS` times, are older than `MAX_OPEN`, or whose try has lasted for
   * `ATTEMPT_TIMEOUT`; the number of those.
   */
  dropOverdue(consumer: string, now: Instant): Promise<number>;
  /** For every consumer with an open entry, or that has ever had a dropped one. */
  outboxCounts(): Promise<OutboxCounts[]>;
}

/** The key distinguishes an entry from all others. */
export function outboxKey({ consumer, kind, recipient, subject, day, at }: Omit<OutboxEntry, 'payload'>): string {
  return JSON.stringify([consumer, kind, recipient, subject, day, ...(at === undefined ? [] : [at])]);
}
