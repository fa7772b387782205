import assert from 'node:assert/strict';
import type { CandidateDay, CandidateOffice } from '../../../server/presence/discovery/candidate.ts';
import { type Candidate, listCandidates } from '../../../server/presence/discovery/candidates.ts';
import type { Office, Range } from '../../../server/presence/place.ts';
import { buildRangeIndex } from '../../../server/presence/ranges/range-index.ts';
import { countText } from '../../support/count-text.ts';
import { IGNORE_TARGET, inOffice, office, range, utc, version, world } from '../make.ts';

const NOW = utc('2026-03-20 09:00');
const DAYS = ['2026-03-16', '2026-03-17', '2026-03-18'];

function row(prefix: string, fields: Partial<CandidateDay> = {}): CandidateDay {
  return { day: '2026-03-18', prefix, people: 7, hours: 40, workingHours: 30, mixedHours: 0, offices: [], ...fields };
}
/** An IPv4 address and its /24 on each of the days. */
const seen = (ip: string, fields: Partial<CandidateDay> = {}) =>
  DAYS.flatMap((day) => [row(`${ip}/32`, { day, ...fields }), row(ip.replace(/\d+$/, '0/24'), { day, ...fields })]);
const points = (officeId: string, fields: Partial<CandidateOffice> = {}) => ({ officeId, said: 0, usual: 0, ...fields });

function list(days: CandidateDay[], fields: { ranges?: Range[]; offices?: Office[]; dismissed?: string[]; smallNumber?: number } = {}) {
  const { ranges = [], offices = [office('berlin'), office('paris')], dismissed = [], smallNumber = 5 } = fields;
  const of = world({ offices, ranges, settings: { smallNumber } });
  return listCandidates({ days, dismissed: new Set(dismissed), world: of, ranges: buildRangeIndex(ranges), now: NOW });
}
const only = (candidates: Candidate[]): Candidate => {
  assert.equal(candidates.length, 1);
  return candidates[0] as Candidate;
};

