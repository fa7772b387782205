import assert from 'node:assert/strict';
import type { DayNumbers } from '../../../server/presence/day-numbers.ts';
import { HOUR } from '../../../server/presence/time.ts';
import { ALL_DAYS, type Case, MONDAY, T, TUESDAY } from './case.ts';

function numbers(facts: Partial<DayNumbers> = {}): DayNumbers {
  const floors = [{ floorId: 'f.$1', people: 1, present: [0, 1] }];
  return { officeId: 'berlin', day: MONDAY, hours: [T, T + HOUR], people: 3, present: [2, 3], floors, ...facts };
}

export const numberCases: Case[] = [
  {
    title: 'recounted numbers of an office and day replace the stored ones',
    async run({ store, second }) {
      await store.saveDayNumbers([]);
      await store.saveDayNumbers([numbers(), numbers({ officeId: 'rome', people: 0, present: [0, 0], floors: [] })]);
      await second.saveDayNumbers([numbers({ people: 9 }), numbers({ day: TUESDAY })]);
      assert.deepEqual(await second.dayNumbers(ALL_DAYS), [
        numbers({ people: 9 }),
        numbers({ officeId: 'rome', people: 0, present: [0, 0], floors: [] }),
        numbers({ day: TUESDAY }),
      ]);
      const same = numbers({ officeId: 'paris' });
      await Promise.all([store.saveDayNumbers([same]), second.saveDayNumbers([same])]);
      assert.deepEqual(await store.dayNumbers({ ...ALL_DAYS, officeId: 'paris' }), [same]);
    },
  },
  {
    title: 'the last file with data of a day is stored, until the numbers of the day are deleted',
    async run({ store, second }) {
      await store.noteImport('a', []);
      await store.noteImport('a', ['2026-03-01', MONDAY]);
      await second.noteImport('b', [MONDAY, TUESDAY]);
      assert.deepEqual([...(await store.importedDays(ALL_DAYS))].sort(), [
        ['2026-03-01', 'a'],
        [MONDAY, 'b'],
        [TUESDAY, 'b'],
      ]);
      assert.deepEqual([...(await second.importedDays({ fromDay: MONDAY, toDay: MONDAY })).keys()], [MONDAY]);
      assert.equal(await store.deleteDayNumbers(MONDAY), 0);
      assert.deepEqual([...(await second.importedDays(ALL_DAYS)).keys()], [TUESDAY]);
    },
  },
  {
    title: 'numbers are read by day, both ends included, and of one office; deleted by day, the limit included',
    async run({ store, second }) {
      const days = ['2026-03-01', MONDAY, TUESDAY].map((day) => numbers({ day }));
      await store.saveDayNumbers([...days, numbers({ day: TUESDAY, officeId: 'rome' })].toReversed());
      const read = async (fromDay: string, toDay: string, officeId?: string) =>
        (await second.dayNumbers({ fromDay, toDay, ...(officeId !== undefined && { officeId }) })).map(
          (one) => `${one.day} ${one.officeId}`,
        );
      assert.deepEqual(await read('2026-03-01', MONDAY), ['2026-03-01 berlin', `${MONDAY} berlin`]);
      assert.deepEqual(await read(TUESDAY, TUESDAY), [`${TUESDAY} berlin`, `${TUESDAY} rome`]);
      assert.deepEqual(await read(MONDAY, TUESDAY, 'rome'), [`${TUESDAY} rome`]);
      assert.equal(await store.deleteDayNumbers(MONDAY), 2);
      assert.deepEqual(await read('2026-03-01', TUESDAY), [`${TUESDAY} berlin`, `${TUESDAY} rome`]);
    },
  },
];
