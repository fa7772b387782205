import { dayOf } from '../../../server/presence/calendar.ts';
import type { Context } from '../../context.ts';
import { dateSaid } from '../../time/as-before.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { Message } from '../../understand/message.ts';
import type { Continued } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { wordsOf } from '../../understand/words.ts';
import type { Amendment } from '../offers/amendment.ts';
import { only } from '../read-part.ts';
import { lengthOf } from './correction-words.ts';
import { isStatement } from './last-statement.ts';

/** A longer list of days is asked back. */
const MAX_DAYS = 14;

/**
 * "I'm remote next week except Wednesday": the statement for its other days. `undefined` if the message says anything else, is a question or
 * doubtful, or names a day that is not one of the statement.
 */
export function daysExcepted(
  context: Pick<Context, 'now' | 'zone'>,
  message: Message,
  read: (message: Message) => Understood,
): Amendment | undefined {
  if (message.asked || message.quoted || message.cut || message.text.includes('?') || message.mentions.length > 0) return undefined;
  const { language } = read(message);
  const words = wordsOf(message.text, language.rewriting);
  const at = words.findIndex((_, index) => index > 0 && lengthOf(words.slice(index), language.correcting.excepts, 'start') > 0);
  const after = at + lengthOf(words.slice(Math.max(0, at)), language.correcting.excepts, 'start');
  if (at < 0 || after >= words.length || isHedged(message.text, words, language)) return undefined;
  const partOf = (from: number, end: number) => only(message, message.text.slice(words[from]?.start, words[end - 1]?.end), read, language);
  const [stated, excepted] = [partOf(0, at), partOf(after, words.length)];
  const [time] = stated?.sentence.said.times ?? [];
  const [out] = excepted?.sentence.said.times ?? [];
  if (!stated || !time || !isPlain(stated.sentence) || excepted?.sentence.intent !== 'and-then' || out?.kind !== 'days') return undefined;
  if (time.kind === 'span' && (time.from?.hour ?? time.until?.hour) !== undefined) return undefined;
  const [all, left] = [time, out].map((each) => resolveDays(each, context.now, context.zone) ?? []);
  const today = dayOf(context.now, context.zone);
  const days = all?.filter((day) => day >= today && !left?.includes(day)) ?? [];
  if (!all || !left?.every((day) => all.includes(day)) || days.length === 0 || days.length > MAX_DAYS) return undefined;
  const said = { ...stated.sentence.said, text: message.text, times: [{ kind: 'days' as const, days: days.map(dateSaid) }] };
  return { ...stated, sentence: { ...stated.sentence, said } };
}

function isPlain({ intent, phrase, asked, unknown }: Continued): boolean {
  return isStatement(intent) && phrase === 'said' && !asked && !unknown;
}
