import assert from 'node:assert/strict';
import type { AccessEvent } from '../../../server/presence/evidence.ts';
import { HOUR } from '../../../server/presence/time.ts';
import type { DayEventsQuery } from '../../../server/store/port/evidence.ts';
import type { Store } from '../../../server/store/port/store.ts';
import { type Case, MONDAY, merge, sorted, T, TUESDAY, user } from './case.ts';

const PEOPLE = ['ada', 'bob', 'cy', 'dee', 'eve'];
const ADDRESSES = ['198.51.100.1', '203.0.113.9', '2001:db8::1'];
const EVENTS = [MONDAY, TUESDAY].flatMap((day) => PEOPLE.flatMap((personId) => ADDRESSES.map((ip) => ({ personId, ip, day }))));
const ofMonday = EVENTS.filter(({ day }) => day === MONDAY);

async function fill(store: Store): Promise<void> {
  // Not in the order of their ids: a store might sort by the order of insertion.
  const known = ['cy', 'ada', 'eve', 'bob', 'dee'];
  await store.saveDirectory(
    known.map((id) => user(id)),
    'track',
  );
  await merge(store, { accessEvents: EVENTS.toReversed() });
}

/** All of a day in pages of that size, alternating between the handles. */
async function pages(stores: readonly Store[], query: Omit<DayEventsQuery, 'limit' | 'after'>, limit: number): Promise<AccessEvent[]> {
  const found: AccessEvent[] = [];
  for (let turn = 0; ; turn++) {
    const after = found.at(-1);
    const page = (await stores[turn % stores.length]?.accessEventsOfDay({ ...query, limit, ...(after && { after }) })) ?? [];
    found.push(...page);
    assert.ok(page.length <= limit);
    if (page.length < limit) return found;
  }
}

export const accessEventCases: Case[] = [
  {
    title: 'pages of any size return each access event of a day once, grouped by person',
    async run({ store, second }) {
      await fill(store);
      const whole = await store.accessEventsOfDay({ day: MONDAY, limit: 99 });
      assert.deepEqual(sorted(whole), sorted(ofMonday));
      const runs = whole.filter(({ personId }, i) => personId !== whole[i - 1]?.personId);
      assert.equal(runs.length, PEOPLE.length);
      for (const limit of [1, 2, 4, 15]) assert.deepEqual(await pages([store, second], { day: MONDAY }, limit), whole);
    },
  },
  {
    title: 'the access events of a day are found by person, by address, and by both',
    async run({ store }) {
      await fill(store);
      const find = async (query: Partial<DayEventsQuery>) => sorted(await pages([store], { day: MONDAY, ...query }, 2));
      const personIds = ['bob', 'eve', 'nobody'];
      const ip = '203.0.113.9';
      const theirs = ofMonday.filter(({ personId }) => personIds.includes(personId));
      assert.deepEqual(await find({ personIds }), sorted(theirs));
      assert.deepEqual(await find({ ip }), sorted(ofMonday.filter((event) => event.ip === ip)));
      assert.deepEqual(await find({ ip, personIds }), sorted(theirs.filter((event) => event.ip === ip)));
      assert.deepEqual(await find({ personIds: [] }), []);
      assert.deepEqual(await find({ ip: '203.0.113.' }), []);
    },
  },
  {
    title: 'pages of a day omit nobody and show no deleted person when people are erased or deleted between two pages',
    async run({ store, second }) {
      await fill(store);
      const [first, ...others] = await store.accessEventsOfDay({ day: MONDAY, limit: 4 });
      const after = others.at(-1);
      assert.ok(first && after);
      await second.erasePerson(first.personId, T + HOUR);
      await second.removePeople([after.personId], T + HOUR);
      const rest = await pages([store], { day: MONDAY }, 2);
      const limits = { lastExpiredDay: '2000-01-01', overridesEndedBy: 0, hiddenEndedBy: 0, clearsBy: 0, goneBy: T + HOUR, auditedBy: 0 };
      await second.deleteExpired(limits);
      const later = await store.accessEventsOfDay({ day: MONDAY, after, limit: 99 });
      const left = ofMonday.filter(({ personId }) => personId !== first.personId && personId !== after.personId);
      assert.deepEqual(sorted(rest), sorted(left));
      assert.deepEqual(sorted(later), sorted(left));
    },
  },
];
