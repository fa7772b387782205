import assert from 'node:assert/strict';
import type { OfficeView } from '../../../server/routes/schemas/offices.ts';
import type { RangeCheck } from '../../../server/routes/schemas/range-check.ts';
import type { RangeChangeView } from '../../../server/routes/schemas/ranges.ts';
import { textsIn } from '../../../server/texts/all-texts.ts';
import { LANGUAGES } from '../../../server/texts/languages.ts';
import { hoursPointer } from '../../../tab/features/admin/offices/opening-view-model.ts';
import {
  floorPlanProblem,
  nextFloor,
  officeDraft,
  officeFacts,
  officeFaults,
  toOffice,
} from '../../../tab/features/admin/offices/view-model.ts';
import { checkSummary, faultLines, selectionOf } from '../../../tab/features/admin/ranges/check-view-model.ts';
import {
  changeTitle,
  conflictLines,
  formatAddresses,
  NO_FILTER,
  rangeDraft,
  rangeFaults,
  rangeRows,
  renamed,
  switchesText,
  targetKey,
  toRange,
} from '../../../tab/features/admin/ranges/view-model.ts';
import { aRange } from './a-range.ts';

const office: OfficeView = {
  id: 'o',
  name: 'HQ',
  timeZone: 'UTC',
  floors: [
    { id: 'g', name: 'Ground', level: 0, capacity: 10, archived: false },
    { id: 'x', name: 'Gone', level: 9, archived: true },
    { id: 'u', name: 'Up', level: 1, capacity: 5, archived: false },
  ],
  archived: false,
  createdAt: '2026-11-20T08:00:00.000Z',
  version: 4,
};

