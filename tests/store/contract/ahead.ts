import assert from 'node:assert/strict';
import type { Range } from '../../../server/presence/place.ts';
import { HOUR, MINUTE } from '../../../server/presence/time.ts';
import type { Store } from '../../../server/store/port/store.ts';
import { setMode } from '../../support/set-mode.ts';
import { type Case, office, override, range, sorted, T, user } from './case.ts';

export const AHEAD = T + 26 * HOUR;
/** By default it ends two hours later. */
const byDefault = ({ from }: { from: number }) => from + 2 * HOUR;

/** The instants of clears and who set them, the earliest first. */
async function clearsOf(store: Store): Promise<[number, string][]> {
  return (await store.clears({ since: 0 })).sort((a, b) => a.at - b.at).map(({ at, setBy }) => [at, setBy]);
}

async function endsOf(store: Store): Promise<Record<string, number>> {
  return Object.fromEntries((await store.overrides({ endsAfter: 0 })).map(({ id, end }) => [id, end]));
}

/** Data that a clock that was ahead has left. `T` is the right time. */
export const aheadCases: Case[] = [
  {
    title: 'a watermark in the future counts as absent; one from a clock that is slightly ahead does not',
    async run({ store, second }) {
      await store.advanceWatermark(AHEAD, AHEAD);
      await second.advanceWatermark(T, T);
      assert.equal((await store.collection()).watermark, T);
      await store.advanceWatermark(T + 4 * MINUTE, T + 4 * MINUTE);
      await second.advanceWatermark(T + MINUTE, T + MINUTE);
      assert.equal((await store.collection()).watermark, T + 4 * MINUTE);
    },
  },
  {
    title: 'a lease that ends too late counts as absent; one from a clock that is slightly ahead does not',
    async run({ store, second }) {
      assert.equal(await store.acquireLease('poll', 'ahead', AHEAD, MINUTE), true);
      assert.equal(await second.acquireLease('poll', 'right', T, MINUTE), true);
      assert.equal(await store.acquireLease('poll', 'other', T + 1, MINUTE), false);
      assert.equal(await store.acquireLease('stream', 'ahead', T + 4 * MINUTE, MINUTE), true);
      assert.equal(await second.acquireLease('stream', 'right', T, MINUTE), false);
    },
  },
  {
    title: 'statements in the future are dated now, in the order in which they were stored, and later ones win',
    async run({ store }) {
      await store.saveDirectory([user('ada'), user('bob')], 'track');
      const { cursor } = await store.changes();
      const late = { setAt: AHEAD, from: AHEAD, end: AHEAD + 8 * HOUR };
      const { seq: first } = await store.addOverride(override('at once', late));
      await store.addOverride(override('plan', { ...late, setAt: AHEAD + 1, from: AHEAD + HOUR }));
      await store.addOverride(override('before', { personId: 'bob', setAt: T - HOUR, from: T - HOUR }));
      assert.deepEqual(await store.clampFutureInstants(T, [], byDefault), ['ada']);
      const said = new Map((await store.overrides({ endsAfter: 0 })).map((one) => [one.id, one]));
      const instants = ['at once', 'plan', 'before'].map((id) => [said.get(id)?.setAt, said.get(id)?.from, said.get(id)?.end]);
      const end = AHEAD + 8 * HOUR;
      assert.deepEqual(instants, [
        [T, T, end],
        [T, AHEAD + HOUR, end],
        [T - HOUR, T - HOUR, T + 8 * HOUR],
      ]);
      assert.equal(said.get('at once')?.seq, first);
      assert.deepEqual((await store.changes(cursor)).statementsOf.sort(), ['ada', 'bob']);
      assert.deepEqual(await store.clampFutureInstants(T + 1, [], byDefault), [], 'once');
    },
  },
  {
    title: 'a statement in the future is dated no later than the person’s next one, which wins',
    async run({ store, second }) {
      await store.saveDirectory([user('ada'), user('bob')], 'track');
      await store.addOverride(override('plan', { setAt: AHEAD, from: AHEAD + HOUR, end: AHEAD + 2 * HOUR }));
      await store.addOverride(override('ahead', { setAt: AHEAD + 1, from: AHEAD + 1, end: AHEAD + 8 * HOUR }));
      await second.addOverride(override('right', { statement: { kind: 'leave' }, setAt: T, from: T, end: T + 8 * HOUR }));
      await second.addOverride(override('last', { setAt: T + 1000, from: T + 1000, end: T + 8 * HOUR }));
      await second.addOverride(override('other', { personId: 'bob', setAt: T - HOUR, from: T - HOUR }));
      assert.deepEqual(await second.clampFutureInstants(T + HOUR, [], byDefault), ['ada']);
      const said = (await store.overrides({ endsAfter: 0 })).sort((a, b) => a.seq - b.seq);
      assert.deepEqual(
        said.map(({ id, setAt, from }) => [id, setAt, from]),
        [
          ['plan', T, AHEAD + HOUR],
          ['ahead', T, T],
          ['right', T, T],
          ['last', T + 1000, T + 1000],
          ['other', T - HOUR, T - HOUR],
        ],
      );
    },
  },
  {
    title: 'a clear in the future clears now, and its ends are now; it ends neither hidden nor later statements',
    async run({ store }) {
      await store.saveDirectory([user('ada')], 'track');
      await store.addClear({ personId: 'ada', at: T - HOUR, setBy: 'ada' });
      await store.addOverride(override('cleared', { end: AHEAD + HOUR }));
      await store.addOverride(override('hidden', { statement: { kind: 'hidden' }, end: AHEAD + HOUR }));
      await store.addOverride(override('planned', { from: T + 2 * HOUR, end: AHEAD + HOUR }));
      await store.addClear({ personId: 'ada', at: AHEAD, setBy: 'eve' });
      await store.addOverride(override('after', { setAt: AHEAD + 1, from: AHEAD + 1, end: AHEAD + HOUR }));
      assert.deepEqual(await store.clampFutureInstants(T + HOUR, [], byDefault), ['ada']);
      assert.deepEqual(await clearsOf(store), [
        [T - HOUR, 'ada'],
        [T + HOUR, 'eve'],
      ]);
      assert.deepEqual(await endsOf(store), { cleared: T + HOUR, hidden: AHEAD + HOUR, planned: AHEAD + HOUR, after: AHEAD + HOUR });
      assert.equal(await store.undoClear('ada', T + HOUR), true);
      assert.equal((await endsOf(store)).cleared, AHEAD + HOUR);
    },
  },
  {
    title: 'a clear in the future is dated no later than statements that were stored after it, and does not end them',
    async run({ store, second }) {
      await store.saveDirectory([user('ada')], 'track');
      await store.addOverride(override('before', { end: AHEAD + HOUR }));
      await store.addClear({ personId: 'ada', at: AHEAD, setBy: 'ada' });
      await second.addOverride(override('after', { setAt: T + MINUTE, from: T + MINUTE, end: AHEAD + HOUR }));
      await second.clampFutureInstants(T + HOUR, [], byDefault);
      assert.deepEqual(await clearsOf(store), [[T + MINUTE, 'ada']]);
      assert.deepEqual(await endsOf(store), { before: T + MINUTE, after: AHEAD + HOUR });
      assert.deepEqual(await store.clampFutureInstants(T + 2 * HOUR, [], byDefault), [], 'once');
    },
  },
  {
    title: 'a statement in the future is ended by a clear that was stored after it, and restored when that is undone',
    async run({ store, second }) {
      await store.saveDirectory([user('ada')], 'track');
      const ahead = { setAt: AHEAD, from: AHEAD, end: AHEAD + 2 * HOUR, endIsDefault: true } as const;
      await store.addOverride(override('ahead', ahead));
      await store.addOverride(override('hidden', { ...ahead, statement: { kind: 'hidden' } }));
      await second.addClear({ personId: 'ada', at: T, setBy: 'ada' });
      await second.clampFutureInstants(T + HOUR, [], byDefault);
      assert.deepEqual(await clearsOf(store), [[T, 'ada']]);
      assert.deepEqual(await endsOf(store), { ahead: T, hidden: T + 2 * HOUR });
      assert.equal(await second.undoClear('ada', T), true);
      assert.deepEqual(await endsOf(store), { ahead: T + 2 * HOUR, hidden: T + 2 * HOUR });
    },
  },
  {
    title: 'a statement in the future with a default end ends with the day on which it was made',
    async run({ store }) {
      await store.saveDirectory([user('ada')], 'track');
      const ahead = { setAt: AHEAD, from: AHEAD, end: AHEAD + 8 * HOUR };
      await store.addOverride(override('default', { ...ahead, endIsDefault: true }));
      await store.addOverride(override('given', ahead));
      await store.addOverride(override('plan', { ...ahead, from: AHEAD + HOUR, endIsDefault: true }));
      await store.addOverride(override('ended', { ...ahead, endIsDefault: true }));
      await store.endOverrides('ada', ['ended'], AHEAD + 4 * HOUR);
      await store.clampFutureInstants(T, [], byDefault);
      assert.deepEqual(await endsOf(store), {
        default: T + 2 * HOUR,
        given: AHEAD + 8 * HOUR,
        plan: AHEAD + 8 * HOUR,
        ended: AHEAD + 4 * HOUR,
      });
    },
  },
  {
    title: 'modes and deletions in the future apply from now on, only to the given people, and pages are placed again',
    async run({ store }) {
      await store.saveDirectory([user('ada'), user('bob'), user('cy')], 'off');
      for (const id of ['ada', 'bob']) await setMode(store, id, { mode: 'display', notOffSince: AHEAD, displaySince: AHEAD }, AHEAD);
      await store.erasePerson('ada', AHEAD);
      await store.removePeople(['cy'], AHEAD);
      const revision = await store.peopleRevision();
      const { cursor } = await store.changes();
      assert.deepEqual((await store.clampFutureInstants(T, ['ada', 'cy'], byDefault)).sort(), ['ada', 'cy']);
      const { mode, notOffSince, displaySince, erasedAt } = (await store.person('ada')) ?? {};
      assert.deepEqual([mode, notOffSince, displaySince, erasedAt], ['display', T, T, T]);
      assert.equal((await store.person('bob'))?.notOffSince, AHEAD);
      assert.equal((await store.removedPeople())[0]?.goneAt, T);
      assert.notEqual(await store.peopleRevision(), revision);
      assert.deepEqual((await store.changes(cursor)).personIds.sort(), ['ada', 'cy']);
    },
  },
  {
    title: 'the instants of a UPN and of the choice of a mode are corrected as well',
    async run({ store }) {
      await store.saveDirectory([user('ada', { upnSince: AHEAD })], 'display');
      const before = await store.person('ada');
      if (!before) assert.fail();
      await store.saveModes([{ personId: 'ada', before, after: { mode: 'track', notOffSince: 0 } }], { at: AHEAD, by: 'eve' });
      assert.deepEqual(await store.clampFutureInstants(T, ['ada'], byDefault), ['ada']);
      const { upnSince, modeChosen } = (await store.person('ada')) ?? {};
      assert.deepEqual([upnSince, modeChosen], [T, { at: T, by: 'eve' }]);
    },
  },
  {
    title:
      'instants of ranges and offices are corrected without a new version, other instances get the change, and a concurrent edit is kept',
    async run({ store, second }) {
      const [ahead, late] = [range({ createdAt: AHEAD }), office({ archivedAt: AHEAD })];
      for (const id of ['lan', 'wifi']) await store.saveRange({ ...ahead, id });
      for (const id of ['berlin', 'paris']) await store.saveOffice({ ...late, id, name: id });
      const { cursor } = await second.changes();
      const edited = { ...range({ id: 'wifi', name: 'Edited', version: 2 }) };
      await second.saveRange(edited);
      await second.saveOffice({ ...office({ id: 'paris', name: 'Edited', version: 2 }) });
      const versions = [{ ...range().versions[0], from: T, until: T + 1 }, range().versions[0]] as Range['versions'];
      const ranges = ['lan', 'wifi'].map((id) => ({ ...range({ id }), versions }));
      await store.clampPlaces({ ranges, offices: ['berlin', 'paris'].map((id) => ({ ...late, id, name: id, archivedAt: T })) });
      assert.deepEqual(sorted(await second.ranges()), sorted([{ ...range(), versions }, edited]));
      const offices = (await second.offices()).map(({ name, archivedAt, version }) => [name, archivedAt, version]).sort();
      assert.deepEqual(offices, [
        ['Edited', undefined, 2],
        ['berlin', T, 1],
      ]);
      const { places } = await second.changes(cursor);
      assert.deepEqual([places.includes('offices'), places.includes('ranges')], [true, true]);
      await second.saveRange({ ...range({ name: 'Later', version: 2 }) });
      assert.equal((await store.ranges()).find(({ id }) => id === 'lan')?.name, 'Later');
    },
  },
];
