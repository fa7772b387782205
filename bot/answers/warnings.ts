import { administratorInChat } from '../../server/actions/actor.ts';
import { startWarnings, stopWarnings as stopWarningsIn } from '../../server/actions/warnings/warnings.ts';
import { credentialHealth } from '../../server/presence/credential.ts';
import type { Answer, Context } from '../context.ts';

/** Sends warnings to this conversation from now on: about the server's credentials, and about sign-ins that cannot be read. */
export async function sendWarningsHere(context: Context): Promise<Answer> {
  const { conversation, person, texts } = context;
  if (!conversation) return { text: texts.text('bot.warnings.in-teams'), unchanged: true };
  await startWarnings(context, await administratorInChat(context, person), conversation);
  const text = [
    texts.text('bot.warnings.will'),
    `- ${texts.text('bot.warnings.credential')}`,
    `- ${texts.text('bot.warnings.collecting')}`,
    texts.text('bot.warnings.stop'),
  ].join('\n');
  return { text: `${text}\n\n${await asItStands(context)}` };
}

/** The current state, because the next warning may be months away. */
async function asItStands({ store, now, texts }: Context): Promise<string> {
  const statuses = await store.credentialStatuses();
  if (statuses.length === 0) return texts.text('bot.warnings.unknown-end');
  const said = statuses.map((status) => credentialHealth(status, now, 0));
  return said.flatMap(({ message, remedy }) => [message, ...(remedy ? [remedy] : [])].map((each) => texts.say(each))).join(' ');
}

export async function stopWarnings(context: Context): Promise<Answer> {
  const { conversation, person, texts } = context;
  if (!conversation) return { text: texts.text('bot.warnings.in-teams-stop'), unchanged: true };
  const stopped = await stopWarningsIn(context, await administratorInChat(context, person), conversation.id);
  return stopped ? { text: texts.text('bot.warnings.stopped') } : { text: texts.text('bot.warnings.none'), unchanged: true };
}
