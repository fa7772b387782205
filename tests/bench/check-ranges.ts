/**
 * `node tests/bench/check-ranges.ts`: the long form of two property tests. Ten million lookups against a brute-force
 * oracle and five million fuzzed strings against `net.isIP`; prints the counts and fails on the first wrong answer.
 */
import { strict as assert } from 'node:assert';
import { isIP } from 'node:net';
import { parseIp } from '../../server/presence/addresses/address.ts';
import { buildRangeIndex } from '../../server/presence/ranges/range-index.ts';
import { fuzzedText } from '../presence/addresses/address-fuzz.ts';
import { createOracle, randomWorld } from '../presence/ranges/range-oracle.ts';
import { seededRandom } from './range-data.ts';

const LOOKUPS = 10_000_000;
const STRINGS = 5_000_000;
const random = seededRandom(20_260_101);

let lookups = 0;
let held = 0;
while (lookups < LOOKUPS) {
  const { ranges, queries } = randomWorld(random);
  const index = buildRangeIndex(ranges);
  const oracle = createOracle(ranges);
  for (const { text, at } of queries) {
    const address = parseIp(text);
    assert.ok(address, text);
    const found = index.find(address, at);
    const expected = oracle(text, at);
    const same = found?.range.id === expected?.rangeId && found?.version.from === expected?.from && found?.heldThen === expected?.heldThen;
    assert.ok(same, `${text} at ${at} in ${JSON.stringify(ranges)}`);
    if (found !== undefined) held++;
    lookups++;
  }
}
process.stdout.write(`${JSON.stringify({ lookups, held, wrong: 0 })}\n`);

let accepted = 0;
for (let i = 0; i < STRINGS; i++) {
  const text = fuzzedText(random);
  const family = text.includes('%') ? 0 : isIP(text);
  const address = parseIp(text);
  assert.equal(address !== undefined, family !== 0, JSON.stringify(text));
  if (address?.family === 6) assert.equal(new URL(`http://[${text}]/`).hostname, `[${address.text}]`, text);
  if (family !== 0) accepted++;
}
process.stdout.write(`${JSON.stringify({ strings: STRINGS, accepted, wrong: 0 })}\n`);
