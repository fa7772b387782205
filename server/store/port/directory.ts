import type { Instant } from '../../presence/time.ts';
import type { Alongside } from './alongside.ts';

/** The state of reading the directory. */
export interface DirectoryStore {
  /** Empty before the first round. */
  directoryState(): Promise<DirectoryState>;
  /** Replaces it. */
  saveDirectoryState(state: DirectoryState): Promise<void>;
  /** An administrator's confirmation that so many people may be removed; undefined if there is none. */
  removalConfirmed(): Promise<RemovalConfirmed | undefined>;
  saveRemovalConfirmed(confirmed: RemovalConfirmed | undefined, alongside?: Alongside): Promise<void>;
  /** When the zones of all mailboxes were last read; undefined: never. */
  mailboxZonesReadAt(): Promise<Instant | undefined>;
  saveMailboxZonesReadAt(at: Instant): Promise<void>;
}

export interface DirectoryState {
  /** Delta link: where the next round begins. Absent: the next round is a full one. */
  link?: string;
  /** End of the last round, full or delta, that reached its delta link. Absent: the directory was never read. */
  readAt?: Instant;
  /** Start of the last full round that reached its delta link. */
  fullAt?: Instant;
  /** When a full round was aborted; it is not retried for an hour. */
  gaveUpAt?: Instant;
  /** People who are missing from the last full round: too many to be removed without an administrator's confirmation. */
  missing?: MissingPeople;
}

export interface MissingPeople {
  people: number;
  /** Number of known people. */
  of: number;
  since: Instant;
}

export interface RemovalConfirmed {
  /** The number of missing people that was shown to the administrator. */
  people: number;
  /** Object id. */
  by: string;
  at: Instant;
}
