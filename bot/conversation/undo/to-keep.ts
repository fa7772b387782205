import { aside } from '../../answers/aside.ts';
import { mySubscriptions } from '../../answers/my-subscriptions.ts';
import type { Answer, Context } from '../../context.ts';
import { timesIn } from '../../time/times-in.ts';
import { ENDING, isCommand, PLACED } from '../../understand/besides.ts';
import type { CompiledLanguage, WordsByFirst } from '../../understand/compiled-language.ts';
import { matchesOf, wordsOfConcept } from '../../understand/concepts.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';
import { lengthOf } from '../corrections/correction-words.ts';

/** The thing that is to stay as it is: the messages of the bot, or anything else. */
type Kept = 'messages' | 'all';

/**
 * "Keep asking me each morning", "don't delete my data", "bitte nicht löschen": a wish that nothing is changed. `undefined` if the message
 * may have another meaning: a question, several clauses, a new hour ("keep asking me, but at nine"), or where the writer is.
 */
export function keptBy(message: Message, { sentences, language }: Understood): Kept | undefined {
  if (message.asked || message.quoted || message.cut) return undefined;
  if (sentences.some(({ intent, phrase, said }) => PLACED.has(intent) && phrase !== 'vague' && said.times.length > 0)) return undefined;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const { concepts } = language.commands;
  const isOfMessages = [concepts.morning, concepts.digest, concepts.posting, concepts.following, concepts.alert].some(
    (concept) => wordsOfConcept(words, concept).size > 0,
  );
  if (isSeveral(words, language) || isHedged(message.text, words, language)) return undefined;
  const isAt = (at: number, phrases: WordsByFirst) => lengthAt(words, at, phrases) > 0;
  // "Don't cancel Tuesday but Wednesday": the rest is another wish.
  const isWhole = ([first, end]: readonly [number, number]) =>
    words.every((_, at) =>
      at >= first && at < end
        ? true
        : !isAt(at, language.clauses.doubts) && (at < end || lengthOf(words.slice(at), language.correcting.but, 'start') === 0),
    );
  const isSpared =
    matchesOf(words, concepts.spare).some(isWhole) ||
    matchesOf(words, concepts.spareat).some((match) => isWhole(match) && words.slice(match[1]).every(isSmallIn(language)));
  if (isSpared) return isOfMessages ? 'messages' : 'all';
  const isDoubted = words.some((_, at) => isAt(at, language.clauses.denials) || isAt(at, language.clauses.doubts));
  const hasHour = timesIn(words, language).some(({ time: { kind } }) => kind === 'instant' || kind === 'span');
  const keeps = wordsOfConcept(words, concepts.keep).size > 0 && wordsOfConcept(words, concepts.when).size === 0;
  return keeps && !isDoubted && !hasHour ? (isOfMessages ? 'messages' : 'all') : undefined;
}

/**
 * "I never want to be hidden", "don't count me without my name": a command that is denied, and that does not end anything. It is not offered
 * either.
 */
export function isDeniedCommand({ text, asked, quoted }: Message, { sentences, leftOut, language }: Understood): boolean {
  const [only, ...others] = sentences;
  if (asked || quoted || !only || others.length > 0 || only.asked || !isCommand(only) || ENDING.has(only.intent)) return false;
  const isDenied = (words: readonly Word[]) => words.some((_, at) => lengthAt(words, at, language.clauses.denials) > 0);
  if (leftOut.some((stretch) => isDenied(wordsOf(stretch, language.rewriting)))) return true;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  return only.intent === 'mode-track' && wordsOfConcept(words, language.commands.concepts.notwithout).size > 0;
}

/** A mark between two parts of the message. Polite words may be a part of their own. */
function isSeveral(words: readonly Word[], language: CompiledLanguage): boolean {
  const isSmall = isSmallIn(language);
  return words.some(
    ({ comma, stop }, at) => at > 0 && (comma || stop) && !words.slice(0, at).every(isSmall) && !words.slice(at).every(isSmall),
  );
}

/** Polite words, and words without a meaning. */
const isSmallIn =
  ({ courtesies, fillers }: CompiledLanguage) =>
  ({ key }: Word): boolean =>
    courtesies.has(key) || fillers.has(key);

/** The answer: nothing was changed, and which messages the bot sends. */
export async function answerKept(context: Context, kept: Kept): Promise<Answer> {
  const text = context.texts.text('bot.talk.kept');
  const sent = kept === 'messages' ? `${text}\n\n${(await mySubscriptions(context)).text}` : text;
  return aside(context, { text: sent, unchanged: true });
}
