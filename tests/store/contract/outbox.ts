import assert from 'node:assert/strict';
import { isAppError } from '../../../server/errors.ts';
import { DAY, HOUR, MINUTE } from '../../../server/presence/time.ts';
import { ATTEMPT_TIMEOUT, MAX_ATTEMPTS, type OutboxEntry } from '../../../server/store/port/outbox.ts';
import type { Store } from '../../../server/store/port/store.ts';
import { setMode } from '../../support/set-mode.ts';
import { type Case, day, MONDAY, merge, T, TUESDAY, user } from './case.ts';

export function message(facts: Partial<OutboxEntry> = {}): OutboxEntry {
  const about = { consumer: 'bot', kind: 'arrived', recipient: 'ada', subject: 'bob', day: MONDAY };
  return { ...about, payload: { officeId: 'berlin', floor: 3 }, createdAt: T, personIds: ['ada', 'bob'], ...facts };
}

/** The entries that `bot` may deliver after this many milliseconds of the database's time. */
async function dueAfter(store: Store, milliseconds: number, limit = 99) {
  return store.dueDeliveries({ consumer: 'bot', now: (await store.databaseTime()) + milliseconds, limit });
}

export async function subjectsDue(store: Store, milliseconds = HOUR): Promise<string[]> {
  return (await dueAfter(store, milliseconds)).map(({ entry }) => entry.subject);
}

/** Begins an attempt for the first entry that is due after this many milliseconds. */
async function tryOne(store: Store, milliseconds: number): Promise<string> {
  const [first] = await dueAfter(store, milliseconds);
  assert.ok(first, 'nothing is due');
  assert.ok(await store.beginDelivery(first, (await store.databaseTime()) + milliseconds));
  return first.id;
}

/** An attempt that certainly failed. */
async function failOne(store: Store, milliseconds: number, after: number): Promise<void> {
  const id = await tryOne(store, milliseconds);
  await store.endDelivery(id, { state: 'retry', now: (await store.databaseTime()) + milliseconds, after });
}

