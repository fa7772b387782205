import { strict as assert } from 'node:assert';
import { mergeCidr } from 'cidr-tools';
import fc from 'fast-check';
import { AppError } from '../../../server/errors.ts';
import { parseCidrs } from '../../../server/presence/addresses/cidrs.ts';
import { mergeCidrs } from '../../../server/presence/addresses/merge-cidrs.ts';
import { finish } from '../../../server/presence/steps.ts';
import { randomCidrs, seededRandom } from '../../bench/range-data.ts';
import { runs } from '../../support/runs.ts';

describe('mergeCidrs', () => {
  it('joins neighbours, removes contained ones, and keeps the rest', () => {
    const cidrs = [
      '203.0.113.128/25',
      '2001:db8:1::/48',
      '203.0.113.0/25',
      '203.0.113.7/32',
      '203.0.112.0/24',
      '2001:db8::/48',
      '203.0.114.0/24',
    ];
    assert.deepEqual(finish(mergeCidrs(cidrs)), ['203.0.112.0/23', '203.0.114.0/24', '2001:db8::/47']);
    assert.deepEqual(finish(mergeCidrs([])), []);
    assert.throws(
      () => finish(mergeCidrs(['nonsense'])),
      (error) => error instanceof AppError && error.code === 'CIDR_INVALID',
    );
  });

  it('equals the result of an independent library', () => {
    const dense = fc.array(fc.tuple(fc.nat(63), fc.integer({ min: 24, max: 32 })), { maxLength: 60 });
    fc.assert(
      fc.property(dense, fc.nat(), (near, seed) => {
        const entries = near.flatMap(([part, length]) => [
          `203.0.113.${part * 4}/${length}`,
          `2001:db8::${part.toString(16)}/${length + 96}`,
        ]);
        const { cidrs } = parseCidrs([...entries, ...randomCidrs(20, seededRandom(seed))]);
        assert.deepEqual(finish(mergeCidrs(cidrs)).sort(), mergeCidr(cidrs).sort());
      }),
      { numRuns: runs(60) },
    );
  });

  it('When there is much to merge, then it yields', () => {
    let turns = 0;
    for (const _ of mergeCidrs(randomCidrs(20_000, seededRandom(1)))) turns += 1;
    assert.ok(turns > 40, `${turns} turns`);
  });
});
