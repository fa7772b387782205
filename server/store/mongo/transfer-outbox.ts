import type { Instant } from '../../presence/time.ts';
import { outboxKey } from '../port/outbox.ts';
import type { RecordParts, StoredMessage } from '../port/transfer.ts';
import type { Mongo } from './connection.ts';
import type { OutboxDoc } from './documents.ts';
import { keyOf } from './outbox.ts';

/** @param offset milliseconds to add to the database's time to get calendar time */
export function messageOf({ seq, entry, queuedAt, state, reason, tries, triedAt, retryAt }: OutboxDoc, offset: number): StoredMessage {
  return {
    ...{ seq, entry, queuedAt: queuedAt + offset, state, tries },
    ...(reason !== undefined && { reason }),
    ...(triedAt !== undefined && { triedAt: triedAt + offset }),
    ...(retryAt !== undefined && { retryAt: retryAt + offset }),
  };
}

export function outboxDoc({ seq, entry, queuedAt, state, reason, tries, triedAt, retryAt }: StoredMessage, offset: number): OutboxDoc {
  const { consumer, recipient, day: d, personIds: people } = entry;
  const own = (at: Instant | undefined) => (at === undefined ? undefined : at - offset);
  return {
    ...{ _id: outboxKey(entry), seq, consumer, recipient, d, people, entry: entry as OutboxDoc['entry'], addedBy: 'migrate-store' },
    ...{ queuedAt: queuedAt - offset, state, tries },
    ...(reason !== undefined && { reason }),
    ...(triedAt !== undefined && { triedAt: own(triedAt) }),
    ...(retryAt !== undefined && { retryAt: own(retryAt) }),
  };
}

export function dropped({ state }: Mongo): RecordParts['dropped messages'] {
  const _id = 'outbox-dropped';
  return {
    async *read() {
      const counts = ((await state.findOne({ _id }))?.value ?? {}) as Record<string, number>;
      for (const [key, entries] of Object.entries(counts)) yield { consumer: decodeURIComponent(key), entries };
    },
    async add(records) {
      const counts = Object.fromEntries(records.map(({ consumer, entries }) => [keyOf(consumer), entries]));
      await state.updateOne({ _id }, { $set: { value: counts } }, { upsert: true });
    },
  };
}
