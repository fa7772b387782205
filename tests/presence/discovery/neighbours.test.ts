import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maskAddress, PackedAddress, sharesPrefix } from '../../../server/presence/addresses/packed-address.ts';
import { neighboursOf } from '../../../server/presence/discovery/neighbours.ts';
import { runs } from '../../support/runs.ts';
import { inOffice, range, version } from '../make.ts';

/** Few different words, so that networks are sometimes shared, and zeros so that `::` occurs. */
const word = fc.constantFrom(0x2001_0db8, 0x2400_0000, 0x0000_0001, 0, 0x0007_0000, 0x0007_0001, 0x0700_0007);
const prefix = fc
  .tuple(fc.constantFrom(4 as const, 6 as const), fc.constantFrom(0x2001_0db8, 0x2400_0000, 0x2000_0007), word, word, word, fc.nat(128))
  .map(([family, w0, w1, w2, w3, length]) => {
    const bits = Math.min(length, family === 4 ? 32 : 128);
    return { start: maskAddress(new PackedAddress(family, w0, w1, w2, w3), bits), length: bits };
  });

describe('Ranges beside an address', () => {
  it('are those with a CIDR inside its /24 or /48, as a comparison of bits finds', () => {
    fc.assert(
      fc.property(prefix, fc.array(prefix, { maxLength: 8 }), (wanted, cidrs) => {
        const texts = cidrs.map(({ start, length }) => `${start.text}/${length}`);
        const ranges = texts.map((text, i) => range(`r${i}`, [version([text], inOffice('berlin'))]));
        const network = wanted.start.family === 4 ? 24 : 48;
        const expected = cidrs.flatMap(({ start, length }, i) =>
          length >= network && sharesPrefix(start, wanted.start, network) ? [`r${i}`] : [],
        );
        const key = `${wanted.start.text}/${wanted.length}`;
        const found = neighboursOf([key], ranges, 1)
          .get(key)
          ?.map(({ rangeId }) => rangeId);
        assert.deepEqual(found?.sort(), expected);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('When a range has several CIDRs there, then it is listed once', () => {
    const one = range('one', [version(['203.0.113.0/27', '203.0.113.64/27'], inOffice('berlin'))]);
    assert.equal(neighboursOf(['203.0.113.0/24'], [one], 1).get('203.0.113.0/24')?.length, 1);
  });
});
