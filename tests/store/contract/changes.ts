import assert from 'node:assert/strict';
import { isAppError } from '../../../server/errors.ts';
import type { PersonDay } from '../../../server/presence/evidence.ts';
import { DEFAULT_SETTINGS } from '../../../server/presence/settings.ts';
import { HOUR } from '../../../server/presence/time.ts';
import type { Store } from '../../../server/store/port/store.ts';
import { type Changes, noChanges } from '../../../server/store/port/upkeep.ts';
import { setMode } from '../../support/set-mode.ts';
import { allDays, type Case, day, merge, office, override, range, sorted, T, user } from './case.ts';

/** The report of one change to its writer and to another instance; a reload reports everything. */
async function changesAfter(stores: { store: Store; second: Store }, change: (store: Store) => Promise<unknown>): Promise<Changes[]> {
  const both = [stores.store, stores.second];
  const cursors = await Promise.all(both.map(async (store) => (await store.changes()).cursor));
  await change(stores.store);
  return Promise.all(both.map((store, i) => store.changes(cursors[i])));
}

type PersonKind = 'personIds' | 'statementsOf' | 'erasedIds';
const FACTS: { kinds: PersonKind[] } = { kinds: ['personIds'] };
const STATEMENTS: { kinds: PersonKind[] } = { kinds: ['statementsOf'] };
const ALL: { kinds: PersonKind[] } = { kinds: ['personIds', 'statementsOf', 'erasedIds'] };

/** The lists of each person. */
function kindsOf(changes: Changes | undefined): Record<string, PersonKind[]> {
  assert.equal(changes?.reload, false);
  const kinds: Record<string, PersonKind[]> = {};
  for (const kind of ALL.kinds) for (const id of changes?.[kind] ?? []) kinds[id] = [...(kinds[id] ?? []), kind];
  return kinds;
}

/** A reader like the board: updates person-days by the changes it gets, and reloads them on request. */
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
      for (const [key, day] of days) if (changes.erasedIds.includes(day.personId)) days.delete(key);
      for (const day of await store.personDays({ fromDay: '2000-01-01', toDay: '2099-12-31', personIds: changes.erasedIds })) put(day);
      for (const day of changes.personDays) put(day);
    },
    days: () => sorted([...days.values()]),
  };
}

