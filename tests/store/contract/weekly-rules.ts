import assert from 'node:assert/strict';
import { isAppError } from '../../../server/errors.ts';
import { HOUR } from '../../../server/presence/time.ts';
import type { WeeklyRules } from '../../../server/presence/weekly-rules.ts';
import { type Case, sorted, T, user } from './case.ts';

export function weekly(facts: Partial<WeeklyRules> = {}): WeeklyRules {
  const rules = [{ weekday: 1, statement: { kind: 'remote' as const }, setAt: T }];
  return { personId: 'ada', rules, changedAt: T, before: [], version: 1, ...facts };
}

const KEEP = { lastExpiredDay: '2000-01-01', hiddenEndedBy: 0, clearsBy: 0, goneBy: 0, auditedBy: 0 };

export const weeklyRuleCases: Case[] = [
  {
    title: 'weekly rules are returned as last saved, of everybody or of some people',
    async run({ store, second }) {
      assert.deepEqual(await store.weeklyRules(), []);
      const office = { kind: 'office' as const, officeId: 'berlin', floorId: 'f1' };
      const later = weekly({
        rules: [{ weekday: 2, statement: office, setAt: T + 1 }],
        before: weekly().rules,
        changedAt: T + 1,
        version: 2,
      });
      const undone: WeeklyRules = { personId: 'bob', rules: [], changedAt: T, version: 1 };
      await store.saveWeeklyRules(weekly());
      await second.saveWeeklyRules(undone);
      await second.saveWeeklyRules(later);
      assert.deepEqual(sorted(await store.weeklyRules()), sorted([later, undone]));
      assert.deepEqual(await second.weeklyRules(['bob', 'nobody']), [undone]);
      assert.deepEqual(await second.weeklyRules([]), []);
    },
  },
  {
    title: 'weekly rules are only replaced by their next version; one of two concurrent changes succeeds',
    async run({ store, second }) {
      const refused = (error: unknown) => isAppError(error, 'VERSION_CONFLICT');
      await assert.rejects(store.saveWeeklyRules(weekly({ version: 2 })), refused);
      await store.saveWeeklyRules(weekly());
      await assert.rejects(second.saveWeeklyRules(weekly()), refused);
      const change = (one: typeof store, changedAt: number) => one.saveWeeklyRules(weekly({ changedAt, version: 2 }));
      const outcomes = await Promise.allSettled([change(store, T + 1), change(second, T + 2)]);
      assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      assert.equal((await store.weeklyRules())[0]?.version, 2);
    },
  },
  {
    title: 'after saveWeeklyRules readers get whose statements changed',
    async run({ store, second }) {
      await store.saveDirectory([user('ada')], 'display');
      const { cursor } = await second.changes();
      await store.saveWeeklyRules(weekly());
      const told = await second.changes(cursor);
      assert.ok(told.reload || told.statementsOf.includes('ada'));
    },
  },
  {
    title: 'weekly rules are deleted with the data of their person: erased, removed or switched off, and nobody else’s',
    async run({ store, second }) {
      const before = { mode: 'display' as const, notOffSince: 0, displaySince: 0 };
      const deletions: Record<string, (id: string) => Promise<unknown>> = {
        erased: (id) => second.erasePerson(id, T),
        removed: (id) => second.removePeople([id], T),
        off: (id) => second.saveModes([{ personId: id, before, after: { mode: 'off' } }], { at: T, by: 'eve' }),
      };
      for (const [personId, remove] of Object.entries(deletions)) {
        await store.saveDirectory([user(personId), user('ada')], 'display');
        await store.saveWeeklyRules(weekly({ personId }));
        await store.saveWeeklyRules(weekly());
        await remove(personId);
        assert.deepEqual(await store.weeklyRules(), [weekly()], personId);
        await second.erasePerson('ada', T);
      }
    },
  },
  {
    title: 'previous weekly rules are deleted with statements that ended then, and so are rules that have all ended',
    async run({ store }) {
      const changed = weekly({ before: weekly().rules, changedAt: T });
      const later = weekly({ personId: 'bob', rules: [], before: weekly().rules, changedAt: T + HOUR });
      await store.saveWeeklyRules(changed);
      await store.saveWeeklyRules(later);
      await store.saveWeeklyRules(weekly({ personId: 'cy', rules: [], changedAt: T }));
      await store.deleteExpired({ ...KEEP, overridesEndedBy: T });
      const { before: _, ...kept } = changed;
      assert.deepEqual(sorted(await store.weeklyRules()), sorted([kept, later]));
    },
  },
];
