import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fullHours } from '../../server/presence/calendar.ts';
import { createOnDay, onDayContext, type PersonOnDay, personOnDay } from '../../server/presence/in-on-day.ts';
import type { Statement } from '../../server/presence/override.ts';
import type { Person } from '../../server/presence/person.ts';
import { presenceAt } from '../../server/presence/presence.ts';
import type { PersonEvidence } from '../../server/presence/presence-types.ts';
import { HOUR } from '../../server/presence/time.ts';
import { mayBeNamed, shownToOthers } from '../../server/presence/visibility.ts';
import { countText } from '../support/count-text.ts';
import { runs } from '../support/runs.ts';
import { ADA, ADMIN, BOB, evidence, inOffice, office, override, person, personDay, range, utc, version, world } from './make.ts';

const DAY = '2026-03-09';
const NOW = utc('2026-03-11 12:00');
const OFFICES = [office('berlin', { timeZone: 'Europe/Berlin' }), office('tokyo', { timeZone: 'Asia/Tokyo' })];
const RANGES = [
  range('b1', [version(['203.0.113.0/24'], inOffice('berlin', 'f1'))]),
  range('b2', [version(['198.51.100.0/24'], inOffice('berlin', 'f2'))]),
  range('t', [version(['192.0.2.0/24'], inOffice('tokyo'))]),
  range('home', [version(['192.0.3.0/24'], { kind: 'remote' })]),
];
const at = (text: string) => utc(`${DAY} ${text}`);
const seen = (rangeId: string, first: string, last = first) => personDay(rangeId, at(first), at(last));
const places = (found: PersonOnDay | undefined) => found?.places.map(({ officeId, floorIds }) => [officeId, ...floorIds].join(' '));

function worldOf(...people: Person[]) {
  return world({ people, offices: OFFICES, ranges: RANGES });
}

function ask(fields: Partial<PersonEvidence>, viewerId = BOB, now = NOW) {
  const given = evidence(fields.days ? [...fields.days] : [], fields);
  return places(personOnDay(viewerId, given, onDayContext(DAY, now, worldOf(given.person))));
}

