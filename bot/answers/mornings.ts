import { endMorningQuestion, readSubscriptions, startMorningQuestion } from '../../server/actions/subscriptions/subscriptions.ts';
import type { Answer, Context, Said } from '../context.ts';
import { refusedOff } from './mine.ts';
import { replacing } from './replacing.ts';
import { timeSaid } from './time-of-day.ts';
import { whyRefused } from './why-refused.ts';

/** "Ask me every morning at 8:30." */
export async function askEachMorning(context: Context, said: Said): Promise<Answer> {
  const { person, texts } = context;
  if (person.mode === 'off') return refusedOff(context);
  const { morning: replaced } = await readSubscriptions(context, person.id);
  const time = timeSaid(said) ?? '08:30';
  const refused = await whyRefused(() => startMorningQuestion(context, person.id, time, { carriesOut: context.messageKey }));
  if (refused) return { text: texts.say(refused), unchanged: true };
  const isSame = replaced?.time === time;
  return { text: texts.text('bot.morning.will', { time }), ...(isSame ? { unchanged: true } : await replacing(context, replaced)) };
}

export async function stopAsking(context: Context): Promise<Answer> {
  const { person, texts } = context;
  const { morning: replaced } = await readSubscriptions(context, person.id);
  const refused = await whyRefused(() => endMorningQuestion(context, person.id, { carriesOut: context.messageKey }));
  if (refused) return { text: texts.text('bot.morning.not-asked'), unchanged: true };
  return { text: texts.text('bot.morning.stopped'), ...(await replacing(context, replaced)) };
}

/** Answers “not today” to the morning question: nothing is stored, and the next question comes on the next working day. */
export async function notToday(context: Context): Promise<Answer> {
  const { texts, person } = context;
  const { morning } = await readSubscriptions(context, person.id);
  return { text: texts.text(morning ? 'bot.morning.not-today' : 'bot.morning.nothing-noted') };
}
