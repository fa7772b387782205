import assert from 'node:assert/strict';
import type { CandidateDay } from '../../../server/presence/discovery/candidate.ts';
import { ALL_DAYS, type Case, MONDAY, sorted, T, TUESDAY } from './case.ts';

const IP = '203.0.113.200/32';

function counted(facts: Partial<CandidateDay> = {}): CandidateDay {
  return { day: MONDAY, prefix: IP, people: 7, hours: 40, workingHours: 30, mixedHours: 1, offices: [], ...facts };
}

export const candidateCases: Case[] = [
  {
    title: 'several passes over a day keep the larger of each number, in any order',
    async run({ store, second }) {
      const first = counted({ offices: [{ officeId: 'berlin', said: 1, usual: 4 }] });
      const later = counted({
        people: 6,
        hours: 44,
        mixedHours: 0,
        offices: [
          { officeId: 'berlin', said: 2, usual: 3 },
          { officeId: 'a.$b', said: 0, usual: 1 },
        ],
      });
      await Promise.all([store.saveCandidateDays(MONDAY, [first]), second.saveCandidateDays(MONDAY, [later])]);
      await store.saveCandidateDays(MONDAY, [first]);
      const offices = [
        { officeId: 'a.$b', said: 0, usual: 1 },
        { officeId: 'berlin', said: 2, usual: 4 },
      ];
      assert.deepEqual(await second.candidateDays(ALL_DAYS), [counted({ hours: 44, offices })]);
    },
  },
  {
    title: 'candidates are read by day, both ends included, and deleted by day, the limit included',
    async run({ store, second }) {
      const days = ['2026-03-01', MONDAY, TUESDAY].map((day) => counted({ day, offices: [{ officeId: 'x', said: 0, usual: 2 }] }));
      const other = counted({ day: TUESDAY, prefix: '2001:db8:1:2::/64', people: 12 });
      for (const one of [...days, other]) await store.saveCandidateDays(one.day, [one]);
      const read = async (fromDay: string, toDay: string) => sorted(await second.candidateDays({ fromDay, toDay }));
      assert.deepEqual(await read('2026-03-01', MONDAY), sorted(days.slice(0, 2)));
      assert.equal(await store.deleteCandidateDays(MONDAY), 2);
      assert.deepEqual(await read('2026-03-01', TUESDAY), sorted([...days.slice(2), other]));
    },
  },
  {
    title: 'the latest counted day is stored, also without candidates, and never goes back',
    async run({ store, second }) {
      assert.equal(await store.lastCandidateDay(), undefined);
      await store.saveCandidateDays(TUESDAY, []);
      await second.saveCandidateDays(MONDAY, []);
      assert.equal(await second.lastCandidateDay(), TUESDAY);
    },
  },
  {
    title: 'a dismissed candidate stays dismissed since the first time, until it is restored; its numbers stay in either case',
    async run({ store, second }) {
      await store.saveCandidateDays(MONDAY, [counted()]);
      await store.dismissCandidates([IP, '203.0.113.201/32'], T);
      await second.dismissCandidates([IP], T + 1);
      assert.deepEqual(await second.dismissedCandidates(), [
        { prefix: IP, at: T },
        { prefix: '203.0.113.201/32', at: T },
      ]);
      await second.restoreCandidates([IP, 'unknown']);
      assert.deepEqual(await store.dismissedCandidates(), [{ prefix: '203.0.113.201/32', at: T }]);
      assert.deepEqual(await store.candidateDays(ALL_DAYS), [counted()]);
    },
  },
];