export const changeCases: Case[] = [
  {
    title: 'nothing is reported without a cursor, and with the current one',
    async run({ store }) {
      await store.saveDirectory([user('ada')], 'track');
      const { cursor, ...rest } = await store.changes();
      assert.deepEqual(rest, noChanges());
      assert.deepEqual({ ...(await store.changes(cursor)), cursor: '' }, { ...rest, cursor: '' });
    },
  },
  {
    title: 'a changed person-day is reported completely, to its writer and to others',
    async run(stores) {
      await stores.store.saveDirectory([user('ada')], 'track');
      await merge(stores.store, { personDays: [day({ first: T + HOUR, last: T + HOUR })] });
      for (const changes of await changesAfter(stores, (store) => merge(store, { personDays: [day()] }))) {
        if (!changes.reload) assert.deepEqual(changes.personDays, [day({ first: T, last: T + HOUR })]);
      }
    },
  },
  {
    title: 'a page that changes nothing is not reported',
    async run(stores) {
      await stores.store.saveDirectory([user('ada')], 'track');
      await merge(stores.store, { personDays: [day()] });
      for (const changes of await changesAfter(stores, (store) => merge(store, { personDays: [day()] }))) {
        assert.deepEqual([changes.reload, changes.personDays], [false, []]);
      }
    },
  },
  ...Object.entries({
    saveDirectory: { change: (store: Store) => store.saveDirectory([user('ada', { name: 'Ada L.' })], 'track'), ...FACTS },
    'saveModes to `display`': {
      change: (store: Store) => setMode(store, 'ada', { mode: 'display', notOffSince: 0, displaySince: T }, T),
      ...FACTS,
    },
    'saveModes to `off`': { change: (store: Store) => setMode(store, 'ada', { mode: 'off' }, T), ...ALL },
    saveTimeZone: { change: (store: Store) => store.saveTimeZone('ada', 'ownTimeZone', 'Europe/Paris'), ...FACTS },
    erasePerson: { change: (store: Store) => store.erasePerson('ada', T), ...ALL },
    removePeople: { change: (store: Store) => store.removePeople(['ada'], T), ...ALL },
    addOverride: { change: (store: Store) => store.addOverride(override('o2')), ...STATEMENTS },
    endOverrides: { change: (store: Store) => store.endOverrides('ada', ['o1'], T), ...STATEMENTS },
    addClear: { change: (store: Store) => store.addClear({ personId: 'ada', at: T, setBy: 'ada' }), ...STATEMENTS },
    undoClear: { change: (store: Store) => store.undoClear('ada', T - HOUR), ...STATEMENTS },
  }).map(([method, { change, kinds }]): Case => {
    return {
      title: `after ${method} readers learn the person's id, and what changed`,
      async run(stores) {
        await stores.store.saveDirectory([user('ada'), user('bob')], 'track');
        await stores.store.addOverride(override('o1'));
        await stores.store.addClear({ personId: 'ada', at: T - HOUR, setBy: 'ada' });
        const [own, others] = await changesAfter(stores, change);
        assert.deepEqual(kindsOf(own), { ada: kinds });
        if (!others?.reload) assert.deepEqual(kindsOf(others), { ada: kinds });
      },
    };
  }),
  ...Object.entries({
    saveOffice: { change: (store: Store) => store.saveOffice(office({ version: 2 })), kind: 'offices' },
    saveRange: { change: (store: Store) => store.saveRange(range()), kind: 'ranges' },
    deleteRange: { change: (store: Store) => store.deleteRange('old'), kind: 'ranges' },
    changeRanges: {
      change: (store: Store) => store.changeRanges({ id: 'c', at: T, action: 'create', save: [range()], remove: [], audit: [] }),
      kind: 'ranges',
    },
    saveSettings: { change: (store: Store) => store.saveSettings({ ...DEFAULT_SETTINGS, version: 2 }), kind: 'settings' },
  }).map(([method, { change, kind }]): Case => {
    return {
      title: `after ${method} readers learn that the ${kind} changed`,
      async run(stores) {
        await stores.store.saveOffice(office());
        await stores.store.saveRange(range({ id: 'old' }));
        const [own, others] = await changesAfter(stores, change);
        assert.deepEqual([own?.reload, own?.places], [false, [kind]]);
        assert.ok(others?.reload || others?.places.join() === kind);
      },
    };
  }),
  {
    title: 'a person whose id is deleted is reported by the id, or as a reload',
    async run(stores) {
      await stores.store.saveDirectory([user('ada'), user('bob')], 'track');
      await stores.store.removePeople(['ada'], T);
      const limits = { lastExpiredDay: '2000-01-01', overridesEndedBy: 0, hiddenEndedBy: 0, clearsBy: 0, goneBy: T, auditedBy: 0 };
      for (const changes of await changesAfter(stores, (store) => store.deleteExpired(limits)))
        assert.ok(changes.reload || changes.personIds.join() === 'ada');
    },
  },
  {
    title: 'an erased person’s days are no longer reported, also to a reader that has not read since they were merged',
    async run({ store }) {
      await store.saveDirectory([user('ada')], 'track');
      const { cursor } = await store.changes();
      await merge(store, { personDays: [day()] });
      await store.erasePerson('ada', T + HOUR);
      assert.deepEqual((await store.changes(cursor)).personDays, []);
    },
  },
  {
    title: 'a reader who follows two busy writers ends with the stored data',
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
          await merge(by, { personDays }).catch((error) => assert.ok(isAppError(error, 'STALE_PEOPLE'), String(error)));
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
    title: 'checking that writes work changes nothing that can be read',
    async run({ store, second }) {
      const { cursor } = await second.changes();
      await Promise.all([store.checkWritable(), second.checkWritable(), store.checkWritable()]);
      assert.deepEqual(await second.changes(cursor), { cursor, ...noChanges() });
    },
  },
];
