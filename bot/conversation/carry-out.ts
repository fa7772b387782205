import { isAppError } from '../../server/errors.ts';
import { errorText } from '../../server/texts/error-text.ts';
import { aside } from '../answers/aside.ts';
import type { Answer, Context } from '../context.ts';
import type { Intent } from '../intents/intent.ts';

/** The answer of an intent. An error that the asker can act on becomes a sentence. */
export async function carryOut(context: Context, intent: Intent, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return about(context, intent, intent.changes === undefined ? await work() : await once(context, intent, work));
  } catch (error) {
    if (isAppError(error) && error.status < 500) return aside(context, { text: errorText(error, context.texts), unchanged: true });
    throw error;
  }
}

/**
 * Carries out a change once for each message. If it fails, the message may be delivered again; a change marks the message as carried out
 * in the same write. A statement is stored under the message's key, so it does not wait for another delivery whose instance may have died.
 */
async function once({ store, messageKey, texts }: Context, { repeatable }: Intent, work: () => Promise<Answer>): Promise<Answer> {
  if (messageKey === undefined) return work();
  const claim = await store.claimMessage(messageKey, await store.databaseTime());
  if (claim === 'done') return { text: texts.text('bot.talk.twice') };
  if (claim === 'running' && !repeatable) return { text: texts.text('bot.talk.at-work') };
  // If this fails, the claim expires.
  const settle = (carriedOut: boolean) => store.settleMessage(messageKey, carriedOut).catch(() => undefined);
  try {
    const said = await work();
    await settle(true);
    return said;
  } catch (error) {
    await settle(false);
    throw error;
  }
}

/** In front of others, an answer about the asker goes to the asker alone. */
export function about(context: Context, intent: Intent, said: Answer): Answer {
  return intent.own ? aside(context, said) : said;
}