describe('Being in on a day', () => {
  it('means being shown at an office at a full hour of its day', () => {
    assert.deepEqual(ask({ days: [seen('b1', '08:10', '11:00'), seen('b2', '11:20', '11:30')] }), ['berlin f1 f2']);
    assert.deepEqual(ask({ days: [seen('home', '08:10', '15:00')] }), []);
    assert.deepEqual(ask({}), []);
  });

  it('When floors of past days are withheld, then others see the office, and no number is of a floor; of today nothing changes', () => {
    const given = evidence([seen('b1', '08:10', '11:00')]);
    const people = [given.person, person({ id: BOB, upn: 'bob@x', mode: 'track' })];
    const of = world({ people, offices: OFFICES, ranges: RANGES, settings: { pastFloors: false } });
    for (const [now, floorIds, onFloor] of [
      [NOW, [], '0'],
      [at('20:00'), ['f1'], '1'],
    ] as const) {
      const context = onDayContext(DAY, now, of);
      assert.deepEqual(personOnDay(BOB, given, context)?.places, [{ officeId: 'berlin', floorIds }]);
      assert.deepEqual(personOnDay(ADA, given, context)?.places, [{ officeId: 'berlin', floorIds: ['f1'] }], 'their own');
      const gathered = createOnDay(context);
      gathered.add(given);
      for (let n = 0; n < 5; n += 1) gathered.add(evidence([seen('b1', '08:10', '11:00')], { person: people[1] as Person }));
      const counted = gathered.result();
      assert.equal(countText(counted.count('berlin')), '1 and 5–9 others');
      assert.equal(countText(counted.count('berlin', 'f1')), onFloor === '0' ? 'fewer than 5' : '1 and 5–9 others');
    }
  });

  it('When somebody came and left between two full hours, then they were not in', () => {
    assert.deepEqual(ask({ days: [seen('b1', '08:10', '08:20'), { ...seen('home', '08:30', '22:50') }] }), ['berlin f1'], 'not left yet');
    assert.deepEqual(ask({ days: [seen('b1', '22:10')] }), [], 'after the last full hour of Berlin');
    assert.deepEqual(ask({ days: [seen('b1', '21:59')] }), ['berlin f1']);
  });

  it('When somebody stated where they were, then that counts as it was shown', () => {
    const said = (statement: Statement, from: string, end: string, setAt = from) =>
      override(statement, { setAt: at(setAt), from: at(from), end: at(end) });
    const berlin: Statement = { kind: 'office', officeId: 'berlin', floorId: 'f9' };
    assert.deepEqual(ask({ overrides: [said(berlin, '08:00', '12:00')] }), ['berlin f9']);
    assert.deepEqual(ask({ overrides: [said(berlin, '08:10', '08:50')] }), []);
    const planned = override(berlin, { setAt: utc('2026-03-08 08:00'), from: at('08:00'), end: at('12:00') });
    assert.deepEqual(ask({ overrides: [planned] }), [], 'a plan');
    assert.deepEqual(ask({ days: [seen('b1', '08:10', '15:00')], overrides: [said({ kind: 'leave' }, '08:00', '23:00')] }), []);
  });

  it('When somebody was hidden, then others see the time before and after, and they see all', () => {
    const hidden = override({ kind: 'hidden' }, { setAt: at('08:00'), from: at('08:00'), end: at('23:30') });
    const days = [seen('b1', '08:10', '15:00')];
    assert.deepEqual([ask({ days, overrides: [hidden] }), ask({ days, overrides: [hidden] }, ADA)], [[], ['berlin f1']]);
    assert.deepEqual(ask({ days, overrides: [{ ...hidden, end: at('10:00') }] }), ['berlin f1']);
  });

  it('When somebody may not be named, then the answer is the one for an unknown name', () => {
    const days = [seen('b1', '08:10', '15:00')];
    const since = (displaySince: number) => person({ displaySince, modeChosen: { by: ADMIN, at: displaySince } });
    for (const who of [person({ mode: 'track' }), person({ mode: 'off' }), person({ enabled: false }), since(utc('2026-03-10'))])
      assert.equal(ask({ person: who, days }), undefined);
    assert.deepEqual(ask({ person: person({ mode: 'track' }), days }, ADA), ['berlin f1']);
    assert.deepEqual(ask({ person: since(at('16:00')), days }), [], 'seen before they were named');
    assert.deepEqual(ask({ person: since(at('14:30')), days }), ['berlin f1']);
  });

  it('Today counts up to now', () => {
    const days = [seen('b1', '08:10', '15:00')];
    assert.deepEqual([ask({ days }, BOB, at('08:30')), ask({ days }, BOB, at('09:00'))], [[], ['berlin f1']]);
  });

  it('Numbers count the named exactly and the others in steps, each once', () => {
    const people = [
      person({ name: 'Ada' }),
      ...['x', 'y'].map((id) => person({ id, upn: id, mode: 'track' })),
      person({ id: BOB, upn: 'b' }),
    ];
    const all = worldOf(...people);
    const gathered = createOnDay(onDayContext(DAY, NOW, all));
    for (const who of people)
      gathered.add(evidence([seen('t', '01:30'), seen('b1', '08:10', '15:00')], { person: who, ...(who.id === BOB && { days: [] }) }));
    const day = gathered.result();
    assert.deepEqual(
      day.people.map(({ name, ...rest }) => [name, places({ name, ...rest })]),
      [['Ada', ['berlin f1', 'tokyo']]],
    );
    const text = '1 and fewer than 5 others';
    assert.deepEqual(
      [countText(day.count('berlin', 'f1')), countText(day.count('berlin', 'f2'))],
      ['1 and fewer than 5 others', 'fewer than 5'],
    );
    assert.deepEqual([countText(day.count()), countText(day.count('berlin')), countText(day.count('rome'))], [text, text, 'fewer than 5']);
    assert.equal(
      countText(
        createOnDay(onDayContext(DAY, NOW, worldOf(person())))
          .result()
          .count(),
      ),
      '0',
    );
  });

  it('For any evidence it equals what each full hour shows', () => {
    const hour = fc.integer({ min: -30, max: 60 }).map((n) => at('00:00') + n * (HOUR / 2) + 60_000);
    const span = fc.tuple(hour, hour).map(([a, b]) => ({ from: Math.min(a, b), end: Math.max(a, b) + 1 }));
    const row = fc
      .tuple(fc.constantFrom('b1', 'b2', 't', 'home'), fc.constantFrom('2026-03-08', DAY, '2026-03-10'), span)
      .map(([rangeId, day, { from, end }]) => personDay(rangeId, from, end, { day }));
    const kind = fc.constantFrom<Statement>(
      { kind: 'office', officeId: 'berlin', floorId: 'f1' },
      { kind: 'office', officeId: 'tokyo' },
      { kind: 'remote' },
      { kind: 'hidden' },
    );
    const said = fc.tuple(kind, span, hour).map(([statement, { from, end }, setAt]) => override(statement, { from, end, setAt }));
    const since = fc.option(hour).map((at) => person(at === null ? {} : { displaySince: at, modeChosen: { by: ADMIN, at } }));
    fc.assert(
      fc.property(since, fc.array(row, { maxLength: 4 }), fc.array(said, { maxLength: 3 }), (who, days, overrides) => {
        const given = evidence(days, { person: who, overrides });
        const all = worldOf(who);
        const context = onDayContext(DAY, NOW, all);
        assert.deepEqual(places(personOnDay(ADA, given, context)), hourByHour(given, false));
        const others = places(personOnDay(BOB, given, context));
        assert.deepEqual(others, mayBeNamed(who, context.until) ? hourByHour(given, true) : undefined);
      }),
      { numRuns: runs(200) },
    );
  });
});

/** The slow calculation. */
function hourByHour(given: PersonEvidence, others: boolean): string[] {
  const all = worldOf(given.person);
  return OFFICES.flatMap(({ id, timeZone }) => {
    const presences = fullHours(DAY, timeZone)
      .filter((hour) => !others || mayBeNamed(given.person, hour))
      .map((hour) => presenceAt(hour, given, all, NOW))
      .map((own) => (others ? shownToOthers(own) : own.presence));
    const there = presences.flatMap((each) => (each.status === 'office' && each.officeId === id ? [each] : []));
    const floors = new Set(there.flatMap(({ floorId }) => floorId ?? []));
    return there.length === 0 ? [] : [[id, ...[...floors].sort()].join(' ')];
  });
}
