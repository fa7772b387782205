import assert from 'node:assert/strict';
import type { OfficeOccupancy } from '../../server/routes/schemas/occupancy.ts';
import type { PersonPresence } from '../../server/routes/schemas/presence.ts';
import { boardOf } from '../../tab/features/today/board.ts';
import { type Mine, myOfficeId, myPeople, NOTHING_MINE, otherPlaces, withFavourites } from '../../tab/features/today/mine.ts';

const since = '2026-11-20T08:00:00.000Z';
const exactly = (count: number) => ({ count, atLeast: count, atMost: count, text: String(count) });
const office = (officeId: string, timeZone: string): OfficeOccupancy => ({
  officeId,
  name: officeId,
  timeZone,
  present: exactly(1),
  floors: [{ floorId: `${officeId} 1`, name: 'First', level: 1, present: exactly(1) }],
});
const person = (id: string, presence: Partial<PersonPresence['presence']>): PersonPresence => ({
  id,
  name: id,
  presence: { status: 'none', reason: { code: 'none-no-evidence' }, ...presence },
});
const at = (officeId: string) => ({ status: 'office', officeId, officeName: officeId }) as const;
const board = boardOf(
  {
    at: since,
    historic: false,
    total: exactly(3),
    offices: [office('Berlin', 'Europe/Berlin'), office('Rome', 'Europe/Rome'), office('Oslo', 'Europe/Oslo')],
  },
  [
    person('me', at('Rome')),
    person('away', { status: 'leave' }),
    person('boss', at('Berlin')),
    person('home', { status: 'remote' }),
    person('here', at('Rome')),
    person('new', {}),
    person('other', at('Rome')),
  ],
);
const mine = (facts: Partial<Mine> = {}): Mine => ({ ...NOTHING_MINE, ...facts });
const me = (presence: Partial<PersonPresence['presence']>, timeZone = 'UTC') => ({
  timeZone,
  presence: { ...person('me', presence).presence, reason: { code: '', text: '' } },
});
const liked = (...ids: string[]) => ({
  people: ids.map((personId) => ({ personId, name: personId, upn: `${personId}@x`, since })),
  offices: [],
  floors: [],
});

describe('tab: what is mine on today', () => {
  it('When I am at an office, then it is mine; otherwise the last one I was seen in, otherwise a favourite, otherwise one in my zone, otherwise none', () => {
    const seen = { ...NOTHING_MINE.surroundings, lastOfficeId: 'Berlin' };
    const favourites = { ...liked(), offices: [{ officeId: 'Oslo', name: 'Oslo', since }] };
    assert.equal(myOfficeId(board, me(at('Rome')), mine({ surroundings: seen, favourites })), 'Rome');
    assert.equal(myOfficeId(board, me({}), mine({ surroundings: seen, favourites })), 'Berlin');
    assert.equal(myOfficeId(board, me({}), mine({ favourites })), 'Oslo');
    assert.equal(myOfficeId(board, me({}, 'Europe/Rome'), mine()), 'Rome');
    assert.equal(myOfficeId(board, me({}), mine()), undefined);
    assert.equal(myOfficeId(board, me({}), mine({ surroundings: { ...seen, lastOfficeId: 'archived' } })), undefined);
  });

  it('When I have a team and favourites, then each person is listed once, favourites first, and each part by place: my office, others, remote, on leave, not seen', () => {
    const team = { manager: 'boss', colleagues: ['away', 'here', 'gone'], reports: ['new', 'home'] };
    const all = mine({ surroundings: { team }, favourites: liked('other', 'boss', 'me') });
    const people = myPeople(board, all, { id: 'me', zone: 'UTC', officeId: 'Rome', now: since });
    assert.deepEqual(
      people.map(({ name, where, favourite }) => [name, where, favourite]),
      [
        ['other', 'Rome', true],
        ['boss', 'Berlin', true],
        ['here', 'Rome', false],
        ['home', 'Remote', false],
        ['away', 'On leave', false],
        ['new', 'Not seen today', false],
      ],
    );
  });

  it('When a favourite may no longer be named, then they look like a person without evidence', () => {
    const favourites = liked('hidden', 'new');
    const shown = withFavourites(board, favourites);
    assert.deepEqual(shown.people.get('hidden'), person('hidden', {}));
    const [first, second] = myPeople(shown, mine({ favourites }), { id: 'me', zone: 'UTC', now: since });
    assert.deepEqual({ ...first, id: '', name: '' }, { ...second, id: '', name: '' });
    assert.equal(withFavourites(board, liked('new')), board);
  });

  it('When there are other offices, then favourites come first, and favourite floors before them', () => {
    const favourites = {
      people: [],
      offices: [{ officeId: 'Oslo', name: 'Oslo', since }],
      floors: [
        { officeId: 'Rome', officeName: 'Rome', floorId: 'Rome 1', name: 'First', since },
        { officeId: 'Rome', officeName: 'Rome', floorId: 'archived', name: 'Old', since },
      ],
    };
    const { offices, floors } = otherPlaces(board, 'Rome', mine({ favourites }), since);
    assert.deepEqual([offices.map(({ id }) => id), floors.map(({ title }) => title)], [['Oslo', 'Berlin'], ['First, Rome']]);
  });
});