describe('tab: offices for administrators', () => {
  it('When an office is opened and saved unchanged, then it stays as it is, with only floors in use', () => {
    const input = toOffice(officeDraft(office, 'Europe/Berlin'), office);
    assert.deepEqual(
      input.floors?.map(({ id }) => id),
      ['u', 'g'],
    );
    assert.equal(input.timeZone, 'UTC');
    assert.equal(input.version, 4);
    assert.equal(input.address, undefined);
    assert.equal(input.capacity, undefined);
  });

  it('When somebody else deleted a floor, then saving mine adds it as a new one; an archived one is restored', () => {
    const draft = officeDraft(office, 'UTC');
    const gone = office.floors.filter(({ id }) => id !== 'u');
    const ids = (floors: OfficeView['floors']) => toOffice(draft, { version: 5, floors }).floors?.map(({ id }) => id);
    assert.deepEqual(ids(gone), [undefined, 'g']);
    assert.deepEqual(ids(office.floors.map((floor) => ({ ...floor, archived: true }))), ['u', 'g']);
  });

  it('When a field is empty or not a number, then it has an error', () => {
    const draft = officeDraft(undefined, '');
    draft.capacity = '0';
    draft.floors = [
      { key: '1', name: 'A', nicknames: '', level: '0', capacity: '' },
      { key: '2', name: ' a ', nicknames: '', level: '1.5', capacity: 'many' },
    ];
    assert.deepEqual(
      officeFaults(draft).map(({ at }) => at),
      ['/name', '/timeZone', '/capacity', '/floors/1/name', '/floors/1/level', '/floors/1/capacity'],
    );
    assert.deepEqual(officeFaults(officeDraft(office, 'UTC')), []);
  });

  it('Nicknames, hours and closed days are sent as they were read, and as they are typed', () => {
    const openingHours = [
      { weekday: 1, opens: '08:00', closes: '18:00' },
      { weekday: 5, opens: '08:00', closes: '24:00' },
    ];
    const closedDays = [{ day: '2026-12-25', name: 'Christmas' }, { day: '2026-12-26' }];
    const [up, ...floors] = office.floors.toReversed().map((floor) => ({ ...floor, nicknames: ['Attic'] }));
    const told = { ...office, nicknames: ['The Hub', 'HQ 2'], openingHours, closedDays, floors: [up as (typeof floors)[0], ...floors] };
    const draft = officeDraft(told, 'UTC');
    const input = toOffice(draft, told);
    assert.deepEqual([input.nicknames, input.openingHours, input.floors?.[0]?.nicknames], [['The Hub', 'HQ 2'], openingHours, ['Attic']]);
    assert.deepEqual(input.closedDays, [closedDays[0], { day: '2026-12-26', name: undefined }]);
    assert.deepEqual(toOffice({ ...draft, nicknames: ' a ,, b' }, told).nicknames, ['a', 'b']);
    const empty = toOffice(officeDraft(office, 'UTC'), office);
    assert.deepEqual([empty.nicknames, empty.openingHours, empty.closedDays], [[], [], []]);
  });

  it('When hours or closed days are invalid, then their row has the error', () => {
    const draft = officeDraft(office, 'UTC');
    const row = (weekday: number, opens: string, closes: string) =>
      draft.openingHours.splice(weekday - 1, 1, { key: String(weekday), opens, closes });
    row(1, '18:00', '08:00');
    row(2, '08:00', '00:00');
    row(4, '', '18:00');
    row(6, '08:00', '');
    draft.closedDays = ['2026-12-25', '', '2026-12-25'].map((day, i) => ({ key: String(i), day, name: '' }));
    assert.deepEqual(
      officeFaults(draft).map(({ at }) => at),
      ['/openingHours/0/closes', '/openingHours/2/opens', '/openingHours/3/closes', '/closedDays/1/day', '/closedDays/2/day'],
    );
    assert.deepEqual(
      draft.openingHours.map((each) => hoursPointer(draft.openingHours, each)),
      ['/openingHours/0', '/openingHours/1', undefined, '/openingHours/2', undefined, '/openingHours/3', undefined],
    );
  });

  it('When hours or closed days are texts that are not times or days, then each field says so, and nothing is saved as closed', () => {
    const draft = officeDraft(office, 'UTC');
    draft.openingHours.splice(
      0,
      3,
      { key: '1', opens: '25:00', closes: 'abc' },
      { key: '2', opens: '', closes: '' },
      { key: '3', opens: '26:00', closes: '18:00' },
    );
    draft.openingHours.splice(3, 1, { key: '4', opens: '08:00', closes: '18:99' });
    draft.closedDays = [{ key: 'a', day: '32/13/2026', name: 'Christmas' }];
    assert.deepEqual(officeFaults(draft), [
      { at: '/openingHours/0/opens', message: '“25:00” is not a time. Write it like 14:30.' },
      { at: '/openingHours/0/closes', message: '“abc” is not a time. Write it like 14:30.' },
      { at: '/openingHours/1/opens', message: '“26:00” is not a time. Write it like 14:30.' },
      { at: '/openingHours/2/closes', message: '“18:99” is not a time. Write it like 14:30.' },
      { at: '/closedDays/0/day', message: '“32/13/2026” is not a date. Write it like 31/12/2026.' },
    ]);
  });

  it('When a picture is not a plan, then the error comes before it is sent', () => {
    assert.match(floorPlanProblem({ type: 'image/jpeg', size: 10 }) ?? '', /SVG and PNG/);
    assert.match(floorPlanProblem({ type: 'image/png', size: 3 * 1024 * 1024 }) ?? '', /3.0 MiB/);
    assert.match(floorPlanProblem({ type: 'image/png', size: 0 }) ?? '', /empty/);
    assert.equal(floorPlanProblem({ type: 'image/svg+xml', size: 1024 * 1024 }), undefined);
  });

  it('offers the next floor up', () => {
    assert.deepEqual(nextFloor([], 'k'), { key: 'k', name: 'Ground floor', nicknames: '', level: '0', capacity: '' });
    assert.equal(nextFloor(officeDraft(office, 'UTC').floors, 'k').name, 'Floor 2');
  });

  it('counts the seats of floors in use if the office has no capacity', () => {
    assert.deepEqual(officeFacts(office), ['2 floors', '15 seats', 'UTC']);
    assert.deepEqual(officeFacts({ ...office, capacity: 1200 }), ['2 floors', '1,200 seats', 'UTC']);
  });
});

