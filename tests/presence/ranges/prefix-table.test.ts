import { strict as assert } from 'node:assert';
import { parseIp, parsePrefix } from '../../../server/presence/addresses/address.ts';
import { buildPrefixTable } from '../../../server/presence/ranges/build-prefix-table.ts';
import type { PrefixColumns } from '../../../server/presence/ranges/prefix-columns.ts';
import type { PrefixTable } from '../../../server/presence/ranges/prefix-table.ts';

/** The value of each row is the list of its entries, in decimal digits: 1, 12, 3 … */
function tableOf(cidrs: readonly string[]): { table: PrefixTable; steps: number } {
  const prefixes = cidrs.map((cidr) => parsePrefix(cidr) as NonNullable<ReturnType<typeof parsePrefix>>);
  const family = prefixes[0]?.start.family ?? 4;
  const column = (read: (prefix: (typeof prefixes)[number]) => number): Uint32Array => Uint32Array.from(prefixes, read);
  const columns: PrefixColumns = {
    family,
    count: cidrs.length,
    words: (['w0', 'w1', 'w2', 'w3'] as const).slice(0, family === 4 ? 1 : 4).map((word) => column(({ start }) => start[word])),
    lengths: Uint8Array.from(prefixes, ({ length }) => length),
  };
  const building = buildPrefixTable(columns, (entries) => Number([...entries].map((entry) => entry + 1).join('')));
  for (let steps = 0; ; steps++) {
    const step = building.next();
    if (step.done) return { table: step.value, steps };
  }
}

function pathOf(table: PrefixTable, text: string): string[] {
  const path: string[] = [];
  const address = parseIp(text);
  assert.ok(address);
  for (let row = table.longest(address); row >= 0; row = table.parent(row)) {
    const { start, length } = table.row(row);
    path.push(`${start.text}/${length}`);
  }
  return path;
}

describe('PrefixTable', () => {
  const v4 = ['203.0.113.64/26', '203.0.113.0/24', '203.0.0.0/16', '203.0.113.200/32', '8.0.0.0/8', '203.0.113.0/25'];
  const v6 = ['2001:db8::/32', '2001:db8::/48', '2001:db8::1/128', '2001:db8:0:1::/64', '2600::/16', '2001:db8::ffff:0:0/96'];

  for (const [text, path] of [
    ['203.0.113.70', ['203.0.113.64/26', '203.0.113.0/25', '203.0.113.0/24', '203.0.0.0/16']],
    ['203.0.113.1', ['203.0.113.0/25', '203.0.113.0/24', '203.0.0.0/16']],
    ['203.0.113.200', ['203.0.113.200/32', '203.0.113.0/24', '203.0.0.0/16']],
    ['203.0.113.201', ['203.0.113.0/24', '203.0.0.0/16']],
    ['203.0.255.255', ['203.0.0.0/16']],
    ['8.8.8.8', ['8.0.0.0/8']],
    ['9.0.0.0', []],
    ['0.0.0.0', []],
    ['255.255.255.255', []],
  ] as const) {
    it(`finds the prefixes that hold ${text}, the longest first`, () => assert.deepEqual(pathOf(tableOf(v4).table, text), path));
  }

  for (const [text, path] of [
    ['2001:db8::1', ['2001:db8::1/128', '2001:db8::/48', '2001:db8::/32']],
    ['2001:db8::ffff:1:2', ['2001:db8::ffff:0:0/96', '2001:db8::/48', '2001:db8::/32']],
    ['2001:db8:0:1::9', ['2001:db8:0:1::/64', '2001:db8::/48', '2001:db8::/32']],
    ['2001:db8:ffff::', ['2001:db8::/32']],
    ['2600:ffff::', ['2600::/16']],
    ['2601::', []],
    ['::', []],
  ] as const) {
    it(`finds the prefixes that hold ${text}, the longest first`, () => assert.deepEqual(pathOf(tableOf(v6).table, text), path));
  }

  it('accepts the shortest possible prefix', () => {
    assert.deepEqual(pathOf(tableOf(['0.0.0.0/0', '128.0.0.0/1']).table, '255.0.0.1'), ['128.0.0.0/1', '0.0.0.0/0']);
    assert.deepEqual(pathOf(tableOf(['::/0', '2001:db8::/32']).table, 'ff02::1'), ['::/0']);
  });

  it('is empty without entries', () => assert.equal(tableOf([]).table.longest(parseIp('192.0.2.1') as never), -1));

  it('keeps entries of the same prefix in one row, in the order in which they came', () => {
    const { table } = tableOf(['203.0.113.0/24', '203.0.0.0/16', '203.0.113.0/24', '203.0.113.0/25', '203.0.113.0/24']);
    assert.equal(table.size, 3);
    assert.equal(table.value(table.longest(parseIp('203.0.113.200') as never)), 135);
  });

  it('is built in many small steps if there is much to build', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `203.${i >> 8}.${i & 255}.0/24`);
    assert.ok(tableOf(many).steps > 40);
  });
});
