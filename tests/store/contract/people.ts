import assert from 'node:assert/strict';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { setMode } from '../../support/set-mode.ts';
import { ALL_DAYS, allDays, type Case, day, MONDAY, merge, override, T, user, withoutSeq } from './case.ts';

export const peopleCases: Case[] = [
  {
    title: 'a new person gets the default mode, also for the time before',
    async run({ store }) {
      await store.saveDirectory([user('ada', { department: 'R&D', managerId: 'eve', timeZone: 'Europe/Berlin' })], 'display');
      await store.saveDirectory([user('bob')], 'track');
      await store.saveDirectory([user('cy')], 'off');
      const facts = user('ada', { department: 'R&D', managerId: 'eve', timeZone: 'Europe/Berlin' });
      assert.deepEqual(await store.person('ada'), { ...facts, mode: 'display', notOffSince: 0, displaySince: 0 });
      assert.deepEqual(await store.person('bob'), { ...user('bob'), mode: 'track', notOffSince: 0 });
      assert.deepEqual(await store.person('cy'), { ...user('cy'), mode: 'off' });
      assert.equal((await store.people()).length, 3);
      assert.equal(await store.person('nobody'), undefined);
    },
  },
  {
    title: 'a known person keeps mode and instants when the directory is read again, and loses facts that it no longer has',
    async run({ store }) {
      await store.saveDirectory([user('ada', { department: 'R&D' })], 'track');
      await setMode(store, 'ada', { mode: 'display', notOffSince: 0, displaySince: T }, T);
      await store.saveDirectory([user('ada', { name: 'Ada L.' })], 'off');
      const history = { mode: 'display', notOffSince: 0, displaySince: T, modeChosen: { at: T, by: 'eve' } };
      assert.deepEqual(await store.person('ada'), { ...user('ada', { name: 'Ada L.' }), ...history });
    },
  },
  {
    title: 'a removed person keeps only id, instants and a hidden in force, until they are deleted',
    async run({ store }) {
      await store.saveDirectory([user('ada'), user('bob')], 'display');
      await merge(store, { personDays: [day()], accessEvents: [{ personId: 'ada', ip: '203.0.113.9', day: MONDAY }] });
      const hidden = { statement: { kind: 'hidden' as const } };
      await store.addOverride(override('said', {}));
      await store.addOverride(override('plan', { ...hidden, from: T + 2 * HOUR }));
      await store.addOverride(override('over', { ...hidden, end: T + HOUR }));
      await store.addOverride(override('hidden', { ...hidden, end: T + 90 * DAY }));
      await store.addClear({ personId: 'ada', at: T, setBy: 'ada' });
      await store.removePeople(['ada', 'stranger'], T + HOUR);
      const removedPeople = { id: 'ada', mode: 'display', notOffSince: 0, displaySince: 0, erasedAt: T + HOUR, goneAt: T + HOUR };
      assert.deepEqual(await store.removedPeople(), [removedPeople]);
      assert.deepEqual(
        (await store.people()).map((person) => person.id),
        ['bob'],
      );
      assert.equal(await store.person('ada'), undefined);
      assert.deepEqual(await allDays(store), []);
      assert.deepEqual(await store.accessEvents(ALL_DAYS), []);
      const kept = async () => (await store.overrides({ endsAfter: 0 })).map(({ id }) => id);
      assert.deepEqual(await kept(), ['hidden']);
      assert.deepEqual(await store.clears({ since: 0 }), []);
      await store.addOverride(override('others', { personId: 'bob', end: T + 90 * DAY }));
      const limits = { lastExpiredDay: '2000-01-01', overridesEndedBy: 0, hiddenEndedBy: 0, clearsBy: 0, auditedBy: 0 };
      await store.deleteExpired({ ...limits, goneBy: T + HOUR - 1 });
      assert.deepEqual((await kept()).sort(), ['hidden', 'others']);
      const deleted = await store.deleteExpired({ ...limits, goneBy: T + HOUR });
      assert.deepEqual([deleted.overrides, deleted.removedPeople, await kept()], [1, 1, ['others']]);
    },
  },
  {
    title: 'a removed person who returns keeps mode and instants, and no old evidence',
    async run({ store }) {
      await store.saveDirectory([user('ada')], 'display');
      await store.addOverride(override('hidden', { statement: { kind: 'hidden' } }));
      await merge(store, { personDays: [day()] });
      await store.removePeople(['ada'], T + HOUR);
      await store.saveDirectory([user('ada')], 'track');
      const expected = { ...user('ada'), mode: 'display', notOffSince: 0, displaySince: 0, erasedAt: T + HOUR };
      assert.deepEqual(await store.person('ada'), expected);
      assert.deepEqual(await store.removedPeople(), []);
      assert.deepEqual(await allDays(store), []);
      assert.deepEqual(
        (await store.overrides({ endsAfter: 0, personId: 'ada' })).map(({ id }) => id),
        ['hidden'],
      );
      await merge(store, { personDays: [day({ first: T + 2 * HOUR, last: T + 2 * HOUR })] });
      assert.equal((await allDays(store)).length, 1);
    },
  },
  {
    title: 'erasing deletes all data of this person except a hidden in force, and nobody else’s, and stores the instant',
    async run({ store }) {
      await store.saveDirectory([user('ada'), user('bob')], 'display');
      const bobs = day({ personId: 'bob' });
      const event = { personId: 'ada', ip: '203.0.113.9', day: MONDAY };
      await merge(store, { personDays: [day(), day({ day: '2026-02-27' }), bobs], accessEvents: [event, { ...event, personId: 'bob' }] });
      await store.addOverride(override('remote'));
      await store.addOverride(override('hidden', { statement: { kind: 'hidden' } }));
      await store.addOverride(override('hidden-over', { statement: { kind: 'hidden' }, end: T + HOUR }));
      await store.addOverride(override('hidden-later', { statement: { kind: 'hidden' }, from: T + 2 * HOUR }));
      await store.addClear({ personId: 'ada', at: T, setBy: 'ada' });
      await store.addClear({ personId: 'bob', at: T, setBy: 'bob' });
      await store.erasePerson('ada', T + HOUR);
      assert.deepEqual(await allDays(store), [bobs]);
      assert.deepEqual(await store.accessEvents(ALL_DAYS), [{ ...event, personId: 'bob' }]);
      assert.deepEqual(
        (await store.overrides({ endsAfter: 0 })).map((kept) => kept.id),
        ['hidden'],
      );
      assert.deepEqual(withoutSeq(await store.clears({ since: 0 })), [{ personId: 'bob', at: T, setBy: 'bob' }]);
      assert.equal((await store.person('ada'))?.erasedAt, T + HOUR);
      assert.equal((await store.person('bob'))?.erasedAt, undefined);
    },
  },
  {
    title: 'switching off deletes all data except a running hidden, and does not count as an erasure',
    async run({ store }) {
      await store.saveDirectory([user('ada')], 'display');
      await merge(store, { personDays: [day()] });
      await store.addOverride(override('remote'));
      await store.addOverride(override('hidden', { statement: { kind: 'hidden' } }));
      await setMode(store, 'ada', { mode: 'off' }, T + HOUR);
      assert.deepEqual(await store.person('ada'), { ...user('ada'), mode: 'off', modeChosen: { at: T + HOUR, by: 'eve' } });
      assert.deepEqual(await allDays(store), []);
      assert.deepEqual(
        (await store.overrides({ endsAfter: 0 })).map((kept) => kept.id),
        ['hidden'],
      );
    },
  },
  {
    title: 'a mode other than off deletes nothing, and never undoes an erasure',
    async run({ store }) {
      await store.saveDirectory([user('ada')], 'display');
      await store.erasePerson('ada', T);
      await merge(store, { personDays: [day()] });
      await setMode(store, 'ada', { mode: 'track', notOffSince: 0 }, T + HOUR);
      const modeChosen = { at: T + HOUR, by: 'eve' };
      assert.deepEqual(await store.person('ada'), { ...user('ada'), mode: 'track', notOffSince: 0, erasedAt: T, modeChosen });
      assert.deepEqual(await allDays(store), [day()]);
    },
  },
  {
    title: 'modes of many people are set together, each only if their history is unchanged since it was read, with who chose them',
    async run({ store, second }) {
      await store.saveDirectory([user('ada'), user('bob'), user('cy'), user('gone')], 'track');
      await store.removePeople(['gone'], T);
      const read = { mode: 'track', notOffSince: 0 } as const;
      await setMode(second, 'cy', { mode: 'display', notOffSince: 0, displaySince: T }, T);
      const after = { mode: 'display', notOffSince: 0, displaySince: T + HOUR } as const;
      const edits = ['ada', 'bob', 'cy', 'gone', 'stranger'].map((personId) => ({ personId, before: read, after }));
      const before = await store.peopleRevision();
      const { cursor } = await second.changes();
      assert.deepEqual((await store.saveModes(edits, { at: T + HOUR, by: 'eve' })).sort(), ['ada', 'bob']);
      const chosen = { ...after, modeChosen: { at: T + HOUR, by: 'eve' } };
      assert.deepEqual(await second.person('bob'), { ...user('bob'), ...chosen });
      assert.equal((await second.person('cy'))?.displaySince, T);
      assert.ok((await store.peopleRevision()) > before);
      const told = await second.changes(cursor);
      assert.ok(told.reload || ['ada', 'bob'].every((id) => told.personIds.includes(id)));
      assert.deepEqual(await store.saveModes(edits, { at: T + 2 * HOUR, by: 'eve' }), []);
      await store.removePeople(['ada'], T + 2 * HOUR);
      await store.saveDirectory([user('ada')], 'off');
      assert.equal((await store.person('ada'))?.modeChosen, undefined);
      assert.equal((await store.person('ada'))?.mode, 'display');
    },
  },
  {
    title: 'when switching off is based on an outdated history, then all data stays, and no reader sees a change',
    async run({ store, second }) {
      await store.saveDirectory([user('ada')], 'track');
      await setMode(second, 'ada', { mode: 'display', notOffSince: 0, displaySince: T }, T);
      await merge(store, { personDays: [day({ personId: 'ada' })], accessEvents: [] });
      await store.addOverride(override('o1'));
      await store.addClear({ personId: 'ada', at: T, setBy: 'ada' });
      const kept = async () => [await store.overrides({ endsAfter: 0 }), await store.clears({ since: 0 }), await allDays(store)];
      const before = await kept();
      const { cursor } = await second.changes();
      const edit = { personId: 'ada', before: { mode: 'track', notOffSince: 0 }, after: { mode: 'off' } } as const;
      assert.deepEqual(await store.saveModes([edit], { at: T + HOUR, by: 'eve' }), []);
      assert.deepEqual(await kept(), before);
      const told = await second.changes(cursor);
      assert.deepEqual([told.reload, told.personIds], [false, []]);
    },
  },
  {
    title: 'when many people switch off, their data except a running hidden is deleted, and nobody else’s',
    async run({ store }) {
      await store.saveDirectory([user('ada'), user('bob'), user('cy')], 'display');
      await store.erasePerson('bob', T - HOUR);
      const ofAll = ['ada', 'bob', 'cy'];
      await merge(store, {
        personDays: ofAll.map((personId) => day({ personId })),
        accessEvents: ofAll.map((personId) => ({ personId, ip: '203.0.113.9', day: MONDAY })),
      });
      for (const personId of ofAll) {
        await store.addOverride(override(`${personId}-remote`, { personId }));
        await store.addOverride(override(`${personId}-hidden`, { personId, statement: { kind: 'hidden' } }));
        await store.addClear({ personId, at: T, setBy: personId });
      }
      const edit = { before: { mode: 'display', notOffSince: 0, displaySince: 0 }, after: { mode: 'off' } } as const;
      const edits = ['ada', 'bob'].map((personId) => ({ personId, ...edit }));
      assert.deepEqual((await store.saveModes(edits, { at: T + HOUR, by: 'eve' })).sort(), ['ada', 'bob']);
      assert.deepEqual(await allDays(store), [day({ personId: 'cy' })]);
      assert.deepEqual(
        (await store.accessEvents(ALL_DAYS)).map(({ personId }) => personId),
        ['cy'],
      );
      const kept = (await store.overrides({ endsAfter: 0 })).map(({ id }) => id).sort();
      assert.deepEqual(kept, ['ada-hidden', 'bob-hidden', 'cy-hidden', 'cy-remote']);
      assert.deepEqual(
        (await store.clears({ since: 0 })).map(({ personId }) => personId),
        ['cy'],
      );
      assert.equal((await store.person('bob'))?.erasedAt, T - HOUR);
      assert.equal((await store.person('ada'))?.erasedAt, undefined);
    },
  },
  {
    title: 'since when somebody has their UPN is stored with them, and decides which sign-ins count',
    async run({ store, second }) {
      await store.saveDirectory([user('ada', { upnSince: T })], 'display');
      assert.equal((await second.person('ada'))?.upnSince, T);
      const before = await store.peopleRevision();
      await store.saveDirectory([user('ada', { upnSince: T + 1 })], 'display');
      assert.equal((await second.person('ada'))?.upnSince, T + 1);
      assert.ok((await store.peopleRevision()) > before);
    },
  },
  {
    title: 'people and removed people are found by their ids',
    async run({ store, second }) {
      await store.saveDirectory(
        ['ada', 'bob', 'cy', 'dan'].map((id) => user(id)),
        'track',
      );
      await store.removePeople(['cy', 'dan'], T);
      const asked = ['ada', 'cy', 'stranger'];
      assert.deepEqual(
        (await second.people(asked)).map(({ id }) => id),
        ['ada'],
      );
      assert.deepEqual(
        (await second.removedPeople(asked)).map(({ id }) => id),
        ['cy'],
      );
      assert.deepEqual([await second.people([]), await second.removedPeople([])], [[], []]);
    },
  },
  {
    title: 'zones of a person or their client stay when the directory is read, and are reported to readers of changes',
    async run({ store, second }) {
      await store.saveDirectory([user('ada'), user('bob')], 'display');
      const { cursor } = await second.changes();
      await store.saveTimeZone('ada', 'ownTimeZone', 'Europe/Berlin');
      await store.saveTimeZone('ada', 'clientTimeZone', 'Pacific/Auckland');
      await store.saveTimeZone('stranger', 'clientTimeZone', 'Pacific/Auckland');
      const told = await second.changes(cursor);
      assert.ok(told.reload || told.personIds.includes('ada'));
      await store.saveDirectory([user('ada', { name: 'Ada L.', timeZone: 'UTC' })], 'display');
      const ada = await second.person('ada');
      assert.deepEqual([ada?.ownTimeZone, ada?.clientTimeZone, ada?.timeZone], ['Europe/Berlin', 'Pacific/Auckland', 'UTC']);
      assert.equal((await second.person('bob'))?.ownTimeZone, undefined);
      assert.equal(await second.person('stranger'), undefined);
      await second.saveTimeZone('ada', 'ownTimeZone', undefined);
      assert.equal((await store.person('ada'))?.ownTimeZone, undefined);
    },
  },
  {
    title: 'the client’s zone is deleted with the data, the person’s own zone with the account',
    async run({ store }) {
      const zones = async () => {
        const ada = await store.person('ada');
        return [ada?.ownTimeZone, ada?.clientTimeZone];
      };
      const give = async () => {
        await store.saveTimeZone('ada', 'ownTimeZone', 'Europe/Berlin');
        await store.saveTimeZone('ada', 'clientTimeZone', 'Pacific/Auckland');
      };
      await store.saveDirectory([user('ada')], 'display');
      await give();
      await store.erasePerson('ada', T);
      assert.deepEqual(await zones(), ['Europe/Berlin', undefined]);
      await give();
      await setMode(store, 'ada', { mode: 'off' }, T);
      assert.deepEqual(await zones(), ['Europe/Berlin', undefined]);
      await give();
      await store.removePeople(['ada'], T);
      await store.saveDirectory([user('ada')], 'display');
      assert.deepEqual(await zones(), [undefined, undefined]);
    },
  },
  {
    title: 'the people’s revision grows with mode, deletion, removal, arrival and account state, not with a name',
    async run({ store }) {
      let before = await store.peopleRevision();
      const grows = async (change: () => Promise<void>) => {
        await change();
        const after = await store.peopleRevision();
        assert.ok(after > before, `${after} after ${before}`);
        before = after;
      };
      await grows(() => store.saveDirectory([user('ada')], 'track'));
      await grows(() => store.saveDirectory([user('ada', { enabled: false })], 'track'));
      await grows(() => setMode(store, 'ada', { mode: 'off' }, T));
      await grows(() => store.erasePerson('ada', T));
      await grows(() => store.removePeople(['ada'], T));
      await grows(() => store.saveDirectory([user('ada')], 'track'));
      await store.saveDirectory([user('ada', { name: 'Ada L.' })], 'track');
      assert.equal(await store.peopleRevision(), before);
    },
  },
];
