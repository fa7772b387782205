import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { RangeView } from '../../../server/routes/schemas/ranges.ts';
import { formatKept } from '../../../tab/features/admin/parts/format-kept.ts';
import { keptFields, mergeDrafts, removedNames } from '../../../tab/features/admin/parts/merge.ts';
import { closedTitle, successorOf } from '../../../tab/features/admin/ranges/view-model.ts';
import { aRange } from './a-range.ts';

const clean = { name: 'HQ', logging: false, seats: '10' };

describe('tab: two people who edit the same record', () => {
  it('When I did not change a field, then theirs is kept; when I changed it, then mine is', () => {
    const [mine, theirs] = [
      { ...clean, name: 'Main' },
      { ...clean, logging: true },
    ];
    assert.deepEqual(mergeDrafts(clean, mine, theirs), { name: 'Main', logging: true, seats: '10' });
  });

  it('When I changed nothing, then it is theirs; when they changed nothing, then it is mine', () => {
    const plain = { noNullPrototype: true };
    const draft = fc.record(
      {
        name: fc.string(),
        text: fc.string({ unit: fc.constantFrom('a', 'b', '\n') }),
        on: fc.boolean(),
        floors: fc.uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), level: fc.string() }, plain), {
          selector: ({ key }) => key,
        }),
      },
      plain,
    );
    fc.assert(
      fc.property(draft, draft, (one, other) => {
        assert.deepEqual(mergeDrafts(one, one, other), other);
        assert.deepEqual(mergeDrafts(one, other, one), other);
      }),
    );
  });

  it('When either changed, added and removed members of a list, then all of it is applied', () => {
    const floor = (key: string, name: string, seats = '') => ({ key, name, seats });
    const was = { floors: [floor('a', 'Ground'), floor('b', 'First'), floor('c', 'Second'), floor('d', 'Third')] };
    const mine = { floors: [floor('a', 'Lobby'), floor('b', 'First'), floor('d', 'Third'), floor('m', 'Mine')] };
    const theirs = { floors: [floor('a', 'Ground', '9'), floor('c', 'Second'), floor('d', 'Third'), floor('t', 'Theirs')] };
    assert.deepEqual(mergeDrafts(was, mine, theirs).floors, [
      floor('a', 'Lobby', '9'),
      floor('d', 'Third'),
      floor('t', 'Theirs'),
      floor('m', 'Mine'),
    ]);
  });

  it('When somebody else removed a member that I edited, then the page asks, and it comes back only on request', () => {
    const floor = (key: string, name: string) => ({ key, name });
    const was = { floors: [floor('a', 'Ground'), floor('b', 'First'), floor('c', 'Second')] };
    const mine = { floors: [floor('a', 'Ground'), floor('b', 'Library'), floor('c', 'Second')] };
    const theirs = { floors: [floor('a', 'Lobby')] };
    assert.deepEqual(removedNames(was, mine, theirs), ['Library'], 'what I left alone is theirs to remove');
    assert.deepEqual(mergeDrafts(was, mine, theirs).floors, [floor('a', 'Lobby')]);
    assert.deepEqual(mergeDrafts(was, mine, theirs, 'restore').floors, [floor('a', 'Lobby'), floor('b', 'Library')]);
    assert.deepEqual(removedNames(was, mine, { floors: mine.floors }), []);
  });

  it('When both changed a list of addresses, then all additions and removals are applied', () => {
    const merged = mergeDrafts({ cidrs: 'a\nb\nc' }, { cidrs: 'a\nb\nc\nmine' }, { cidrs: 'a\nc\ntheirs' });
    assert.equal(merged.cidrs, 'a\nc\nmine\ntheirs');
  });

  it('lists my kept changes, and fields that both have changed', () => {
    const fields = keptFields(clean, { name: 'Main', logging: true, seats: '10' }, { name: 'Seat', logging: true, seats: '12' });
    assert.deepEqual(fields, [
      { field: 'name', contested: true },
      { field: 'logging', contested: false },
    ]);
    assert.match(formatKept(fields), /: Name, Logging\. Everything else stays .* Both of you changed these fields: Name\./);
    assert.equal(formatKept([]), '');
  });
});

describe('tab: a range that is closed while it is edited', () => {
  const range = (id: string, part: Partial<RangeView> = {}) => aRange({ id, name: 'HQ', ...part });
  const closedAt = '2026-11-20T23:30:00.000Z';

  it('leads to the range in force that replaced it, through earlier successors', () => {
    const ranges = [range('1', { closedAt }), range('2', { follows: '1', closedAt }), range('3', { follows: '2' }), range('9')];
    assert.equal(successorOf({ id: '1' }, ranges)?.id, '3');
    assert.equal(successorOf({ id: '9' }, ranges), undefined);
    assert.equal(successorOf({ id: '1' }, [range('2', { follows: '1', closedAt })]), undefined);
  });

  it('shows when, in the viewer’s zone', () => {
    assert.equal(closedTitle(range('1', { closedAt }), 'Europe/Berlin', closedAt), '“HQ” was closed meanwhile, on Sat 21 Nov, 00:30');
  });
});
