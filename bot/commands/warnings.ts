import { audited } from '../../server/actions/audit.ts';
import { isTrustedAt } from '../../server/presence/administrator-trust.ts';
import { judgeCredential } from '../../server/presence/credential.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';

/** Teams tells a bot nothing of app roles. So an administrator proves the role where it can be proven, and is believed for a while. */
const PROVE =
  'Only administrators can do that, and Teams does not tell me who is one. Open the administration page of Indoors, choose “Warnings in Teams” under Integration, and say this again within 15 minutes.';

/** From now on warnings come to this conversation: of the server's credential, and of sign-ins that are not being read. */
export async function sendWarningsHere(context: Context): Promise<Answer> {
  const { store, conversation, person } = context;
  if (!conversation) return { text: 'Say that in Teams, in the chat or channel that is to get the warnings.' };
  if (!(await isTrusted(context))) return { text: PROVE };
  // Their own chat ends with their account; who asked for it in a channel or a group is not kept.
  const kept = conversation.kind === 'personal' ? { ...conversation, personId: person.id } : conversation;
  await store.saveWarningConversation(kept, audited(context, { actor: person.id, action: 'warnings.start', subject: conversation.id }));
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
  return [message, remedy].join(' ').trim();
}

export async function stopWarnings(context: Context): Promise<Answer> {
  const { store, conversation, person } = context;
  if (!conversation) return { text: 'Say that in Teams, in the chat or channel that gets the warnings.' };
  if (!(await isTrusted(context))) return { text: PROVE };
  const entry = { actor: person.id, action: 'warnings.stop', subject: conversation.id };
  if (!(await store.removeWarningConversation(conversation.id, audited(context, entry)))) return { text: 'No warnings come here.' };
  return { text: 'No more warnings come here.' };
}

async function isTrusted({ store, person, now }: Context): Promise<boolean> {
  return isTrustedAt(await store.administratorTrustedUntil(person.id), now);
}
