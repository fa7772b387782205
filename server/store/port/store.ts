import type { AuditStore } from './audit.ts';
import type { BudgetStore } from './budgets.ts';
import type { ChannelStore } from './channel.ts';
import type { CollectingStore } from './collecting.ts';
import type { DirectoryStore } from './directory.ts';
import type { DiscoveryStore } from './discovery.ts';
import type { EvidenceStore } from './evidence.ts';
import type { FrameStore } from './frames.ts';
import type { NumberStore } from './numbers.ts';
import type { OutboxStore } from './outbox.ts';
import type { PeopleStore } from './people.ts';
import type { FloorPlanStore, PlaceStore, RangeChangeStore } from './places.ts';
import type { ScreenStore } from './screens.ts';
import type { StatementStore } from './statements.ts';
import type { StreamingStore } from './streaming.ts';
import type { SubscriptionStore } from './subscriptions.ts';
import type { UpkeepStore } from './upkeep.ts';
import type { WarningStore } from './warnings.ts';
import type { WeeklyRuleStore } from './weekly-rules.ts';

/**
 * The storage port, in terms of the domain (docs/ARCHITECTURE.md). Two adapters implement it, `sqlite/` and `mongo/`; `tests/store/contract.ts`
 * specifies each method and runs on both. No row and no document leaves an adapter.
 *
 * All merges are commutative, associative and idempotent, so a page may be written twice, by two writers at once, or again after a crash. Methods
 * throw `STORE_UNAVAILABLE` when the database is unavailable.
 */
export interface Store
  extends PeopleStore,
    PlaceStore,
    RangeChangeStore,
    FloorPlanStore,
    EvidenceStore,
    DiscoveryStore,
    NumberStore,
    StatementStore,
    WeeklyRuleStore,
    SubscriptionStore,
    CollectingStore,
    BudgetStore,
    DirectoryStore,
    WarningStore,
    ChannelStore,
    ScreenStore,
    FrameStore,
    StreamingStore,
    AuditStore,
    OutboxStore,
    UpkeepStore {
  /** The kind of database; its name is the message `store.name.…`. */
  readonly kind: 'mongo' | 'sqlite';
  /** Whether several server instances may use it at the same time. */
  readonly shared: boolean;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /** Resolves when the database has accepted a small write, which nobody reads. */
  checkWritable(): Promise<void>;
  close(): Promise<void>;
}
