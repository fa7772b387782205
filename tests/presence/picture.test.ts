import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Person } from '../../server/presence/person.ts';
import { createPicture, type Picture } from '../../server/presence/picture.ts';
import type { OwnPresence, Presence } from '../../server/presence/presence-types.ts';
import type { Settings } from '../../server/presence/settings.ts';
import { DAY } from '../../server/presence/time.ts';
import { mayBeNamedOn } from '../../server/presence/visibility.ts';
import { countText } from '../support/count-text.ts';
import { ADA, BOB, floor, office, override, person, utc, world } from './make.ts';

const NOW = utc('2026-03-10 12:00');
const OFFICES = [
  office('hq', { name: 'Zürich', floors: [floor('f0'), floor('f1', { level: 1 }), floor('old', { archivedAt: 1 })] }),
  office('tokyo', { name: 'Tokyo', timeZone: 'Asia/Tokyo' }),
  office('gone', { name: 'Gone', archivedAt: 1 }),
];
const inHq = (floorId?: string): OwnPresence => ({
  presence: { status: 'office', officeId: 'hq', floorId, since: NOW, reason: 'evidence-office', rangeId: 'secret-range' },
});
const REMOTE: OwnPresence = { presence: { status: 'remote', since: NOW, reason: 'evidence-remote', rangeId: 'secret-range' } };
const hidden = (own: OwnPresence): OwnPresence => ({ ...own, hiddenBy: 'o1' });
const NONE: Presence = { status: 'none', reason: 'none-no-evidence' };

let made = 0;
function someone(own: OwnPresence | undefined, fields: Partial<Person> = {}): [Person, OwnPresence | undefined] {
  made += 1;
  return [person({ id: `p${made}`, upn: `p${made}@example.com`, name: `Person ${made}`, ...fields }), own];
}

function picture(
  everybody: [Person, OwnPresence | undefined][],
  when: { at?: number; now?: number; settings?: Partial<Settings> } = {},
): Picture {
  const { now = NOW, at = now } = when;
  const presences = new Map(everybody.flatMap(([{ id }, own]) => (own === undefined ? [] : [[id, own] as const])));
  return createPicture({
    at,
    now,
    world: world({ people: everybody.map(([one]) => one), offices: OFFICES, settings: when.settings }),
    presences,
  });
}
const numbersOf = (seen: Picture, officeId: string) => seen.occupancy().offices.find(({ office }) => office.id === officeId);

