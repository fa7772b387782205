import assert from 'node:assert/strict';
import { createLinks } from '../../bot/links.ts';
import { boardOf } from '../../tab/features/today/board.ts';
import { hrefOfWanted, isThere, type Place, trailTo, type Wanted, wantedOf } from '../../tab/features/today/wanted.ts';
import { pathOf } from '../../tab/shared/lib/route.ts';

const none = { count: 0, atLeast: 0, atMost: 0, text: '0' };
const board = boardOf(
  {
    at: '2026-11-20T09:00:00.000Z',
    historic: false,
    total: none,
    offices: [
      {
        officeId: 'a/b',
        name: 'Berlin',
        timeZone: 'UTC',
        present: none,
        floors: [{ floorId: 'ö', name: 'First', level: 1, present: none }],
      },
    ],
  },
  [{ id: 'anna', name: 'Anna', presence: { status: 'none', reason: { code: 'none-no-evidence' } } }],
);
const read = (href: string) => wantedOf(pathOf(href).slice(1));

describe('tab: the target of an address of today', () => {
  it('When a link of the bot is about an office, a floor or a person, then that is the target, and the tab creates the same address', () => {
    const { tab } = createLinks({ catalogAppId: 'app', publicUrl: 'https://indoors.example.com' });
    for (const [place, wanted] of [
      [{ officeId: 'a/b' }, { kind: 'office', officeId: 'a/b' }],
      [
        { officeId: 'a/b', floorId: 'ö' },
        { kind: 'floor', officeId: 'a/b', floorId: 'ö' },
      ],
      [{ personId: 'anna' }, { kind: 'person', personId: 'anna' }],
    ] as const) {
      const { hash } = new URL(new URL(tab?.(place) ?? '').searchParams.get('webUrl') ?? '');
      assert.deepEqual(read(hash), wanted);
      assert.deepEqual(read(hrefOfWanted(wanted)), wanted);
      assert.ok(isThere(board, wanted));
    }
    assert.deepEqual(read(hrefOfWanted({ kind: 'person', personId: 'anna' }, '2026-12-03')), { kind: 'person', personId: 'anna' });
    assert.deepEqual([hrefOfWanted(undefined), hrefOfWanted(undefined, '2026-12-03')], ['#/today', '#/today?day=2026-12-03']);
    assert.equal(read('#/today'), undefined);
    assert.equal(read('#/'), undefined);
  });

  it('When the target does not exist, or the address is invalid, then there is none', () => {
    const gone: Wanted[] = [
      { kind: 'office', officeId: 'x' },
      { kind: 'floor', officeId: 'a/b', floorId: 'x' },
      { kind: 'person', personId: 'x' },
    ];
    for (const wanted of gone) assert.equal(isThere(board, wanted), false, wanted.kind);
    for (const href of ['#/today/x', '#/today/office', '#/today/person', '#/today/person/a/b', '#/today/office/a/b/c'])
      assert.deepEqual(read(href), { kind: 'unknown' }, href);
  });

  it('When a person is opened from a floor of an office, then closing returns there; opened directly, it returns to today', () => {
    const office: Place = { kind: 'office', officeId: 'a/b' };
    const floor: Place = { kind: 'floor', officeId: 'a/b', floorId: 'ö' };
    const anna: Place = { kind: 'person', personId: 'anna' };
    const opened = (...places: (Place | undefined)[]) => places.reduce<readonly Place[]>(trailTo, []);
    assert.deepEqual(opened(office, floor, anna), [office, floor, anna]);
    assert.deepEqual(opened(office, floor, anna, floor), [office, floor]);
    assert.deepEqual(opened(office, floor, anna, undefined, anna), [anna]);
    assert.deepEqual(opened(anna, floor), [floor]);
  });
});
