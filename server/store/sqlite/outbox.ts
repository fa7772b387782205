import { AppError } from '../../errors.ts';
import type { Monotonic } from '../../presence/time.ts';
import { ATTEMPT_TIMEOUT, type Delivery, MAX_ATTEMPTS, MAX_OPEN, type OutboxEntry, type OutboxStore, outboxKey } from '../port/outbox.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './parts.ts';

/* An entry whose try is running has no `retry_at`. An instant later than now was set before the machine restarted. */
const WAITED = '(tried_at IS NULL OR retry_at <= :now OR (retry_at IS NOT NULL AND tried_at > :now))';
const ABANDONED = `(tried_at IS NOT NULL AND retry_at IS NULL AND (tried_at <= :now - ${ATTEMPT_TIMEOUT} OR tried_at > :now))`;

export function createOutbox({ db, monotonic }: { db: Database; monotonic: Monotonic }): Synchronous<OutboxStore> {
  const insert = db.prepare(`INSERT INTO outbox (key, consumer, recipient, day, entry, queued_at)
    VALUES (:key, :consumer, :recipient, :day, :entry, :queuedAt) ON CONFLICT (key) DO NOTHING RETURNING seq`);
  const insertPerson = db.prepare('INSERT INTO outbox_people (person_id, entry) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const peopleRevision = db.prepare('SELECT people FROM revisions');
  const due = db.prepare(`SELECT key, entry, tries FROM outbox
    WHERE consumer = :consumer AND state = 'open' AND ${WAITED} AND NOT EXISTS (SELECT 1 FROM outbox earlier
      WHERE earlier.consumer = outbox.consumer AND earlier.recipient = outbox.recipient AND earlier.state = 'open' AND earlier.seq < outbox.seq)
    ORDER BY seq LIMIT :limit`);
  const begin = db.prepare(`UPDATE outbox SET tries = tries + 1, tried_at = :now, retry_at = NULL
    WHERE key = :id AND state = 'open' AND tries = :tries`);
  const retry = db.prepare("UPDATE outbox SET tried_at = :now, retry_at = :now + :after WHERE key = :id AND state = 'open'");
  const close = db.prepare(`UPDATE outbox SET state = :state, reason = :reason, entry = json_remove(entry, '$.payload')
    WHERE key = :id AND state = 'open' RETURNING consumer`);
  const restartAge = db.prepare("UPDATE outbox SET queued_at = :now WHERE consumer = :consumer AND state = 'open' AND queued_at > :now");
  const overdue =
    db.prepare(`SELECT key, CASE WHEN ${ABANDONED} THEN 'outcome-unknown' WHEN tries >= ${MAX_ATTEMPTS} THEN 'tries' ELSE 'age' END AS reason
    FROM outbox WHERE consumer = :consumer AND state = 'open'
    AND (${ABANDONED} OR (${WAITED} AND (tries >= ${MAX_ATTEMPTS} OR queued_at <= :now - ${MAX_OPEN})))`);
  const countDropped = db.prepare(`INSERT INTO outbox_dropped VALUES (?, 1)
    ON CONFLICT (consumer) DO UPDATE SET entries = entries + 1`);
  const counts =
    db.prepare(`SELECT consumer, sum(open) AS open, min(oldest) AS oldest, sum(blocked) AS blocked, min(since) AS since, sum(dropped) AS dropped FROM (
      SELECT consumer, count(*) AS open, min(json_extract(entry, '$.createdAt')) AS oldest, count(retry_at) AS blocked,
        min(CASE WHEN retry_at IS NOT NULL THEN json_extract(entry, '$.createdAt') END) AS since, 0 AS dropped
      FROM outbox WHERE state = 'open' GROUP BY consumer
      UNION ALL SELECT consumer, 0, NULL, 0, NULL, entries FROM outbox_dropped)
    GROUP BY consumer ORDER BY consumer`);

  function add(entry: OutboxEntry, queuedAt: number): boolean {
    const { consumer, recipient, day } = entry;
    const added = insert.get({ key: outboxKey(entry), consumer, recipient, day, entry: JSON.stringify(entry), queuedAt });
    if (added) for (const personId of entry.personIds) insertPerson.run(personId, Number(added.seq));
    return added !== undefined;
  }

  function drop(id: string, reason: string): void {
    const dropped = close.get({ id, state: 'dropped', reason });
    if (dropped) countDropped.run(String(dropped.consumer));
  }

  return {
    addToOutbox: (entries, revision) =>
      db.write(() => {
        if (revision !== undefined && revision !== Number(peopleRevision.get()?.people)) throw new AppError('STALE_PEOPLE');
        const queuedAt = monotonic();
        return entries.filter((entry) => add(entry, queuedAt)).length;
      }),
    dueDeliveries: (query) =>
      due.all(query).map(
        (row): Delivery => ({
          id: String(row.key),
          entry: JSON.parse(String(row.entry)) as OutboxEntry,
          tries: Number(row.tries),
        }),
      ),
    beginDelivery: ({ id, tries }, now) => Number(begin.run({ id, tries, now }).changes) > 0,
    endDelivery: (id, outcome) =>
      db.write(() => {
        if (outcome.state === 'sent') close.get({ id, state: 'sent', reason: null });
        else if (outcome.state === 'dropped') drop(id, outcome.reason);
        else retry.run({ id, now: outcome.now, after: outcome.after });
      }),
    dropOverdue: (consumer, now) =>
      db.write(() => {
        restartAge.run({ consumer, now });
        const rows = overdue.all({ consumer, now });
        for (const { key, reason } of rows) drop(String(key), String(reason));
        return rows.length;
      }),
    outboxCounts: () =>
      counts.all().map(({ consumer, open, oldest, blocked, since, dropped }) => ({
        ...{ consumer: String(consumer), open: Number(open), blocked: Number(blocked), dropped: Number(dropped) },
        ...(oldest !== null && { oldest: Number(oldest) }),
        ...(since !== null && { blockedSince: Number(since) }),
      })),
  };
}
