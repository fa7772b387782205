import { strict as assert } from 'node:assert';
import { containsCidr } from 'cidr-tools';
import fc from 'fast-check';
import { parseCidrs } from '../../../server/presence/addresses/cidrs.ts';
import type { Range } from '../../../server/presence/place.ts';
import { type HeldPrefixes, holdPrefixes } from '../../../server/presence/ranges/held-prefixes.ts';
import { finish } from '../../../server/presence/steps.ts';
import { randomCidrs, seededRandom } from '../../bench/range-data.ts';
import { REMOTE_TARGET, range, version } from '../make.ts';

const hold = (ranges: Range[], at = 1): HeldPrefixes => finish(holdPrefixes(ranges, at));
const of = (id: string, ...cidrs: string[]) => range(id, [version(cidrs, REMOTE_TARGET)]);

describe('holdPrefixes', () => {
  it('finds the same prefix in another range, and prefixes around and inside', () => {
    const held = hold([of('a', '203.0.113.0/24'), of('b', '203.0.0.0/16', '203.0.113.128/25'), of('own', '203.0.113.0/24')]);
    const cidrs = ['203.0.113.0/24'];
    assert.deepEqual(finish(held.conflicts(cidrs, 'own', 9)), {
      first: [{ cidr: cidrs[0], rangeId: 'a', rangeName: 'Range a' }],
      count: 1,
    });
    assert.deepEqual(
      finish(held.nested(cidrs, 'own', 9)).first.map(({ otherCidr, relation }) => [otherCidr, relation]),
      [
        ['203.0.0.0/16', 'inside'],
        ['203.0.113.128/25', 'around'],
      ],
    );
    const { first, count } = finish(held.nested(cidrs, 'own', 1));
    assert.deepEqual([first.length, count], [1, 2]);
    assert.deepEqual([...finish(held.rangesNear(cidrs))].map(({ id }) => id).sort(), ['a', 'b', 'own']);
    assert.equal(finish(held.rangesNear(['198.51.100.0/24'])).size, 0);
  });

  it('finds every range with the same prefix, each once', () => {
    const twice = range('twice', [version(['203.0.113.0/24'], REMOTE_TARGET, { until: 100 }), version(['203.0.113.0/24'], REMOTE_TARGET)]);
    const { first } = finish(hold([twice, of('b', '203.0.113.0/24')]).conflicts(['203.0.113.0/24'], undefined, 9));
    assert.deepEqual(
      first.map(({ rangeId }) => rangeId),
      ['twice', 'b'],
    );
  });

  it('only checks ranges in force', () => {
    const closed = range('closed', [version(['203.0.113.0/24'], REMOTE_TARGET, { until: 100 })]);
    assert.equal(finish(hold([closed], 99).conflicts(['203.0.113.0/24'], undefined, 9)).count, 1);
    assert.equal(finish(hold([closed], 100).conflicts(['203.0.113.0/24'], undefined, 9)).count, 0);
  });

  it('equals a comparison of every pair', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = seededRandom(seed);
        const widened = (cidr: string) => (cidr.includes(':') ? [cidr] : [cidr, `203.0.${cidr.split('.')[2]}.0/${17 + (seed % 8)}`]);
        const near = (more: string) => parseCidrs([...randomCidrs(20, random).flatMap(widened), more]).cidrs;
        const [mine, others] = [near('203.0.0.0/16'), near('203.0.112.0/20')];
        const { first } = finish(hold([of('other', ...others)]).nested(mine, undefined, 10_000));
        const naive = mine.flatMap((cidr) =>
          others
            .filter((other) => other !== cidr && (containsCidr(cidr, other) || containsCidr(other, cidr)))
            .map((other) => `${cidr} ${other}`),
        );
        assert.deepEqual(first.map(({ cidr, otherCidr }) => `${cidr} ${otherCidr}`).sort(), naive.sort());
      }),
      { numRuns: 30 },
    );
  });
});
