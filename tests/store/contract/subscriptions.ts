import assert from 'node:assert/strict';
import { isAppError } from '../../../server/errors.ts';
import type { Conversation } from '../../../server/presence/conversation.ts';
import { type Digest, type Favourite, type Follow, type Subscription, subscriptionKey } from '../../../server/presence/subscription.ts';
import type { Store } from '../../../server/store/port/store.ts';
import { type Case, sorted, T, TUESDAY, user } from './case.ts';
import { message } from './outbox.ts';

export function follow(personId: string, followedId: string, facts: Partial<Follow> = {}): Follow {
  return { kind: 'follow', personId, followedId, repeat: 'daily', since: T, ...facts };
}

export function conversation(id: string, facts: Partial<Conversation> = {}): Conversation {
  const channel = { tenantId: 'tenant', channelId: 'msteams', serviceUrl: 'https://smba.example/emea/', botId: '28:bot' };
  return { id, kind: 'channel', ...channel, ...facts };
}

export function digest(personId: string, conversationId: string, facts: Partial<Digest> = {}): Digest {
  const told = { period: 'today', names: true, time: '09:00', zone: 'Europe/Berlin' } as const;
  return { kind: 'digest', personId, conversation: conversation(conversationId), ...told, since: T, ...facts };
}

export function favourite(personId: string, target: Favourite['target']): Favourite {
  return { kind: 'favourite', personId, target, since: T };
}

const person = (personId: string) => ({ kind: 'person', personId }) as const;
const office = { kind: 'office', officeId: 'berlin' } as const;
const morning = (personId: string): Subscription => ({ kind: 'morning', personId, time: '08:00', since: T });
const noFollowers = (personId: string): Subscription => ({ kind: 'no-followers', personId, since: T });
const chat = (personId: string) => ({ personId, conversation: conversation(`chat of ${personId}`, { kind: 'personal', personId }) });

async function saveAll(store: Store, ...subscriptions: Subscription[]): Promise<void> {
  for (const subscription of subscriptions) await store.saveSubscription(subscription);
}

async function keys(store: Store): Promise<string[]> {
  return (await store.subscriptions({})).map((each) => `${each.kind} ${each.personId}`);
}

