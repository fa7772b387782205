import assert from 'node:assert/strict';
import type { PlansView } from '../../server/routes/schemas/day-plans.ts';
import type { WeekDayView, WeekView } from '../../server/routes/schemas/week.ts';
import { type Filters, NO_FILTERS } from '../../tab/features/today/filters.ts';
import { NOTHING_MINE } from '../../tab/features/today/mine.ts';
import { daySummary, formatExpected, formatTeam, narrowPlans, plannedGroups } from '../../tab/features/today/week/day-plans.ts';
import { formatMost, ownRows, weekRows, weekTitle } from '../../tab/features/today/week/view-model.ts';

const TODAY = '2026-11-20';
const day = (of: string, facts: Partial<WeekDayView> = {}): WeekDayView => ({
  day: of,
  office: 0,
  remote: 0,
  leave: 0,
  team: 0,
  mine: [],
  ...facts,
});
const week = (days: WeekDayView[], facts: Partial<WeekView> = {}): WeekView => ({ today: TODAY, members: 8, days, ...facts });
const rows = (view: WeekView) => weekRows(view, 'Europe/Berlin');
const TEN_TO_14 = { atLeast: 10, atMost: 14, text: '10–14' };
const usual = { usual: TEN_TO_14, middle: { atLeast: 5, atMost: 19, text: '5–19' } };

describe('the data of my rows of the week', () => {
  const reason = { code: 'evidence.office', text: '' };
  const at = { now: '2026-11-23T22:30:00.000Z', timeZone: 'Europe/Berlin', overrides: [] };
  const remote = ownRows({ ...at, presence: { status: 'remote', reason } });

  it('When I am seen at an office, then it changes; when only the time of the last sign-in does, then it does not', () => {
    assert.notEqual(ownRows({ ...at, presence: { status: 'office', officeId: 'berlin', reason } }), remote);
    assert.equal(ownRows({ ...at, presence: { status: 'remote', since: '2026-11-23T08:00:00.000Z', reason } }), remote);
  });

  it('When midnight passes by my clock, then it changes, since another day is today', () => {
    const later = (now: string) => ownRows({ ...at, now, presence: { status: 'remote', reason } });
    assert.equal(later('2026-11-23T22:59:00.000Z'), remote);
    assert.notEqual(later('2026-11-23T23:00:00.000Z'), remote);
  });
});

describe('tab: tomorrow and this week', () => {
  it('When it is known where I am, then the sign is beside the place, and otherwise the text says that it is not known', () => {
    const berlin = { status: 'office', officeId: 'b', officeName: 'Berlin', floorId: 'f', floorName: 'Floor 2' } as const;
    const [from, until] = ['2026-11-23T08:00:00Z', '2026-11-23T11:00:00Z'];
    const shown = rows(
      week([
        day(TODAY, { mine: [{ sign: 'seen', ...berlin, from }] }),
        day('2026-11-21', { mine: [{ sign: 'usual', status: 'remote' }] }),
        day('2026-11-23', {
          mine: [
            { sign: 'said', ...berlin, from, until },
            { sign: 'usual', status: 'leave' },
          ],
        }),
        day('2026-11-24'),
      ]),
    );
    assert.deepEqual(
      shown.map(({ title, opens }) => [title, opens]),
      [
        ['Today', false],
        ['Tomorrow', true],
        ['Mon 23 Nov', true],
        ['Tue 24 Nov', true],
      ],
    );
    assert.deepEqual(
      shown.map(({ mine }) => mine.map(({ words }) => words)),
      [['Berlin, Floor 2 · seen'], ['Remote · usual'], ['Berlin, Floor 2, 09:00–12:00 · said', 'On leave · usual'], ['nothing known']],
    );
  });

  it('shows plans of others, and expected numbers at my office; for future days only plans', () => {
    const place = { planned: 3, opening: { state: 'not-stated' }, days: 4, people: usual } as const;
    const view = week([day(TODAY, { place }), day('2026-11-23', { office: 12, team: 5, place })], { officeName: 'Berlin' });
    assert.deepEqual(
      rows(view).map(({ facts }) => facts),
      ['Berlin: usually 10–14 people', '12 plan to be in · 5 of 8 of your team · Berlin: usually 10–14 people'],
    );
    const alone = week([day('2026-11-23', { office: 1 })], { members: 0 });
    assert.equal(rows(alone)[0]?.facts, '1 plans to be in');
  });

  it('When my office is closed and nobody has plans, then there is no row, unless the day is named', () => {
    const closed = { planned: 0, days: 0, opening: { state: 'closed' } } as const;
    const named = { ...closed, opening: { state: 'closed', name: 'Fair' } } as const;
    const view = week(
      [day('2026-11-21', { place: closed }), day('2026-11-22', { place: closed, office: 1 }), day('2026-11-23', { place: named })],
      { officeName: 'Berlin', members: 0 },
    );
    assert.deepEqual(
      rows(view).map(({ day: of, facts }) => `${of}: ${facts}`),
      ['2026-11-22: 1 plans to be in · Berlin: closed', '2026-11-23: nobody plans to be in · Berlin: closed (Fair)'],
    );
  });

  it('names the day for which most of my team have stated an office, and none if nobody has', () => {
    assert.equal(formatMost(week([])), undefined);
    assert.equal(
      formatMost(week([], { most: { count: 5, days: ['2026-11-24'] } })),
      'Chosen most in your team so far: Tue 24 Nov (5 of 8 have said so)',
    );
    assert.match(formatMost(week([], { most: { count: 5, days: ['2026-11-21', '2026-11-24'] } })) ?? '', /Tomorrow and Tue 24 Nov/);
    assert.deepEqual([weekTitle(undefined, TODAY), weekTitle('2026-11-27', TODAY)], ['Tomorrow and this week', 'Week from Fri 27 Nov']);
  });
});

