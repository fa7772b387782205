import type { Instant } from '../../presence/time.ts';
import { outboxKey } from '../port/outbox.ts';
import type { RecordParts, StoredMessage } from '../port/transfer.ts';
import type { Database } from './database.ts';

/** @param offset milliseconds to add to the database's time to get calendar time */
export function outbox(db: Database, offset: number): RecordParts['messages to be sent'] {
  const insert =
    db.prepare(`INSERT INTO outbox (seq, key, consumer, recipient, day, entry, queued_at, state, reason, tries, tried_at, retry_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertPerson = db.prepare('INSERT INTO outbox_people (person_id, entry) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const own = (at: Instant | undefined) => (at === undefined ? null : at - offset);
  return {
    *read() {
      for (const row of db.prepare('SELECT * FROM outbox ORDER BY seq').iterate())
        yield {
          seq: Number(row.seq),
          entry: JSON.parse(String(row.entry)) as StoredMessage['entry'],
          queuedAt: Number(row.queued_at) + offset,
          state: row.state as StoredMessage['state'],
          tries: Number(row.tries),
          ...(row.reason !== null && { reason: String(row.reason) }),
          ...(row.tried_at !== null && { triedAt: Number(row.tried_at) + offset }),
          ...(row.retry_at !== null && { retryAt: Number(row.retry_at) + offset }),
        };
    },
    add: (messages) =>
      db.write(() => {
        for (const { seq, entry, queuedAt, state, reason, tries, triedAt, retryAt } of messages) {
          const { consumer, recipient, day, personIds } = entry;
          const what = [outboxKey(entry), consumer, recipient, day, JSON.stringify(entry)];
          insert.run(seq, ...what, queuedAt - offset, state, reason ?? null, tries, own(triedAt), own(retryAt));
          for (const personId of personIds) insertPerson.run(personId, seq);
        }
      }),
  };
}
