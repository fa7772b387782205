import { reasonToAsk } from '../../../bot/conversation/doubts/ask-back.ts';
import { INTENTS } from '../../../bot/intents/intents.ts';
import { readMessage } from '../../../bot/understand/message.ts';
import { understand } from '../../../bot/understand/understand.ts';
import '../../support/prepared-languages.ts';

/** An organisation without people and offices. */
const NOBODY = { names: { has: () => false, isWhole: () => false, hasWord: () => false, isDepartment: () => false }, offices: [] };

/** The intents of a message that the bot would carry out without asking back. */
export function carriedOut(text: string): string | undefined {
  const message = readMessage(text);
  const understood = understand(message, NOBODY);
  const changing = understood.sentences.find(({ intent }) => INTENTS[intent].changes !== undefined);
  return changing && !reasonToAsk(changing, understood, message) ? changing.intent : undefined;
}
