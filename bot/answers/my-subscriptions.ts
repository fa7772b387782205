import { readSubscriptions } from '../../server/actions/subscriptions/subscriptions.ts';
import type { Answer, Context } from '../context.ts';
import { digestLine } from './digests.ts';
import { followLines } from './follows.ts';

/** "What do you write to me?", with how to end each message. */
export async function mySubscriptions(context: Context): Promise<Answer> {
  const { texts, person } = context;
  const { morning, digests } = await readSubscriptions(context, person.id);
  const written = await followLines(context);
  const lines = [
    ...written,
    morning ? texts.text('bot.morning.will', { time: morning.time }) : texts.text('bot.morning.not-asked'),
    ...(digests.length === 0 ? [texts.text('bot.digest.not-asked')] : digests.map((digest) => digestLine(context, digest))),
    ...(written.length === 0 ? [texts.text('bot.follow.follows-nobody')] : []),
  ];
  return { text: lines.join('\n\n') };
}
