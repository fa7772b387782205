import type { Log } from '../graph/log.ts';
import type { WarningConversation } from '../presence/credential.ts';
import type { Store } from '../store/port/store.ts';

export interface TellDeps {
  store: Pick<Store, 'warningConversations' | 'person'>;
  log: Log;
  /** Has the bot say it in a conversation; absent where the bot is off. */
  tell?: (conversation: WarningConversation, text: string) => Promise<void>;
}

/**
 * Says something wherever warnings were asked for. One that fails keeps none of the others.
 * @throws AppError STORE_UNAVAILABLE
 */
export async function tellConversations({ store, tell, log }: TellDeps, text: string): Promise<{ sent: number; failed: number }> {
  const result = { sent: 0, failed: 0 };
  if (!tell) return result;
  for (const conversation of await store.warningConversations()) {
    if (!(await isStillThere(store, conversation))) continue;
    try {
      await tell(conversation, text);
      result.sent += 1;
    } catch (error) {
      result.failed += 1;
      log.warn({ error, kind: conversation.kind }, 'A warning could not be sent');
    }
  }
  return result;
}

/** A chat with somebody whose account is disabled or gone gets nothing any more; chats and channels of several do. */
async function isStillThere(store: TellDeps['store'], { personId }: WarningConversation): Promise<boolean> {
  return personId === undefined || (await store.person(personId))?.enabled === true;
}
