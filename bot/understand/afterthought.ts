import { INTENTS } from '../intents/intents.ts';
import { type Lattice, UNKNOWN } from './lattice.ts';
import type { Message } from './message.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/** Longer messages are not read a second time. */
const MAX_WORDS_OF_QUESTION = 25;

/** "Who's in? In Berlin I mean": the place or the time after a question is that of the question. */
export function withAfterthought(
  understood: Understood,
  message: Message,
  read: (part: Message) => Understood,
  recognise: (words: readonly Word[]) => Lattice,
): Understood {
  if (message.quoted || message.cut || message.mentions.length > 0) return understood;
  const { language } = understood;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const start = words.findLastIndex((word, at) => at > 0 && (word.comma || word.stop || word.dash));
  if (start < 1 || words.length > MAX_WORDS_OF_QUESTION) return understood;
  const tail = words.slice(start);
  const meant = Math.max(0, ...language.correcting.after.map((phrase) => lengthAtEnd(tail, phrase)));
  const before = Math.max(0, ...language.correcting.after.map((phrase) => lengthAtStart(tail, phrase)));
  if (meant + before === 0) return understood;
  const [from, end] = [start + (meant > 0 ? 0 : before), words.length - meant];
  if (from >= end || !isPlaceOrTime(from, end, recognise(words))) return understood;
  const head = message.text.slice(0, words[start]?.start).replace(/[\s,;.?!–-]+$/, '');
  const text = `${head} ${message.text.slice(words[from]?.start, words[end - 1]?.end)}?`;
  const whole = read({ ...message, text, asked: true });
  return isOneQuestion(whole) ? whole : understood;
}

function isOneQuestion({ sentences, leftOut, doubtful, guessed }: Understood): boolean {
  const [sentence, ...others] = sentences;
  const isAsking = ({ intent, bare, unknown }: Sentence) =>
    INTENTS[intent].changes === undefined && !INTENTS[intent].talk && !bare && !unknown;
  return sentence !== undefined && others.length === 0 && leftOut.length === 0 && !doubtful && !guessed && isAsking(sentence);
}

/** Whether the words are only known places and times. */
function isPlaceOrTime(from: number, end: number, lattice: Lattice): boolean {
  for (let at = from; at < end; ) {
    const ends = (lattice[at] ?? []).flatMap((edge) =>
      (edge.slot === 'place' || edge.slot === 'time') && edge.cost < UNKNOWN && edge.end <= end ? [edge.end] : [],
    );
    if (ends.length === 0) return false;
    at = Math.max(...ends);
  }
  return true;
}

function lengthAtEnd(words: readonly Word[], phrase: readonly string[]): number {
  const from = words.length - phrase.length;
  return from > 0 && phrase.every((key, at) => words[from + at]?.key === key) ? phrase.length : 0;
}

function lengthAtStart(words: readonly Word[], phrase: readonly string[]): number {
  return words.length > phrase.length && phrase.every((key, at) => words[at]?.key === key) ? phrase.length : 0;
}
