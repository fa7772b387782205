import assert from 'node:assert/strict';
import type { PersonPresence } from '../../server/routes/schemas/presence.ts';
import { boardOf } from '../../tab/features/today/board.ts';
import { type Filters, isSearching, NO_FILTERS } from '../../tab/features/today/filters.ts';
import { NOTHING_MINE } from '../../tab/features/today/mine.ts';
import { find, teamsOf } from '../../tab/features/today/search.ts';
import { hrefOfWanted } from '../../tab/features/today/wanted.ts';

const now = '2026-11-20T09:00:00.000Z';
const exactly = (count: number) => ({ count, atLeast: count, atMost: count, text: String(count) });
const person = (id: string, name: string, status: PersonPresence['presence']['status'], department: string): PersonPresence => ({
  id,
  name,
  department,
  presence: { status, ...(status === 'office' && { officeId: 'b', officeName: 'Berlin' }), reason: { code: 'none-no-evidence' } },
});
const board = boardOf(
  {
    at: now,
    historic: false,
    total: exactly(2),
    offices: [
      {
        officeId: 'b',
        name: 'Berlin',
        timeZone: 'Europe/Berlin',
        present: exactly(2),
        floors: [{ floorId: '1', name: 'First floor', level: 1, capacity: 2, present: exactly(2) }],
      },
      { officeId: 'g', name: 'Genève', timeZone: 'Europe/Zurich', present: exactly(0), floors: [] },
    ],
  },
  [
    person('z', 'Zoë Berlin', 'office', 'Sales'),
    person('a', 'Ann Ber', 'office', 'Law'),
    person('r', 'Rita Huber', 'remote', 'Law'),
    person('n', 'Nina Lieberg', 'none', 'Sales'),
  ],
);
const mine = { ...NOTHING_MINE, surroundings: { team: { manager: 'a', colleagues: ['n'], reports: ['r'] } } };
const found = (filters: Partial<Filters>) => {
  const { places, people } = find(board, { ...NO_FILTERS, ...filters }, { mine, zone: 'UTC', now });
  return [places.map(({ title }) => title), people.map(({ id }) => id)];
};

describe('tab: search on today', () => {
  it('When a word is typed without its accents, then people, offices and floors are found, also a person without evidence', () => {
    assert.deepEqual(found({ text: 'zoe' }), [[], ['z']]);
    assert.deepEqual(found({ text: 'geneve' }), [['Genève'], []]);
    assert.deepEqual(found({ text: 'first BERLIN' }), [['First floor, Berlin'], []]);
    assert.deepEqual(found({ text: 'nina' }), [[], ['n']]);
    assert.deepEqual(found({ text: 'xyz' }), [[], []]);
  });

  it('When names begin with the text, then they come before those that contain it', () => {
    assert.deepEqual(found({ text: 'ber' }), [
      ['Berlin', 'First floor, Berlin'],
      ['a', 'z', 'n', 'r'],
    ]);
  });

  it('When only filters are chosen, then people with a place are found, and everybody in a team', () => {
    assert.deepEqual(found({ department: 'Sales' }), [[], ['z']]);
    assert.deepEqual(found({ officeId: 'b' }), [[], ['a', 'z']]);
    assert.deepEqual(found({ team: 'manager' }), [[], ['a', 'n']]);
    assert.deepEqual(found({ team: 'reports', department: 'Law' }), [[], ['r']]);
    assert.deepEqual(found({ team: 'reports', text: 'berlin' }), [[], []]);
  });

  it('When a place is found, then it shows how full it is and links there', () => {
    const [floor] = find(board, { ...NO_FILTERS, text: 'first' }, { mine, zone: 'UTC', now }).places;
    assert.deepEqual(floor && [floor.fill.words, floor.fill.level, hrefOfWanted(floor.place)], ['2 of 2', 'full', '#/today/office/b/1']);
  });

  it('When nothing is typed or chosen, then there is no search; an empty team cannot be chosen', () => {
    assert.deepEqual(
      [isSearching(NO_FILTERS), isSearching({ ...NO_FILTERS, text: ' ' }), isSearching({ ...NO_FILTERS, team: 'reports' })],
      [false, false, true],
    );
    assert.deepEqual(teamsOf(NOTHING_MINE.surroundings.team), []);
    assert.deepEqual(teamsOf({ colleagues: ['x'], reports: [] }), ['manager']);
  });
});
