import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PersonDay } from '../../server/presence/evidence.ts';
import { mergePersonDays } from '../../server/presence/person-days.ts';
import { createPlacer } from '../../server/presence/placement.ts';
import { buildRangeIndex } from '../../server/presence/ranges/range-index.ts';
import type { SignIn } from '../../server/presence/sign-in.ts';
import { MINUTE } from '../../server/presence/time.ts';
import { runs } from '../support/runs.ts';
import { ADA, BOB, inOffice, naiveIndex, office, person, personDay, REMOTE_TARGET, range, signIn, utc, version, world } from './make.ts';

const NOW = utc('2026-03-10 12:00');
const START = utc('2026-03-07');

const RANGES = [
  range('hq', [version(['203.0.113.0/24', '2001:db8:1::/48'], inOffice('berlin'))], { createdAt: 1 }),
  range('lab', [version(['203.0.113.64/26'], inOffice('berlin', 'f2'), { accessLogging: true })], { createdAt: 2 }),
  range('ny', [version(['198.51.100.0/25'], inOffice('ny'), { from: START + 24 * 60 * MINUTE })], { createdAt: 3 }),
  range('vpn', [version(['198.51.100.200'], { kind: 'ignore' })], { createdAt: 4 }),
  range('home', [version(['192.0.2.0/24'], REMOTE_TARGET)], { createdAt: 5 }),
];
const WORLD = world({
  people: [person({ timeZone: 'Asia/Tokyo' }), person({ id: BOB, upn: 'bob@example.com', mode: 'track' })],
  offices: [office('berlin', { timeZone: 'Europe/Berlin' }), office('ny', { timeZone: 'America/New_York' })],
  ranges: RANGES,
  settings: { unmatched: 'remote', accessLogging: true },
});

const anySignIn: fc.Arbitrary<SignIn> = fc
  .record({
    minute: fc.integer({ min: 0, max: 4 * 24 * 60 }),
    userId: fc.constantFrom(ADA, BOB),
    ip: fc.constantFrom(
      '203.0.113.1',
      '203.0.113.70',
      '2001:db8:1::5',
      '198.51.100.3',
      '198.51.100.200',
      '192.0.2.9',
      '8.8.8.8',
      '10.0.0.1',
      '',
    ),
    errorCode: fc.constantFrom(0, 0, 0, 50126),
  })
  .map(({ minute, ...fields }) => signIn(START + minute * MINUTE, fields));

const sorted = (days: PersonDay[]) => [...days].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

function daysOf(batches: SignIn[][]): PersonDay[] {
  const place = createPlacer(WORLD, buildRangeIndex(RANGES));
  let kept: PersonDay[] = [];
  for (const batch of batches) {
    const page = mergePersonDays(batch.flatMap((record) => place(record, NOW).personDays));
    kept = mergePersonDays([...kept, ...page]);
  }
  return sorted(kept);
}

/** Cuts a list into pieces of the given sizes. */
function inBatches<T>(items: T[], sizes: number[]): T[][] {
  const batches: T[][] = [];
  let from = 0;
  for (const size of sizes) {
    batches.push(items.slice(from, from + size));
    from += size;
  }
  return [...batches, items.slice(from)];
}

describe('Person-days merge', () => {
  it('The earliest first and the latest last by person, range and day', () => {
    const a = personDay('hq', utc('2026-03-10 09:00'), utc('2026-03-10 10:00'));
    const b = personDay('hq', utc('2026-03-10 08:00'), utc('2026-03-10 09:30'));
    const others = [personDay('lab', a.first), { ...a, personId: BOB }, { ...a, day: '2026-03-11' }];
    assert.deepEqual(sorted(mergePersonDays([a, b, ...others])), sorted([{ ...a, first: b.first }, ...others]));
  });

  it('When a later version of a record counts, then it is added, and nothing is removed', () => {
    const first = daysOf([[signIn(NOW, { ip: '203.0.113.1' })]]);
    const both = daysOf([
      [signIn(NOW, { ip: '203.0.113.1' })],
      [signIn(NOW, { ip: '192.0.2.9' })],
      [signIn(NOW, { ip: '203.0.113.1', errorCode: 1 })],
    ]);
    assert.equal(both.length, 2);
    assert.ok(both.some((day) => JSON.stringify(day) === JSON.stringify(first[0])));
  });

  it('The input is not changed', () => {
    const a = Object.freeze(personDay('hq', 2000));
    const b = Object.freeze(personDay('hq', 1000));
    assert.deepEqual(mergePersonDays([a, b]), [{ ...a, first: 1000 }]);
  });

  it('Merging is commutative, associative and idempotent', () => {
    const anyDay = fc
      .record({
        personId: fc.constantFrom(ADA, BOB),
        rangeId: fc.constantFrom('hq', 'lab'),
        day: fc.constantFrom('2026-03-09', '2026-03-10'),
        first: fc.nat(9),
        span: fc.nat(9),
      })
      .map(({ span, ...day }): PersonDay => ({ ...day, last: day.first + span }));
    const some = fc.array(anyDay, { maxLength: 12 });
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const merge = (...parts: PersonDay[][]) => mergePersonDays(parts.flat());
        assert.deepEqual(sorted(merge(a, b)), sorted(merge(b, a)));
        assert.deepEqual(sorted(merge(merge(a, b), c)), sorted(merge(a, merge(b, c))));
        assert.deepEqual(sorted(merge(merge(a), a)), sorted(merge(a)));
      }),
    );
  });

  it('Any order, repetition and batching of the same sign-ins gives the same person-days', () => {
    fc.assert(
      fc.property(
        fc.array(anySignIn, { minLength: 1, maxLength: 40 }).chain((records) =>
          fc.record({
            records: fc.constant(records),
            delivered: fc
              .array(fc.constantFrom(...records), { maxLength: 20 })
              .chain((again) => fc.shuffledSubarray([...records, ...again], { minLength: records.length + again.length })),
            sizes: fc.array(fc.nat(9), { maxLength: 8 }),
          }),
        ),
        ({ records, delivered, sizes }) => assert.deepEqual(daysOf(inBatches(delivered, sizes)), daysOf([records])),
      ),
      { numRuns: runs(300) },
    );
  });

  it('Placements equal those of a slow implementation of the rules', () => {
    const fast = createPlacer(WORLD, buildRangeIndex(RANGES));
    const slow = createPlacer(WORLD, naiveIndex(RANGES));
    fc.assert(fc.property(anySignIn, (record) => assert.deepEqual(fast(record, NOW), slow(record, NOW))));
  });
});
