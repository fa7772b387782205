import assert from 'node:assert/strict';
import type { NamedLocationView } from '../../../server/routes/schemas/named-locations.ts';
import {
  canImport,
  changeLines,
  chosenOf,
  closesRange,
  findLocations,
  formatImported,
  formatList,
  formatLocationChange,
  groupLocations,
  locationBadge,
  locationFacts,
  NOTHING_CHOSEN,
  refusedLines,
  rivalsOf,
  targetFor,
  toImport,
  withoutTarget,
} from '../../../tab/features/admin/named-locations/view-model.ts';

const location = (id: string, part: Partial<NamedLocationView> = {}): NamedLocationView => ({
  id,
  name: `Location ${id}`,
  kind: 'ip',
  trusted: true,
  cidrs: ['203.0.113.0/24'],
  unusable: [],
  atLimit: false,
  conflicts: [],
  ...part,
});
const range = { id: 'r', name: 'HQ', autoSync: false };
const change = { kind: 'changed', added: ['192.0.2.0/24'], removed: [] } as const;
const office = { target: { kind: 'office', officeId: 'o' }, why: 'Its name says so.' } as const;

const offered = location('offered', { suggestion: office });
const rival = location('rival', {
  conflicts: [
    { cidr: '203.0.113.0/25', rangeId: 'r', rangeName: 'HQ' },
    { cidr: '203.0.113.128/25', rangeId: 'r', rangeName: 'HQ' },
  ],
});
const followed = location('followed', { range });
const changed = location('changed', { range, change: { ...change, added: [...change.added], removed: [] } });
const gone = location('gone', { kind: 'gone', cidrs: [], range, change: { kind: 'removed', added: [], removed: ['203.0.113.0/24'] } });
const countries = location('countries', { kind: 'countries', cidrs: [], why: 'It is made of countries.' });
const all = [rival, offered, followed, changed, gone, countries];

describe('tab: named locations', () => {
  it('When the location of a range cannot be read, then its badge is a warning, and it stays among the followed ones', () => {
    const unreadable = location('unreadable', { range, cidrs: [], why: 'It cannot be read as it stands.' });
    assert.equal(locationBadge(unreadable).color, 'warning');
    assert.deepEqual(groupLocations([unreadable]).followed, [unreadable]);
  });

  it('are each in one group, by the needed action; usable offers come first', () => {
    const { changed: proposals, offered: offers, followed: kept, unusable } = groupLocations(all);
    const ids = (members: readonly NamedLocationView[]) => members.map(({ id }) => id);
    assert.deepEqual([proposals, offers, kept, unusable].map(ids), [
      ['changed', 'gone'],
      ['offered', 'rival'],
      ['followed'],
      ['countries'],
    ]);
    assert.deepEqual(all.filter(canImport), [offered]);
  });

  it('When no part of a location can be used any more, but a range follows it, then that is a proposal, not a note', () => {
    const empty = location('empty', { range, why: 'No address.', change: { kind: 'unusable', added: [], removed: [] } });
    assert.deepEqual(groupLocations([empty]).changed, [empty]);
    assert.equal(closesRange(empty), true);
  });

  it('have their state in one word', () => {
    assert.deepEqual(
      all.map((each) => locationBadge(each).words),
      ['In other ranges already', 'Not imported', 'Imported', 'Changed in Entra', 'Removed in Entra', 'Cannot be used'],
    );
    assert.equal(locationFacts(offered), 'Trusted · 1 CIDR');
    assert.equal(locationFacts(countries), 'Countries');
    assert.equal(locationFacts(gone), '');
  });

  it('name each range once that has some of the addresses', () => {
    assert.deepEqual(rivalsOf(rival), [{ id: 'r', name: 'HQ', cidrs: ['203.0.113.0/25', '203.0.113.128/25'] }]);
  });

  it('are found by name and by address, and all of them without a search text', () => {
    const other = location('other', { name: 'Wien', cidrs: ['2001:db8::/32'] });
    const found = (text: string) => findLocations([...all, other], text).map(({ id }) => id);
    assert.deepEqual([found(' wIEn '), found('2001:DB8')], [['other'], ['other']]);
    assert.equal(found(' ').length, 7);
  });

  it('count those in Entra, not deleted ones', () => {
    const view = { now: '2026-11-20T09:00:00.000Z', limits: { locations: 195, cidrs: 2000 }, locations: [offered, gone] };
    assert.equal(formatList({ ...view, readAt: '2026-11-20T08:00:00.000Z' }, 'UTC'), '1 named location, read from Entra 08:00.');
    assert.equal(formatList(view, 'UTC'), '1 named location, not read yet.');
  });
});

describe('tab: the effect of a proposal', () => {
  it('is one sentence, and a line for each addition, removal and new name', () => {
    const behind = location('x', { range, change: { kind: 'changed', added: ['a', 'b'], removed: ['c'], name: 'New' } });
    assert.match(formatLocationChange(behind), /^The range “HQ” is behind Entra\./);
    assert.deepEqual(
      changeLines(behind).map(({ words, cidrs }) => [words, cidrs]),
      [
        ['Adds 2 CIDRs:', ['a', 'b']],
        ['Removes 1 CIDR:', ['c']],
        ['Calls the range “New”', undefined],
      ],
    );
    assert.deepEqual(changeLines(followed), []);
  });

  it('When the location is deleted, then the text says that the range is closed, and the page asks first', () => {
    assert.match(formatLocationChange(gone), /closes the range “HQ”/);
    assert.deepEqual([closesRange(gone), closesRange(changed), closesRange(followed)], [true, false, false]);
  });
});

describe('tab: importing named locations', () => {
  const draft = { ...NOTHING_CHOSEN, chosen: new Set(['offered', 'rival', 'bare']) };
  const bare = location('bare');

  it('sends the chosen ones that can still be used, with the selected, otherwise the suggested meaning', () => {
    assert.deepEqual(
      chosenOf([...all, bare], draft).map(({ id }) => id),
      ['offered', 'bare'],
    );
    const picked = { ...draft, targets: { bare: 'remote' }, autoSync: true };
    assert.deepEqual(toImport([...all, bare], picked), {
      imports: [
        { id: 'offered', target: { kind: 'office', officeId: 'o', floorId: undefined }, autoSync: true },
        { id: 'bare', target: { kind: 'remote' }, autoSync: true },
      ],
    });
    assert.equal(targetFor(offered, { targets: { offered: 'ignore' } }), 'ignore');
  });

  it('When a chosen one has no meaning, then the error names it; one that is not chosen does not matter', () => {
    assert.deepEqual(withoutTarget([offered, bare], draft), [bare]);
    assert.deepEqual(withoutTarget([offered, bare], NOTHING_CHOSEN), []);
  });

  it('lists the new ranges, and the reasons for others', () => {
    const imported = [{ id: 'offered', rangeId: 'r1', name: 'HQ' }];
    const refused = [{ id: 'bare', code: 'RANGE_OVERLAPS', detail: 'It overlaps.', conflicts: [] }];
    assert.equal(formatImported({ imported, refused }), '“HQ” is a range now.');
    assert.equal(formatImported({ imported: [...imported, ...imported], refused }), '2 named locations are ranges now.');
    assert.deepEqual(refusedLines({ imported, refused }, [bare]), [{ id: 'bare', words: 'Location bare: It overlaps.' }]);
  });
});
