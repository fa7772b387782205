import assert from 'node:assert/strict';
import type { Override } from '../../../server/presence/override.ts';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import type { Alongside } from '../../../server/store/port/alongside.ts';
import { MESSAGE_CLAIM } from '../../../server/store/port/statements.ts';
import type { Store } from '../../../server/store/port/store.ts';
import { setMode } from '../../support/set-mode.ts';
import { type Case, override, T, user, withoutSeq } from './case.ts';

async function ends(store: Store): Promise<Record<string, number>> {
  return Object.fromEntries((await store.overrides({ endsAfter: 0 })).map(({ id, end }) => [id, (end - T) / HOUR]));
}

/** Whether the ended override was restored. */
async function restored(
  store: Store,
  personId: string,
  ended: Pick<Override, 'id' | 'end' | 'ended'>,
  alongside?: Alongside,
): Promise<boolean> {
  return (await store.changeStatements({ personId, restore: [ended] }, alongside)) !== undefined;
}

export const overrideCases: Case[] = [
  {
    title: 'clears and overrides are numbered in one order, as they were stored',
    async run({ store, second }) {
      const { seq: first } = await store.addOverride(override('o1'));
      await second.addClear({ personId: 'ada', at: T, setBy: 'ada' });
      const { seq: third } = await store.addOverride(override('o2', { personId: 'bob', endIsDefault: true }));
      await second.addClear({ personId: 'bob', at: T - HOUR, setBy: 'bob' });
      const clears = (await store.clears({ since: 0 })).sort((a, b) => a.seq - b.seq);
      assert.deepEqual(
        clears.map(({ personId }) => personId),
        ['ada', 'bob'],
      );
      const [next = 0, fourth = 0] = clears.map(({ seq }) => seq);
      assert.ok(first < next && next < third && third < fourth, `${first} ${next} ${third} ${fourth}`);
      // A clear of the same instant again is the later one.
      await store.addClear({ personId: 'ada', at: T, setBy: 'ada' });
      assert.ok((await store.clears({ since: 0, personId: 'ada' })).every(({ seq }) => seq > fourth));
    },
  },
  {
    title: 'a statement about somebody off is not stored, nor are its entries',
    async run({ store, second }) {
      await store.saveDirectory([user('ada'), user('bob')], 'display');
      await setMode(store, 'ada', { mode: 'off' }, T);
      const alongside = { audit: [{ id: 'a1', at: T, actor: 'ada', action: 'person.override', subject: 'ada' }] };
      const refused = { code: 'PRESENCE_OFF' };
      await assert.rejects(second.addOverride(override('o1'), alongside), refused);
      await assert.rejects(second.addClear({ personId: 'ada', at: T, setBy: 'ada' }, alongside), refused);
      const rules = { personId: 'ada', version: 1, changedAt: T, rules: [] };
      await assert.rejects(second.saveWeeklyRules(rules, alongside), refused);
      await second.addOverride(override('o2', { personId: 'bob' }));
      assert.deepEqual(Object.keys(await ends(store)), ['o2']);
      assert.deepEqual([await store.clears({ since: 0 }), await store.weeklyRules(), await store.auditEntries({ limit: 9 })], [[], [], []]);
    },
  },
  {
    title: 'when somebody switches off while another instance stores a statement about them, then it is not stored',
    async run({ store, second }) {
      for (let round = 0; round < 8; round += 1) {
        const personId = `ada${round}`;
        await store.saveDirectory([user(personId), user(`bob${round}`)], 'display');
        const edit = { before: { mode: 'display', notOffSince: 0, displaySince: 0 }, after: { mode: 'off' } } as const;
        const edits = [personId, `bob${round}`].map((id) => ({ personId: id, ...edit }));
        const said = [
          second.addOverride(override(`o${round}`, { personId })),
          second.addClear({ personId, at: T, setBy: personId }),
          second.saveWeeklyRules({ personId: `bob${round}`, version: 1, changedAt: T, rules: [] }),
        ];
        const [done] = await Promise.allSettled([store.saveModes(edits, { at: T + HOUR, by: 'eve' }), ...said]);
        assert.equal(done.status, 'fulfilled');
      }
      assert.deepEqual([await ends(store), await store.clears({ since: 0 }), await store.weeklyRules()], [{}, [], []]);
    },
  },
  {
    title: 'an override is returned as set, with an increasing seq',
    async run({ store, second }) {
      await store.saveDirectory([user('ada')], 'track');
      const wanted = override('o1', { statement: { kind: 'office', officeId: 'berlin', floorId: 'f1' }, setBy: 'admin' });
      const first = await store.addOverride(wanted);
      const { seq } = await second.addOverride(override('o2', { statement: { kind: 'leave' } }));
      assert.deepEqual(first, { ...wanted, seq: first.seq });
      assert.ok(seq > first.seq);
      assert.deepEqual(
        (await second.overrides({ endsAfter: 0 })).find((one) => one.id === 'o1'),
        first,
      );
    },
  },
  {
    title: 'overrides are listed by person, by kind and by end',
    async run({ store }) {
      await store.addOverride(override('o1', { end: T + HOUR }));
      await store.addOverride(override('o2', { end: T + 2 * HOUR }));
      await store.addOverride(override('o3', { personId: 'bob', end: T + 2 * HOUR }));
      await store.addOverride(override('o4', { end: T + HOUR, statement: { kind: 'hidden' } }));
      const ids = async (query: Parameters<Store['overrides']>[0]) => (await store.overrides(query)).map((one) => one.id).sort();
      assert.deepEqual(await ids({ endsAfter: T + HOUR }), ['o2', 'o3']);
      assert.deepEqual(await ids({ endsAfter: T, personId: 'ada' }), ['o1', 'o2', 'o4']);
      assert.deepEqual(await ids({ endsAfter: T, kind: 'hidden' }), ['o4']);
      assert.deepEqual(await ids({ endsAfter: T + HOUR, kind: 'hidden' }), []);
      assert.deepEqual(await ids({ endsAfter: T, kind: 'remote', personId: 'ada' }), ['o1', 'o2']);
    },
  },
  {
    title: 'ending moves the end of this person’s overrides, only earlier, and returns which',
    async run({ store }) {
      await store.addOverride(override('early', { end: T + HOUR }));
      await store.addOverride(override('late'));
      await store.addOverride(override('hidden', { statement: { kind: 'hidden' } }));
      await store.addOverride(override('other'));
      await store.addOverride(override('bobs', { personId: 'bob' }));
      const changed = await store.endOverrides('ada', ['early', 'late', 'hidden', 'bobs', 'nothing'], T + 2 * HOUR);
      assert.deepEqual(changed.sort(), ['hidden', 'late']);
      assert.deepEqual(await ends(store), { early: 1, late: 2, hidden: 2, other: 8, bobs: 8 });
    },
  },
  {
    title: 'an end that can be undone keeps who ended it and the earlier end, and undoing it restores that, once',
    async run({ store, second }) {
      await store.saveDirectory([user('ada')], 'track');
      await store.addOverride(override('o1', { endIsDefault: true }));
      await store.addOverride(override('o2', { end: T + 5 * HOUR }));
      await store.addOverride(override('good'));
      const { seq } = await store.addOverride(override('o3'));
      const one = async (id: string) => {
        const found = (await second.overrides({ endsAfter: 0 })).find((each) => each.id === id);
        return found ?? assert.fail(`${id} is gone.`);
      };
      await store.endOverrides('ada', ['o1', 'o2'], T + HOUR, 'eve');
      await store.endOverrides('ada', ['good'], T + HOUR);
      const [first, other, good] = [await one('o1'), await one('o2'), await one('good')];
      assert.deepEqual(first.ended, { by: 'eve', end: T + 8 * HOUR, endIsDefault: true, seq: first.ended?.seq });
      assert.deepEqual(other.ended, { by: 'eve', end: T + 5 * HOUR, seq: first.ended?.seq });
      assert.deepEqual([first.endIsDefault, good.ended], [undefined, undefined]);
      assert.ok((first.ended?.seq ?? 0) > seq && (await store.addOverride(override('o4'))).seq > (first.ended?.seq ?? 0));
      assert.equal(await restored(store, 'bob', first), false);
      assert.equal(await restored(store, 'ada', { ...first, end: first.end - 1 }), false);
      assert.equal(await restored(store, 'ada', good), false);
      const { cursor } = await store.changes();
      assert.equal(await restored(store, 'ada', first), true);
      assert.deepEqual((await store.changes(cursor)).statementsOf, ['ada']);
      const { ended: _, ...rest } = first;
      assert.deepEqual(await one('o1'), { ...rest, end: T + 8 * HOUR, endIsDefault: true });
      assert.equal(await restored(store, 'ada', first), false);
      await store.endOverrides('ada', ['o1'], T + HOUR, 'eve');
      assert.equal(await restored(store, 'ada', first), false, 'ended again since');
      assert.deepEqual(await ends(store), { o1: 1, o2: 1, good: 1, o3: 8, o4: 8 });
    },
  },
  {
    title: 'statements that change together are added, ended and restored, or nothing is written if one to restore has changed since',
    async run({ store, second }) {
      for (const id of ['o1', 'o2', 'instead']) await store.addOverride(override(id));
      await store.endOverrides('ada', ['o1', 'o2'], T + HOUR, 'ada');
      const restore = (await store.overrides({ endsAfter: 0 })).filter(({ ended }) => ended);
      const change = { personId: 'ada', add: [override('new'), override('newer')], end: { ids: ['instead'], at: T + 2 * HOUR }, restore };
      const [one] = restore;
      const stale = [...restore.slice(1), { ...(one ?? assert.fail()), end: T + 3 * HOUR }];
      assert.equal(await second.changeStatements({ ...change, restore: stale }, { carriesOut: 'refused' }), undefined);
      assert.deepEqual(await ends(store), { o1: 1, o2: 1, instead: 8 });
      assert.equal(await store.claimMessage('refused', T), 'claimed');
      const added = (await second.changeStatements(change)) ?? assert.fail();
      assert.deepEqual(await ends(store), { o1: 8, o2: 8, instead: 2, new: 8, newer: 8 });
      assert.deepEqual(
        added.map(({ id }) => id),
        ['new', 'newer'],
      );
      assert.ok((added[0]?.seq ?? 0) < (added[1]?.seq ?? 0));
    },
  },
  {
    title:
      'a statement that is restored after a later clear is ended by that clear, and undoing the clear restores it; not hidden ones or those not begun',
    async run({ store }) {
      const at = T + 3 * HOUR;
      const ids = ['begun', 'hidden', 'plan'];
      await store.addOverride(override('begun', { endIsDefault: true }));
      await store.addOverride(override('hidden', { statement: { kind: 'hidden' } }));
      await store.addOverride(override('plan', { from: at + HOUR + 1 }));
      await store.endOverrides('ada', ids, T + HOUR, 'eve');
      await store.addClear({ personId: 'ada', at, setBy: 'ada' });
      await store.addClear({ personId: 'ada', at: at + HOUR, setBy: 'ada' });
      for (const ended of await store.overrides({ endsAfter: 0 })) assert.equal(await restored(store, 'ada', ended), true);
      assert.deepEqual(await ends(store), { begun: 3, hidden: 8, plan: 8 });
      assert.equal(await store.undoClear('ada', at + HOUR), true);
      assert.deepEqual(await ends(store), { begun: 3, hidden: 8, plan: 8 });
      assert.equal(await store.undoClear('ada', at), true);
      const [begun] = (await store.overrides({ endsAfter: 0 })).filter(({ id }) => id === 'begun');
      assert.deepEqual([begun?.end, begun?.endIsDefault, begun?.ended], [T + 8 * HOUR, true, undefined]);
    },
  },
  {
    title: 'a message is completed by its change, even if it is then marked as failed; not by a rejected change',
    async run({ store, second }) {
      await store.addOverride(override('o1'));
      const [keys, said] = [['clear', 'undone', 'end', 'restored'], async () => (await store.overrides({ endsAfter: 0 }))[0]];
      for (const key of [...keys, 'refused']) assert.equal(await store.claimMessage(key, T), 'claimed');
      await store.addClear({ personId: 'ada', at: T + HOUR, setBy: 'ada' }, { carriesOut: 'clear' });
      assert.equal(await store.undoClear('ada', T + HOUR, { carriesOut: 'undone' }), true);
      assert.equal(await store.undoClear('ada', T + HOUR, { carriesOut: 'refused' }), false);
      await store.endOverrides('ada', ['o1'], T + HOUR, 'ada', () => ({ carriesOut: 'end' }));
      assert.equal(await restored(store, 'ada', (await said()) ?? override('o1'), { carriesOut: 'restored' }), true);
      for (const key of [...keys, 'refused']) await store.settleMessage(key, false);
      for (const key of keys) assert.equal(await second.claimMessage(key, T + 1), 'done', key);
      assert.equal(await second.claimMessage('refused', T + 1), 'claimed');
    },
  },
  {
    title:
      'a clear is stored and ends statements that were set and begun by then; not hidden, not plans, not later ones, not those of others',
    async run({ store }) {
      const at = T + 2 * HOUR;
      await store.addOverride(override('begun'));
      await store.addOverride(override('over', { end: T + HOUR }));
      await store.addOverride(override('hidden', { statement: { kind: 'hidden' } }));
      await store.addOverride(override('plan', { from: at + 1 }));
      await store.addOverride(override('later', { setAt: at + 1 }));
      await store.addOverride(override('now', { setAt: at, from: at }));
      await store.addOverride(override('bobs', { personId: 'bob' }));
      await store.addClear({ personId: 'ada', at, setBy: 'admin' });
      await store.addClear({ personId: 'ada', at, setBy: 'admin' });
      assert.deepEqual(await ends(store), { begun: 2, over: 1, hidden: 8, plan: 8, later: 8, now: 2, bobs: 8 });
      assert.deepEqual(withoutSeq(await store.clears({ since: at })), [{ personId: 'ada', at, setBy: 'admin' }]);
      assert.deepEqual(await store.clears({ since: at, personId: 'bob' }), []);
      assert.deepEqual(await store.clears({ since: at + 1 }), []);
    },
  },
  {
    title: 'undoing a clear removes it and restores the ends of the statements that it ended, and nothing else',
    async run({ store, second }) {
      await store.saveDirectory([user('ada'), user('bob')], 'display');
      const at = T + 2 * HOUR;
      await store.addOverride(override('begun'));
      await store.addOverride(override('short', { end: T + 3 * HOUR }));
      await store.addOverride(override('ended', { end: T + 2 * HOUR }));
      await store.addOverride(override('hidden', { statement: { kind: 'hidden' } }));
      await store.addOverride(override('bobs', { personId: 'bob' }));
      await store.addClear({ personId: 'ada', at: T + HOUR / 2, setBy: 'ada' });
      assert.equal(await store.undoClear('ada', T + HOUR / 2), true);
      await store.addClear({ personId: 'ada', at, setBy: 'ada' });
      await store.addClear({ personId: 'ada', at, setBy: 'ada' });
      await store.addClear({ personId: 'bob', at, setBy: 'bob' });
      assert.deepEqual(await ends(store), { begun: 2, short: 2, ended: 2, hidden: 8, bobs: 2 });
      assert.equal(await store.undoClear('ada', at + 1), false);
      const { cursor } = await store.changes();
      assert.equal(await store.undoClear('ada', at), true);
      assert.deepEqual(await ends(second), { begun: 8, short: 3, ended: 2, hidden: 8, bobs: 2 });
      assert.deepEqual(withoutSeq(await second.clears({ since: 0 })), [{ personId: 'bob', at, setBy: 'bob' }]);
      assert.deepEqual((await store.changes(cursor)).statementsOf, ['ada']);
      assert.equal(await store.undoClear('ada', at), false);
    },
  },
  {
    title: 'undoing a clear does not change statements that were ended again since, and restores no erased ones',
    async run({ store }) {
      await store.saveDirectory([user('ada')], 'display');
      const at = T + 2 * HOUR;
      await store.addOverride(override('o1'));
      await store.addClear({ personId: 'ada', at, setBy: 'ada' });
      await store.endOverrides('ada', ['o1'], T + HOUR);
      assert.equal(await store.undoClear('ada', at), true);
      assert.deepEqual(await ends(store), { o1: 1 });
      await store.addOverride(override('o2'));
      await store.addClear({ personId: 'ada', at, setBy: 'ada' });
      await store.erasePerson('ada', at + 1);
      assert.equal(await store.undoClear('ada', at), false);
      assert.deepEqual(await ends(store), {});
    },
  },
  {
    title: 'a message is claimed once, by the first instance, and its claim is deleted after 24 hours',
    async run({ store, second }) {
      const claims = await Promise.all([store, second, store].map((one) => one.claimMessage('m1', T)));
      assert.deepEqual(claims.sort(), ['claimed', 'running', 'running']);
      await second.settleMessage('m1', true);
      assert.equal(await second.claimMessage('m2', T + DAY), 'claimed');
      assert.equal(await second.claimMessage('m1', T + DAY), 'done');
      assert.equal(await second.claimMessage('m1', T + DAY + 1), 'claimed');
      assert.equal(await store.claimMessage('m2', T + DAY + 1), 'running');
    },
  },
  {
    title: 'a claim that a machine made before it restarted counts as absent',
    async run({ store, second }) {
      await store.claimMessage('m1', T + 1);
      await store.settleMessage('m1', true);
      assert.equal(await second.claimMessage('m1', T + 1 - MESSAGE_CLAIM), 'done');
      assert.equal(await second.claimMessage('m1', T - MESSAGE_CLAIM), 'claimed');
    },
  },
  {
    title: 'a failed message can be claimed again at once, an unsettled one after a while, a completed one never',
    async run({ store, second }) {
      assert.equal(await store.claimMessage('m1', T), 'claimed');
      await store.settleMessage('m1', false);
      assert.equal(await second.claimMessage('m1', T + 1), 'claimed');
      assert.equal(await store.claimMessage('m1', T + 1 + MESSAGE_CLAIM), 'running');
      const again = await Promise.all([store, second].map((one) => one.claimMessage('m1', T + 2 + MESSAGE_CLAIM)));
      assert.deepEqual(again.sort(), ['claimed', 'running']);
      await store.settleMessage('m1', true);
      await second.settleMessage('m1', false);
      assert.equal(await store.claimMessage('m1', T + HOUR), 'done');
    },
  },
];
