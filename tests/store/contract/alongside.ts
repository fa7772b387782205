import assert from 'node:assert/strict';
import { isAppError } from '../../../server/errors.ts';
import type { Store } from '../../../server/store/port/store.ts';
import { AUDITED_CHANGES } from './audited-changes.ts';
import { audited, type Case, office, override, range, T, user } from './case.ts';
import { message, subjectsDue } from './outbox.ts';

const entriesOf = async (store: Store) => (await store.auditEntries({ limit: 99 })).map(({ id }) => id);

const written = Object.entries(AUDITED_CHANGES).map(([name, { prepare, change, state }]): Case => {
  return {
    title: `${name} writes the change, its audit entries and its messages, in their order`,
    async run({ store, second }) {
      await prepare?.(store, 1);
      const before = await state(second, 1);
      const outbox = ['ada-1', 'eve'].map((subject) => message({ subject, personIds: [subject] }));
      await change(store, 1, { audit: [audited('first', T), audited('second', T)], outbox });
      assert.notDeepEqual(await state(second, 1), before);
      assert.deepEqual(await entriesOf(second), ['second', 'first']);
      assert.deepEqual((await second.auditEntries({ limit: 1 }))[0], audited('second', T));
      assert.deepEqual(await subjectsDue(second), ['ada-1']);
      assert.deepEqual(await store.outboxCounts(), [{ consumer: 'bot', open: 2, oldest: T, blocked: 0, dropped: 0 }]);
    },
  };
});

export const alongsideCases: Case[] = [
  ...written,
  {
    title: 'a change of an outdated version writes neither the change nor its entries',
    async run({ store, second }) {
      await store.saveOffice(office());
      await store.saveRange(range());
      await store.saveRange(range({ id: 'other' }));
      const alongside = { audit: [audited('no', T)], outbox: [message()] };
      const refuse = (work: Promise<unknown>) => assert.rejects(work, (error) => isAppError(error, 'VERSION_CONFLICT'));
      await refuse(second.saveOffice(office({ version: 3 }), alongside));
      await refuse(second.saveSettings({ ...(await store.settings()), version: 9 }, alongside));
      const save = [range({ id: 'new' }), range({ version: 2 })];
      await refuse(
        second.changeRanges({ id: 'c', at: T, action: 'import', save, remove: [range({ id: 'other', version: 4 })], ...alongside }),
      );
      assert.deepEqual(await entriesOf(store), []);
      const versions = (await store.ranges()).map(({ id, version }) => `${id} ${version}`);
      assert.deepEqual(versions.sort(), ['lan 1', 'other 1']);
      assert.deepEqual(await store.rangeChanges(), []);
      assert.deepEqual(await store.outboxCounts(), []);
    },
  },
  {
    title:
      'a change of ranges that was checked against outdated places is rejected completely; every change of offices and ranges increments the revision',
    async run({ store, second }) {
      const seen = [await store.placesRevision()];
      const noteRevision = async () => seen.push(await second.placesRevision());
      await store.saveRange(range());
      await noteRevision();
      await store.saveRange(range({ id: 'other' }));
      await store.deleteRange('other');
      await noteRevision();
      const make = (id: string, revision: number | undefined) =>
        store.changeRanges({
          id: `c-${id}`,
          at: T,
          action: 'create',
          ...(revision !== undefined && { revision }),
          save: [range({ id })],
          remove: [],
          audit: [audited(id, T)],
        });
      await make('a', seen.at(-1));
      await noteRevision();
      await store.saveOffice(office());
      await noteRevision();
      await make('b', seen.at(-1));
      await noteRevision();
      assert.deepEqual(
        seen.toSorted((a, b) => a - b),
        seen,
      );
      assert.equal(new Set(seen).size, seen.length);
      await assert.rejects(make('c', seen.at(-2)), (error) => isAppError(error, 'STALE_PLACES'));
      await make('d', undefined);
      assert.deepEqual((await second.ranges()).map(({ id }) => id).sort(), ['a', 'b', 'd', 'lan']);
      assert.deepEqual((await entriesOf(second)).sort(), ['a', 'b', 'd']);
      assert.equal((await second.rangeChanges()).length, 3);
    },
  },
  {
    title: 'a change of an office that was checked against outdated places is rejected completely',
    async run({ store, second }) {
      const revision = await store.placesRevision();
      await store.saveRange(range());
      const stale = second.saveOffice(office(), { revision, audit: [audited('no', T)], outbox: [message()] });
      await assert.rejects(stale, (error) => isAppError(error, 'STALE_PLACES'));
      assert.deepEqual([await store.offices(), await entriesOf(store), await store.outboxCounts()], [[], [], []]);
      await second.saveOffice(office(), { revision: await second.placesRevision(), audit: [audited('yes', T)] });
      assert.deepEqual([(await store.offices()).length, await entriesOf(store)], [1, ['yes']]);
    },
  },
  {
    title: 'one of two concurrent changes of an office and a range that were checked against the same places is rejected',
    async run({ store, second }) {
      const revision = await store.placesRevision();
      const outcomes = await Promise.allSettled([
        store.saveOffice(office(), { revision }),
        second.changeRanges({ id: 'c', at: T, action: 'create', revision, save: [range()], remove: [] }),
      ]);
      assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      assert.equal((await store.ranges()).length + (await store.offices()).length, 1);
    },
  },
  {
    title: 'one of two concurrent changes that were checked against the same ranges is rejected',
    async run({ store, second }) {
      const revision = await store.placesRevision();
      const make = (one: Store, id: string) =>
        one.changeRanges({ id, at: T, action: 'create', revision, save: [range({ id })], remove: [] });
      const outcomes = await Promise.allSettled([make(store, 'a'), make(second, 'b')]);
      assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      assert.equal((await store.ranges()).length, 1);
    },
  },
  {
    title: 'a change that changes nothing writes no entry',
    async run({ store, second }) {
      await store.saveDirectory([user('ada')], 'track');
      await store.addOverride(override('said'));
      const alongside = { audit: [audited('no', T)], outbox: [message()] };
      assert.deepEqual(await second.endOverrides('ada', ['unknown'], T, 'eve', () => alongside), []);
      assert.equal(await second.undoClear('ada', T, alongside), false);
      assert.equal(await second.removeWarningConversation('unknown', alongside), false);
      await second.erasePerson('nobody', T, alongside);
      const before = { mode: 'off' as const };
      assert.deepEqual(
        await second.saveModes([{ personId: 'ada', before, after: { mode: 'display' } }], { at: T, by: 'eve' }, alongside),
        [],
      );
      assert.deepEqual(await entriesOf(store), []);
      assert.deepEqual(await store.outboxCounts(), []);
    },
  },
  {
    title: 'entries for ends name the statements that were ended',
    async run({ store }) {
      await store.addOverride(override('lasting'));
      await store.addOverride(override('over', { end: T }));
      const alongside = (changed: readonly string[]) => ({ audit: changed.map((id) => audited(`end ${id}`, T)) });
      await store.endOverrides('ada', ['lasting', 'over'], T + 1, undefined, alongside);
      assert.deepEqual(await entriesOf(store), ['end lasting']);
    },
  },
  {
    title: 'one of two concurrent changes of the same record writes the change and the entry, the other neither',
    async run({ store, second }) {
      await store.saveOffice(office());
      const change = (one: Store, name: string) => one.saveOffice(office({ version: 2, name }), { audit: [audited(name, T)] });
      const outcomes = await Promise.allSettled([change(store, 'a'), change(second, 'b')]);
      assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      assert.deepEqual(await entriesOf(store), [(await store.offices())[0]?.name]);
    },
  },
];
