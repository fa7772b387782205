import { timeReader } from '../../time/parse.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Understood } from '../../understand/understood.ts';
import { type Word, wordsOf } from '../../understand/words.ts';

/** Shorter stretches are no question. */
const MIN_WORDS = 2;

/**
 * The questions of a message that no sentence of it answers, as they were written: "is Zoe in, *and how far is the canteen*, and who is remote?". Not
 * the clauses that say why somebody asks.
 */
export function unansweredQuestions(
  { text, asked, quoted }: Message,
  { sentences, language, guessed, leftOut }: Understood,
): readonly string[] {
  if (!asked || quoted || guessed || leftOut.length > 0 || sentences.length === 0) return [];
  // Corrected words are not in the text: what they answer is unknown.
  if (sentences.some(({ said }) => !text.includes(said.text))) return [];
  const words = wordsOf(text, language.rewriting);
  const answered = sentences.map(({ said }) => [text.indexOf(said.text), text.indexOf(said.text) + said.text.length] as const);
  const isAnswered = ({ start, end }: Word) => answered.some(([from, to]) => start < to && end > from);
  return stretchesOf(words, isAnswered, language)
    .filter((stretch) => !isSmall(stretch, language))
    .filter(
      (stretch) =>
        stretch.length >= MIN_WORDS && !isOpening(stretch, words, words.findIndex(isAnswered)) && isQuestion(stretch, text, language),
    )
    .map((stretch) => text.slice(stretch[0]?.start, stretch.at(-1)?.end));
}

/** Words side by side that no sentence has, without "and" before them. A mark or "and" begins another stretch. */
function stretchesOf(
  words: readonly Word[],
  isAnswered: (word: Word) => boolean,
  { joins }: CompiledLanguage,
): readonly (readonly Word[])[] {
  const found: Word[][] = [];
  let open: Word[] | undefined;
  for (const word of words) {
    if (isAnswered(word) || joins.has(word.key)) {
      open = undefined;
      continue;
    }
    if (!open || word.comma || word.stop) {
      open = [];
      found.push(open);
    }
    open.push(word);
  }
  return found;
}

/** Words without a meaning of their own, or only a time, which the answer has: "right now". */
function isSmall(stretch: readonly Word[], { fillers, times }: CompiledLanguage): boolean {
  const timesAt = timeReader(stretch, times);
  let at = 0;
  while (at < stretch.length) {
    const length = Math.max(lengthAt(stretch, at, fillers), ...timesAt(at).map(({ end }) => end - at));
    if (length <= 0) return false;
    at += length;
  }
  return true;
}

/** A whole sentence before what is answered is small talk: "hi, how are you? is Zoe in". */
function isOpening(stretch: readonly Word[], words: readonly Word[], firstAnswered: number): boolean {
  const [first] = stretch;
  if (!first) return false;
  const end = words.indexOf(first) + stretch.length;
  return end <= firstAnswered && words[end]?.stop === true;
}

/** It begins with a word for questions or ends with a question mark, and has no word for the writer. */
function isQuestion(stretch: readonly Word[], text: string, { core, commands, groups }: CompiledLanguage): boolean {
  const isOwn = stretch.some(({ key }, at) => groups.mine.has(key) || lengthAt(stretch, at, core.self) > 0);
  const isAsking = lengthAt(stretch, 0, core.questions) > 0 || matchesOf(stretch, commands.concepts.what).some(([start]) => start === 0);
  return !isOwn && (isAsking || /^\s*\?/.test(text.slice(stretch.at(-1)?.end)));
}
