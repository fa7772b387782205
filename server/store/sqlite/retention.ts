import type { UpkeepStore } from '../port/upkeep.ts';
import type { ChangeLog } from './change-log.ts';
import type { Database } from './database.ts';
import { dayNumber } from './days.ts';
import type { Synchronous } from './parts.ts';

export function createRetention({ db, log }: { db: Database; log: ChangeLog }): Synchronous<Pick<UpkeepStore, 'deleteExpired'>> {
  const days = db.prepare('DELETE FROM person_days WHERE day <= ?');
  const events = db.prepare('DELETE FROM access_events WHERE day <= ?');
  const overrides = db.prepare("DELETE FROM overrides WHERE ends <= iif(kind = 'hidden', :hiddenEndedBy, :overridesEndedBy)");
  const clears = db.prepare('DELETE FROM clears WHERE at <= ?');
  // Changes up to this instant can no longer be undone.
  const formerRules = db.prepare(
    "UPDATE weekly_rules SET doc = json_remove(doc, '$.before') WHERE changed_at <= ? AND doc ->> 'before' IS NOT NULL",
  );
  const endedRules = db.prepare("DELETE FROM weekly_rules WHERE changed_at <= ? AND json_array_length(doc, '$.rules') = 0");
  const audit = db.prepare('DELETE FROM audit WHERE at <= ?');
  const ofRemoved = db.prepare('DELETE FROM overrides WHERE person_id IN (SELECT id FROM people WHERE gone_at <= ?)');
  const outbox = db.prepare('DELETE FROM outbox WHERE day <= ?');
  const outboxOfRemoved = db.prepare(`DELETE FROM outbox WHERE seq IN (SELECT entry FROM outbox_people
    WHERE person_id IN (SELECT id FROM people WHERE gone_at <= ?))`);
  const subscriptions = db.prepare('DELETE FROM subscriptions WHERE person_id IN (SELECT id FROM people WHERE gone_at <= ?)');
  const removedPeople = db.prepare('DELETE FROM people WHERE gone_at <= ? RETURNING id');
  return {
    deleteExpired: ({ lastExpiredDay, overridesEndedBy, hiddenEndedBy, clearsBy, goneBy, auditedBy }) =>
      db.write(() => {
        const day = dayNumber(lastExpiredDay);
        const hidden = Number(ofRemoved.run(goneBy).changes);
        const messages = Number(outboxOfRemoved.run(goneBy).changes);
        const rules = Number(formerRules.run(overridesEndedBy).changes) + Number(endedRules.run(overridesEndedBy).changes);
        subscriptions.run(goneBy);
        const forgotten = removedPeople.all(goneBy).map((row) => String(row.id));
        if (forgotten.length > 0) log.people(forgotten);
        const deleted = {
          personDays: Number(days.run(day).changes),
          accessEvents: Number(events.run(day).changes),
          overrides: hidden + Number(overrides.run({ overridesEndedBy, hiddenEndedBy }).changes),
          clears: Number(clears.run(clearsBy).changes),
          removedPeople: forgotten.length,
          auditEntries: Number(audit.run(auditedBy).changes),
          outboxEntries: messages + Number(outbox.run(lastExpiredDay).changes),
        };
        if (rules > 0 || Object.values(deleted).some((count) => count > 0)) db.truncateLogAfterCommit();
        return deleted;
      }),
  };
}
