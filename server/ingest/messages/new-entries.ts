import { type OutboxEntry, outboxKey } from '../../store/port/outbox.ts';
import type { Store } from '../../store/port/store.ts';

/** Entries per write. */
const CHUNK = 200;
/** Maximum cached keys. */
const CACHE_SIZE = 200_000;

/** Adds new entries. Skips entries that this instance has added already; otherwise every check would write them again. */
export function createNewEntries(store: Pick<Store, 'addToOutbox'>): (entries: readonly OutboxEntry[], revision: number) => Promise<void> {
  const added = new Set<string>();
  return async (entries, revision) => {
    if (added.size > CACHE_SIZE) added.clear();
    const fresh = entries.filter((entry) => !added.has(outboxKey(entry)));
    for (let i = 0; i < fresh.length; i += CHUNK) {
      const chunk = fresh.slice(i, i + CHUNK);
      await store.addToOutbox(chunk, revision);
      for (const entry of chunk) added.add(outboxKey(entry));
    }
  };
}