describe('Who may see whom', () => {
  const ada = someone(inHq('f1'), { id: ADA, name: 'Ada Lovelace', department: 'Engines' });
  const bob = someone(REMOTE, { id: BOB, name: 'Bob Björk' });

  it('display: named, sorted by name, the range left out', () => {
    const seen = picture([bob, ada]);
    assert.deepEqual(
      seen.named().map(({ name }) => name),
      ['Ada Lovelace', 'Bob Björk'],
    );
    assert.deepEqual(seen.find(BOB, ADA), {
      id: ADA,
      name: 'Ada Lovelace',
      department: 'Engines',
      presence: { status: 'office', officeId: 'hq', floorId: 'f1', since: NOW, reason: 'evidence-office' },
    });
    assert.doesNotMatch(JSON.stringify([seen.named(), seen.find(BOB, ADA)]), /secret-range/);
  });

  it('track: in the numbers of offices and floors, never in a list, a search or an answer', () => {
    const seen = picture([bob, someone(inHq('f1'), { id: ADA, mode: 'track' })]);
    assert.deepEqual(
      seen.named().map(({ id }) => id),
      [BOB],
    );
    assert.deepEqual(seen.named({ text: 'ada' }), []);
    const changed = picture([someone(inHq(), { id: ADA, mode: 'track', displaySince: 0 })]);
    assert.equal(changed.find(BOB, ADA), undefined, 'the mode decides, no matter what instants are left behind');
    assert.equal(numbersOf(seen, 'hq')?.present.exact, 1);
    assert.equal(numbersOf(seen, 'hq')?.floors[0]?.present.exact, 1);
  });

  it('Asking for them has exactly the answer for an unknown name', () => {
    const seen = picture([bob, someone(inHq(), { id: ADA, mode: 'track' })]);
    assert.deepEqual(seen.find(BOB, ADA), seen.find(BOB, 'nobody'));
    assert.equal(seen.find(BOB, ADA), undefined);
  });

  it('off, disabled, guests, deleted: nowhere, also with remaining evidence', () => {
    for (const fields of [{ mode: 'off' as const }, { enabled: false }, { guest: true }]) {
      const seen = picture([bob, someone(inHq(), { id: ADA, ...fields })]);
      assert.deepEqual([seen.named().length, seen.find(BOB, ADA), seen.occupancy().total.exact], [1, undefined, 0]);
      assert.deepEqual(seen.own(ADA), { presence: NONE });
    }
    const deleted = createPicture({
      at: NOW,
      now: NOW,
      world: world({ people: [], offices: OFFICES }),
      presences: new Map([[ADA, inHq()]]),
    });
    assert.deepEqual([deleted.find(BOB, ADA), deleted.own(ADA), deleted.occupancy().total.exact], [undefined, undefined, 0]);
  });

  it('hidden: to everybody else a person without evidence, in words, in lists and in the count of none', () => {
    const seen = picture([bob, someone(hidden(inHq()), { id: ADA })]);
    assert.deepEqual(seen.find(BOB, ADA)?.presence, NONE);
    assert.deepEqual(
      seen.named({ status: 'none' }).map(({ id }) => id),
      [ADA],
    );
    assert.deepEqual([seen.named({ status: 'office' }), seen.named({ officeId: 'hq' }), seen.named({ floorId: 'f1' })], [[], [], []]);
  });

  it('and in no other number', () => {
    assert.equal(picture([someone(hidden(inHq()))]).occupancy().total.exact, 0);
    assert.equal(picture([someone(hidden(inHq()), { mode: 'track' })]).occupancy().total.exact, 0);
  });

  it('They see themselves as they would be without hiding', () => {
    const seen = picture([someone(hidden(inHq()), { id: ADA, mode: 'track' })]);
    assert.equal(seen.find(ADA, ADA)?.presence.status, 'office');
    assert.equal(seen.find(ADA.toUpperCase(), ADA)?.presence.rangeId, 'secret-range');
    assert.deepEqual(seen.own(ADA), hidden(inHq()));
  });

  it('Numbers by department count only people who may be named', () => {
    const seen = picture([ada, someone(inHq(), { mode: 'track', department: 'Engines' })]);
    assert.equal(seen.named({ department: 'engines', status: 'office' }).length, 1);
  });

  it('Filters: part of a name in any case, office, floor, department, status', () => {
    const seen = picture([ada, bob]);
    const ids = (filter: Parameters<Picture['named']>[0]) => seen.named(filter).map(({ id }) => id);
    assert.deepEqual(ids({ text: ' BJÖ ' }), [BOB]);
    assert.deepEqual(ids({ text: 'bjo\u0308rk' }), [BOB]);
    assert.deepEqual(
      [ids({ officeId: 'hq' }), ids({ floorId: 'f1' }), ids({ floorId: 'f0' }), ids({ status: 'remote' }), ids({ department: 'Engines' })],
      [[ADA], [ADA], [], [BOB], [ADA]],
    );
    assert.deepEqual(ids({ department: 'Engine' }), []);
  });

  it('When somebody has no evidence, then they are named with none', () => {
    assert.deepEqual(picture([someone(undefined, { id: ADA })]).find(BOB, ADA)?.presence, NONE);
  });

  it('When somebody is not shown, then others get one reason, regardless of the real one', () => {
    for (const reason of ['none-cleared', 'evidence-superseded', 'none-no-evidence'] as const) {
      const seen = picture([someone({ presence: { status: 'none', reason } }, { id: ADA })]);
      assert.deepEqual([seen.find(BOB, ADA)?.presence, seen.named()[0]?.presence], [NONE, NONE]);
      assert.equal(seen.find(ADA, ADA)?.presence.reason, reason);
    }
  });

  it('When others see less than what is known, then lists and filters use that, and numbers use what is known', () => {
    const seen = picture([someone({ ...inHq('f1'), toOthers: REMOTE.presence }, { id: ADA })]);
    assert.deepEqual([seen.named({ officeId: 'hq' }), seen.find(BOB, ADA)?.presence.status], [[], 'remote']);
    assert.equal(seen.named({ status: 'remote' }).length, 1);
    assert.equal(seen.find(ADA, ADA)?.presence.status, 'office');
    assert.equal(numbersOf(seen, 'hq')?.present.exact, 1);
    assert.deepEqual(picture([someone({ ...hidden(inHq()), toOthers: REMOTE.presence })]).named()[0]?.presence, NONE);
  });

  it('About the past a person is named only if they may be named now and might be then', () => {
    const then = NOW - 3 * DAY;
    const named = (fields: Partial<Person>) =>
      picture([someone(inHq(), { id: ADA, ...fields })], { at: then }).find(BOB, ADA) !== undefined;
    assert.equal(named({ displaySince: then }), true);
    assert.equal(named({ displaySince: then + 1 }), false);
    assert.equal(named({ mode: 'track' }), false);
  });

  it('and counted only from when they were not off', () => {
    const then = NOW - 1;
    const counted = (notOffSince: number) =>
      picture([someone(inHq(), { mode: 'track', notOffSince })], { at: then }).occupancy().total.exact;
    assert.deepEqual([counted(then), counted(then + 1)], [1, 0]);
  });

  it('Access events of a day on which they were hidden name them to nobody else; others name display people only', () => {
    const day = '2026-03-10';
    const hiddenFor = (from: string, end: string) => [override({ kind: 'hidden' }, { setAt: utc(from), from: utc(from), end: utc(end) })];
    assert.equal(mayBeNamedOn(person(), day, []), true);
    assert.equal(mayBeNamedOn(person(), day, hiddenFor('2026-03-10 12:00', '2026-03-10 12:01')), false);
    assert.equal(mayBeNamedOn(person(), day, hiddenFor('2026-03-07 12:00', '2026-03-20 12:00')), false);
    assert.equal(mayBeNamedOn(person(), day, hiddenFor('2026-03-07 12:00', '2026-03-08 12:00')), true);
    assert.equal(mayBeNamedOn(person(), day, hiddenFor('2026-03-13 12:00', '2026-03-14 12:00')), true);
    assert.equal(mayBeNamedOn(person(), day, [override({ kind: 'leave' }, {})]), true);
    assert.equal(mayBeNamedOn(person(), day, [override({ kind: 'hidden' }, { personId: BOB })]), true);
    for (const fields of [
      { mode: 'track' as const },
      { mode: 'off' as const },
      { guest: true },
      { enabled: false },
      { displaySince: utc('2026-03-10 09:00') },
      { erasedAt: utc('2026-03-09 10:01') },
      { erasedAt: utc('2026-03-10 09:00') },
    ]) {
      assert.equal(mayBeNamedOn(person(fields), day, []), false);
    }
    assert.equal(mayBeNamedOn(person({ erasedAt: utc('2026-03-09 10:00') }), day, []), true, 'deleted before the day began anywhere');
  });

  it('Nobody in mode track or off, disabled, a guest or hidden is ever named', () => {
    const anyPerson = fc.record({
      mode: fc.constantFrom('off' as const, 'track' as const, 'display' as const),
      enabled: fc.boolean(),
      guest: fc.boolean(),
      displaySince: fc.constantFrom(0, NOW - DAY, NOW),
      own: fc.constantFrom(undefined, inHq(), inHq('f1'), REMOTE, hidden(inHq('f1')), hidden(REMOTE)),
    });
    const anyFilter = fc.record({
      text: fc.constantFrom('', 'person', '1'),
      status: fc.constantFrom(undefined, 'office' as const, 'remote' as const, 'none' as const),
      officeId: fc.constantFrom(undefined, 'hq'),
    });
    fc.assert(
      fc.property(
        fc.array(anyPerson, { maxLength: 12 }),
        anyFilter,
        fc.constantFrom(NOW, NOW - DAY, NOW - 2 * DAY),
        (given, filter, at) => {
          const everybody = given.map(({ own, mode, displaySince, ...rest }, index) =>
            someone(own, { id: `x${index}`, mode, displaySince: mode === 'display' ? displaySince : undefined, ...rest }),
          );
          const seen = picture(everybody, { at });
          const secret = new Set(
            everybody
              .filter(([one]) => one.mode !== 'display' || !one.enabled || one.guest || (one.displaySince ?? 0) > at)
              .map(([{ id }]) => id),
          );
          const hiding = new Set(everybody.filter(([, own]) => own?.hiddenBy !== undefined).map(([{ id }]) => id));
          for (const told of [...seen.named(filter), ...everybody.flatMap(([{ id }]) => seen.find('viewer', id) ?? [])]) {
            assert.ok(!secret.has(told.id));
            if (hiding.has(told.id)) assert.deepEqual(told.presence, NONE);
          }
        },
      ),
    );
  });
});