describe('The list of candidates', () => {
  it('Numbers of people are shown in steps, never exactly', () => {
    const days = [3, 8, 14].flatMap((people, i) => [
      row('203.0.113.9/32', { day: DAYS[i], people }),
      row('203.0.113.0/24', { day: DAYS[i], people }),
    ]);
    const one = only(list(days).open);
    assert.deepEqual(
      one.days.map(({ day, people }) => `${day} ${countText(people)}`),
      ['2026-03-16 fewer than 5', '2026-03-17 5–9', '2026-03-18 10–14'],
    );
    assert.deepEqual([countText(one.usual), countText(one.most)], ['5–9', '10–14']);
    assert.equal(countText(only(list(days, { smallNumber: 10 }).open).most), '10–19');
  });

  it('Addresses in a /24 are one candidate, whose people are counted once', () => {
    const days = [row('203.0.113.9/32', { people: 6 }), row('203.0.113.10/32', { people: 8 }), row('203.0.113.0/24', { people: 11 })];
    const one = only(list(days).open);
    assert.deepEqual([one.group, one.prefixes, countText(one.most)], ['203.0.113.0/24', ['203.0.113.10/32', '203.0.113.9/32'], '10–14']);
  });

  it('A /64 is a separate candidate', () => {
    const { open } = list([row('2001:db8:0:1::/64'), row('2001:db8:0:2::/64')]);
    assert.deepEqual(open.map(({ group, prefixes }) => [group, prefixes]).sort(), [
      ['2001:db8:0:1::/64', ['2001:db8:0:1::/64']],
      ['2001:db8:0:2::/64', ['2001:db8:0:2::/64']],
    ]);
  });

  it('When no day had many people, then it is not listed', () => assert.deepEqual(list(seen('203.0.113.9', { people: 4 })).open, []));

  it('When a range in force holds an address, then it is no longer listed, and the rest of its group is, separately', () => {
    const days = [...seen('203.0.113.9', { people: 20 }), ...DAYS.map((day) => row('203.0.113.200/32', { day, people: 6 }))];
    const held = (fields = {}) => [range('r', [version(['203.0.113.0/25'], inOffice('berlin'), fields)])];
    const one = only(list(days, { ranges: held() }).open);
    assert.deepEqual([one.prefixes, countText(one.most)], [['203.0.113.200/32'], '5–9']);
    assert.equal(only(list(days, { ranges: held({ until: NOW }) }).open).prefixes.length, 2, 'closed: not in force');
    assert.equal(only(list(days, { ranges: held({ from: NOW + 1 }) }).open).prefixes.length, 2, 'not yet in force');
  });

  it('When it was dismissed, then it is listed separately; a new address in the same group is listed again', () => {
    const days = [...seen('203.0.113.9'), ...DAYS.map((day) => row('203.0.113.200/32', { day, people: 6 }))];
    const lists = list(days, { dismissed: ['203.0.113.9/32'] });
    assert.deepEqual([only(lists.open).prefixes, only(lists.dismissed).prefixes], [['203.0.113.200/32'], ['203.0.113.9/32']]);
    assert.deepEqual(list(days, { dismissed: ['203.0.113.9/32', '203.0.113.200/32'] }).open, []);
  });

  it('The office with the most evidence is suggested, with more certainty for more evidence', () => {
    const suggestion = (offices: CandidateOffice[], more = {}) => only(list(seen('203.0.113.9', { offices }), more).open).suggestion;
    assert.equal(suggestion([]), undefined);
    assert.deepEqual(suggestion([points('berlin', { usual: 5 })]), { officeId: 'berlin', confidence: 0.8, because: 'usual' });
    const both = [points('berlin', { usual: 2 }), points('paris', { said: 3 })];
    assert.deepEqual(suggestion(both), { officeId: 'paris', confidence: 0.7, because: 'said' });
    const [little, much] = [1, 30].map((usual) => suggestion([points('berlin', { usual })])?.confidence ?? 0);
    assert.ok(little !== undefined && much !== undefined && little < much);
    const archived = { offices: [office('berlin', { archivedAt: 1 }), office('paris')] };
    assert.equal(suggestion([points('berlin', { usual: 9 })], archived), undefined, 'archived');
  });

  it('Nearby ranges in force are named and count; distant and closed ones do not', () => {
    const ranges = [
      range('beside', [version(['203.0.113.0/27', '203.0.113.32/27'], inOffice('berlin'))]),
      range('exit', [version(['203.0.113.250/32'], IGNORE_TARGET)]),
      range('far', [version(['203.0.114.0/27'], inOffice('paris'))]),
      range('closed', [version(['203.0.113.64/27'], inOffice('paris'), { until: NOW - 1 })]),
    ];
    const one = only(list(seen('203.0.113.99'), { ranges }).open);
    assert.deepEqual(
      one.neighbours.map(({ rangeId, cidr }) => [rangeId, cidr]),
      [
        ['beside', '203.0.113.0/27'],
        ['exit', '203.0.113.250/32'],
      ],
    );
    assert.deepEqual(one.suggestion, { officeId: 'berlin', confidence: 0.5, because: 'neighbour' });
    const v6 = [range('six', [version(['2001:db8:7:1::/64'], inOffice('paris'))])];
    assert.equal(only(list([row('2001:db8:7:9::/64')], { ranges: v6 }).open).suggestion?.officeId, 'paris');
  });

  it('When people of several offices used it together on half of its days, then it is a shared exit, without a suggested office', () => {
    const days = (mixed: number[]) =>
      mixed.map((mixedHours, i) => row('2001:db8::/64', { day: DAYS[i], mixedHours, offices: [points('berlin', { usual: 9 })] }));
    const exit = only(list(days([3, 0, 1])).open);
    assert.deepEqual([exit.sharedExit, exit.suggestion], [true, undefined]);
    const once = only(list(days([1, 0, 0])).open);
    assert.deepEqual([once.sharedExit, once.suggestion?.officeId], [false, 'berlin']);
  });

  it('When people of offices in different time zones used it on one day, then it is a shared exit; a visitor or two are not', () => {
    const offices = [
      office('berlin', { timeZone: 'Europe/Berlin' }),
      office('bonn', { timeZone: 'Europe/Berlin' }),
      office('york', { timeZone: 'America/New_York' }),
    ];
    const exit = (other: string, usual: number) =>
      only(list([row('2001:db8::/64', { offices: [points('berlin', { usual: 6 }), points(other, { usual })] })], { offices }).open)
        .sharedExit;
    assert.deepEqual([exit('york', 2), exit('york', 3), exit('bonn', 6)], [false, true, false]);
  });

  it('The share of working hours is in tenths', () => {
    const rows = [
      row('2001:db8::/64', { day: DAYS[0], hours: 10, workingHours: 9 }),
      row('2001:db8::/64', { hours: 30, workingHours: 18 }),
    ];
    assert.equal(only(list(rows).open).workingShare, 0.7);
  });
});