export const subscriptionCases: Case[] = [
  {
    title: 'subscriptions are returned as last saved, by kind, by owner and by subject, until they end',
    async run({ store, second }) {
      assert.deepEqual(await store.subscriptions({}), []);
      const all = [follow('ada', 'bob'), follow('cy', 'bob'), digest('ada', 'team'), morning('ada'), noFollowers('dan')];
      await saveAll(store, follow('ada', 'bob', { repeat: 'once' }), digest('cy', 'team', { time: '07:00' }), ...all);
      await saveAll(second, digest('ada', 'team', { period: 'next-week', weekdays: [5] }));
      const found = async (query: Parameters<Store['subscriptions']>[0]) => sorted(await second.subscriptions(query));
      assert.deepEqual(await found({}), sorted([...all, digest('ada', 'team', { period: 'next-week', weekdays: [5] })]));
      assert.deepEqual(await found({ kind: 'follow', about: 'bob' }), sorted([follow('ada', 'bob'), follow('cy', 'bob')]));
      assert.deepEqual(await found({ kind: 'follow', personId: 'cy' }), [follow('cy', 'bob')]);
      assert.deepEqual(await found({ kind: 'morning' }), [morning('ada')]);
      assert.equal((await found({ about: 'team' })).length, 2);
      assert.equal(await store.endSubscription(subscriptionKey(follow('ada', 'bob'))), true);
      assert.equal(await second.endSubscription(subscriptionKey(follow('ada', 'bob'))), false);
      assert.deepEqual(await found({ kind: 'follow' }), [follow('cy', 'bob')]);
    },
  },
  {
    title: 'a subscription ends together with the message that it waited for; with one that was added before, or outdated, it stays',
    async run({ store, second }) {
      await store.saveDirectory([user('ada'), user('bob')], 'display');
      const revision = await store.peopleRevision();
      const [key, entry] = [subscriptionKey(follow('ada', 'bob')), message()];
      const added = async () => (await second.outboxCounts())[0]?.open ?? 0;
      assert.equal(await store.endWithMessage(key, entry, revision), false);
      await saveAll(store, follow('ada', 'bob'), follow('ada', 'cy'), morning('ada'));
      assert.deepEqual([await keys(store), await added()], [['follow ada', 'follow ada', 'morning ada'], 0]);
      assert.equal(await second.endWithMessage(key, entry, revision), true);
      assert.deepEqual([await keys(store), await added()], [['follow ada', 'morning ada'], 1]);
      await saveAll(store, follow('ada', 'bob'));
      assert.equal(await store.endWithMessage(key, entry, revision), false);
      await store.saveDirectory([user('eve')], 'display');
      const late = store.endWithMessage(key, message({ day: TUESDAY }), revision);
      await assert.rejects(late, (error) => isAppError(error, 'STALE_PEOPLE'));
      assert.deepEqual([(await second.subscriptions({ about: 'bob' })).length, await added()], [1, 1]);
      const now = await store.peopleRevision();
      const both = await Promise.all([store, second].map((one) => one.endWithMessage(key, message({ day: TUESDAY }), now)));
      assert.deepEqual([both.sort(), await added()], [[false, true], 2]);
    },
  },
  {
    title: 'when a person forbids to be followed, then all follows of them end in the same write, and no others',
    async run({ store, second }) {
      await saveAll(store, follow('ada', 'bob'), follow('cy', 'bob'), follow('bob', 'ada'), favourite('ada', person('bob')));
      await second.saveSubscription(noFollowers('bob'));
      assert.deepEqual(sorted(await keys(store)), sorted(['favourite ada', 'follow bob', 'no-followers bob']));
    },
  },
  {
    title: 'favourites are people, offices and floors, each once per person, and are found by their owner and by the person in them',
    async run({ store, second }) {
      const floor = { kind: 'floor', officeId: 'berlin', floorId: 'b1' } as const;
      const all = [favourite('ada', person('bob')), favourite('ada', office), favourite('ada', floor), favourite('cy', person('bob'))];
      await saveAll(store, ...all, follow('ada', 'bob'));
      await saveAll(second, favourite('ada', floor));
      const found = async (query: Parameters<Store['subscriptions']>[0]) =>
        sorted(await second.subscriptions({ kind: 'favourite', ...query }));
      assert.deepEqual(await found({}), sorted(all));
      assert.deepEqual(await found({ personId: 'ada' }), sorted(all.slice(0, 3)));
      assert.deepEqual(await found({ about: 'bob' }), sorted([favourite('ada', person('bob')), favourite('cy', person('bob'))]));
      assert.equal(await store.endSubscription(subscriptionKey(favourite('ada', office))), true);
      assert.deepEqual(await found({ personId: 'ada' }), sorted([favourite('ada', person('bob')), favourite('ada', floor)]));
    },
  },
  {
    title: 'subscriptions and chats are deleted with the data of their person; that nobody may follow them stays until their id is deleted',
    async run({ store, second }) {
      const before = { mode: 'display' as const, notOffSince: 0, displaySince: 0 };
      const deletions: Record<string, (id: string) => Promise<unknown>> = {
        erased: (id) => second.erasePerson(id, T),
        gone: (id) => second.removePeople([id], T),
        off: (id) => second.saveModes([{ personId: id, before, after: { mode: 'off' } }], { at: T, by: 'eve' }),
      };
      for (const [id, remove] of Object.entries(deletions)) {
        await store.saveDirectory([user(id), user('ada')], 'display');
        await saveAll(store, follow(id, 'ada'), digest(id, `team of ${id}`), morning(id), noFollowers(id), morning('ada'));
        await saveAll(store, favourite(id, person('ada')), favourite(id, office));
        await store.saveChat(chat(id));
        await store.saveChat(chat('ada'));
        await remove(id);
        assert.deepEqual((await keys(store)).sort(), ['morning ada', `no-followers ${id}`], id);
        assert.deepEqual(await store.chats(), [chat('ada')]);
        await store.endSubscription(subscriptionKey(morning('ada')));
        if (id !== 'gone') await store.endSubscription(subscriptionKey(noFollowers(id)));
        else await store.deleteExpired({ ...KEEP, goneBy: T });
        assert.deepEqual(await keys(store), [], id);
      }
    },
  },
  {
    title: 'follows and favourites of others for a person are deleted when the person is erased or removed, and stay when they are off',
    async run({ store, second }) {
      await store.saveDirectory(
        ['erased', 'gone', 'off'].map((id) => user(id)),
        'display',
      );
      const of = (id: string) => [follow('ada', id), favourite('ada', person(id))];
      await saveAll(store, ...of('erased'), ...of('gone'), ...of('off'), favourite('ada', office));
      await second.erasePerson('erased', T);
      await second.removePeople(['gone'], T);
      const before = { mode: 'display' as const, notOffSince: 0, displaySince: 0 };
      await second.saveModes([{ personId: 'off', before, after: { mode: 'off' } }], { at: T, by: 'eve' });
      assert.deepEqual(sorted(await store.subscriptions({})), sorted([...of('off'), favourite('ada', office)]));
    },
  },
  {
    title:
      'a person’s chat is stored once, as last saved; when its channel rejects a message, it is marked, and its digests and warnings end',
    async run({ store, second }) {
      await store.saveChat({ personId: 'ada', refusedAt: T });
      await second.saveChat(chat('ada'));
      await store.saveChat(chat('bob'));
      assert.deepEqual(await second.chats(), [chat('ada'), chat('bob')]);
      assert.deepEqual(await store.chats(['bob', 'nobody']), [chat('bob')]);
      await saveAll(store, digest('ada', 'chat of ada'), digest('bob', 'team'), morning('ada'));
      await store.saveWarningConversation(chat('ada').conversation);
      await store.saveWarningConversation(conversation('team'));
      await second.endConversation('chat of ada', T + 1);
      assert.deepEqual(await store.chats(), [{ personId: 'ada', refusedAt: T + 1 }, chat('bob')]);
      assert.deepEqual((await keys(store)).sort(), ['digest bob', 'morning ada']);
      assert.deepEqual(await store.warningConversations(), [conversation('team')]);
      await second.endConversation('unknown', T + 2);
    },
  },
];

const KEEP = { lastExpiredDay: '2000-01-01', overridesEndedBy: 0, hiddenEndedBy: 0, clearsBy: 0, auditedBy: 0 };
