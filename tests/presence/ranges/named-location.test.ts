import assert from 'node:assert/strict';
import { suggestTarget } from '../../../server/presence/discovery/suggest-target.ts';
import type { NamedLocation, Office, Range } from '../../../server/presence/place.ts';
import { changeOf, follow, readLocation } from '../../../server/presence/ranges/named-location.ts';
import { closeRange, createRange } from '../../../server/presence/ranges/range-edit.ts';
import { english } from '../../support/error-text.ts';

const location = (fields: Partial<NamedLocation> = {}): NamedLocation => ({
  id: 'l1',
  name: 'Berlin',
  kind: 'ip',
  trusted: true,
  cidrs: ['203.0.113.7/24'],
  ...fields,
});
const following = (): Range => ({
  ...createRange(
    {
      id: 'r1',
      source: 'named-location',
      name: 'Berlin',
      cidrs: ['203.0.113.0/24'],
      target: { kind: 'remote' },
      presence: true,
      accessLogging: false,
    },
    1000,
  ),
  namedLocation: { id: 'l1', name: 'Berlin', autoSync: false },
});

describe('A named location as a range', () => {
  it('has masked host bits, mapped addresses as IPv4, and no duplicates', () => {
    const cidrs = ['2001:4898:80e8:7:d92a:7695:fda1:9d62/48', '::ffff:203.0.113.9/120', '203.0.113.77/24'];
    assert.deepEqual(readLocation(location({ cidrs })).cidrs, ['2001:4898:80e8::/48', '203.0.113.0/24']);
  });

  for (const kind of ['countries', 'compliant-network', 'unknown'] as const)
    it(`of kind ${kind}: the result says why it cannot be used`, () => assert.ok(readLocation(location({ kind, cidrs: [] })).unusable));

  it('When it has only private addresses, then no part of it can be used', () =>
    assert.match(english(readLocation(location({ cidrs: ['10.0.0.0/8', '192.168.0.0/16'] })).unusable), /public/));

  it('When only the order of its CIDRs or their host bits differ, then nothing has changed', () => {
    const range = following();
    assert.equal(changeOf(range, readLocation(location({ cidrs: ['203.0.113.200/24', '203.0.113.0/24'] }))), undefined);
  });

  it('When it is followed, then nothing is left to change, and earlier sign-ins are judged as before', () => {
    const read = readLocation(location({ name: 'Berlin HQ', cidrs: ['198.51.100.0/24'] }));
    const after = follow(following(), read, 5000);
    assert.equal(changeOf(after, read), undefined);
    assert.deepEqual([after.name, after.version], ['Berlin HQ', 2]);
    assert.deepEqual(
      after.versions.map(({ from, until }) => [from, until]),
      [
        [1000, 5000],
        [5000, undefined],
      ],
    );
  });

  it('When it is deleted or has nothing usable any more, then the range that follows it is closed', () => {
    for (const read of [undefined, readLocation(location({ cidrs: ['10.0.0.0/8'] }))])
      assert.deepEqual(follow(following(), read, 5000), closeRange(following(), 5000));
  });
});

describe('The likely meaning of a network by its name', () => {
  const office = (id: string, name: string, floors: string[] = []): Office => ({
    id,
    name,
    timeZone: 'UTC',
    floors: floors.map((floor) => ({ id: `${id}-${floor}`, name: floor, level: 0 })),
    createdAt: 0,
    version: 1,
  });
  const offices = [
    office('ber', 'Berlin', ['Floor 1', 'Floor 12']),
    office('ny', 'New York'),
    office('muc', 'München'),
    office('rom', 'Rom'),
  ];
  for (const [name, expected] of [
    ['Berlin office', 'ber'],
    ['BERLIN – guest Wi-Fi', 'ber'],
    ['Berln HQ', 'ber'],
    ['Berlin, floor 12', 'ber/ber-Floor 12'],
    ['NewYork', 'ny'],
    ['US New York egress', 'ignore'],
    ['New York trusted', 'ny'],
    ['Munchen', 'muc'],
    ['Chromebooks', undefined],
    ['Partner VPN', 'ignore'],
    ['Zscaler Frankfurt', 'ignore'],
    ['All trusted IPs', undefined],
    ['', undefined],
  ] as const) {
    it(`“${name}” → ${expected ?? 'nothing'}`, () => {
      const target = suggestTarget(name, offices)?.target;
      const words = target?.kind === 'office' ? [target.officeId, target.floorId].filter(Boolean).join('/') : target?.kind;
      assert.equal(words, expected);
    });
  }

  it('An archived office is not suggested', () =>
    assert.equal(suggestTarget('Rom', [{ ...office('rom', 'Rom'), archivedAt: 1 }]), undefined));
});
