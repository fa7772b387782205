import { endMorningQuestion, readSubscriptions, startMorningQuestion } from '../../server/actions/subscriptions/subscriptions.ts';
import type { Answer, Context, Said } from '../context.ts';
import { refusedOff } from './mine.ts';
import { timeSaid } from './time-of-day.ts';
import { whyRefused } from './why-refused.ts';

/** "Ask me every morning at 8:30." */
export async function askEachMorning(context: Context, said: Said): Promise<Answer> {
  const { person, texts } = context;
  if (person.mode === 'off') return refusedOff(context);
  const time = timeSaid(said) ?? '08:30';
  const refused = await whyRefused(() => startMorningQuestion(context, person.id, time, { carriesOut: context.messageKey }));
  return { text: refused ? texts.say(refused) : texts.text('bot.morning.will', { time }) };
}

export async function stopAsking(context: Context): Promise<Answer> {
  const { person, texts } = context;
  const refused = await whyRefused(() => endMorningQuestion(context, person.id, { carriesOut: context.messageKey }));
  return { text: texts.text(refused ? 'bot.morning.not-asked' : 'bot.morning.stopped') };
}

/** Answers “not today” to the morning question: nothing is stored, and the next question comes on the next working day. */
export async function notToday(context: Context): Promise<Answer> {
  const { texts, person } = context;
  const { morning } = await readSubscriptions(context, person.id);
  return { text: texts.text(morning ? 'bot.morning.not-today' : 'bot.morning.nothing-noted') };
}
