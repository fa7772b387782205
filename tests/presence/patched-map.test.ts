import assert from 'node:assert/strict';
import fc from 'fast-check';
import { patchMap } from '../../server/presence/patched-map.ts';

type Item = { n: number };
const key = fc.integer({ min: 0, max: 40 }).map((n) => `k${n}`);
const item = fc.option(
  fc.nat().map((n): Item => ({ n })),
  { nil: undefined },
);
const patch = fc.array(fc.tuple(key, item), { maxLength: 6 });

const sorted = (map: ReadonlyMap<string, Item>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** The expected map, by the simplest means. */
function patchPlainly(map: ReadonlyMap<string, Item>, entries: readonly (readonly [string, Item | undefined])[]): Map<string, Item> {
  const copy = new Map(map);
  for (const [k, value] of entries) {
    if (value) copy.set(k, value);
    else copy.delete(k);
  }
  return copy;
}

describe('A patched map', () => {
  it('When entries are replaced, added and removed again and again, then each map has its own entries, also the earlier ones', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.nat()), { minLength: 20, maxLength: 60 }),
        fc.array(patch, { maxLength: 12 }),
        (first, patches) => {
          const start: ReadonlyMap<string, Item> = new Map(first.map(([k, n]) => [k, { n }]));
          const maps = [{ map: start, expected: start }];
          for (const entries of patches) {
            const { map, expected } = maps.at(-1) ?? assert.fail();
            maps.push({ map: patchMap(map, new Map(entries)), expected: patchPlainly(expected, [...new Map(entries)]) });
          }
          for (const { map, expected } of maps) {
            assert.deepEqual(sorted(map), sorted(expected));
            assert.equal(map.size, expected.size);
            assert.deepEqual([...map.keys()].sort(), [...expected.keys()].sort());
            assert.deepEqual(new Set(map.values()), new Set(expected.values()));
            for (let n = 0; n <= 40; n++) {
              assert.equal(map.get(`k${n}`), expected.get(`k${n}`));
              assert.equal(map.has(`k${n}`), expected.has(`k${n}`));
            }
            const each: [string, Item][] = [];
            map.forEach((value, k, whole) => {
              assert.equal(whole, map);
              each.push([k, value]);
            });
            assert.deepEqual(each, [...map]);
          }
        },
      ),
    ));

  it('When nothing is replaced, then it is the same map', () => {
    const map = new Map([['a', { n: 1 }]]);
    assert.equal(patchMap(map, new Map()), map);
  });
});
