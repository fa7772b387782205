import assert from 'node:assert/strict';
import { isAppError } from '../../../server/errors.ts';
import { mergePersonDays } from '../../../server/presence/person-days.ts';
import { HOUR, MINUTE } from '../../../server/presence/time.ts';
import type { Store } from '../../../server/store/port/store.ts';
import { setMode } from '../../support/set-mode.ts';
import { ALL_DAYS, allDays, type Case, day, MONDAY, merge, sorted, T, TUESDAY, user } from './case.ts';

const PEOPLE = ['ada', 'bob', 'cy'];
/** Eighty records of three people in two ranges on two days, in no order, with repeats; always the same. */
const RECORDS = Array.from({ length: 80 }, (_, i) => {
  const at = T + ((i * 7919) % 600) * MINUTE;
  return day({ personId: PEOPLE[i % 3], rangeId: i % 2 ? 'berlin' : 'home', day: i % 5 ? MONDAY : TUESDAY, first: at, last: at });
});
const MERGED = sorted(mergePersonDays(RECORDS));
const halves = [RECORDS.slice(0, 50), RECORDS.slice(30)] as const;

async function knownPeople(store: Store): Promise<void> {
  await store.saveDirectory(
    PEOPLE.map((id) => user(id)),
    'track',
  );
}

/** Writes a page that was placed before people changed. No other error may occur. */
async function mergeLate(store: Store, peopleRevision: number): Promise<void> {
  const accessEvents = [{ personId: 'ada', ip: '203.0.113.9', day: MONDAY }];
  try {
    await store.mergeEvidence({ peopleRevision, personDays: [day()], accessEvents });
  } catch (error) {
    assert.ok(isAppError(error, 'STALE_PEOPLE'), String(error));
  }
}

