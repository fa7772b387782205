import assert from 'node:assert/strict';
import type { Override, Statement } from '../../server/presence/override.ts';
import type { Person } from '../../server/presence/person.ts';
import { countPlans, planContext, plansOfDays, plansOn, plansShownOn, withPlans } from '../../server/presence/plans.ts';
import { finish } from '../../server/presence/steps.ts';
import { DAY, HOUR } from '../../server/presence/time.ts';
import type { PlannedStatement, WeeklyRule } from '../../server/presence/weekly-rules.ts';
import { ADMIN, BOB, evidence, office, override, person, utc, world } from './make.ts';

const [TODAY, TOMORROW, LATER] = ['2026-03-10', '2026-03-11', '2026-03-12'];
const NOW = utc(`${TODAY} 09:00`);
const BERLIN: Statement = { kind: 'office', officeId: 'berlin' };
const TOKYO: Statement = { kind: 'office', officeId: 'tokyo' };
const [REMOTE, LEAVE, HIDDEN]: Statement[] = [{ kind: 'remote' }, { kind: 'leave' }, { kind: 'hidden' }];
const OFFICES = [office('berlin'), office('tokyo', { timeZone: 'Asia/Tokyo' })];

/** A statement from one instant until another, made at an instant (default: an hour ago). */
function said(statement: Statement | undefined, from: string, end: string, setAt = '2026-03-10 08:00'): Override {
  return override(statement as Statement, { from: utc(from), end: utc(end), setAt: utc(setAt) });
}

function ask(day: string, overrides: Override[], fields: Partial<Person> = {}, weeklyRules: WeeklyRule[] = []) {
  const who = person(fields);
  const context = planContext(world({ people: [who], offices: OFFICES }), NOW);
  const texts = (plans: ReturnType<typeof plansOn>) =>
    plans.map(({ statement, from, until, wholeDay }) => {
      const hours = [from, until].map((at) => new Date(at).toISOString().slice(5, 16)).join('–');
      return `${statement.kind === 'office' ? statement.officeId : statement.kind} ${wholeDay ? 'all day' : hours}`;
    });
  const given = evidence([], { person: who, overrides, weeklyRules });
  return { own: texts(plansOn(day, given, context)), shown: texts(plansShownOn(day, given, context)) };
}
const shown = (...given: Parameters<typeof ask>) => ask(...given).shown;

