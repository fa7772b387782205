import { aside } from '../../answers/aside.ts';
import type { Context } from '../../context.ts';
import { PLACED } from '../../understand/besides.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';
import type { Response } from '../response.ts';

/**
 * "I wish I were remote", "if it snows I'm home on Friday": a wish or a condition notes nothing, and its statement is not offered. `undefined` if the
 * message asks something, or has a statement that is certain.
 */
export function onlyWished(context: Context, { text, quoted }: Message, understood: Understood): Response | undefined {
  const { sentences, leftOut, language, doubtful, guessed } = understood;
  const stated = sentences.filter(({ intent }) => PLACED.has(intent));
  const isOpen = leftOut.length > 0 || doubtful || guessed === true || sentences.some(({ unknown }) => unknown);
  if (quoted || text.includes('?') || (stated.some(({ asked, phrase }) => !asked && phrase !== 'vague') && !isOpen)) return undefined;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  // "If not in Boston" and Spanish "si no" name an alternative.
  const isOtherwise = (at: number) => lengthAt(words, at, language.or) > 0;
  const wishes = matchesOf(words, language.commands.concepts.wishing).flatMap(([first]) => (isOtherwise(first) ? [] : [first]));
  const isOfWriter = words.some((_, at) => lengthAt(words, at, language.core.self) > 0);
  // Without a statement, the message begins with the wish, and is about the writer.
  const isUnread = sentences.length === 0 || isOpen;
  if (wishes.length === 0 || (stated.length === 0 && !(isOfWriter && isUnread && wishes[0] === 0))) return undefined;
  // "If I'm sick, who do I tell", French "…, à qui le dire".
  const isMarked = (at: number) => at > 0 && (words[at]?.comma || words[at]?.stop) === true;
  const asks = words.some((_, at) => (isMarked(at) || isMarked(at - 1)) && lengthAt(words, at, language.core.questions) > 0);
  if (asks) return undefined;
  const states = words.flatMap((word, at) => (isState(words, at, language) || isOfAny(word, stated, text) ? [at] : []));
  if (!wishes.some((wish) => states.some((state) => isAbout(words, wish, state)))) return undefined;
  return wishOnly(context);
}

/** Nothing was noted, since it was a wish or depends on something. */
export function wishOnly(context: Context): Response {
  return { answer: aside(context, { text: context.texts.text('bot.ask-back.wish'), refused: true }) };
}

/** The wish is in the clause of the state, or begins the clause before it: "I wish, …", "if it snows, …". */
function isAbout(words: readonly Word[], wish: number, state: number): boolean {
  const startOf = (at: number) =>
    Math.max(
      0,
      words.findLastIndex(({ comma, stop }, index) => index <= at && (comma || stop)),
    );
  const [own, first] = [startOf(wish), startOf(state)];
  return own === first || (wish === own && first > 0 && startOf(first - 1) === own);
}

function isState(words: readonly Word[], at: number, { core, clauses }: CompiledLanguage): boolean {
  return [core.home, core.away, clauses.states].some((phrases) => lengthAt(words, at, phrases) > 0);
}

/** A word of a statement in the text. */
function isOfAny({ start, end }: Word, stated: readonly Sentence[], text: string): boolean {
  return stated.some(({ said }) => start >= text.indexOf(said.text) && end <= text.indexOf(said.text) + said.text.length);
}
