import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDayPicture, type DayPicture, instantsOfDay } from '../../server/presence/day-picture.ts';
import type { Person } from '../../server/presence/person.ts';
import { createPicture } from '../../server/presence/picture.ts';
import type { OwnPresence } from '../../server/presence/presence-types.ts';
import type { Instant } from '../../server/presence/time.ts';
import { countText } from '../support/count-text.ts';
import { office, person, settings, utc, world } from './make.ts';

const DAY = '2026-03-09';
const TOKYO_NOON = utc('2026-03-09 03:00');
const BERLIN_NOON = utc('2026-03-09 11:00');
const LIMA_NOON = utc('2026-03-09 17:00');
const NOONS = [TOKYO_NOON, BERLIN_NOON, LIMA_NOON];
const NOW = utc('2026-03-11 12:00');
const OFFICES = [
  office('berlin', { timeZone: 'Europe/Berlin' }),
  office('lab', { timeZone: 'Europe/Berlin' }),
  office('lima', { timeZone: 'America/Lima', archivedAt: utc('2026-03-10') }),
  office('tokyo', { timeZone: 'Asia/Tokyo' }),
];
const at = (officeId: string): OwnPresence => ({ presence: { status: 'office', officeId, reason: 'evidence-office' } });
const REMOTE: OwnPresence = { presence: { status: 'remote', reason: 'evidence-remote' } };

interface Given extends Pick<Person, 'mode'> {
  /** Where they are at noon in Tokyo, Berlin and Lima. */
  places: (OwnPresence | undefined)[];
  displaySince?: Instant;
  hidden?: boolean;
}

function given(everybody: readonly Given[]) {
  const people = everybody.map(({ mode, displaySince = 0 }, i) =>
    person({ id: `p${i}`, upn: `p${i}`, name: `Person ${i}`, mode, ...(mode === 'display' && { displaySince }) }),
  );
  const all = world({ people, offices: OFFICES, settings: settings({ timeZone: 'Europe/Berlin' }) });
  const presencesAt = (noon: number) =>
    new Map(
      everybody.flatMap(({ places, hidden }, i) => {
        const own = places[noon];
        return own ? [[`p${i}`, hidden ? { ...own, hiddenBy: 'o' } : own] as const] : [];
      }),
    );
  return { world: all, presencesOf: new Map(NOONS.map((instant, i) => [instant, presencesAt(i)] as const)) };
}

const dayOf = (everybody: readonly Given[]): DayPicture => createDayPicture({ day: DAY, now: NOW, ...given(everybody) });
const texts = (picture: DayPicture) => {
  const { total, offices } = picture.occupancy();
  return { total: countText(total), ...Object.fromEntries(offices.map((each) => [each.office.id, countText(each.present)])) };
};
const shown = (picture: DayPicture) =>
  picture.named().map(({ presence: { status, ...rest } }) => ('officeId' in rest ? rest.officeId : status));
const crowd = (n: number, mode: Person['mode'], ...places: Given['places']): Given[] => Array.from({ length: n }, () => ({ mode, places }));