describe('Plans of a day', () => {
  it('When a statement is for later, then it is a plan for each day that it covers', () => {
    const plan = [said(BERLIN, '2026-03-11', '2026-03-12')];
    assert.deepEqual(shown(TOMORROW, plan), ['berlin all day']);
    assert.deepEqual([shown(TODAY, plan), shown(LATER, plan)], [[], []]);
    const trip = [said(REMOTE, '2026-03-11 12:00', '2026-03-12 12:00')];
    assert.deepEqual(shown(TOMORROW, trip), ['remote 03-11T12:00–03-12T00:00']);
    assert.deepEqual(shown(LATER, trip), ['remote 03-12T00:00–03-12T12:00']);
  });

  it('When a statement counts already, then it is presence today, and a plan for the days after', () => {
    const away = [said(LEAVE, '2026-03-09', '2026-03-12')];
    assert.deepEqual([shown(TODAY, away), shown(TOMORROW, away), shown(LATER, away)], [[], ['leave all day'], []]);
  });

  it('When an office was stated on an earlier day, then it is also a plan for today', () => {
    const planned = [said(BERLIN, '2026-03-10', '2026-03-11', '2026-03-09 10:00')];
    assert.deepEqual(shown(TODAY, planned), ['berlin all day']);
    assert.deepEqual(shown(TODAY, [said(BERLIN, '2026-03-10', '2026-03-11')]), []);
    assert.deepEqual(shown(TODAY, [said(BERLIN, '2026-03-10 13:00', '2026-03-11')]), ['berlin 03-10T13:00–03-11T00:00']);
  });

  it('When a statement is over, or cleared, then it is not a plan', () => {
    assert.deepEqual(shown(TODAY, [said(BERLIN, '2026-03-10 07:00', '2026-03-10 08:30', '2026-03-09 10:00')]), []);
    assert.deepEqual(shown(TOMORROW, [said(BERLIN, '2026-03-11', '2026-03-10 08:30')]), []);
  });

  it('When plans overlap, then the one set last counts, and the other for the rest of the day', () => {
    const both = [
      said(BERLIN, '2026-03-11', '2026-03-12', '2026-03-09 10:00'),
      said(REMOTE, '2026-03-11 10:00', '2026-03-11 14:00', '2026-03-10 08:00'),
    ];
    assert.deepEqual(shown(TOMORROW, both), [
      'berlin 03-11T00:00–03-11T10:00',
      'remote 03-11T10:00–03-11T14:00',
      'berlin 03-11T14:00–03-12T00:00',
    ]);
    assert.deepEqual(shown(TOMORROW, [...both, said(LEAVE, '2026-03-11', '2026-03-12', '2026-03-10 08:30')]), ['leave all day']);
  });

  it('When a plan is for an office far away, then its day is that of the office; otherwise that of the person', () => {
    const tokyo = [said(TOKYO, '2026-03-10 15:00', '2026-03-11 15:00')];
    assert.deepEqual([shown(TODAY, tokyo), shown(TOMORROW, tokyo)], [[], ['tokyo all day']]);
    const remote = [said(REMOTE, '2026-03-10 15:00', '2026-03-11 15:00')];
    assert.deepEqual(shown(TOMORROW, remote, { timeZone: 'Asia/Tokyo' }), ['remote all day']);
  });

  it('When somebody is hidden for any part of the day of a plan, then only they see it', () => {
    const plan = said(BERLIN, '2026-03-11', '2026-03-12');
    const hours: [string, string][] = [
      ['2026-03-11 20:00', '2026-03-11 21:00'],
      ['2026-03-10', '2026-03-11 00:01'],
    ];
    for (const [from, end] of hours)
      assert.deepEqual(ask(TOMORROW, [plan, said(HIDDEN, from, end)]), { own: ['berlin all day'], shown: [] }, from);
    assert.deepEqual(shown(TOMORROW, [plan, said(HIDDEN, '2026-03-10', '2026-03-11')]), ['berlin all day']);
    assert.deepEqual(shown(TOMORROW, [plan, said(HIDDEN, '2026-03-11 20:00', '2026-03-11 20:00')]), ['berlin all day'], 'never began');
    const planned = said(BERLIN, '2026-03-10', '2026-03-11', '2026-03-09 10:00');
    assert.deepEqual(shown(TODAY, [planned, said(HIDDEN, '2026-03-10 07:00', '2026-03-10 08:30', '2026-03-10 07:00')]), [], 'this morning');
  });

  it('When somebody may not be named, then nobody else sees their plans, nor what they said before they were', () => {
    const plan = [said(BERLIN, '2026-03-11', '2026-03-12')];
    for (const fields of [{ mode: 'track' }, { enabled: false }, { guest: true }] as const)
      assert.deepEqual(ask(TOMORROW, plan, fields), { own: ['berlin all day'], shown: [] }, JSON.stringify(fields));
    const since = (by: string) => ({ displaySince: utc(`${TODAY} 08:30`), modeChosen: { by, at: utc(`${TODAY} 08:30`) } });
    assert.deepEqual(shown(TOMORROW, plan, since(ADMIN)), []);
    assert.deepEqual(shown(TOMORROW, plan, since(person().id)), ['berlin all day']);
  });

  describe('of a weekly rule', () => {
    // TOMORROW is a Wednesday.
    const rule = (statement: PlannedStatement, weekday = 3, setAt = NOW - DAY): WeeklyRule => ({ weekday, statement, setAt });
    const berlin = rule({ kind: 'office', officeId: 'berlin' });
    const ofRules = (day: string, rules: WeeklyRule[], overrides: Override[] = [], fields: Partial<Person> = {}) =>
      ask(day, overrides, fields, rules);

    it('When a rule is for the weekday, then it is a plan for that day, for the rest of today, and for no other day', () => {
      const plans = { own: ['berlin all day'], shown: ['berlin all day'] };
      assert.deepEqual([ofRules(TOMORROW, [berlin]), ofRules('2026-03-18', [berlin])], [plans, plans]);
      assert.deepEqual(ofRules(LATER, [berlin]).own, []);
      assert.deepEqual(ofRules(TODAY, [rule({ kind: 'remote' }, 2)]).own, ['remote all day']);
    });

    it('When leave or another plan is stated for that day, then it has precedence over the rule, which holds for the rest of the day', () => {
      assert.deepEqual(ofRules(TOMORROW, [berlin], [said(LEAVE, '2026-03-09', '2026-03-13')]).own, ['leave all day']);
      assert.deepEqual(ofRules(TOMORROW, [berlin], [said(TOKYO, '2026-03-10 12:00', '2026-03-12', '2026-03-01')]).own, ['tokyo all day']);
      assert.deepEqual(ofRules(TOMORROW, [berlin], [said(REMOTE, '2026-03-11', '2026-03-11 12:00')]).own, [
        'remote 03-11T00:00–03-11T12:00',
        'berlin 03-11T12:00–03-12T00:00',
      ]);
    });

    it('When the office is far away, then the weekday is that of its days; otherwise of the person’s', () => {
      const tokyo = [rule({ kind: 'office', officeId: 'tokyo' })];
      const [tomorrow] = plansOn(TOMORROW, evidence([], { weeklyRules: tokyo }), planContext(world({ offices: OFFICES }), NOW));
      assert.deepEqual([tomorrow?.from, tomorrow?.until], [utc('2026-03-10 15:00'), utc('2026-03-11 15:00')]);
      const remote = [rule({ kind: 'remote' })];
      assert.deepEqual(ofRules(TOMORROW, remote, [], { timeZone: 'Asia/Tokyo' }).own, ['remote all day']);
    });

    it('When somebody is hidden on that day, or may not be named, or said it before they were, then nobody else sees it', () => {
      const alone = { own: ['berlin all day'], shown: [] };
      assert.deepEqual(ofRules(TOMORROW, [berlin], [said(HIDDEN, '2026-03-11 20:00', '2026-03-11 21:00')]), alone);
      for (const fields of [{ mode: 'track' }, { enabled: false }, { guest: true }] as const)
        assert.deepEqual(ofRules(TOMORROW, [berlin], [], fields), alone, JSON.stringify(fields));
      const since = (by: string) => ({ displaySince: NOW - HOUR, modeChosen: { by, at: NOW - HOUR } });
      assert.deepEqual(ofRules(TOMORROW, [berlin], [], since(ADMIN)), alone);
      assert.deepEqual(ofRules(TOMORROW, [berlin], [], since(person().id)).shown, ['berlin all day']);
      assert.deepEqual(ofRules(TOMORROW, [{ ...berlin, setAt: NOW }], [], since(ADMIN)).shown, ['berlin all day']);
    });

    it('When somebody has a rule and no other statement, then lists have them', () => {
      const context = planContext(world({ people: [person()], offices: OFFICES }), NOW);
      const [tomorrow] = finish(plansOfDays([TOMORROW], (who) => evidence([], { person: who, weeklyRules: [berlin] }), { context }));
      assert.deepEqual([...countPlans(tomorrow ?? []).offices], [['berlin', 1]]);
    });
  });

  it('Lists go by name and by place; numbers count each person once at each place', () => {
    const people = [person({ id: BOB, name: 'Bob' }), person({ name: 'Ada' }), person({ id: 'x', name: 'Xaver', mode: 'track' })];
    const all = world({ people, offices: OFFICES });
    const split = [said(BERLIN, '2026-03-11', '2026-03-11 12:00'), said(REMOTE, '2026-03-11 12:00', '2026-03-12')];
    const overridesOf = new Map([
      [person().id, [said(BERLIN, '2026-03-11', '2026-03-12')]],
      [BOB, split],
      ['x', [said(BERLIN, '2026-03-11', '2026-03-12')]],
    ]);
    const of = (who: Person) => evidence([], { person: who, overrides: overridesOf.get(who.id) ?? [] });
    const list = (filter = {}) => finish(plansOfDays([TOMORROW, LATER], of, { context: planContext(all, NOW), filter }));
    const [tomorrow = [], later] = list();
    assert.deepEqual([tomorrow.map(({ name }) => name), later], [['Ada', 'Bob'], []]);
    const { offices, ...elsewhere } = countPlans(tomorrow);
    assert.deepEqual([[...offices], elsewhere], [[['berlin', 2]], { remote: 1, leave: 0 }]);
    assert.equal(list({ officeId: 'berlin' })[0]?.[1]?.plans.length, 1);
    assert.deepEqual(list({ officeId: 'berlin', floorId: 'b1' })[0], []);
    assert.deepEqual(withPlans(person({ department: 'R&D' }), []).department, 'R&D');
  });
});
