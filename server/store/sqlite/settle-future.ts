import type { Instant } from '../../presence/time.ts';
import type { ChangeLog } from './change-log.ts';
import type { Database } from './database.ts';

/** @returns the port's `settleFuture`. */
export function createSettleFuture({
  db,
  log,
}: {
  db: Database;
  log: ChangeLog;
}): (now: Instant, personIds: readonly string[]) => string[] {
  const overrides = db.prepare('SELECT seq, person_id FROM overrides WHERE ends > :now AND set_at > :now ORDER BY seq');
  // Never later than what the same person has said after it by a clock that is right.
  const present = db.prepare(`SELECT min(:now, coalesce(min(set_at), :now)) AS at FROM overrides
    WHERE person_id = :personId AND seq > :seq AND set_at <= :now`);
  const setNow = db.prepare(`UPDATE overrides SET begins = CASE WHEN begins = set_at THEN :at ELSE begins END, set_at = :at
    WHERE seq = :seq`);
  const clears = db.prepare('SELECT person_id, at FROM clears WHERE at > ? ORDER BY at');
  // What each ended is kept with it, so that it can be undone; two of one person become one.
  const clearNow = db.prepare(`INSERT INTO clears (person_id, at, set_by, ended)
    SELECT person_id, :now, set_by, ended FROM clears WHERE person_id = :personId AND at = :at
    ON CONFLICT DO UPDATE SET ended = (SELECT json_group_array(json(value)) FROM
      (SELECT value FROM json_each(clears.ended) UNION ALL SELECT value FROM json_each(excluded.ended)))`);
  const unclear = db.prepare('DELETE FROM clears WHERE person_id = :personId AND at = :at');
  const endNow = db.prepare(`UPDATE overrides SET ends = :now
    WHERE person_id = :personId AND kind <> 'hidden' AND ends = :at AND set_at <= :now AND begins <= :now`);
  const person = db.prepare(`UPDATE people SET not_off_since = min(not_off_since, :now), display_since = min(display_since, :now),
    erased_at = min(erased_at, :now), gone_at = min(gone_at, :now) WHERE id = :id
    AND (not_off_since > :now OR display_since > :now OR erased_at > :now OR gone_at > :now)`);
  const raise = db.prepare('UPDATE revisions SET people = people + 1');

  return (now, personIds) =>
    db.write(() => {
      const said = overrides.all({ now }).map((row) => ({ seq: Number(row.seq), personId: String(row.person_id) }));
      for (const { seq, personId } of said.reverse()) setNow.run({ seq, at: Number(present.get({ now, seq, personId })?.at) });
      const cleared = clears.all(now).map((row) => ({ personId: String(row.person_id), at: Number(row.at) }));
      for (const clear of cleared) {
        endNow.run({ ...clear, now });
        clearNow.run({ ...clear, now });
        unclear.run(clear);
      }
      const changed = personIds.filter((id) => Number(person.run({ id, now }).changes) > 0);
      if (changed.length > 0) {
        raise.run();
        log.people(changed);
      }
      const spoke = [...new Set([...said, ...cleared].map(({ personId }) => personId))];
      if (spoke.length > 0) log.statements(spoke);
      return [...new Set([...spoke, ...changed])];
    });
}