describe('A day, with every office at its own noon', () => {
  it('When offices are in several zones, then each is at its own noon, archived ones too, and the total is stepped once', () => {
    const picture = dayOf([
      ...crowd(3, 'track', at('tokyo'), undefined, undefined),
      ...crowd(4, 'track', undefined, at('berlin'), undefined),
      ...crowd(2, 'display', undefined, undefined, at('lima')),
    ]);
    const few = 'fewer than 5';
    assert.deepEqual(texts(picture), { total: '2 and 5–9 others', berlin: few, lab: few, lima: `2 and ${few} others`, tokyo: few });
    assert.deepEqual(
      picture.occupancy().offices.map(({ at: noon }) => noon),
      [BERLIN_NOON, BERLIN_NOON, LIMA_NOON, TOKYO_NOON],
    );
    assert.deepEqual([picture.at, picture.historic], [BERLIN_NOON, true]);
  });

  it('When somebody is at several offices at their noons, then they are named once, at the last one, and count once in the total', () => {
    const picture = dayOf(crowd(1, 'display', at('tokyo'), at('berlin'), REMOTE));
    assert.deepEqual(texts(picture), { total: '1', berlin: '1', lab: '0', lima: '0', tokyo: '1' });
    assert.deepEqual(
      picture.named({ status: 'office' }).map(({ presence, at: noon }) => [presence, noon]),
      [[at('berlin').presence, BERLIN_NOON]],
    );
  });

  it('When somebody is at no office at its noon, then they are as at the organisation’s noon, and never at an office with another noon', () => {
    const one = (...places: Given['places']) => shown(dayOf(crowd(1, 'display', ...places)));
    assert.deepEqual(one(undefined, REMOTE, undefined), ['remote']);
    assert.deepEqual(one(REMOTE, at('tokyo'), undefined), ['none'], 'of the other noons the latest');
    assert.deepEqual(one(REMOTE, at('tokyo'), at('tokyo')), ['remote']);
    assert.deepEqual(one(at('berlin'), at('tokyo'), at('tokyo')), ['none']);
  });

  it('When a noon is in the future, then the office is as now, in exact numbers, beside those of past days', () => {
    // The 9th in Lima, and the 10th in Tokyo.
    const now = utc('2026-03-09 16:00');
    const { world: all, presencesOf } = given([
      ...crowd(2, 'track', at('tokyo'), undefined, at('lima')),
      ...crowd(1, 'track', undefined, at('berlin'), at('lima')),
    ]);
    assert.deepEqual([...instantsOfDay({ day: DAY }, now, all)].sort(), [TOKYO_NOON, BERLIN_NOON, now]);
    const presences = new Map([...presencesOf].map(([noon, of]) => [noon === LIMA_NOON ? now : noon, of] as const));
    const picture = createDayPicture({ day: DAY, now, world: all, presencesOf: presences });
    assert.deepEqual(texts(picture), { total: '4 and fewer than 5 others', berlin: '1', lab: '0', lima: '3', tokyo: 'fewer than 5' });
  });

  const place = fc.constantFrom(undefined, REMOTE, ...OFFICES.map(({ id }) => at(id)));
  const anybody: fc.Arbitrary<Given> = fc.record({
    mode: fc.constantFrom('off' as const, 'track' as const, 'display' as const),
    places: fc.array(place, { minLength: 3, maxLength: 3 }),
    displaySince: fc.constantFrom(0, BERLIN_NOON, BERLIN_NOON + 1, NOW - 1),
    hidden: fc.boolean(),
  });

  it('An office equals the picture at its noon, nobody is named twice, and the sum of others has only their step', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 30 }), (everybody) => {
        const { world: all, presencesOf } = given(everybody);
        const picture = createDayPicture({ day: DAY, now: NOW, world: all, presencesOf });
        const noons = new Map(
          [...presencesOf].map(([noon, presences]) => [
            noon,
            createPicture({ at: noon, now: NOW, world: all, presences, presencesOf: new Map([[noon, presences]]) }),
          ]),
        );
        const { total, offices } = picture.occupancy();
        for (const { at: noon, ...numbers } of offices) {
          const same = noons
            .get(noon ?? 0)
            ?.occupancy()
            .offices.find((each) => each.office.id === numbers.office.id);
          assert.deepEqual(numbers, same);
        }
        const names = picture.named();
        assert.equal(new Set(names.map(({ id }) => id)).size, names.length);
        for (const { id, presence, at: noon } of names) {
          const then = noons.get(noon)?.find('', id)?.presence;
          assert.ok(then, 'they may be named of that instant');
          if (presence.status !== 'none') assert.deepEqual(presence, then);
          if (presence.status === 'office') assert.equal(offices.find(({ office: { id: of } }) => of === presence.officeId)?.at, noon);
        }
        const inOffices = names.filter(({ presence }) => presence.status === 'office').length;
        const others = OFFICES.reduce((sum, { id, timeZone }) => {
          const noon = ['Asia/Tokyo', 'Europe/Berlin', 'America/Lima'].indexOf(timeZone);
          const unnamed = ({ mode, displaySince = 0 }: Given) =>
            mode === 'track' || (mode === 'display' && displaySince > (NOONS[noon] ?? 0));
          return sum + everybody.filter((one) => !one.hidden && isAt(one.places[noon], id) && unnamed(one)).length;
        }, 0);
        if (total.exact !== undefined) assert.deepEqual([total.exact, others], [inOffices, 0]);
        else {
          const step = inOffices + 5 * Math.floor(others / 5);
          assert.deepEqual([total.named ?? 0, total.atLeast, total.atMost], [inOffices, step, step + 4]);
        }
      }),
    );
  });

  it('When one more of the others is there, then no difference of answers reveals it, unless a step is full', () => {
    const unnamed = fc
      .constantFrom('berlin', 'lab', 'lima', 'tokyo')
      .map((id): Given => ({ mode: 'track', places: [at(id), at(id), at(id)] }));
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 12 }), fc.array(unnamed, { maxLength: 3 }), unnamed, (everybody, few, more) => {
        const named = everybody.map((one) => (one.mode === 'display' ? { ...one, displaySince: 0 } : { ...one, mode: 'off' as const }));
        // Somebody in mode track is always there, so that others may be.
        const base = [...named, ...few];
        const without = dayOf([...base, { mode: 'track', places: [] }]);
        const withThem = dayOf([...base, more]);
        assert.deepEqual(texts(withThem), texts(without));
        assert.deepEqual(withThem.named(), without.named());
      }),
    );
  });
});

const isAt = (own: OwnPresence | undefined, officeId: string) => own?.presence.status === 'office' && own.presence.officeId === officeId;
