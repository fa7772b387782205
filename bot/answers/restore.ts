import { follow } from '../../server/actions/follows/follows.ts';
import { startDigest, startMorningQuestion } from '../../server/actions/subscriptions/subscriptions.ts';
import type { Subscription } from '../../server/presence/subscription.ts';
import type { Answer, Context } from '../context.ts';
import { mySubscriptions } from './my-subscriptions.ts';
import { isStill, type Replaced } from './replacing.ts';
import { whyRefused } from './why-refused.ts';

/**
 * "Undo" after a subscription was ended, or replaced by another: the earlier one counts again. The answer has all subscriptions. If it was
 * changed again since, also by somebody else or in the tab, it stays as it is.
 */
export async function restoreReplaced(
  context: Context,
  { replaced, replacedBy }: Required<Pick<Replaced, 'replaced'>> & Replaced,
): Promise<Answer> {
  const { texts } = context;
  if (!(await isStill(context, replaced, replacedBy))) return { text: texts.text('bot.mine.changed-since'), unchanged: true };
  const refused = await whyRefused(() => restore(context, replaced));
  if (refused) return { text: texts.say(refused), unchanged: true };
  return { text: `${texts.text('bot.mine.restored')}\n\n${(await mySubscriptions(context)).text}` };
}

async function restore(context: Context, replaced: Subscription): Promise<void> {
  const { person, messageKey } = context;
  const alongside = { carriesOut: messageKey };
  if (replaced.kind === 'morning') await startMorningQuestion(context, person.id, replaced.time, alongside);
  if (replaced.kind === 'digest') await startDigest(context, person.id, { ...partsOf(replaced), alongside });
  if (replaced.kind === 'follow') await follow(context, person.id, { ...replaced, alongside });
}

function partsOf({ conversation, period, time, weekdays, officeId, names }: Extract<Subscription, { kind: 'digest' }>) {
  return { conversation, period, time, names, ...(weekdays && { weekdays }), ...(officeId !== undefined && { officeId }) };
}
