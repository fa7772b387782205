import { aside } from '../../answers/aside.ts';
import type { Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, wordsOf } from '../../understand/words.ts';
import type { Response } from '../response.ts';

/** Longer messages say more than a doubt. */
const MAX_WORDS_OF_DOUBT = 14;

/**
 * "Not sure whether I'll come", "shame I can't be there", "may I work from home?": a doubt, a wish, a regret or a request for permission of
 * the writer, at the beginning of a message. It notes nothing; the answer says how to say it as a fact. `undefined` if the message asks or
 * says something else, or if its statement can be offered.
 */
export function ownDoubt(context: Context, { text, quoted, asked }: Message, understood: Understood): Response | undefined {
  const { sentences, leftOut, language, guessed, doubtful } = understood;
  if (quoted || sentences.some(isOfferable)) return undefined;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  if (words.length > MAX_WORDS_OF_DOUBT) return undefined;
  let first = 0;
  while (first < words.length && (language.joins.has(words[first]?.key ?? '') || lengthAt(words, first, language.fillers) > 0)) first += 1;
  const { doubting, permitting } = language.commands.concepts;
  const begins = (concept: typeof doubting) => matchesOf(words, concept).some(([start]) => start <= first);
  const isUnread = sentences.length === 0 || leftOut.length > 0 || guessed === true || doubtful || sentences.some(({ unknown }) => unknown);
  const asksMore = words.some(
    (word, at) =>
      at > first && (word.comma || word.stop) && [at, at + 1].some((next) => lengthAt(words, next, language.core.questions) > 0),
  );
  if (asksMore) return undefined;
  const kind = begins(permitting) ? 'permission' : isUnread && !asked && begins(doubting) ? 'other' : undefined;
  return kind && { answer: aside(context, { text: context.texts.text('bot.ask-back.doubt', { kind }), refused: true }) };
}

/** A change that can be offered in full. "I might come on Thursday" names no office. */
function isOfferable({ intent, said: { places } }: Sentence): boolean {
  return INTENTS[intent].changes !== undefined && !(intent === 'say-office' && places.every(({ any }) => any));
}
