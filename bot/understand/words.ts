import { memo } from '../../server/presence/memo.ts';
import { searchKey } from '../../server/presence/search-key.ts';

/** One word of a message, with its position in the text. A contraction becomes several words at one position. */
export interface Word {
  /** Without case, accents and punctuation, for comparisons. */
  key: string;
  start: number;
  end: number;
  /** The mark between this word and the one before: a comma, a dash, the end of a sentence, or a quotation mark. */
  comma?: true;
  dash?: true;
  /** A dash with a blank beside it, as between two sentences. */
  apart?: true;
  stop?: true;
  quote?: true;
  /** A typing error was corrected to this key. */
  corrected?: true;
}

export const MAX_WORDS = 60;

/** Addresses, dates, hours, and numbers with their endings or a decimal before hours are one word. "floor -1" is not floor 1. */
const WORD =
  /[^\s@<>,;]+@[^\s@<>,;?!]+[^\s@<>,;?!.]|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}(?!\d))?|\d{1,2}\/\d{1,2}(?:\/(?:\d{4}|\d{2}))?(?![\d/])|\d{1,2}[.,]\d(?=\s?(?:h|hrs?|hours?|std|stunden?|heures?|horas?)\b)|\d{1,2}[:.]\d{2}(?![\d])|(?<![\p{L}\p{N}]|\d\.)[-−]\d+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[&+]/giu;

/** The spellings of a language: contractions ("i m" is "i am"; keys of two words or more) and others. */
export type Rewriting = ReadonlyMap<string, readonly string[]>;

const NO_REWRITING: Rewriting = new Map();

/** A message and its parts are read many times in each language. */
const cached = new WeakMap<Rewriting, (text: string) => readonly Word[]>();
const MAX_CACHED = 200;

/** The words of a text. `rewriting` is that of a language; the longest contraction wins. */
export function wordsOf(text: string, rewriting: Rewriting = NO_REWRITING): readonly Word[] {
  const read = cached.get(rewriting) ?? memo((each: string) => readWords(each, rewriting), MAX_CACHED);
  cached.set(rewriting, read);
  return read(text);
}

function readWords(text: string, rewriting: Rewriting): readonly Word[] {
  const plain: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    plain.push({ key: keyOf(match[0]), start, end: start + match[0].length, ...between(text.slice(plain.at(-1)?.end ?? start, start)) });
    if (plain.length > 2 * MAX_WORDS) break;
  }
  return rewritten(
    plain.filter(({ key }) => key !== ''),
    rewriting,
  );
}

function between(gap: string): Pick<Word, 'comma' | 'dash' | 'apart' | 'stop' | 'quote'> {
  return {
    ...(gap.includes(',') && { comma: true }),
    ...(/[-−–—]/.test(gap) && { dash: true }),
    ...(/\s[-−–—]+\s|—/.test(gap) && { apart: true }),
    ...(/[.!?;…:]|\n/.test(gap) && { stop: true }),
    ...(/["“”„‟«»‹›]/.test(gap) && { quote: true }),
  };
}

function keyOf(written: string): string {
  if (written === '&' || written === '+') return '&';
  if (written.includes('@') || /^\d/.test(written)) return written.toLowerCase();
  if (/^[-−]\d/.test(written)) return `-${written.slice(1)}`;
  return searchKey(written);
}

/** The words of a phrase or a name, for comparisons. */
export function keysOf(text: string, rewriting?: Rewriting): string[] {
  return wordsOf(text, rewriting).map(({ key }) => key);
}

const MAX_REWRITTEN_WORDS = 4;

function rewritten(words: readonly Word[], rewriting: Rewriting): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const count = lengthRewritten(words, at, rewriting);
    const [first, last] = [words[at], words[at + Math.max(1, count) - 1]];
    if (!first || !last) break;
    const keys = count === 0 ? [first.key] : (rewriting.get(joinedKeys(words, at, count)) ?? []);
    for (const [index, key] of keys.entries()) found.push({ ...(index === 0 ? first : {}), key, start: first.start, end: last.end });
    at += Math.max(1, count);
  }
  return found;
}

/**
 * The length of the contraction that begins there; 0 if none does. It does not cross a comma or the end of a sentence: "well, be in Berlin"
 * is not "we'll be".
 */
function lengthRewritten(words: readonly Word[], at: number, rewriting: Rewriting): number {
  for (let count = Math.min(MAX_REWRITTEN_WORDS, words.length - at); count > 0; count--)
    if (rewriting.has(joinedKeys(words, at, count)) && !words.slice(at + 1, at + count).some(({ comma, stop }) => comma || stop))
      return count;
  return 0;
}

function joinedKeys(words: readonly Word[], at: number, count: number): string {
  return words
    .slice(at, at + count)
    .map(({ key }) => key)
    .join(' ');
}

/** The text with blanks in place of a part, so that all other words keep their positions. */
export function blankOut(text: string, from: number, to: number): string {
  return `${text.slice(0, from)}${' '.repeat(to - from)}${text.slice(to)}`;
}
