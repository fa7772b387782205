import assert from 'node:assert/strict';
import { DAY } from '../../server/presence/time.ts';
import { ruleOn, type WeeklyRules, withoutLastChange, withoutRules, withRule } from '../../server/presence/weekly-rules.ts';
import { ADA, floor, office, utc, world } from './make.ts';

const NOW = utc('2026-11-20 09:00');
const REMOTE = { kind: 'remote' } as const;
const BERLIN = { kind: 'office', officeId: 'berlin', floorId: 'f1' } as const;
const [MONDAY, TUESDAY, SUNDAY] = ['2026-11-23', '2026-11-24', '2026-11-29'] as const;

function set(before: WeeklyRules | undefined, weekdays: number[], statement: typeof REMOTE | typeof BERLIN, now = NOW): WeeklyRules {
  const rules = withRule(before, { personId: ADA, weekdays, statement, now });
  assert.ok(rules);
  return rules;
}

describe('Weekly rules', () => {
  const offices = [office('berlin', { floors: [floor('f1')] })];

  it('When a rule is made for some weekdays, then it says where somebody is on their dates, and nothing about other dates', () => {
    const { rules } = set(set(undefined, [2, 4], BERLIN), [7], REMOTE);
    assert.deepEqual(
      rules.map(({ weekday }) => weekday),
      [2, 4, 7],
    );
    const on = (day: string) => ruleOn(day, rules, world({ offices }));
    assert.deepEqual([on(MONDAY), on(TUESDAY), on(SUNDAY)], [undefined, BERLIN, REMOTE]);
  });

  it('When a later rule is made for a weekday, then it replaces the earlier one, and the other days stay', () => {
    const first = set(undefined, [1, 2], REMOTE);
    const later = set(first, [2], BERLIN, NOW + DAY);
    assert.deepEqual(later.rules, [
      { weekday: 1, statement: REMOTE, setAt: NOW },
      { weekday: 2, statement: BERLIN, setAt: NOW + DAY },
    ]);
    assert.deepEqual([later.version, later.changedAt, later.before], [2, NOW + DAY, first.rules]);
  });

  it('When the rule exists already, then nothing changes, not even since when', () => {
    const first = set(undefined, [1, 2], REMOTE);
    assert.equal(withRule(first, { personId: ADA, weekdays: [2, 1, 1], statement: REMOTE, now: NOW + DAY }), undefined);
    assert.equal(set(first, [1, 3], REMOTE, NOW + DAY).rules[0]?.setAt, NOW);
  });

  it('When rules are ended, then for these days or all; ending a missing one has no effect', () => {
    const all = set(undefined, [1, 2, 3], REMOTE);
    const edit = { personId: ADA, now: NOW };
    assert.deepEqual(
      withoutRules(all, { ...edit, weekdays: [2, 5] })?.rules.map(({ weekday }) => weekday),
      [1, 3],
    );
    assert.deepEqual(withoutRules(all, edit)?.rules, []);
    assert.equal(withoutRules(all, { ...edit, weekdays: [5] }), undefined);
    assert.equal(withoutRules(undefined, edit), undefined);
  });

  it('When the last change is undone, then the rules are as they were before it, once', () => {
    const first = set(undefined, [1], REMOTE);
    const undone = withoutLastChange(set(first, [1, 2], BERLIN), NOW + DAY);
    assert.deepEqual(undone, { personId: ADA, rules: first.rules, changedAt: NOW + DAY, version: 3 });
    assert.ok(undone);
    assert.equal(withoutLastChange(undone, NOW), undefined);
  });

  it('When the office or floor is archived since, then the rule has no effect, or no floor', () => {
    const { rules } = set(undefined, [2], BERLIN);
    const on = (facts: Parameters<typeof office>[1]) => ruleOn(TUESDAY, rules, world({ offices: [office('berlin', facts)] }));
    assert.deepEqual(on({ floors: [floor('f1', { archivedAt: NOW })] }), { kind: 'office', officeId: 'berlin' });
    assert.equal(on({ floors: [floor('f1')], archivedAt: NOW }), undefined);
    assert.equal(ruleOn(TUESDAY, rules, world()), undefined);
  });
});
