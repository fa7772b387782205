import { strict as assert } from 'node:assert';
import { Reader } from 'maxmind';
import { parseIp } from '../../server/presence/addresses/address.ts';
import { buildRangeIndex } from '../../server/presence/ranges/range-index.ts';
import { writeMmdb } from './mmdb-writer.ts';
import { randomCidrs, randomQueries, rangesOf, seededRandom } from './range-data.ts';

describe('the reference of the benchmark', () => {
  it('answers the same range as the index, so that both are measured with the same work', () => {
    const random = seededRandom(11);
    const cidrs = randomCidrs(3000, random);
    const ranges = rangesOf(cidrs);
    const index = buildRangeIndex(ranges);
    const entries = ranges.flatMap((range, value) => range.versions.flatMap((version) => version.cidrs.map((cidr) => ({ cidr, value }))));
    const reader = new Reader<never>(writeMmdb(entries));
    let found = 0;
    for (const text of randomQueries(20_000, cidrs, random)) {
      const address = parseIp(text);
      assert.ok(address);
      const own = index.find(address, 1)?.range.id;
      const peer = (reader.get(text) as { range: number } | null)?.range;
      assert.equal(peer === undefined ? undefined : `r${peer}`, own, text);
      if (own !== undefined) found++;
    }
    assert.ok(found > 10_000 && found < 20_000, `${found} found`);
  });
});
