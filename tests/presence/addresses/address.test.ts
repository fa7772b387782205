import { strict as assert } from 'node:assert';
import { isIP } from 'node:net';
import { parseIp, parsePrefix, readAddress } from '../../../server/presence/addresses/address.ts';
import { seededRandom } from '../../bench/range-data.ts';
import { runs } from '../../support/runs.ts';
import { fuzzedText } from './address-fuzz.ts';

function read(text: string | undefined): string {
  const address = readAddress(text);
  return typeof address === 'string' ? address : address.text;
}

describe('parseIp', () => {
  it('agrees with net.isIP on fuzzed strings, and writes IPv6 as the URL standard does', function () {
    this.timeout(30_000);
    const random = seededRandom(1);
    const strings = runs(300_000);
    let accepted = 0;
    for (let i = 0; i < strings; i++) {
      const text = fuzzedText(random);
      const address = parseIp(text);
      assert.equal(address !== undefined, !text.includes('%') && isIP(text) !== 0, JSON.stringify(text));
      if (address !== undefined) accepted++;
      if (address?.family === 6) assert.equal(`[${address.text}]`, new URL(`http://[${text}]/`).hostname, text);
    }
    assert.ok(accepted > strings / 6 && accepted < (strings * 5) / 6, `${accepted} of the strings are addresses`);
  });

  it('rejects a zone id, which net.isIP accepts', () => {
    assert.equal(isIP('fe80::1%eth0'), 6);
    assert.equal(parseIp('fe80::1%eth0'), undefined);
  });

  for (const text of ['::ffff:192.0.2.1', '::FFFF:c000:201', '0:0:0:0:0:ffff:192.0.2.1', '0000:0000:0000:0000:0000:ffff:c000:0201']) {
    it(`reads ${text} as the IPv4 address it maps`, () => {
      assert.equal(parseIp(text)?.family, 4);
      assert.equal(parseIp(text)?.text, '192.0.2.1');
    });
  }

  for (const [text, canonical] of [
    ['2001:0DB8:0000:0000:0001:0000:0000:0001', '2001:db8::1:0:0:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:0:0:0:0', '2001:db8::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['::', '::'],
  ] as const) {
    it(`writes ${text} as ${canonical} (RFC 5952)`, () => assert.equal(parseIp(text)?.text, canonical));
  }
});

describe('parsePrefix', () => {
  for (const [text, canonical] of [
    ['203.0.113.77/24', '203.0.113.0/24'],
    ['203.0.113.77', '203.0.113.77/32'],
    ['2001:4898:80e8:7:d92a:7695:fda1:9d62/48', '2001:4898:80e8::/48'],
    ['::ffff:203.0.113.77/120', '203.0.113.0/24'],
    ['2001:db8::ff/0', '::/0'],
    ['203.0.113.77/33', undefined],
    ['203.0.113.77/024', undefined],
    ['203.0.113.77/', undefined],
    ['203.0.113.0/24/24', undefined],
    ['::ffff:203.0.113.77/95', undefined],
  ] as const) {
    it(`reads ${text} as ${canonical}`, () => {
      const prefix = parsePrefix(text);
      assert.equal(prefix && `${prefix.start.text}/${prefix.length}`, canonical);
    });
  }
});

describe('readAddress', () => {
  for (const [text, expected] of [
    [undefined, 'no-address'],
    ['', 'no-address'],
    [' \t', 'no-address'],
    [' 203.0.113.9 ', '203.0.113.9'],
    ['203.0.113.9:51234', '203.0.113.9'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['[2001:0db8:0:0:0:0:0:7]:443', '2001:db8::7'],
    ['[::ffff:203.0.113.9]:443', '203.0.113.9'],
    ['203.0.113.XXX', 'address-redacted'],
    ['203.0.xxx.9', 'address-redacted'],
    ['2001:db8:85a3:XXXX:XXXX:XXXX:XXXX:XXXX', 'address-redacted'],
    ['203.0.113.9:', 'address-malformed'],
    ['203.0.113.9:65536', 'address-malformed'],
    ['[203.0.113.9]', 'address-malformed'],
    ['[2001:db8::7', 'address-malformed'],
    ['[2001:db8::7]443', 'address-malformed'],
    ['fe80::1%eth0', 'address-malformed'],
    ['203.0.113.9/24', 'address-malformed'],
    ['unknown', 'address-malformed'],
  ] as const) {
    it(`answers ${expected} for ${JSON.stringify(text)}`, () => assert.equal(read(text), expected));
  }

  const edges = (blocks: Record<string, [string, string]>): [string, string, string][] =>
    Object.entries(blocks).map(([block, [first, last]]) => [block, first, last]);

  for (const [block, first, last] of edges({
    '0/8': ['0.0.0.0', '0.255.255.255'],
    '10/8': ['10.0.0.0', '10.255.255.255'],
    '100.64/10': ['100.64.0.0', '100.127.255.255'],
    '127/8': ['127.0.0.0', '127.255.255.255'],
    '169.254/16': ['169.254.0.0', '169.254.255.255'],
    '172.16/12': ['172.16.0.0', '172.31.255.255'],
    '192.0.0/24': ['192.0.0.0', '192.0.0.255'],
    '192.168/16': ['192.168.0.0', '192.168.255.255'],
    '198.18/15': ['198.18.0.0', '198.19.255.255'],
    '224/4 and 240/4': ['224.0.0.0', '255.255.255.255'],
    'below 2000::/3': ['::', '1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    'above 2000::/3': ['4000::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    '2001::/23': ['2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff'],
    '2002::/16': ['2002::', '2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  })) {
    it(`accepts no address of ${block} as public, to its last address`, () => {
      assert.equal(read(first), 'address-not-public');
      assert.equal(read(last), 'address-not-public');
    });
  }

  for (const text of [
    ...['1.0.0.0', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0', '169.253.255.255'],
    ...['169.255.0.0', '172.15.255.255', '172.32.0.0', '191.255.255.255', '192.0.1.0', '192.167.255.255', '192.169.0.0', '198.17.255.255'],
    ...['198.20.0.0', '223.255.255.255', '2000::', '2001:200::', '2001:ffff::', '2003::', '3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ]) {
    it(`accepts ${text}, just outside, as public`, () => assert.equal(read(text), text));
  }

  for (const text of ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1']) {
    it(`accepts ${text}, which is documentation space`, () => assert.equal(read(text), text));
  }
});