describe('tab: ranges for administrators', () => {
  it('When a range is new, then the text of the box is sent unchanged, without fields of an edit', () => {
    const draft = { ...rangeDraft(undefined), name: ' HQ ', cidrs: '203.0.113.0/24, # main\n', target: targetKey('a/b', 'f') };
    assert.deepEqual(toRange(draft, undefined), {
      name: 'HQ',
      text: '203.0.113.0/24, # main\n',
      target: { kind: 'office', officeId: 'a/b', floorId: 'f' },
      presence: true,
      accessLogging: false,
    });
  });

  it('When another target is chosen, then the effect on the past must be chosen; otherwise there is no question', () => {
    const base = aRange({ version: 3 });
    const same = { ...rangeDraft(base), name: 'Other' };
    assert.deepEqual(rangeFaults(same, base), []);
    assert.equal('appliesTo' in toRange({ ...same, appliesTo: 'all' }, base), false);
    const moved = { ...same, target: 'ignore' };
    assert.deepEqual(
      rangeFaults(moved, base).map(({ at }) => at),
      ['/appliesTo'],
    );
    assert.equal(toRange({ ...moved, appliesTo: 'from-now' }, base).appliesTo, 'from-now');
    assert.equal(toRange(moved, base).version, 3);
  });

  it('When a new range is saved empty, then each field has its error', () => {
    assert.deepEqual(
      rangeFaults(rangeDraft(undefined), undefined).map(({ at }) => at),
      ['/name', '/target', '/text'],
    );
  });

  it('finds ranges by name, address, place and source, and lists closed ones separately', () => {
    const ranges = [
      aRange({ id: '1', name: 'Beta', cidrs: ['198.51.100.0/24'] }),
      aRange({ id: '2', name: 'alpha', target: { kind: 'office', officeId: 'o' } }),
      aRange({ id: '3', name: 'Old', closedAt: '2026-11-21T00:00:00.000Z', source: 'discovered' }),
    ];
    const ids = (filter: Partial<typeof NO_FILTER>, descending = false) => {
      const { open, closed } = rangeRows(ranges, [office], { ...NO_FILTER, ...filter }, { by: 'name', descending });
      return [open.map(({ id }) => id), closed.map(({ id }) => id)];
    };
    assert.deepEqual(ids({}), [['2', '1'], ['3']]);
    assert.deepEqual(ids({}, true), [['1', '2'], ['3']]);
    assert.deepEqual(ids({ text: '198.51' }), [['1'], []]);
    assert.deepEqual(ids({ target: 'o' }), [['2'], []]);
    assert.deepEqual(ids({ source: 'discovered' }), [[], ['3']]);
  });

  it('shows single addresses without their prefix length, and only some of many', () => {
    assert.equal(formatAddresses(['203.0.113.7/32', '2001:db8::/32', '2001:db8::1/128'], 3), '203.0.113.7, 2001:db8::/32, 2001:db8::1');
    assert.equal(formatAddresses(['a', 'b', 'c', 'd']), 'a, b and 2 more');
  });

  it('shows its switches, and the ranges with the same addresses', () => {
    assert.equal(switchesText(aRange({ presence: true, accessLogging: true })), 'Presence, logging');
    assert.equal(switchesText(aRange({ presence: false, accessLogging: false })), 'No presence');
    const ranges = [aRange({ id: '1', name: 'HQ' }), aRange({ id: '2', name: 'Annex' })];
    const conflict = { cidr: '203.0.113.0/24', rangeIds: ['1', '2', 'gone'] };
    assert.deepEqual(conflictLines([conflict], ranges), ['203.0.113.0/24 is in “HQ”, “Annex”, “gone”.']);
  });

  it('names a change after its first range, and counts the others', () => {
    const change = { id: 'c', at: '', action: 'import', total: 12, ranges: [{ id: '1', name: 'HQ' }], text: '', undoable: false } as const;
    const title = (part: Partial<RangeChangeView>) => changeTitle({ ...change, ranges: [...change.ranges], ...part });
    assert.equal(title({}), '“HQ” and 11 others imported');
    assert.equal(title({ total: 2, action: 'undo' }), '“HQ” and 1 other changed back');
    assert.equal(title({ total: 2, action: 'from-now' }), '“HQ” given a successor');
    assert.equal(title({ total: 1, ranges: [] }), '“A range that is gone” imported');
  });
});

