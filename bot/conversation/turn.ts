import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import type { Language } from '../../server/texts/languages.ts';
import type { Context } from '../context.ts';
import type { Message } from '../understand/message.ts';
import type { Understood } from '../understand/understand.ts';

/** A message, and the conversation before it. */
export interface Turn {
  context: Context;
  message: Message;
  before: ConversationFrame | undefined;
  read: (message: Message) => Understood;
  /** The languages of the asker, the preferred one first. */
  languages: readonly Language[];
}