export const outboxCases: Case[] = [
  {
    title: 'an entry of the outbox is returned as added, only to its consumer',
    async run({ store, second }) {
      const entry = message({ at: T, payload: { officeId: 'berlin', floor: 3, late: true } });
      assert.equal(await store.addToOutbox([entry]), 1);
      const [due, ...others] = await dueAfter(second, HOUR);
      assert.deepEqual([due?.entry, due?.tries, others], [entry, 0, []]);
      assert.deepEqual(await store.dueDeliveries({ consumer: 'webhook', now: await store.databaseTime(), limit: 9 }), []);
      assert.deepEqual(await second.outboxCounts(), [{ consumer: 'bot', open: 1, oldest: T, blocked: 0, dropped: 0 }]);
    },
  },
  {
    title: 'an entry is added once over all instances, also after it was sent or dropped; each part of its key makes it a different entry',
    async run({ store, second }) {
      const [sent, dropped] = [message({ subject: 'sent' }), message({ subject: 'dropped' })];
      assert.equal(await store.addToOutbox([sent, sent, dropped]), 2);
      await store.endDelivery(await tryOne(store, HOUR), { state: 'sent' });
      await store.endDelivery(await tryOne(store, HOUR), { state: 'dropped', reason: 'gone' });
      const again = [sent, dropped, message()].map((entry) => ({ ...entry, payload: { other: 1 }, createdAt: T + 1 }));
      const added = await Promise.all([store, second, store, second].map((each) => each.addToOutbox(again)));
      assert.equal(
        added.reduce((sum, n) => sum + n),
        1,
      );
      const others: Partial<OutboxEntry>[] = [{ kind: 'left' }, { recipient: 'cy' }, { subject: 'dan' }, { day: TUESDAY }, { at: T }];
      assert.equal(await second.addToOutbox([...others, { at: T + 1 }, { consumer: 'webhook' }].map(message)), 7);
    },
  },
  {
    title: 'entries of a recipient are due in the order in which they were added; a recipient that waits for a retry does not block others',
    async run({ store, second }) {
      const added = ['a1', 'b1', 'a2', 'b2', 'a3'].map((subject) =>
        message({ subject, recipient: subject.slice(0, 1), createdAt: subject === 'a3' ? T - 1 : T }),
      );
      for (const entry of added) await store.addToOutbox([entry]);
      assert.deepEqual(await subjectsDue(second), ['a1', 'b1']);
      assert.equal((await dueAfter(second, HOUR, 1)).length, 1);
      await failOne(store, 0, HOUR);
      assert.deepEqual(await subjectsDue(second, 0), ['b1']);
      assert.deepEqual(await second.outboxCounts(), [{ consumer: 'bot', open: 5, oldest: T - 1, blocked: 1, blockedSince: T, dropped: 0 }]);
      await store.endDelivery(await tryOne(second, 0), { state: 'sent' });
      assert.deepEqual(await subjectsDue(second, 0), ['b2']);
      assert.deepEqual(await subjectsDue(second, HOUR + MINUTE), ['a1', 'b2']);
    },
  },
  {
    title: 'an attempt is counted before it is made, and only one of several concurrent ones begins',
    async run({ store, second }) {
      await store.addToOutbox([message()]);
      const [due] = await dueAfter(store, 0);
      assert.ok(due);
      const now = await store.databaseTime();
      const begun = await Promise.all([store, second, store].map((each) => each.beginDelivery(due, now)));
      assert.deepEqual(begun.filter(Boolean), [true]);
      assert.deepEqual(await dueAfter(second, HOUR), [], 'it is being tried');
      await second.endDelivery(due.id, { state: 'retry', now, after: HOUR });
      assert.deepEqual(await dueAfter(store, 2 * MINUTE), []);
      assert.deepEqual(
        (await dueAfter(store, 2 * HOUR)).map(({ tries }) => tries),
        [1],
      );
      await store.endDelivery(due.id, { state: 'sent' });
      assert.equal(await second.beginDelivery({ id: due.id, tries: 1 }, now), false);
      await second.endDelivery(due.id, { state: 'dropped', reason: 'late' });
      assert.equal((await store.outboxCounts()).find(({ consumer }) => consumer === 'bot')?.dropped ?? 0, 0);
    },
  },
  {
    title: 'an entry is dropped and counted when its 20th attempt has failed, and the next one of its recipient is due',
    async run({ store, second }) {
      await store.addToOutbox([message({ subject: 'first' }), message({ subject: 'next' })]);
      const now = await store.databaseTime();
      for (let n = 0; n < MAX_ATTEMPTS; n += 1) {
        assert.equal(await second.dropOverdue('bot', now + n * MINUTE), 0);
        await failOne(store, (n + 1) * MINUTE, MINUTE / 2);
      }
      assert.equal(await second.dropOverdue('bot', (await store.databaseTime()) + MAX_ATTEMPTS * MINUTE), 0);
      assert.equal(await second.dropOverdue('webhook', now + HOUR), 0);
      assert.equal(await second.dropOverdue('bot', now + HOUR), 1);
      assert.deepEqual(await subjectsDue(store), ['next']);
      assert.deepEqual(await store.outboxCounts(), [{ consumer: 'bot', open: 1, oldest: T, blocked: 0, dropped: 1 }]);
    },
  },
  {
    title: 'an entry whose attempt has no result for two minutes is dropped and counted, and the next one of its recipient is due',
    async run({ store, second }) {
      await store.addToOutbox([message({ subject: 'first' }), message({ subject: 'next' })]);
      const now = await store.databaseTime();
      const id = await tryOne(store, 0);
      assert.equal(await second.dropOverdue('bot', now + ATTEMPT_TIMEOUT - MINUTE), 0);
      assert.deepEqual(await subjectsDue(second), []);
      assert.equal(await second.dropOverdue('bot', now + ATTEMPT_TIMEOUT + MINUTE), 1);
      await store.endDelivery(id, { state: 'retry', now, after: 0 });
      assert.deepEqual(await subjectsDue(second), ['next']);
      assert.deepEqual(await second.outboxCounts(), [{ consumer: 'bot', open: 1, oldest: T, blocked: 0, dropped: 1 }]);
    },
  },
  {
    title: 'an entry that has been open for a day is dropped and counted',
    async run({ store, second }) {
      await store.addToOutbox([message({ recipient: 'a' }), message({ recipient: 'b' })]);
      const now = await store.databaseTime();
      assert.equal(await second.dropOverdue('bot', now + DAY - MINUTE), 0);
      assert.equal(await second.dropOverdue('bot', now + DAY + MINUTE), 2);
      assert.deepEqual(await dueAfter(store, HOUR), []);
      assert.deepEqual(await store.outboxCounts(), [{ consumer: 'bot', open: 0, blocked: 0, dropped: 2 }]);
    },
  },
  {
    title: 'when the database’s time restarts, waits end and the age of an entry counts from then',
    async run({ store, second }) {
      await store.addToOutbox([message()]);
      const before = await store.databaseTime();
      await failOne(store, 0, HOUR);
      const restarted = before - 10 * DAY;
      assert.equal((await second.dueDeliveries({ consumer: 'bot', now: restarted, limit: 9 })).length, 1);
      assert.equal(await second.dropOverdue('bot', restarted), 0);
      assert.equal(await store.dropOverdue('bot', restarted + DAY - 1), 0);
      assert.equal(await second.dropOverdue('bot', restarted + DAY), 1);
      await store.addToOutbox([message({ subject: 'next' })]);
      await tryOne(store, 0);
      assert.equal(await second.dropOverdue('bot', restarted), 1, 'a try of before is over');
    },
  },
  {
    title: 'entries are deleted with the data of the people they are about: erased, removed or switched off',
    async run({ store, second }) {
      const before = { mode: 'display' as const, notOffSince: 0, displaySince: 0 };
      const deletions: Record<string, (id: string) => Promise<unknown>> = {
        erased: (id) => second.erasePerson(id, T),
        removed: (id) => second.removePeople([id], T),
        off: (id) => setMode(second, id, { mode: 'off' }, T),
        switched: (id) => second.saveModes([{ personId: id, before, after: { mode: 'off' } }], { at: T, by: 'eve' }),
      };
      await store.saveDirectory(
        ['ada', ...Object.keys(deletions)].map((id) => user(id)),
        'display',
      );
      for (const [id, remove] of Object.entries(deletions)) {
        const about = message({ recipient: 'ada', subject: id, personIds: ['ada', id] });
        const to = message({ recipient: id, subject: 'news', personIds: [id] });
        await store.addToOutbox([about, to, message({ subject: 'other', personIds: ['ada'] })]);
        await remove(id);
        assert.deepEqual(await subjectsDue(store), ['other'], id);
        assert.equal(await store.addToOutbox([about]), 1, id);
        await second.erasePerson('ada', T);
      }
    },
  },
  {
    title: 'entries that were computed before people changed are not added to the outbox',
    async run({ store, second }) {
      await store.saveDirectory([user('ada')], 'display');
      const revision = await store.peopleRevision();
      assert.equal(await second.addToOutbox([message()], revision), 1);
      await merge(store, { personDays: [day()] });
      await second.erasePerson('ada', T);
      await assert.rejects(store.addToOutbox([message()], revision), (error) => isAppError(error, 'STALE_PEOPLE'));
      assert.deepEqual(await dueAfter(second, HOUR), []);
      assert.equal(await store.addToOutbox([message()], await store.peopleRevision()), 1);
    },
  },
  {
    title: 'entries of the outbox are deleted with their day, and with removed people',
    async run({ store, second }) {
      await store.saveDirectory([user('gone')], 'track');
      await store.removePeople(['gone'], T);
      const kept = message({ day: TUESDAY, recipient: 'kept' });
      const late = message({ day: TUESDAY, recipient: 'gone', personIds: ['gone'] });
      await store.addToOutbox([message(), message({ day: '2026-03-01' }), kept, late]);
      await store.endDelivery(await tryOne(store, HOUR), { state: 'sent' });
      const nothing = { overridesEndedBy: 0, hiddenEndedBy: 0, clearsBy: 0, auditedBy: 0 };
      const deleted = await second.deleteExpired({ lastExpiredDay: MONDAY, goneBy: T, ...nothing });
      assert.equal(deleted.outboxEntries, 3);
      assert.deepEqual(
        (await dueAfter(store, HOUR)).map(({ entry }) => entry),
        [kept],
      );
      assert.equal(await store.addToOutbox([message(), kept]), 1);
    },
  },
];
