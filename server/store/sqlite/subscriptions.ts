import type { PersonalChat } from '../../presence/conversation.ts';
import { aboutOf, type Subscription, subscriptionKey } from '../../presence/subscription.ts';
import type { OutboxStore } from '../port/outbox.ts';
import type { SubscriptionStore } from '../port/subscriptions.ts';
import type { WriteAlongside } from './alongside.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './parts.ts';

export function createSubscriptions({
  db,
  alongside: writeAlongside,
  outbox,
}: {
  db: Database;
  alongside: WriteAlongside;
  outbox: Pick<Synchronous<OutboxStore>, 'addToOutbox'>;
}): Synchronous<SubscriptionStore> {
  const find = db.prepare(`SELECT doc FROM subscriptions WHERE (:kind IS NULL OR kind = :kind)
    AND (:personId IS NULL OR person_id = :personId) AND (:about IS NULL OR about = :about) ORDER BY key`);
  const save = db.prepare(`INSERT INTO subscriptions (key, kind, person_id, about, doc) VALUES (:key, :kind, :personId, :about, :doc)
    ON CONFLICT (key) DO UPDATE SET person_id = :personId, doc = :doc`);
  const isThere = db.prepare('SELECT 1 FROM subscriptions WHERE key = ?');
  const end = db.prepare('DELETE FROM subscriptions WHERE key = ?');
  const endFollowers = db.prepare("DELETE FROM subscriptions WHERE kind = 'follow' AND about = ?");
  const endIn = db.prepare("DELETE FROM subscriptions WHERE kind = 'digest' AND about = ?");
  const endWarnings = db.prepare('DELETE FROM warning_conversations WHERE id = ?');
  const chats = db.prepare('SELECT doc FROM chats ORDER BY person_id');
  const someChats = db.prepare('SELECT doc FROM chats WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY person_id');
  const saveChat = db.prepare(`INSERT INTO chats (person_id, conversation_id, doc) VALUES (:personId, :id, :doc)
    ON CONFLICT (person_id) DO UPDATE SET conversation_id = :id, doc = :doc`);
  const refuseChat = db.prepare(`UPDATE chats SET conversation_id = NULL, doc = json_object('personId', person_id, 'refusedAt', :at)
    WHERE conversation_id = :id`);
  return {
    subscriptions: ({ kind = null, personId = null, about = null }) =>
      find.all({ kind, personId, about }).map(({ doc }) => JSON.parse(String(doc)) as Subscription),
    saveSubscription: (subscription, alongside) =>
      db.write(() => {
        const { kind, personId } = subscription;
        const about = aboutOf(subscription) ?? null;
        save.run({ key: subscriptionKey(subscription), kind, personId, about, doc: JSON.stringify(subscription) });
        if (kind === 'no-followers') endFollowers.run(personId);
        writeAlongside(alongside);
      }),
    endSubscription: (key, alongside) =>
      db.write(() => {
        const found = Number(end.run(key).changes) > 0;
        if (found) writeAlongside(alongside);
        return found;
      }),
    endWithMessage: (key, entry, revision) =>
      db.write(() => isThere.get(key) !== undefined && outbox.addToOutbox([entry], revision) > 0 && Number(end.run(key).changes) > 0),
    chats: (personIds) =>
      (personIds ? someChats.all(JSON.stringify(personIds)) : chats.all()).map(({ doc }) => JSON.parse(String(doc)) as PersonalChat),
    saveChat: (chat) => void saveChat.run({ personId: chat.personId, id: chat.conversation?.id ?? null, doc: JSON.stringify(chat) }),
    endConversation: (id, at) =>
      db.write(() => {
        endIn.run(id);
        endWarnings.run(id);
        refuseChat.run({ id, at });
      }),
  };
}
