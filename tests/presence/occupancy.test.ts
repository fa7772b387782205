import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OfficeNumbers } from '../../server/presence/occupancy.ts';
import type { Person } from '../../server/presence/person.ts';
import { createPicture, historicHours, type Picture } from '../../server/presence/picture.ts';
import type { OwnPresence } from '../../server/presence/presence-types.ts';
import { DAY } from '../../server/presence/time.ts';
import { countText } from '../support/count-text.ts';
import { floor, office, person, utc, world } from './make.ts';

const NOW = utc('2026-03-10 12:00');
const AT = utc('2026-03-09 08:20');
const HOUR_OF_AT = utc('2026-03-09 08:00');
const OFFICES = [office('hq', { floors: [floor('f0'), floor('f1', { level: 1 })] }), office('lab')];
const at = (officeId: string, floorId?: string): OwnPresence => ({
  presence: { status: 'office', officeId, ...(floorId && { floorId }), reason: 'evidence-office' },
});

interface Given {
  mode: Person['mode'];
  /** Where they are at the full hour, and at the instant. */
  earlier?: OwnPresence;
  later?: OwnPresence;
  displaySince?: number;
  hidden?: boolean;
}

function pictureOf(given: readonly Given[], when = AT): Picture {
  const people = given.map(({ mode, displaySince }, i) =>
    person({ id: `p${i}`, upn: `p${i}`, mode, ...(mode === 'display' && { displaySince: displaySince ?? 0 }) }),
  );
  const presences = (of: (one: Given) => OwnPresence | undefined) =>
    new Map(
      given.flatMap((one, i) => {
        const own = of(one);
        return own ? [[`p${i}`, one.hidden ? { ...own, hiddenBy: 'o' } : own] as const] : [];
      }),
    );
  const all = world({ people, offices: OFFICES });
  const atHour = presences((one) => one.earlier);
  const presencesOf = new Map(historicHours(when, NOW, all).map((hour) => [hour, atHour] as const));
  return createPicture({ at: when, now: NOW, world: all, presences: presences((one) => one.later), presencesOf });
}

const texts = (numbers: readonly OfficeNumbers[]) =>
  numbers.map(({ present, floors }) => [countText(present), ...floors.map((each) => countText(each.present))]);
const track = (n: number, earlier = at('hq')): Given[] => Array.from({ length: n }, () => ({ mode: 'track', earlier }));
const display = (n: number, earlier = at('hq')): Given[] => Array.from({ length: n }, () => ({ mode: 'display', earlier }));

