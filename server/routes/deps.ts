import type { Backfills } from '../actions/collecting/backfills.ts';
import type { NamedLocationsSource } from '../actions/named-locations/read-locations.ts';
import type { NoteServiceRead } from '../actions/service-accounts/note-read.ts';
import type { Board } from '../board/board.ts';
import type { Freshness } from '../board/freshness.ts';
import type { Mutex } from '../concurrency.ts';
import type { Metrics } from '../plugins/metrics.ts';
import type { StoreHealth } from '../plugins/store-health.ts';
import type { TabConversation } from '../presence/conversation.ts';
import type { Clock } from '../presence/time.ts';
import type { CollectionCounts } from '../store/port/collecting.ts';
import type { Store } from '../store/port/store.ts';
import type { Message } from '../texts/message.ts';
import type { Contact } from './notice-pages.ts';
import type { ConnectionCheck } from './schemas/connection.ts';

/** A step of the connection check. */
export interface ConnectionStep {
  id: string;
  state: ConnectionCheck['state'];
  message: Message;
  /** Absent if there is nothing to do. */
  remedy?: Message;
}

export interface ConnectionSteps {
  connected: boolean;
  checks: readonly ConnectionStep[];
}

/** The dependencies of the routes. */
export interface RouteDeps {
  config: {
    clientId: string;
    tenantId: string;
    authorityHost: string;
    credentialWarningDays: number;
    teamsCatalogAppId?: string;
    /** Absent in the demo. */
    bot?: { readonly id: string; readonly off?: unknown };
  } & Contact;
  store: Store;
  board: Board;
  clock: Clock;
  /** The clock by which tokens expire. */
  tokenClock: Clock;
  /** Audits that a service account read an endpoint: once a day per account and endpoint. */
  noteServiceRead: NoteServiceRead;
  /** Whether the picture is current. */
  freshness: Freshness;
  /** Milliseconds by which the machine's clock is ahead of Graph's; undefined if unknown. */
  clockAhead(): number | undefined;
  collector: {
    collect(): Promise<CollectionCounts>;
    requestDaySweep?(): void | Promise<void>;
    requestWeekSweep?(): void | Promise<void>;
    requestForget?(): void;
  };
  /** Tries every step of the connection. Callers share a running check. */
  checkConnection(): Promise<ConnectionSteps>;
  /** Why there is no bot, and the remedy, if any; absent if there is one. */
  botOff?: { message: Message; remedy?: Message };
  backfill: Backfills;
  namedLocations: NamedLocationsSource;
  answer(asker: { personId: string; locale: string }, text: string): Promise<{ text: string }>;
  /** Object ids of all members of an Entra group and of its nested groups. @throws AppError GROUP_NOT_FOUND, GRAPH_FAILED */
  groupMembers(groupId: string): Promise<readonly string[]>;
  /** The first groups whose name begins with a text. @throws AppError GRAPH_FAILED */
  findGroups(text: string): Promise<readonly { id: string; name: string }[]>;
  /** Known photos of people who may be named. Others are read in the background. */
  photos: {
    of(ids: readonly string[]): { photos: ReadonlyMap<string, { type: string; bytes: Buffer }>; reading: boolean; available: boolean };
  };
  /** The readers of the conversation in which somebody opened a tab; undefined if the bot cannot confirm them. */
  tabReaders(personId: string, conversation: TabConversation): Promise<readonly string[] | undefined>;
  metrics: Metrics;
  storeHealth: StoreHealth;
  /** Whether the tab may offer to view as another person. */
  demo: boolean;
  /** Milliseconds in which live changes are collected into one event. */
  liveGather: number;
  /** Maximum milliseconds that a request waits for collecting to end. */
  collectWaitMs: number;
  /** Milliseconds between two heartbeats of the live stream. */
  liveHeartbeat: number;
  /** Serialises edits that first check other offices and ranges. */
  withLock: Mutex;
}
