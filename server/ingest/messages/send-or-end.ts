import type { Log } from '../../graph/log.ts';
import type { Conversation } from '../../presence/conversation.ts';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';
import type { Message } from '../../texts/message.ts';

/**
 * Sends a message of the bot to a conversation, in the organisation's language; each of the `buttons` sends its text for the reader. @throws
 * errors of the channel
 */
export type Send = (conversation: Conversation, message: Message, buttons?: readonly Message[]) => Promise<void>;

/** As `Send`; if the channel refuses messages there, ends the conversation and returns the reason. */
export type SendOrEnd = (conversation: Conversation, message: Message, buttons?: readonly Message[]) => Promise<string | undefined>;

export function createSendOrEnd({ store, clock, log, tell }: { store: Store; clock: Clock; log: Log; tell: Send }): SendOrEnd {
  return async (conversation, message, buttons) => {
    try {
      await tell(conversation, message, buttons);
      return undefined;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      log.info({ kind: conversation.kind }, 'Stopped sending to a conversation: the bot was removed from it');
      await store.endConversation(conversation.id, clock.now());
      return 'conversation-ended';
    }
  };
}

/** Whether the bot was removed or blocked there, or the conversation no longer exists. */
function isRefusal(error: unknown): boolean {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined;
  return status === 403 || status === 404;
}
