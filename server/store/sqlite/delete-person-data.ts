import type { Instant } from '../../presence/time.ts';
import type { Database } from './database.ts';

/**
 * Deletes person-days, access events, clears, overrides, weekly rules, subscriptions, frames and entries of the outbox of these people. With
 * `hiddenAt`, a `hidden` in force at that instant stays, since deleting data must not expose people (docs/RULES.md, promises 2 and 4).
 */
export function createDeletePersonData(db: Database): (people: readonly { ref: number; id: string }[], hiddenAt?: Instant) => void {
  const evidence = ['person_days', 'access_events'].map((table) =>
    // Walks from day to day along the key, so that no rows of other people are read.
    db.prepare(`WITH RECURSIVE days(day) AS (
        SELECT min(day) FROM ${table} UNION ALL
        SELECT (SELECT min(day) FROM ${table} WHERE day > days.day) FROM days WHERE days.day IS NOT NULL)
      DELETE FROM ${table} WHERE day IN (SELECT day FROM days WHERE day IS NOT NULL) AND person IN (SELECT value FROM json_each(?))`),
  );
  const clears = db.prepare('DELETE FROM clears WHERE person_id IN (SELECT value FROM json_each(?))');
  const rules = db.prepare('DELETE FROM weekly_rules WHERE person_id IN (SELECT value FROM json_each(?))');
  const frames = db.prepare('DELETE FROM frames WHERE person_id IN (SELECT value FROM json_each(?))');
  const subscriptions = db.prepare(
    "DELETE FROM subscriptions WHERE kind <> 'no-followers' AND person_id IN (SELECT value FROM json_each(?))",
  );
  const chats = db.prepare('DELETE FROM chats WHERE person_id IN (SELECT value FROM json_each(?))');
  const overrides = db.prepare(`DELETE FROM overrides WHERE person_id IN (SELECT value FROM json_each(:ids))
    AND NOT (:hiddenAt IS NOT NULL AND kind = 'hidden' AND set_at <= :hiddenAt AND begins <= :hiddenAt AND ends > :hiddenAt)`);
  const outbox = db.prepare(
    'DELETE FROM outbox WHERE seq IN (SELECT entry FROM outbox_people WHERE person_id IN (SELECT value FROM json_each(?)))',
  );
  return (people, hiddenAt) => {
    const refs = JSON.stringify(people.map((person) => person.ref));
    const ids = JSON.stringify(people.map((person) => person.id));
    for (const statement of evidence) statement.run(refs);
    clears.run(ids);
    rules.run(ids);
    frames.run(ids);
    subscriptions.run(ids);
    chats.run(ids);
    outbox.run(ids);
    overrides.run({ ids, hiddenAt: hiddenAt ?? null });
    db.truncateLogAfterCommit();
  };
}
