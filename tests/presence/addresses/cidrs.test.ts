import { strict as assert } from 'node:assert';
import { expandCidr } from 'cidr-tools';
import fc from 'fast-check';
import { parseCidrs } from '../../../server/presence/addresses/cidrs.ts';
import { PackedAddress } from '../../../server/presence/addresses/packed-address.ts';
import { english } from '../../support/error-text.ts';

function only(entry: string): { cidrs: string[]; message: string | undefined } {
  const { cidrs, problems } = parseCidrs([entry]);
  return { cidrs, message: problems[0] && `${english(problems[0].message)} ${english(problems[0].remedy)}` };
}

describe('parseCidrs', () => {
  it('masks host bits, gives single addresses their length, and reads mapped ones as IPv4', () => {
    const { cidrs, problems } = parseCidrs(['203.0.113.9/24', '198.51.100.7', '2001:DB8::1', '2001:db8:0:7::1/48', '::ffff:192.0.2.9/120']);
    assert.deepEqual(problems, []);
    assert.deepEqual(cidrs, ['203.0.113.0/24', '198.51.100.7/32', '2001:db8::1/128', '2001:db8::/48', '192.0.2.0/24']);
  });

  it('reads several from one entry: commas, blanks, lines, comments, ranges with blanks and dashes of any kind', () => {
    const entry = '# Berlin\r\n203.0.113.0/25, 203.0.113.128/25;192.0.2.1 192.0.2.8 – 192.0.2.9 # printers\n\n2001:db8::2-2001:db8::3';
    const { cidrs, problems } = parseCidrs(['', entry]);
    assert.deepEqual(problems, []);
    assert.deepEqual(cidrs, ['203.0.113.0/25', '203.0.113.128/25', '192.0.2.1/32', '192.0.2.8/31', '2001:db8::2/127']);
  });

  it('keeps each once, in the order entered, and does not join neighbours', () => {
    const { cidrs } = parseCidrs(['203.0.113.128/25', '203.0.113.0/25', '203.0.113.200/25']);
    assert.deepEqual(cidrs, ['203.0.113.128/25', '203.0.113.0/25']);
  });

  it('names entry, index and line of each error, and reads the rest', () => {
    const { cidrs, problems } = parseCidrs(['203.0.113.0/24', '192.0.2.1\nnonsense, 192.0.2.2']);
    assert.deepEqual(cidrs, ['203.0.113.0/24', '192.0.2.1/32', '192.0.2.2/32']);
    assert.equal(problems.length, 1);
    const [{ entry, index, line, column, reason, message }] = problems as [(typeof problems)[number]];
    assert.deepEqual({ entry, index, line, column, reason }, { entry: 'nonsense', index: 1, line: 2, column: 1, reason: 'syntax' });
    assert.equal(english(message), '“nonsense” is neither an IP address nor a CIDR nor a span.');
  });

  for (const [entry, said] of [
    ['203.0.113.0/33', /from 0 to 32/],
    ['2001:db8::/129', /from 0 to 128/],
    ['203.0.113.0/', /prefix length “”/],
    ['203.0.113.0/8/8', /more than one/],
    ['192.0.2.9 - 192.0.2.1', /ends before it begins/],
    ['192.0.2.9 - 2001:db8::1', /mixes IPv4 and IPv6/],
    ['192.0.2.9 - here', /“here” is not an IP address/],
    ['192.0.2.1 - 192.0.2.2 - 192.0.2.3', /is not a span/],
    ['192.0.2.1 -', /has no end/],
    ['not-an-ip', /^“not-an-ip” is neither/],
    ['head-office', /^“head-office” is neither/],
    ['192.0.2.300 - 192.0.2.9', /“192\.0\.2\.300” is not an IP address, so .* is not a span/],
    ['203.0.113.0/255.255.255.0', /netmask.*“203\.0\.113\.0\/24”/],
    ['255.255.255.0', /is a netmask.*“\/24”/],
    ['203.0.113.*', /Write it as “203\.0\.113\.0\/24”/],
    ['fe80::1%eth0', /neither/],
    ['8.0.0.0/7', /too wide.*\/8/],
    ['2600::/15', /too wide.*\/16/],
    ['0.0.0.0/0', /too wide/],
    ['10.1.0.0/16', /private.*Entra sees the public address/],
    ['192.168.1.1', /private/],
    ['100.64.0.0/10', /carrier-grade NAT/],
    ['fd12:3456::/32', /private/],
    ['2002:c000::/24', /6to4/],
    ['9.255.255.0 - 10.0.0.255', /private/],
  ] as const) {
    it(`rejects ${entry} with a reason`, () => {
      const { cidrs, message } = only(entry);
      assert.deepEqual(cidrs, []);
      assert.match(message ?? '', said);
    });
  }

  it('accepts a prefix that is public except for some part of it', () => {
    assert.deepEqual(only('192.0.0.0/8').cidrs, ['192.0.0.0/8']);
  });

  it('converts a range to exactly its addresses, in the fewest CIDRs', () => {
    const base = 0xcb00_7100; // 203.0.113.0
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(600), fc.boolean(), (offset, length, isV6) => {
        const address = (n: number): string => new PackedAddress(isV6 ? 6 : 4, ...(isV6 ? [0x20010db8, 0, 0, n] : [base + n])).text;
        const { cidrs } = only(`${address(offset)} - ${address(offset + length)}`);
        const expected = Array.from({ length: length + 1 }, (_, i) => address(offset + i));
        assert.deepEqual([...expandCidr(cidrs)], expected);
        assert.ok(cidrs.length <= 2 * Math.ceil(Math.log2(length + 2)));
      }),
      { numRuns: 60 },
    );
  });

  it('converts a range of nearly a /29 to two CIDRs per host bit, less the two ends', () => {
    const { cidrs } = only('2001:db8::1 - 2001:dbf:ffff:ffff:ffff:ffff:ffff:fffe');
    assert.equal(cidrs.length, 2 * (128 - 29) - 2);
  });
});
