import { dayOf } from '../../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { sayWhere } from '../../answers/say.ts';
import type { Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { wordsOfConcept } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { wordsOfPhrases } from '../../understand/phrases-at.ts';
import { type Sentence, sentenceOf } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { about } from '../carry-out.ts';
import { lengthOf } from '../corrections/correction-words.ts';
import { wordsOfDays } from '../day-words.ts';
import { frameOf } from '../frame.ts';
import { languageOf } from '../read-part.ts';
import { respond } from '../respond.ts';
import type { Response } from '../response.ts';
import { intentOf, saidBefore } from '../said-before.ts';

/**
 * "Me too" after a question about somebody else: offers the place and the day in question, or asks where the writer is on that day. It is no question
 * about the writer.
 */
export function meToo(
  context: Context,
  message: Message,
  before: ConversationFrame | undefined,
): { language: CompiledLanguage; respond: (context: Context) => Promise<Response> } | undefined {
  const language = before && languageOf(before.language);
  const intent = before && intentOf(before);
  if (!before || !language || !intent || INTENTS[intent].changes || before.stored || before.asked || before.choices || before.offers)
    return undefined;
  if (!saysMeToo(message, language) || !isStillToCome(context, before)) return undefined;
  return { language, respond: (answering) => answer(answering, message, before, language) };
}

async function answer(context: Context, message: Message, before: ConversationFrame, language: CompiledLanguage): Promise<Response> {
  const { places, times } = saidBefore(context, before);
  const [place, ...others] = places.flatMap((each) => each.places);
  const timeText = wordsOfDays(context, times[0]);
  const sentence: Sentence = {
    ...sentenceOf('say-office', { ...saidBefore(context, before), people: [], timeText, text: message.text }, { length: 2 }),
    phrase: 'vague',
  };
  if (place && others.length === 0) return respond(context, { ...ofWhole(language, false), sentences: [sentence] }, message, before);
  const asked = about(context, INTENTS['say-not'], sayWhere(context));
  return { answer: asked, frame: frameOf(context, { ...sentence, intent: 'say-not' }, asked, false) };
}

/** A word for the writer and one such as "too", and nothing else. */
function saysMeToo({ text, asked, quoted }: Message, { commands, correcting, fillers, rewriting }: CompiledLanguage): boolean {
  if (asked || quoted || text.includes('?')) return false;
  const words = wordsOf(text, rewriting);
  const also = Math.max(lengthOf(words, correcting.also, 'end'), lengthOf(words, correcting.also, 'start'));
  const isAtEnd = lengthOf(words, correcting.also, 'end') === also;
  const rest = isAtEnd ? words.slice(0, words.length - also) : words.slice(also);
  const [own, small] = [wordsOfConcept(rest, commands.concepts.self), wordsOfPhrases(rest, fillers)];
  return also > 0 && own.size > 0 && rest.every((_, at) => own.has(at) || small.has(at));
}

function isStillToCome({ now, zone }: Context, { time }: ConversationFrame): boolean {
  const days = time === undefined ? undefined : resolveDays(time as Parameters<typeof resolveDays>[0], now, zone);
  return days === undefined || days.every((day) => day >= dayOf(now, zone));
}