describe('Occupancy', () => {
  it('People without a known floor count for the office only; highest floor first; offices by name', () => {
    const seen = picture([someone(inHq('f1')), someone(inHq()), someone(REMOTE)]);
    const { total, offices } = seen.occupancy();
    assert.deepEqual([total.exact, offices.map(({ office }) => office.id)], [2, ['tokyo', 'hq']]);
    assert.deepEqual(
      offices[1]?.floors.map(({ floor, present }) => [floor.id, present.exact]),
      [
        ['f1', 1],
        ['f0', 0],
      ],
    );
  });

  it('When an office or floor is archived, then it is listed only while somebody is counted there', () => {
    const seen = picture([someone(inHq('old')), someone({ presence: { ...REMOTE.presence, status: 'office', officeId: 'gone' } })]);
    assert.deepEqual(
      [numbersOf(seen, 'gone')?.present.exact, numbersOf(seen, 'hq')?.floors.map(({ floor }) => floor.id)],
      [1, ['f1', 'f0', 'old']],
    );
  });

  it('When an office or floor was archived, then a past day lists it only where its number says that somebody was there', () => {
    const unnamed = (n: number) => Array.from({ length: n }, () => someone(inHq('old'), { mode: 'track' }));
    const floors = (everybody: [Person, OwnPresence | undefined][], at = NOW - DAY) =>
      numbersOf(picture(everybody, { at }), 'hq')?.floors.map(({ floor }) => floor.id);
    assert.deepEqual(
      [floors(unnamed(4)), floors(unnamed(5))],
      [
        ['f1', 'f0'],
        ['f1', 'f0', 'old'],
      ],
    );
    assert.deepEqual(floors([someone(inHq('old'))]), ['f1', 'f0', 'old']);
  });

  it('Historic figures of people who are not named are shown in steps of the small-number threshold', () => {
    const texts = [0, 4, 5, 9, 10].map((n) => {
      const seen = picture(
        [someone(REMOTE, { mode: 'track' }), ...Array.from({ length: n }, () => someone(inHq('f1'), { mode: 'track' }))],
        { at: NOW - DAY },
      );
      const hq = numbersOf(seen, 'hq');
      assert.deepEqual([seen.historic, hq?.present.exact, hq?.floors[0]?.present], [true, undefined, hq?.present]);
      return hq && countText(hq.present);
    });
    assert.deepEqual(texts, ['fewer than 5', 'fewer than 5', '5–9', '5–9', '10–14']);
    assert.equal(countText(picture([someone(inHq())]).occupancy().total), '1');
    const wide = picture([someone(inHq(), { mode: 'track' })], { at: NOW - DAY, settings: { smallNumber: 50 } });
    assert.deepEqual(wide.occupancy().total, { atLeast: 0, atMost: 49 });
  });

  it('Totals are stepped after adding', () => {
    const inTokyo: OwnPresence = { presence: { status: 'office', officeId: 'tokyo', reason: 'evidence-office' } };
    const track = { mode: 'track' as const };
    const unnamed = [
      ...Array.from({ length: 3 }, () => someone(inHq(), track)),
      ...Array.from({ length: 4 }, () => someone(inTokyo, track)),
    ];
    assert.deepEqual(picture(unnamed, { at: NOW - DAY }).occupancy().total, { atLeast: 5, atMost: 9 });
    const seen = picture([...unnamed, someone(inHq()), someone(inTokyo)], { at: NOW - DAY });
    assert.deepEqual(seen.occupancy().total, { named: 2, atLeast: 7, atMost: 11 });
  });

  it('Days before today are those of the office, otherwise of the organisation', () => {
    // 16:00 UTC is 01:00 of the 11th in Tokyo: 14:00 UTC is yesterday there, and today in Zürich's UTC.
    const when = { now: utc('2026-03-10 16:00'), at: utc('2026-03-10 14:00') };
    const everybody = [someone(inHq(), { mode: 'track' }), someone(undefined)];
    const seen = picture(everybody, when);
    assert.deepEqual([numbersOf(seen, 'hq')?.present.exact, numbersOf(seen, 'tokyo')?.present.exact, seen.historic], [1, undefined, false]);
    // Beside an exact one the others of Tokyo stay in steps.
    assert.deepEqual(seen.occupancy().total, { named: 1, atLeast: 1, atMost: 5 });
    const ahead = picture(everybody, { ...when, settings: { timeZone: 'Asia/Tokyo' } });
    assert.deepEqual([ahead.historic, numbersOf(ahead, 'hq')?.present.exact], [true, 1]);
  });
});