describe('Numbers of past days', () => {
  it('When people are named there, then they count exactly, and everybody else in steps whose first includes nobody', () => {
    const present = (given: Given[]) => {
      const [hq] = pictureOf(given).occupancy().offices;
      return hq && countText(hq.present);
    };
    const told = [0, 1, 4, 5, 9, 10].map((n) => present([...display(9), ...track(n)]));
    const few = '9 and fewer than 5 others';
    // Without anybody in mode track there are no others.
    assert.deepEqual(told, ['9', few, few, '9 and 5–9 others', '9 and 5–9 others', '9 and 10–14 others']);
    assert.equal(present([...display(9), ...track(1, { presence: { status: 'none', reason: 'none-no-evidence' } })]), few);
  });

  it('When it is requested minute by minute, then the number is that of the full hour, and names are of the instant', () => {
    const came: Given[] = [...display(3), ...track(4), { mode: 'track', later: at('hq') }, { mode: 'display', later: at('hq') }];
    const seen = pictureOf(came);
    const [hq] = seen.occupancy().offices;
    assert.deepEqual([hq?.hour, hq && countText(hq.present)], [HOUR_OF_AT, '3 and fewer than 5 others']);
    assert.deepEqual(seen.named({ officeId: 'hq' }).length, 1);
  });

  it('When somebody became display after that hour, then they are one of the others', () => {
    const late: Given = { mode: 'display', earlier: at('hq'), displaySince: HOUR_OF_AT + 1 };
    assert.deepEqual(texts(pictureOf([late]).occupancy().offices)[0]?.[0], 'fewer than 5');
    assert.deepEqual(texts(pictureOf([{ ...late, displaySince: HOUR_OF_AT }]).occupancy().offices)[0]?.[0], '1');
  });

  it('When somebody hid, then no number counts them, also not that of the others', () => {
    const four = [...track(4), { mode: 'track' as const, earlier: at('hq'), hidden: true }];
    assert.equal(texts(pictureOf(four).occupancy().offices)[0]?.[0], 'fewer than 5');
  });

  const place = fc.constantFrom(undefined, at('hq'), at('hq', 'f0'), at('hq', 'f1'), at('lab'));
  const anybody: fc.Arbitrary<Given> = fc.record({
    mode: fc.constantFrom('off' as const, 'track' as const, 'display' as const),
    earlier: place,
    later: place,
    displaySince: fc.constantFrom(0, HOUR_OF_AT, HOUR_OF_AT + 1, NOW - 1),
    hidden: fc.boolean(),
  });

  it('A number, less the names that everybody can list at that hour, reveals only the step of the others', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 30 }), (given) => {
        const seen = pictureOf(given, HOUR_OF_AT);
        const atTheHour = pictureOf(
          given.map((one) => ({ ...one, later: one.earlier })),
          HOUR_OF_AT,
        );
        const isThere = (own: OwnPresence | undefined, officeId: string, floorId?: string) =>
          own?.presence.status === 'office' && own.presence.officeId === officeId && (!floorId || own.presence.floorId === floorId);
        for (const { office: one, present, floors } of seen.occupancy().offices) {
          for (const [count, floorId] of [[present, undefined] as const, ...floors.map((each) => [each.present, each.floor.id] as const)]) {
            const named = atTheHour.named({ officeId: one.id, floorId }).length;
            const others = given.filter(
              ({ mode, earlier, hidden, displaySince = 0 }) =>
                isThere(earlier, one.id, floorId) && !hidden && (mode === 'track' || (mode === 'display' && displaySince > HOUR_OF_AT)),
            ).length;
            if (count.exact !== undefined) assert.deepEqual([count.exact, others], [named, 0]);
            else {
              const step = 5 * Math.floor(others / 5);
              assert.deepEqual([count.named ?? 0, count.atLeast, count.atMost], [named, named + step, named + step + 4]);
            }
          }
        }
      }),
    );
  });

  it('When one more of the others is there, or where they are within the hour changes, then nothing changes unless a step is full', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 12 }), fc.nat({ max: 3 }), place, (given, four, later) => {
        const plain = given.map((one) => (one.mode === 'display' ? { ...one, displaySince: 0 } : { ...one, mode: 'off' as const }));
        // Somebody in mode track is always there, so that others may be.
        const base = [...plain, ...track(four, at('hq', 'f0')), { mode: 'track' as const }];
        const more = [...base.slice(0, -1), { mode: 'track' as const, earlier: at('hq', 'f0'), later }];
        assert.deepEqual(texts(pictureOf(more).occupancy().offices), texts(pictureOf(base).occupancy().offices));
        assert.deepEqual(pictureOf(more).occupancy().total, pictureOf(base).occupancy().total);
      }),
    );
  });

  it('When it is today, then numbers are exact and of the instant', () => {
    const today = createPicture({
      at: NOW,
      now: NOW,
      world: world({ people: [person({ id: 'p0', mode: 'track' })], offices: OFFICES }),
      presences: new Map([['p0', at('hq')]]),
    });
    const [hq] = today.occupancy().offices;
    assert.deepEqual([hq?.hour, hq?.present.exact, historicHours(NOW, NOW, today.world)], [undefined, 1, []]);
    assert.deepEqual(historicHours(NOW - DAY, NOW, today.world), [NOW - DAY]);
  });
});
