import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDayHours } from '../../server/presence/day-hours.ts';
import type { Person } from '../../server/presence/person.ts';
import { createPicture, type Picture } from '../../server/presence/picture.ts';
import type { OwnPresence } from '../../server/presence/presence-types.ts';
import { HOUR } from '../../server/presence/time.ts';
import { countText } from '../support/count-text.ts';
import { floor, office, person, utc, world } from './make.ts';

const NOW = utc('2026-03-10 12:00');
const OFFICES = [
  office('hq', { name: 'Zürich', floors: [floor('f0'), floor('f1', { level: 1 }), floor('old', { archivedAt: 1 })] }),
  office('lab', { name: 'Lab' }),
];

type Place = readonly [officeId: string, floorId?: string];

interface Given {
  mode?: Person['mode'];
  at?: Place | undefined;
  /** Where others see them, if that is another place. */
  toOthers?: Place;
  hidden?: boolean;
}

const presenceAt = ([officeId, floorId]: Place) => ({ status: 'office', officeId, floorId, reason: 'evidence-office' }) as const;

function ownOf({ at, toOthers, hidden = false }: Given): OwnPresence {
  return {
    presence: at ? presenceAt(at) : { status: 'none', reason: 'none-no-evidence' },
    ...(toOthers && { toOthers: presenceAt(toOthers) }),
    ...(hidden && { hiddenBy: 'o1' }),
  };
}

function given(everybody: readonly Given[], todayInSteps: boolean) {
  const people = everybody.map(({ mode = 'display' }, n) => person({ id: `p${n}`, upn: `p${n}@x`, name: `Person ${n}`, mode }));
  const presences = new Map(everybody.map((one, n) => [`p${n}`, ownOf(one)]));
  return { world: world({ people, offices: OFFICES, settings: { todayInSteps } }), presences };
}

function picture(everybody: readonly Given[], todayInSteps = true): Picture {
  return createPicture({ at: NOW, now: NOW, ...given(everybody, todayInSteps) });
}

/** Every number, as a reader sees it. */
function texts(seen: Picture): Record<string, string> {
  const { total, offices } = seen.occupancy();
  const places = offices.flatMap((each) => [
    [each.office.id, countText(each.present)] as const,
    ...each.floors.map(({ floor: { id }, present }) => [id, countText(present)] as const),
  ]);
  return Object.fromEntries([['total', countText(total)], ...places]);
}

const times = (n: number, one: Given): Given[] => Array.from({ length: n }, () => one);
const named: Given = { at: ['hq', 'f1'] };
const track: Given = { mode: 'track', at: ['hq', 'f1'] };
const NOBODY = { total: '0', hq: '0', f1: '0', f0: '0', lab: '0' };
const FEWER = 'fewer than 5';

describe('Numbers of today in steps', () => {
  const TABLE: [title: string, everybody: Given[], shown: Record<string, string>][] = [
    ['nobody in track: the names', times(3, named), { ...NOBODY, total: '3', hq: '3', f1: '3' }],
    [
      'somebody in track who is not in: the same as if they were',
      [...times(3, named), { mode: 'track' }],
      { total: `3 and ${FEWER} others`, hq: `3 and ${FEWER} others`, f1: `3 and ${FEWER} others`, f0: FEWER, lab: FEWER },
    ],
    [
      'four others',
      [...times(3, named), ...times(4, track)],
      { total: `3 and ${FEWER} others`, hq: `3 and ${FEWER} others`, f1: `3 and ${FEWER} others`, f0: FEWER, lab: FEWER },
    ],
    [
      'five others fill the first step',
      [...times(3, named), ...times(5, track)],
      { total: '3 and 5–9 others', hq: '3 and 5–9 others', f1: '3 and 5–9 others', f0: FEWER, lab: FEWER },
    ],
    [
      'the total is stepped after adding',
      [...times(3, track), ...times(4, { mode: 'track', at: ['lab'] })],
      { total: '5–9', hq: FEWER, f1: FEWER, f0: FEWER, lab: FEWER },
    ],
    ['somebody in mode off changes nothing', [named, { mode: 'off', at: ['hq', 'f1'] }], { ...NOBODY, total: '1', hq: '1', f1: '1' }],
    ['somebody hidden is in no number', [named, { ...named, hidden: true }], { ...NOBODY, total: '1', hq: '1', f1: '1' }],
    [
      'somebody whose floor others do not see is one of its others',
      [{ at: ['hq', 'f1'], toOthers: ['hq'] }, { mode: 'track' }],
      { total: `1 and ${FEWER} others`, hq: `1 and ${FEWER} others`, f1: FEWER, f0: FEWER, lab: FEWER },
    ],
    [
      'an archived floor only where its number says that somebody is there',
      times(4, { mode: 'track', at: ['hq', 'old'] }),
      { total: FEWER, hq: FEWER, f1: FEWER, f0: FEWER, lab: FEWER },
    ],
  ];
  for (const [title, everybody, shown] of TABLE) it(title, () => assert.deepEqual(texts(picture(everybody)), shown));

  it('Without the setting they are exact', () => {
    const seen = texts(picture([...times(3, named), ...times(4, track)], false));
    assert.deepEqual(seen, { ...NOBODY, total: '7', hq: '7', f1: '7' });
  });

  it('The hours of today are in steps as well', () => {
    const { world: of, presences } = given([named, ...times(3, track)], true);
    const counted = createDayHours({ day: '2026-03-10', now: NOW, world: of });
    counted.add(NOW - HOUR, presences);
    const [hour] = counted.result().get('hq') ?? assert.fail();
    assert.equal(hour && countText(hour.present), `1 and ${FEWER} others`);
  });

  const place = fc.constantFrom<Place | undefined>(undefined, ['hq'], ['hq', 'f0'], ['hq', 'f1'], ['lab']);
  const anybody = fc.record({ mode: fc.constantFrom<Person['mode']>('off', 'display'), at: place, hidden: fc.boolean() });
  const unnamed = place.map((at): Given => ({ mode: 'track', at }));

  it('When one more of the others arrives, then no number less the names reveals it, unless a step is full', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 12 }), fc.array(unnamed, { maxLength: 3 }), unnamed, (people, few, more) => {
        const before = picture([...people, ...few, { mode: 'track' }]);
        const after = picture([...people, ...few, more]);
        assert.deepEqual(after.occupancy(), { ...before.occupancy(), offices: after.occupancy().offices });
        assert.deepEqual(texts(after), texts(before));
        assert.deepEqual(after.named(), before.named());
        for (const {
          office: { id },
          present,
        } of after.occupancy().offices)
          assert.equal(present.named ?? 0, after.named({ officeId: id }).length, 'the exact part is the names');
      }),
    );
  });
});