export const evidenceCases: Case[] = [
  {
    title: 'person-days keep the earliest first and the latest last, in any order',
    async run({ store }) {
      await knownPeople(store);
      await merge(store, { personDays: [day({ first: T + HOUR, last: T + 2 * HOUR })] });
      await merge(store, { personDays: [day({ first: T, last: T })] });
      await merge(store, { personDays: [day({ first: T + HOUR, last: T + HOUR })] });
      assert.deepEqual(await allDays(store), [day({ first: T, last: T + 2 * HOUR })]);
    },
  },
  {
    title: 'one page may name a person-day more than once',
    async run({ store }) {
      await knownPeople(store);
      await merge(store, {
        personDays: [day({ first: T + HOUR, last: T + HOUR }), day(), day({ first: T + 2 * HOUR, last: T + 2 * HOUR })],
      });
      assert.deepEqual(await allDays(store), [day({ first: T, last: T + 2 * HOUR })]);
    },
  },
  {
    title: 'pages give the same result in any order, repeated, and in any batches',
    async run({ store }) {
      await knownPeople(store);
      for (const page of [halves[1], halves[0], halves[1], RECORDS.toReversed()]) await merge(store, { personDays: page });
      assert.deepEqual(await allDays(store), MERGED);
    },
  },
  {
    title: 'two concurrent writers give the same result as one',
    async run({ store, second }) {
      await knownPeople(store);
      const pages = Array.from({ length: 8 }, (_, i) => RECORDS.slice(i * 10, i * 10 + 15));
      await Promise.all(pages.map((personDays, i) => merge(i % 2 ? store : second, { personDays })));
      await Promise.all([merge(store, { personDays: RECORDS }), merge(second, { personDays: RECORDS.toReversed() })]);
      assert.deepEqual(await allDays(store), MERGED);
      assert.deepEqual(await allDays(second), MERGED);
    },
  },
  {
    title: 'access events are stored once per person, address and day',
    async run({ store, second }) {
      await knownPeople(store);
      const events = ['203.0.113.9', '2001:db8::1'].flatMap((ip) => PEOPLE.map((personId) => ({ personId, ip, day: MONDAY })));
      await Promise.all([merge(store, { accessEvents: events }), merge(second, { accessEvents: [...events, ...events] })]);
      assert.deepEqual(sorted(await store.accessEvents(ALL_DAYS)), sorted(events));
    },
  },
  {
    title: 'days are read between two days, both included, of all or of some people',
    async run({ store }) {
      await knownPeople(store);
      const days = ['2026-02-28', '2026-03-01', MONDAY, TUESDAY].flatMap((of) => PEOPLE.map((personId) => day({ personId, day: of })));
      await merge(store, { personDays: days, accessEvents: days.map((of) => ({ personId: of.personId, ip: '203.0.113.9', day: of.day })) });
      const query = { fromDay: '2026-03-01', toDay: MONDAY };
      const between = days.filter((of) => of.day === '2026-03-01' || of.day === MONDAY);
      assert.deepEqual(sorted(await store.personDays(query)), sorted(between));
      const some = { ...query, personIds: ['bob', 'cy', 'nobody'] };
      const theirs = between.filter((of) => of.personId !== 'ada');
      assert.deepEqual(sorted(await store.personDays(some)), sorted(theirs));
      assert.equal((await store.accessEvents(some)).length, theirs.length);
      assert.deepEqual(await store.personDays({ ...query, personIds: [] }), []);
    },
  },
  {
    title: 'the people in a range on a day are those with a person-day there',
    async run({ store, second }) {
      await knownPeople(store);
      await merge(store, {
        personDays: [day(), day({ personId: 'bob' }), day({ personId: 'cy', rangeId: 'home' }), day({ personId: 'cy', day: TUESDAY })],
      });
      assert.deepEqual((await second.peopleInRange('berlin', MONDAY)).sort(), ['ada', 'bob']);
      assert.deepEqual(await second.peopleInRange('nowhere', MONDAY), []);
      await store.erasePerson('bob', T + HOUR);
      assert.deepEqual(await second.peopleInRange('berlin', MONDAY), ['ada']);
    },
  },
  {
    title: 'no data is stored about somebody unknown, removed or off',
    async run({ store }) {
      await knownPeople(store);
      await store.removePeople(['bob'], T);
      await setMode(store, 'cy', { mode: 'off' }, T);
      const of = ['ada', 'bob', 'cy', 'stranger'];
      await merge(store, {
        personDays: of.map((personId) => day({ personId })),
        accessEvents: of.map((personId) => ({ personId, ip: '203.0.113.9', day: MONDAY })),
      });
      assert.deepEqual(await allDays(store), [day()]);
      assert.equal((await store.accessEvents(ALL_DAYS)).length, 1);
    },
  },
  ...(['erasePerson', 'removePeople', 'saveModes'] as const).map((method): Case => {
    return {
      title: `a page that was placed before ${method} does not bring back what it deleted`,
      async run({ store, second }) {
        await knownPeople(store);
        await merge(second, { personDays: [day({ personId: 'bob' })] });
        const placedUnder = await second.peopleRevision();
        if (method === 'erasePerson') await store.erasePerson('ada', T + HOUR);
        if (method === 'removePeople') await store.removePeople(['ada'], T + HOUR);
        if (method === 'saveModes') await setMode(store, 'ada', { mode: 'off' }, T + HOUR);
        await mergeLate(second, placedUnder);
        if (method === 'saveModes') await setMode(store, 'ada', { mode: 'track', notOffSince: T + 2 * HOUR }, T + 2 * HOUR);
        await store.saveDirectory([user('ada')], 'track');
        assert.deepEqual(await allDays(store), [day({ personId: 'bob' })]);
        assert.deepEqual(await second.accessEvents(ALL_DAYS), []);
      },
    };
  }),
  {
    title: 'pages that are written while people are erased repeatedly leave nothing from before the last erasure',
    async run({ store, second }) {
      await knownPeople(store);
      for (let round = 0; round < 12; round++) {
        const placedUnder = await second.peopleRevision();
        await Promise.all([mergeLate(second, placedUnder), store.erasePerson('ada', T + round), mergeLate(second, placedUnder)]);
        assert.deepEqual(await allDays(store), []);
        assert.deepEqual(await second.accessEvents({ ...ALL_DAYS, personIds: ['ada'] }), []);
      }
    },
  },
];
