import { strict as assert } from 'node:assert';
import { mock } from 'node:test';
import { runInTimeSlices } from '../../../server/concurrency.ts';
import { isAppError } from '../../../server/errors.ts';
import { parseIp } from '../../../server/presence/addresses/address.ts';
import type { Range, RangeVersion } from '../../../server/presence/place.ts';
import { buildRangeIndex, rangeIndexSteps } from '../../../server/presence/ranges/range-index.ts';
import { randomCidrs, rangesOf, seededRandom } from '../../bench/range-data.ts';
import { englishOf } from '../../support/error-text.ts';
import { runs } from '../../support/runs.ts';
import { createOracle, randomWorld } from './range-oracle.ts';

function range(id: string, versions: Partial<RangeVersion>[], createdAt = 0): Range {
  const whole = versions.map((version): RangeVersion => {
    return { from: 0, cidrs: ['203.0.113.0/24'], target: { kind: 'remote' }, presence: true, accessLogging: false, ...version };
  });
  return { id, name: id, source: 'manual', createdAt, versions: whole, version: 1 };
}

function find(ranges: Range[], at: number, text = '203.0.113.9'): string {
  const address = parseIp(text);
  assert.ok(address);
  const match = buildRangeIndex(ranges).find(address, at);
  return match === undefined ? 'nothing' : `${match.range.id} from ${match.version.from}${match.heldThen ? '' : ', later'}`;
}

describe('RangeIndex', () => {
  it('equals a brute-force answer for random lookups of both families, with versions (tests/bench/check-ranges.ts: 10 million)', function () {
    this.timeout(60_000);
    const random = seededRandom(7);
    const seen = { held: 0, later: 0, nothing: 0 };
    const worlds = runs(100);
    for (let world = 0; world < worlds; world++) {
      const { ranges, queries } = randomWorld(random);
      const index = buildRangeIndex(ranges);
      const oracle = createOracle(ranges);
      for (const { text, at } of queries) {
        const match = index.find(parseIp(text) as never, at);
        const found = match && { rangeId: match.range.id, from: match.version.from, heldThen: match.heldThen };
        const expected = oracle(text, at);
        seen[found === undefined ? 'nothing' : found.heldThen ? 'held' : 'later']++;
        if (found?.rangeId !== expected?.rangeId || found?.from !== expected?.from || found?.heldThen !== expected?.heldThen)
          assert.deepEqual(found, expected, `${text} at ${at} in ${JSON.stringify(ranges)}`);
      }
    }
    assert.ok(Math.min(...Object.values(seen)) > 25 * worlds, JSON.stringify(seen));
  });

  it('When two ranges in force hold the address, then the longest prefix wins', () => {
    assert.equal(find([range('wide', [{}]), range('narrow', [{ cidrs: ['203.0.113.8/29'] }], 5)], 9), 'narrow from 0');
  });

  it('When the longer prefix was not in force, then the shorter one that was wins', () => {
    assert.equal(find([range('wide', [{}]), range('narrow', [{ cidrs: ['203.0.113.8/29'], from: 10 }])], 9), 'wide from 0');
  });

  it('When both have the prefix, then the range made first wins, and of those the lower id', () => {
    assert.equal(find([range('b', [{}], 1), range('a', [{}], 2)], 9), 'b from 0');
    assert.equal(find([range('b', [{}], 1), range('a', [{}], 1)], 9), 'a from 0');
  });

  it('When none was in force, then the range that began first after it, regardless of its prefix', () => {
    const ranges = [range('soon', [{ from: 20 }]), range('later', [{ from: 30, cidrs: ['203.0.113.9/32'] }])];
    assert.equal(find(ranges, 10), 'soon from 20, later');
  });

  it('When several began at that instant, then the longest prefix of those', () => {
    const ranges = [range('wide', [{ from: 20 }]), range('narrow', [{ from: 20, cidrs: ['203.0.113.9/32'] }], 1)];
    assert.equal(find(ranges, 10), 'narrow from 20, later');
  });

  it('holds from its first instant on, and not at its last', () => {
    const ranges = [range('r', [{ from: 10, until: 20 }])];
    assert.equal(find(ranges, 10), 'r from 10');
    assert.equal(find(ranges, 19), 'r from 10');
    assert.equal(find(ranges, 20), 'nothing');
    assert.equal(find(ranges, 9), 'r from 10, later');
  });

  it('returns the version that was in force, and nothing if a version had lost the CIDR', () => {
    const ranges = [range('r', [{ from: 0, until: 10 }, { from: 10, until: 20, cidrs: ['192.0.2.0/24'] }, { from: 20 }])];
    assert.equal(find(ranges, 5), 'r from 0');
    assert.equal(find(ranges, 15), 'r from 20, later');
    assert.equal(find(ranges, 15, '192.0.2.1'), 'r from 10');
    assert.equal(find(ranges, 25, '192.0.2.1'), 'nothing');
  });

  it('reads an IPv4-mapped address as the IPv4 one, and compares CIDRs with masked host bits', () => {
    assert.equal(find([range('r', [{ cidrs: ['::ffff:203.0.113.77/120'] }])], 1, '::ffff:cb00:7109'), 'r from 0');
  });

  it('ignores a version that ends when it begins', () => {
    assert.equal(find([range('r', [{ from: 10, until: 10 }])], 5), 'nothing');
  });

  it('reports a prefix that two open ranges have, and no other', () => {
    const ranges = [
      range('a', [{ cidrs: ['203.0.113.5/24', '2001:db8::/32'] }]),
      range('b', [{ cidrs: ['203.0.113.0/24', '203.0.113.0/25'] }], 1),
      range('closed', [{ until: 9, cidrs: ['2001:db8::/32'] }]),
      range('edited', [{ until: 9 }, { from: 9, cidrs: ['192.0.2.0/24'] }, { from: 20, cidrs: ['192.0.2.0/24'] }]),
    ];
    assert.deepEqual(buildRangeIndex(ranges).conflicts, [{ cidr: '203.0.113.0/24', rangeIds: ['a', 'b'] }]);
  });

  it('rejects text that is not a CIDR, with its range', () => {
    assert.throws(
      () => buildRangeIndex([range('bad', [{ cidrs: ['here'] }])]),
      (error) => isAppError(error, 'CIDR_INVALID') && /bad/.test(englishOf(error)),
    );
  });

  it('When it is built in slices, then it is the same index, and yields many times meanwhile', async () => {
    const random = seededRandom(3);
    const cidrs = randomCidrs(30_000, random);
    const ranges = rangesOf(cidrs);
    let turns = 0;
    // Each step ends a time slice.
    let elapsed = 0;
    const measured = mock.method(performance, 'now', () => (elapsed += 1000));
    const sliced = await runInTimeSlices(rangeIndexSteps(ranges), async () => {
      turns++;
    });
    measured.mock.restore();
    const whole = buildRangeIndex(ranges);
    for (const cidr of cidrs.slice(0, 3000)) {
      const address = parseIp(cidr.split('/')[0] as string);
      assert.ok(address);
      assert.equal(sliced.find(address, 1)?.range, whole.find(address, 1)?.range);
    }
    assert.ok(turns > 50, `${turns} turns`);
  });

  it('lets timers fire while it is built', async () => {
    let fired = 0;
    const timer = setInterval(() => fired++, 1);
    await runInTimeSlices(rangeIndexSteps(rangesOf(randomCidrs(60_000, seededRandom(4)))));
    clearInterval(timer);
    assert.ok(fired > 1, `${fired} times`);
  });
});