describe('tab: a future day', () => {
  const plan = (facts: object) => ({
    status: 'office',
    from: '2026-11-23T08:00:00Z',
    until: '2026-11-23T11:00:00Z',
    wholeDay: true,
    ...facts,
  });
  const plans = {
    day: '2026-11-23',
    total: 3,
    offices: [
      { officeId: 'r', name: 'Rome', people: 1 },
      { officeId: 'b', name: 'Berlin', people: 1 },
    ],
    remote: 2,
    leave: 0,
    people: [
      {
        id: 'ada',
        name: 'Ada',
        department: 'Research',
        plans: [plan({ officeId: 'b', officeName: 'Berlin', wholeDay: false }), plan({ status: 'remote' })],
      },
      { id: 'ben', name: 'Ben', plans: [plan({ officeId: 'r', officeName: 'Rome' })] },
      { id: 'cem', name: 'Cem', plans: [plan({ status: 'remote' })] },
    ],
  } as PlansView;

  it('shows my office first, also without plans, then the others by name, then who is remote', () => {
    const titles = (first: { officeId: string; name: string } | undefined) =>
      plannedGroups(plans, first, 'UTC').map(({ title, people }) => `${title}: ${people.map(({ name }) => name).join()}`);
    assert.deepEqual(titles({ officeId: 'o', name: 'Oslo' }), ['Oslo: ', 'Berlin: Ada', 'Rome: Ben', 'Remote: Ada,Cem']);
    assert.deepEqual(titles({ officeId: 'r', name: 'Rome' })[0], 'Rome: Ben');
    const [berlin, rome] = plannedGroups(plans, undefined, 'UTC');
    assert.deepEqual([berlin?.people[0]?.since, rome?.people[0]?.since], ['Berlin, 08:00–11:00', undefined]);
  });

  it('When a team, an office, a department or a name is chosen, then only those plans are shown, and counted', () => {
    const mine = { ...NOTHING_MINE, surroundings: { team: { manager: 'cem', colleagues: ['ada'], reports: ['ben'] } } };
    const shown = (change: Partial<Filters>) => {
      const narrowed = narrowPlans(plans, { ...NO_FILTERS, ...change }, mine);
      const groups = plannedGroups(narrowed, undefined, 'UTC');
      return [daySummary(narrowed), ...groups.map(({ title, people }) => `${title}: ${people.map(({ name }) => name).join()}`)];
    };
    assert.deepEqual(shown({ team: 'manager' }), [
      '1 person plans to be in an office · 2 remote · 0 on leave',
      'Berlin: Ada',
      'Remote: Ada,Cem',
    ]);
    assert.deepEqual(shown({ team: 'reports' }).slice(1), ['Rome: Ben']);
    assert.deepEqual(shown({ officeId: 'b' }), ['1 person plans to be in an office · 0 remote · 0 on leave', 'Berlin: Ada']);
    assert.deepEqual(shown({ department: 'Research' }).slice(1), ['Berlin: Ada', 'Remote: Ada']);
    assert.deepEqual(shown({ text: 'ce' }).slice(1), ['Remote: Cem']);
    assert.deepEqual(shown({ text: 'nobody' }).slice(1), []);
  });

  it('counts people who plan to be in an office, once, and how many of them are my team', () => {
    assert.equal(daySummary(plans), '2 people plan to be in an office · 2 remote · 0 on leave');
    assert.equal(formatTeam(plans, new Set(['ada', 'cem'])), '1 of 2 of your team plan to be in an office.');
    assert.equal(formatTeam(plans, new Set()), undefined);
  });

  it('shows the expected number, that there are too few days, or that it is closed', () => {
    const base = { officeId: 'b', name: 'Berlin', timeZone: 'Europe/Berlin', day: '2026-11-23', weekday: 1, hours: [], planned: 1 };
    const open = { state: 'open', opens: '08:00', closes: '18:00' } as const;
    assert.deepEqual(formatExpected({ ...base, opening: open, days: 9, people: usual }), [
      'Open 08:00–18:00',
      'On a Monday usually 10–14 people, mostly 5–19 people (9 days counted).',
    ]);
    const { usual: narrow } = usual;
    assert.deepEqual(
      formatExpected({ ...base, opening: { state: 'not-stated' }, days: 9, people: { usual: narrow, middle: narrow } }),
      ['On a Monday usually 10–14 people (9 days counted).'],
      'the same numbers are not said twice',
    );
    assert.deepEqual(formatExpected({ ...base, opening: { state: 'not-stated' }, days: 2 }), [
      'Too few days are counted to expect a number.',
    ]);
    assert.deepEqual(formatExpected({ ...base, opening: open }), ['Open 08:00–18:00'], 'the reader may not see expected numbers');
    assert.deepEqual(formatExpected({ ...base, opening: { state: 'closed', name: 'Fair' }, days: 9, people: usual }), ['Closed: Fair']);
  });
});
