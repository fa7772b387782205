import { startWarnings, stopWarnings as stopWarningsIn } from '../../server/actions/warnings/warnings.ts';
import { judgeCredential } from '../../server/presence/credential.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';

/** From now on warnings come to this conversation: of the server's credential, and of sign-ins that are not being read. */
export async function sendWarningsHere(context: Context): Promise<Answer> {
  const { conversation, person } = context;
  if (!conversation) return { text: 'Say that in Teams, in the chat or channel that is to get the warnings.' };
  await startWarnings(context, person, conversation);
  const text = [
    'I will write here about two things:',
    '- before the server’s client secret or certificate expires: once a week, and every day in the last week;',
    '- when sign-ins have not been read for a quarter of an hour or longer: at once, every day while it lasts, and when they are read again.',
    '“Stop warnings” ends that.',
  ].join('\n');
  return { text: `${text}\n\n${await asItStands(context)}` };
}

/** The next warning may be a week away. */
async function asItStands({ store, now }: Context): Promise<string> {
  const status = await store.credentialStatus();
  if (!status) return 'When it expires is not known to me: the app may not read that, or its credential has no end.';
  const { message, remedy } = judgeCredential(status, now, 0);
  const texts = textsIn('en');
  return [message, remedy].flatMap((each) => (each ? texts.say(each) : [])).join(' ');
}

export async function stopWarnings(context: Context): Promise<Answer> {
  const { conversation, person } = context;
  if (!conversation) return { text: 'Say that in Teams, in the chat or channel that gets the warnings.' };
  if (!(await stopWarningsIn(context, person, conversation.id))) return { text: 'No warnings come here.' };
  return { text: 'No more warnings come here.' };
}
