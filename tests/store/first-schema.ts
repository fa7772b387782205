import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../server/store/port/store.ts';
import { dayNumber } from '../../server/store/sqlite/days.ts';

const DAY = '2026-11-18';
const OFFICE = { id: 'berlin', name: 'Berlin', timeZone: 'Europe/Berlin', floors: [], createdAt: 1, version: 1 };
const ENTRY = { id: 'entry', at: 5, actor: 'ada', action: 'office.plan', subject: 'berlin' };

/** A person with evidence, a statement and a clear in the first schema, and how the current store shows them. */
export const ada = {
  write(sql: DatabaseSync): void {
    sql.exec(`INSERT INTO people (id, upn, name, enabled, guest, mode, not_off_since, display_since) VALUES ('ada', 'ada@example.com', 'Ada', 1, 0, 'display', 0, 7);
      INSERT INTO range_refs (id) VALUES ('r1');
      INSERT INTO person_days VALUES (${dayNumber(DAY)}, 1, 1, 10, 20);
      INSERT INTO access_events VALUES (${dayNumber(DAY)}, 1, '203.0.113.5');
      INSERT INTO overrides (id, person_id, kind, set_at, set_by, begins, ends) VALUES ('o1', 'ada', 'remote', 3, 'ada', 3, 99);
      INSERT INTO clears (person_id, at, set_by) VALUES ('ada', 4, 'ada');
      INSERT INTO watermark VALUES (1, 12345);
      INSERT INTO plans VALUES ('plan', 'image/png', x'01');`);
    sql.prepare('INSERT INTO offices VALUES (?, 1, ?)').run(OFFICE.id, JSON.stringify(OFFICE));
    sql
      .prepare('INSERT INTO audit (id, at, actor, action, subject, doc) VALUES (:id, :at, :actor, :action, :subject, :doc)')
      .run({ ...ENTRY, doc: JSON.stringify(ENTRY) });
  },
  async check(store: Store): Promise<void> {
    const [person] = await store.people();
    assert.deepEqual([person?.id, person?.name, person?.mode, person?.displaySince], ['ada', 'Ada', 'display', 7]);
    const days = { fromDay: DAY, toDay: DAY };
    assert.deepEqual(await store.personDays(days), [{ personId: 'ada', rangeId: 'r1', day: DAY, first: 10, last: 20 }]);
    assert.deepEqual(await store.accessEvents(days), [{ personId: 'ada', ip: '203.0.113.5', day: DAY }]);
    const [said] = await store.overrides({ endsAfter: 0 });
    assert.deepEqual([said?.id, said?.statement, said?.end], ['o1', { kind: 'remote' }, 99]);
    assert.deepEqual(
      (await store.clears({ since: 0 })).map(({ personId, at, seq }) => [personId, at, seq]),
      [['ada', 4, 1]],
    );
    assert.equal((await store.collection()).watermark, 12345);
    assert.deepEqual(
      (await store.offices()).map(({ name }) => name),
      ['Berlin'],
    );
    assert.equal((await store.floorPlan('plan'))?.type, 'image/png');
    assert.deepEqual(
      (await store.auditEntries({ limit: 9 })).map(({ action }) => action),
      ['office.floor-plan'],
    );
  },
};
