import { clampStatements } from '../../presence/clamp-statements.ts';
import type { ClearRecord, EndedOverride } from '../../presence/override.ts';
import type { UpkeepStore } from '../port/upkeep.ts';
import type { ChangeLog } from './change-log.ts';
import type { Database } from './database.ts';
import { clearOf, type OverrideRow, overrideOf } from './overrides.ts';
import type { Synchronous } from './parts.ts';

/** @returns the port's `clampFutureInstants`. */
export function createClampFutureInstants({ db, log }: { db: Database; log: ChangeLog }): Synchronous<UpkeepStore>['clampFutureInstants'] {
  const ahead = db.prepare(`SELECT person_id FROM overrides WHERE ends > :now AND set_at > :now
    UNION SELECT person_id FROM clears WHERE at > :now`);
  const overrides = db.prepare('SELECT * FROM overrides WHERE person_id = ?');
  const clears = db.prepare('SELECT * FROM clears WHERE person_id = ?');
  const saveOverride = db.prepare(`UPDATE overrides SET set_at = :setAt, begins = :begins, ends = :ends, end_is_default = :isDefault
    WHERE seq = :seq`);
  const removeClear = db.prepare('DELETE FROM clears WHERE person_id = ? AND at = ?');
  const saveClear = db.prepare('INSERT OR REPLACE INTO clears (person_id, at, set_by, seq, ended) VALUES (?, ?, ?, ?, ?)');
  const person = db.prepare(`UPDATE people SET not_off_since = min(not_off_since, :now), display_since = min(display_since, :now),
    erased_at = min(erased_at, :now), gone_at = min(gone_at, :now), upn_since = min(upn_since, :now),
    mode_chosen_at = min(mode_chosen_at, :now) WHERE id = :id
    AND (not_off_since > :now OR display_since > :now OR erased_at > :now OR gone_at > :now OR upn_since > :now OR mode_chosen_at > :now)`);
  const raise = db.prepare('UPDATE revisions SET people = people + 1');

  return (now, personIds, defaultEnd) => {
    const clamp = (personId: string): void => {
      const said = {
        overrides: (overrides.all(personId) as unknown as OverrideRow[]).map(overrideOf),
        clears: clears.all(personId).map(recordOf),
      };
      const clamped = clampStatements(said, now, defaultEnd);
      for (const { seq, setAt, from, end, endIsDefault = false } of clamped.overrides)
        saveOverride.run({ seq, setAt, begins: from, ends: end, isDefault: Number(endIsDefault) });
      for (const at of clamped.removedClears) removeClear.run(personId, at);
      for (const { at, setBy, seq, ended } of clamped.clears) saveClear.run(personId, at, setBy, seq, JSON.stringify(ended));
    };
    return db.write(() => {
      const said = ahead.all({ now }).map((row) => String(row.person_id));
      for (const personId of said) clamp(personId);
      const changed = personIds.filter((id) => Number(person.run({ id, now }).changes) > 0);
      if (changed.length > 0) {
        raise.run();
        log.people(changed);
      }
      if (said.length > 0) log.statements(said);
      return [...new Set([...said, ...changed])];
    });
  };
}

export function recordOf(row: Record<string, unknown>): ClearRecord {
  return { ...clearOf(row), ended: JSON.parse(String(row.ended)) as EndedOverride[] };
}
