import { INTENTS } from '../../intents/intents.ts';
import { PLACED } from '../../understand/besides.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { isWhole, matchesOf } from '../../understand/concepts.ts';
import { TAKES_BACK } from '../../understand/doubts.ts';
import { doubtsByEmoji } from '../../understand/emoji.ts';
import { laughs } from '../../understand/laughter.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';
import { lengthOf } from './correction-words.ts';

/**
 * Whether one part of a message says something, and the other one only why: "scrap that, my boss said no", "wrong button, bring it back". Without
 * a mark between, the reason begins with a word like "because" or "I have". A reason is no statement, question, condition, exception or wish to
 * keep something.
 * @param says Whether words are that part as a whole
 */
export function saysBesideReason(
  message: Message,
  language: CompiledLanguage,
  read: (message: Message) => Understood,
  says: (words: readonly Word[]) => boolean,
): boolean {
  const { text } = message;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  if (doubtsByEmoji(text) || laughs(text)) return false;
  const isWhy = (part: readonly Word[]) => isReason(message, part, language, read);
  return words.some((word, at) => {
    const [first, rest] = [words.slice(0, at), words.slice(at)];
    const isMarked = isApart(word);
    if (at === 0 || !(isMarked || beginsReason(rest, language))) return false;
    return (says(first) && isWhy(rest)) || (isMarked && says(rest) && isWhy(first));
  });
}

function isApart({ comma, stop, dash, apart }: Word): boolean {
  return comma === true || stop === true || dash === true || apart === true;
}

/** "Because", "I have". "My" alone may begin what is taken back: "cancel my Monday". */
function beginsReason(words: readonly Word[], { clauses }: CompiledLanguage): boolean {
  return lengthAt(words, 0, clauses.causes) > 0 || lengthAt(words, 0, clauses.openers) > 1;
}

function isReason(message: Message, words: readonly Word[], language: CompiledLanguage, read: (message: Message) => Understood): boolean {
  const { conditions, ifs, or, leavesOut, continuing, commands, clauses } = language;
  const isLimited = words.some((_, at) => [conditions, ifs, or, leavesOut].some((phrases) => lengthAt(words, at, phrases) > 0));
  const keeps = [continuing.asIs, continuing.putBack].some((phrases) => isWhole(words, phrases));
  const spares = [commands.concepts.keep, commands.concepts.spare].some((concept) => matchesOf(words, concept).length > 0);
  if (isLimited || keeps || spares || isRefusal(words, language)) return false;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  const { sentences, leftOut, guessed } = read({ ...message, text: message.text.slice(first.start, last.end), mentions: [] });
  const isStarted = words.some((_, at) => lengthAt(words, at, clauses.starters) > 0);
  if (isStarted && sentences.some(({ intent }) => PLACED.has(intent))) return false;
  // "Wrong button" may be read as an unknown name.
  const isOther = ({ intent, unknown, bare }: Sentence) =>
    !(INTENTS[intent].talk || TAKES_BACK.has(intent) || intent === 'say-not' || (unknown && bare));
  return leftOut.length > 0 || guessed === true || !sentences.some(isOther);
}

/** "No", "no, wait": it refuses what the other part says. */
function isRefusal(words: readonly Word[], { correcting }: CompiledLanguage): boolean {
  const refusing = [...correcting.before, ...correcting.denies, ...correcting.deniesBefore].filter(({ length }) => length === 1);
  return words.every((_, at) => lengthOf(words.slice(at), refusing, 'start') > 0);
}
