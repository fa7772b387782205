import assert from 'node:assert/strict';
import { isAppError } from '../../../server/errors.ts';
import { addTrialOffices } from '../../../server/ingest/import/trial-offices.ts';
import { inOffice, office, range, utc, version, world } from '../../presence/make.ts';
import { englishOf } from '../../support/error-text.ts';

const NOW = utc('2026-03-10 12:00');
const HQ = range('hq', [version(['203.0.113.0/24'], inOffice('berlin'))]);
const here = world({ offices: [office('berlin')], ranges: [HQ] });

describe('trial offices', () => {
  it('When names and addresses are given, then they are added to the existing ones', () => {
    const tried = addTrialOffices(here, ['Hamburg=198.51.100.7, 198.51.100.128/25', 'Hamburg=2001:db8:5::/48'], NOW);
    assert.equal(tried.offices.size, 3);
    assert.deepEqual(
      [...tried.ranges.values()].flatMap(({ versions }) => versions[0]?.cidrs),
      ['203.0.113.0/24', '198.51.100.7/32', '198.51.100.128/25', '2001:db8:5::/48'],
    );
  });

  for (const [what, specs] of [
    ['two of them have', ['A=198.51.100.0/24', 'B=198.51.100.9/24']],
    ['a range in force has', ['A=203.0.113.0/24']],
  ] as const)
    it(`When ${what} the same CIDR, then it is rejected`, () =>
      assert.throws(
        () => addTrialOffices(here, specs, NOW),
        (error) => isAppError(error, 'RANGE_OVERLAPS') && /is one of “(A|Range hq)” already/.test(englishOf(error)),
      ));

  it('When its range has ended, or has a shorter prefix, then it is accepted', () => {
    const closed = { ...HQ, versions: HQ.versions.map((each) => ({ ...each, until: NOW - 1 })) };
    assert.equal(addTrialOffices(world({ offices: [office('berlin')], ranges: [closed] }), ['A=203.0.113.0/24'], NOW).ranges.size, 2);
    assert.equal(addTrialOffices(here, ['A=203.0.113.0/25'], NOW).ranges.size, 2);
  });

  for (const spec of ['Berlin', '=203.0.113.0/24', 'Berlin=', 'Berlin=198.51.100.0/24,nowhere'])
    it(`When it is “${spec}”, then the error contains it`, () =>
      assert.throws(
        () => addTrialOffices(here, [spec], NOW),
        (error) => isAppError(error, 'CIDR_INVALID') && englishOf(error).startsWith(`--range ${spec}: `),
      ));
});
