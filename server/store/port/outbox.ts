import type { Day, Instant } from '../../presence/time.ts';

/** A message to deliver: codes and values. The sentence is made when it is sent. */
export interface OutboxEntry {
  /** The consumer that delivers it: `bot`. */
  consumer: string;
  kind: string;
  /** The recipient, by a name that the consumer defines. Entries of one recipient are delivered in order. */
  recipient: string;
  /** The id of its subject. */
  subject: string;
  day: Day;
  /** The instant of a repeated message; absent for a message once a day. */
  at?: Instant;
  /** Only what the sentence needs. Deleted once the entry is sent or dropped. */
  payload: Readonly<Record<string, string | number | boolean>>;
  createdAt: Instant;
  /** Ids of the recipient and of all people in the message. It is deleted with the data of any of them. */
  personIds: readonly string[];
}

/** The next open entry of a recipient. */
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
  /** Recipients whose next entry failed at its last try and waits for another one. */
  blocked: number;
  /** When the oldest of these next entries was added; absent if nobody is blocked. */
  blockedSince?: Instant;
  /** The number of all entries that were ever dropped. */
  dropped: number;
}

/** An entry is dropped after so many tries. */
export const MAX_ATTEMPTS = 20;
/** An entry is dropped when it has been open for this long. Milliseconds. */
export const MAX_OPEN = 86_400_000;
/** An entry is dropped when a try has had no result for this long: its process has died, and the message may have been sent. Milliseconds. */
export const ATTEMPT_TIMEOUT = 120_000;

/**
 * Messages that survive a restart, and the result of each. An action writes its entries alongside its change (`Alongside`); messages that follow
 * from evidence or the clock are added by `addToOutbox`. The key consists of consumer, kind, recipient, subject, day and, for repeated messages,
 * the instant. An existing entry with the same key stays unchanged, even if it was sent or dropped, until its day expires or the data of one of
 * its people is deleted.
 *
 * `now` is always the database's time (`databaseTime`), so a wrong clock neither delays nor drops an entry. If that time starts again, as it does
 * when the machine of the embedded database restarts, waits and tries end, and the age of an entry counts from then on.
 */
export interface OutboxStore {
  /**
   * Adds the entries that do not exist yet, and returns their number. `peopleRevision` is the revision with which entries about people were
   * computed.
   * @throws AppError STALE_PEOPLE if people have changed since; then nothing is added
   */
  addToOutbox(entries: readonly OutboxEntry[], peopleRevision?: number): Promise<number>;
  /** The next entry of each recipient, oldest first, at most `limit`. Skips recipients whose next entry is being sent or waits for a retry. */
  dueDeliveries(query: { consumer: string; now: Instant; limit: number }): Promise<Delivery[]>;
  /**
   * Counts a try before it is made. The entry is not due until `endDelivery` says so. False if another caller has begun that try, or the entry is
   * no longer open.
   */
  beginDelivery(delivery: Pick<Delivery, 'id' | 'tries'>, now: Instant): Promise<boolean>;
  /** The result of the attempt. Ignored if the entry is no longer open. */
  endDelivery(id: string, outcome: DeliveryOutcome): Promise<void>;
  /**
   * Drops the consumer's open entries that were tried `MAX_ATTEMPTS` times, are older than `MAX_OPEN`, or whose try has lasted for
   * `ATTEMPT_TIMEOUT`. Returns their number.
   */
  dropOverdue(consumer: string, now: Instant): Promise<number>;
  /** For every consumer that has an open entry or has ever had a dropped one. */
  outboxCounts(): Promise<OutboxCounts[]>;
}

/** The key that identifies an entry. */
export function outboxKey({ consumer, kind, recipient, subject, day, at }: Omit<OutboxEntry, 'payload'>): string {
  return JSON.stringify([consumer, kind, recipient, subject, day, ...(at === undefined ? [] : [at])]);
}
