import assert from 'node:assert/strict';
import type { PersonDay } from '../../../server/presence/evidence.ts';
import { DEFAULT_SETTINGS } from '../../../server/presence/settings.ts';
import { HOUR } from '../../../server/presence/time.ts';
import type { Store } from '../../../server/store/port/store.ts';
import type { Changes } from '../../../server/store/port/upkeep.ts';
import { allDays, type Case, day, merge, office, override, range, sorted, T, user } from './case.ts';

/** What one change tells both to who made it and to another instance; a reload tells everything. */
async function told(stores: { store: Store; second: Store }, change: (store: Store) => Promise<unknown>): Promise<Changes[]> {
  const both = [stores.store, stores.second];
  const cursors = await Promise.all(both.map(async (store) => (await store.changes()).cursor));
  await change(stores.store);
  return Promise.all(both.map((store, i) => store.changes(cursors[i])));
}

/** A reader as the board is one: keeps person-days by what it is told, and loads them anew when told to. */
function createReader(store: Store) {
  const days = new Map<string, PersonDay>();
  let cursor: string | undefined;
  const put = (day: PersonDay) => days.set(`${day.personId} ${day.rangeId} ${day.day}`, day);
  return {
    async read(): Promise<void> {
      const first = cursor === undefined;
      const changes = await store.changes(cursor);
      cursor = changes.cursor;
      if (changes.reload || first) {
        days.clear();
        for (const day of await store.personDays({ fromDay: '2000-01-01', toDay: '2099-12-31' })) put(day);
        return;
      }
      for (const [key, day] of days) if (changes.personIds.includes(day.personId)) days.delete(key);
      for (const day of await store.personDays({ fromDay: '2000-01-01', toDay: '2099-12-31', personIds: changes.personIds })) put(day);
      for (const day of changes.personDays) put(day);
    },
    days: () => sorted([...days.values()]),
  };
}

export const changeCases: Case[] = [
  {
    title: 'without a cursor nothing is told; with the cursor of now neither',
    async run({ store }) {
      await store.saveDirectory([user('ada')], 'track');
      const { cursor, ...rest } = await store.changes();
      assert.deepEqual(rest, { reload: false, places: false, personIds: [], personDays: [] });
      assert.deepEqual({ ...(await store.changes(cursor)), cursor: '' }, { ...rest, cursor: '' });
    },
  },
  {
    title: 'a changed person-day is told whole, to its writer and to others',
    async run(stores) {
      await stores.store.saveDirectory([user('ada')], 'track');
      await merge(stores.store, { personDays: [day({ first: T + HOUR, last: T + HOUR })] });
      for (const changes of await told(stores, (store) => merge(store, { personDays: [day()] }))) {
        if (!changes.reload) assert.deepEqual(changes.personDays, [day({ first: T, last: T + HOUR })]);
      }
    },
  },
  {
    title: 'a page that says nothing new is told to nobody',
    async run(stores) {
      await stores.store.saveDirectory([user('ada')], 'track');
      await merge(stores.store, { personDays: [day()] });
      for (const changes of await told(stores, (store) => merge(store, { personDays: [day()] }))) {
        assert.deepEqual([changes.reload, changes.personDays], [false, []]);
      }
    },
  },
  ...Object.entries({
    saveDirectory: (store: Store) => store.saveDirectory([user('ada', { name: 'Ada L.' })], 'track'),
    saveMode: (store: Store) => store.saveMode('ada', { mode: 'display', notOffSince: 0, displaySince: T }, T),
    erasePerson: (store: Store) => store.erasePerson('ada', T),
    removePeople: (store: Store) => store.removePeople(['ada'], T),
    addOverride: (store: Store) => store.addOverride(override('o2')),
    endOverrides: (store: Store) => store.endOverrides('ada', ['o1'], T),
    addClear: (store: Store) => store.addClear({ personId: 'ada', at: T, setBy: 'ada' }),
  }).map(([method, change]): Case => {
    return {
      title: `${method} is told by the person’s id`,
      async run(stores) {
        await stores.store.saveDirectory([user('ada'), user('bob')], 'track');
        await stores.store.addOverride(override('o1'));
        for (const changes of await told(stores, change))
          assert.ok(changes.reload || changes.personIds.join() === 'ada', JSON.stringify(changes));
      },
    };
  }),
  ...Object.entries({
    saveOffice: (store: Store) => store.saveOffice(office({ version: 2 })),
    saveRange: (store: Store) => store.saveRange(range()),
    saveSettings: (store: Store) => store.saveSettings({ ...DEFAULT_SETTINGS, version: 2 }),
  }).map(([method, change]): Case => {
    return {
      title: `${method} is told as a change of places`,
      async run(stores) {
        await stores.store.saveOffice(office());
        for (const changes of await told(stores, change)) assert.ok(changes.places);
      },
    };
  }),
  {
    title: 'an erased person’s days are not told any more, also to who has not read since they were merged',
    async run({ store }) {
      await store.saveDirectory([user('ada')], 'track');
      const { cursor } = await store.changes();
      await merge(store, { personDays: [day()] });
      await store.erasePerson('ada', T + HOUR);
      assert.deepEqual((await store.changes(cursor)).personDays, []);
    },
  },
  {
    title: 'a reader who follows two busy writers ends with what is stored',
    async run({ store, second }) {
      const ids = Array.from({ length: 10 }, (_, i) => `p${i}`);
      await store.saveDirectory(
        ids.map((id) => user(id)),
        'track',
      );
      const readers = [createReader(store), createReader(second)];
      const write = async (by: Store, seed: number) => {
        for (let i = 0; i < 15; i++) {
          const personDays = ids.map((personId, k) => day({ personId, first: T - ((seed * i * k) % 50), last: T + ((seed * i * k) % 70) }));
          await merge(by, { personDays }).catch((error) => assert.match(String(error), /People changed/));
          if (i === 7) await by.erasePerson(`p${seed}`, T + HOUR);
        }
      };
      const read = async () => {
        for (let i = 0; i < 20; i++) await Promise.all(readers.map((reader) => reader.read()));
      };
      await Promise.all([write(store, 3), write(second, 7), read()]);
      await Promise.all(readers.map((reader) => reader.read()));
      const stored = await allDays(store);
      for (const reader of readers) assert.deepEqual(reader.days(), stored);
    },
  },
  {
    title: 'trying whether writes are taken changes nothing that anybody reads',
    async run({ store, second }) {
      const { cursor } = await second.changes();
      await Promise.all([store.checkWritable(), second.checkWritable(), store.checkWritable()]);
      assert.deepEqual(await second.changes(cursor), { cursor, reload: false, places: false, personIds: [], personDays: [] });
    },
  },
];
