import { AppError } from '../../errors.ts';
import { aboutOf, subscriptionKey } from '../../presence/subscription.ts';
import { outboxKey } from '../port/outbox.ts';
import type { SubscriptionStore } from '../port/subscriptions.ts';
import { type Mongo, retryDuplicate } from './connection.ts';
import type { Counters } from './counters.ts';
import { about as aboutPerson } from './off.ts';
import type { Step } from './steps.ts';

export function createSubscriptions(mongo: Mongo, counters: Counters): SubscriptionStore {
  const { subscriptions, chats } = mongo;
  const lock = (key: string) => ({ key: `subscription/${key}` });
  return {
    async subscriptions({ kind, personId, about }) {
      const some = {
        ...(kind !== undefined && { kind }),
        ...(personId !== undefined && { personId }),
        ...(about !== undefined && { about }),
      };
      const docs = await subscriptions.find(some).sort({ _id: 1 }).toArray();
      return docs.map(({ subscription }) => subscription);
    },
    saveSubscription(subscription, alongside) {
      const key = subscriptionKey(subscription);
      const { kind, personId } = subscription;
      const about = aboutOf(subscription);
      const doc = { kind, personId, ...(about !== undefined && { about }), subscription };
      return counters.write(lock(key), async () => {
        const save = { replaceOne: { filter: { _id: key }, replacement: doc, upsert: true } };
        const endFollowers = { deleteMany: { filter: { kind: 'follow' as const, about: personId } } };
        const writes = [save, ...(kind === 'no-followers' ? [endFollowers] : [])];
        return { result: undefined, steps: [{ in: 'subscriptions', writes }], alongside };
      });
    },
    endSubscription: (_id, alongside) =>
      counters.write(lock(_id), async () => {
        const result = (await subscriptions.findOne({ _id })) !== null;
        return { result, steps: result ? [{ in: 'subscriptions', writes: [{ deleteOne: { filter: { _id } } }] }] : [], alongside };
      }),
    async endWithMessage(_id, entry, revision) {
      const isDue = async () =>
        (await subscriptions.findOne({ _id })) !== null && (await mongo.outbox.findOne({ _id: outboxKey(entry) })) === null;
      if (!(await isDue())) return false;
      // The data of these people is not deleted meanwhile. If one is removed, the message stays no longer than their id.
      const key = [lock(_id).key, ...new Set(entry.personIds.map((id) => aboutPerson(id).key))];
      return counters.write({ key }, async () => {
        if (!(await isDue())) return { result: false, steps: [] };
        if ((await counters.peopleAtRest()) !== revision) throw new AppError('STALE_PEOPLE');
        const end: Step = { in: 'subscriptions', writes: [{ deleteOne: { filter: { _id } } }] };
        return { result: true, steps: [end], alongside: { outbox: [entry] } };
      });
    },
    async chats(personIds) {
      const docs = await chats
        .find(personIds ? { _id: { $in: [...personIds] } } : {})
        .sort({ _id: 1 })
        .toArray();
      return docs.map(({ _id, ...chat }) => ({ personId: _id, ...chat }));
    },
    async saveChat({ personId, ...chat }) {
      await retryDuplicate(() => chats.replaceOne({ _id: personId }, chat, { upsert: true }));
    },
    async endConversation(id, at) {
      await subscriptions.deleteMany({ kind: 'digest', about: id });
      await mongo.warningConversations.deleteOne({ _id: id });
      await chats.updateMany({ 'conversation.id': id }, { $unset: { conversation: '' }, $set: { refusedAt: at } });
    },
  };
}