describe('tab: the content of a box of addresses', () => {
  const check: RangeCheck = {
    ok: true,
    cidrs: ['203.0.113.0/25', '203.0.113.128/25'],
    cidrCount: 2,
    merged: ['203.0.113.0/24'],
    mergedCount: 1,
    ipv4Addresses: 256,
    faults: [],
    faultCount: 0,
    conflicts: [],
    conflictCount: 0,
    nested: [],
    nestedCount: 0,
  };
  const fault = { line: 2, column: 3, length: 3, entry: 'abc', reason: 'syntax' as const, message: 'M.', remedy: 'R.' };

  it('shows the number, the merged neighbours, and errors first', () => {
    assert.equal(checkSummary(check), '2 CIDRs, 256 IPv4 addresses. Together they are 203.0.113.0/24.');
    assert.equal(checkSummary({ ...check, faultCount: 1 }), '1 entry cannot be used.');
    assert.equal(checkSummary({ ...check, cidrCount: 0, mergedCount: 0, ipv4Addresses: 0 }), 'There is no address in it yet.');
  });

  it('shows the line of an error, and selects the entry there', () => {
    const { lines, more } = faultLines({ ...check, faults: [fault], faultCount: 7 });
    assert.equal(lines[0]?.words, 'Line 2: M. R.');
    assert.equal(more, 6);
    const text = '1.2.3.4\n- abc, 5';
    assert.equal(text.slice(...selectionOf(text, { line: 2, column: 3, length: 3 })), 'abc');
    assert.deepEqual(selectionOf('x', { line: 9, column: 9, length: 3 }), [1, 1]);
  });
});

describe('tab: the suggested name of a range', () => {
  const draft = { name: 'Berlin, 203.0.113.7 and 2 more', cidrs: '203.0.113.7/32\n203.0.113.8/32\n203.0.113.9/32' };

  it('When its addresses are replaced, then the name has the new ones, as the server would write them', () => {
    assert.equal(renamed(draft, ['198.51.100.0/28']), 'Berlin, 198.51.100.0/28');
    assert.equal(renamed(draft, ['198.51.100.0/28', '203.0.113.7/32']), 'Berlin, 198.51.100.0/28 and 1 more');
    assert.equal(renamed({ name: 'Shared exit 203.0.113.7', cidrs: '203.0.113.7/32' }, ['2001:db8::1/128']), 'Shared exit 2001:db8::1');
  });

  it('When there are no addresses, or none in the name, then it stays', () => {
    assert.equal(renamed(draft, []), draft.name);
    assert.equal(renamed({ ...draft, name: 'Annex' }, ['198.51.100.0/28']), 'Annex');
  });

  it('When addresses are counted in a name, then server and tab do it in the same words', () => {
    for (const language of LANGUAGES) {
      const server = textsIn(language).text('candidate.more', { first: '203.0.113.7', count: 1234 });
      const tab = textsIn(language).text('admin.ranges.addresses', { cidrs: '203.0.113.7', more: 1234 });
      assert.equal(tab, server);
    }
  });
});
