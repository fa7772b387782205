import { AppError } from '../../errors.ts';
import type { WeeklyRules } from '../../presence/weekly-rules.ts';
import type { WeeklyRuleStore } from '../port/weekly-rules.ts';
import type { WriteAlongside } from './alongside.ts';
import type { ChangeLog } from './change-log.ts';
import type { Database } from './database.ts';
import { createRefuseOff } from './off.ts';
import type { Synchronous } from './parts.ts';

export function createWeeklyRules({
  db,
  log,
  alongside: writeAlongside,
}: {
  db: Database;
  log: ChangeLog;
  alongside: WriteAlongside;
}): Synchronous<WeeklyRuleStore> {
  const refuseOff = createRefuseOff(db);
  const all = db.prepare('SELECT doc FROM weekly_rules');
  const some = db.prepare('SELECT doc FROM weekly_rules WHERE person_id IN (SELECT value FROM json_each(?))');
  const versionOf = db.prepare('SELECT version FROM weekly_rules WHERE person_id = ?');
  const save = db.prepare(`INSERT INTO weekly_rules (person_id, version, changed_at, doc) VALUES (:personId, :version, :changedAt, :doc)
    ON CONFLICT (person_id) DO UPDATE SET version = :version, changed_at = :changedAt, doc = :doc`);
  return {
    weeklyRules: (personIds) =>
      (personIds ? some.all(JSON.stringify(personIds)) : all.all()).map(({ doc }) => JSON.parse(String(doc)) as WeeklyRules),
    saveWeeklyRules: (rules, alongside) =>
      db.write(() => {
        const { personId, version, changedAt } = rules;
        refuseOff(personId, 'weekly-rule');
        if (version !== Number(versionOf.get(personId)?.version ?? 0) + 1) throw new AppError('VERSION_CONFLICT');
        save.run({ personId, version, changedAt, doc: JSON.stringify(rules) });
        log.statements([personId]);
        writeAlongside(alongside);
      }),
  };
}
