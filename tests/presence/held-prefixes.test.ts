import { strict as assert } from 'node:assert';
import { containsCidr } from 'cidr-tools';
import fc from 'fast-check';
import { parseCidrs } from '../../server/presence/cidrs.ts';
import { holdPrefixes } from '../../server/presence/held-prefixes.ts';
import { randomCidrs, seededRandom } from '../bench/range-data.ts';
import { REMOTE_TARGET, range, version } from './make.ts';

const of = (id: string, ...cidrs: string[]) => range(id, [version(cidrs, REMOTE_TARGET)]);

describe('holdPrefixes', () => {
  it('names the same prefix in another range, and what lies around and inside', () => {
    const held = holdPrefixes([of('a', '203.0.113.0/24'), of('b', '203.0.0.0/16', '203.0.113.128/25'), of('own', '203.0.113.0/24')], 1);
    const cidrs = ['203.0.113.0/24'];
    assert.deepEqual(held.conflicts(cidrs, 'own', 9), { first: [{ cidr: cidrs[0], rangeId: 'a', rangeName: 'Range a' }], count: 1 });
    assert.deepEqual(
      held.nested(cidrs, 'own', 9).first.map(({ otherCidr, relation }) => [otherCidr, relation]),
      [
        ['203.0.0.0/16', 'inside'],
        ['203.0.113.128/25', 'around'],
      ],
    );
    assert.deepEqual([held.nested(cidrs, 'own', 1).first.length, held.nested(cidrs, 'own', 1).count], [1, 2]);
  });

  it('looks at what is in force', () => {
    const closed = range('closed', [version(['203.0.113.0/24'], REMOTE_TARGET, { until: 100 })]);
    assert.equal(holdPrefixes([closed], 99).conflicts(['203.0.113.0/24'], undefined, 9).count, 1);
    assert.equal(holdPrefixes([closed], 100).conflicts(['203.0.113.0/24'], undefined, 9).count, 0);
  });

  it('finds what comparing every pair finds', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = seededRandom(seed);
        const widened = (cidr: string) => (cidr.includes(':') ? [cidr] : [cidr, `203.0.${cidr.split('.')[2]}.0/${17 + (seed % 8)}`]);
        const near = (more: string) => parseCidrs([...randomCidrs(20, random).flatMap(widened), more]).cidrs;
        const [mine, others] = [near('203.0.0.0/16'), near('203.0.112.0/20')];
        const { first } = holdPrefixes([of('other', ...others)], 1).nested(mine, undefined, 10_000);
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
