import { type Phrase, type PhraseLanguage, type PhraseNode, parsePhrase } from './phrase.ts';
import type { Word } from './words.ts';

/** A concept: "to end", "the morning question". It is found anywhere in a message. */
export type Concept = RegExp;

/** The most words between the two parts of a phrase with `{gap}`: "switch … off". */
const MAX_GAP = 4;

/** In a key, the mark of a word with any ending. No language has this word. */
const ANY_ENDING = 'anyending';

/** Stands for the end of a sentence, which no concept crosses. */
const STOP = '|';

/** Phrases of one concept. `{gap}` stands for any words between two parts, `cancel+` for a word that begins so. */
export function compileConcept(phrases: readonly Phrase[], language: PhraseLanguage): Concept {
  const nodes = phrases.map((phrase) => parsePhrase(phrase.replaceAll(/(?<=\p{L})\+/gu, ANY_ENDING), language));
  return new RegExp(`(?<= )(?:${nodes.map(sourceOf).join('|')})`, 'g');
}

/** Phrases that a clause may consist of as a whole. */
export function compileWhole(phrases: readonly Phrase[], language: PhraseLanguage): RegExp {
  return new RegExp(`^(?:${phrases.map((phrase) => sourceOf(parsePhrase(phrase, language))).join('|')})$`);
}

/** Whether these words are one of the phrases as a whole. */
export function isWhole(words: readonly Word[], phrases: RegExp): boolean {
  return phrases.test(words.map(({ key }) => `${key} `).join(''));
}

function sourceOf(node: PhraseNode): string {
  if (node.kind === 'word' && node.key.endsWith(ANY_ENDING)) return `${node.key.slice(0, -ANY_ENDING.length)}\\S* `;
  if (node.kind === 'word') return `${node.key.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&')} `;
  if (node.kind === 'slot') return `(?:[^\\s${STOP}]+ ){0,${MAX_GAP}}?`;
  if (node.kind === 'all') return node.parts.map(sourceOf).join('');
  // The longest choice first: "no more" before "no".
  if (node.kind === 'any')
    return `(?:${node.choices
      .map(sourceOf)
      .toSorted((one, other) => other.length - one.length)
      .join('|')})`;
  return `(?:${sourceOf(node.part)})${node.kind === 'optional' ? '?' : '*'}`;
}

/** The keys of words as one text. Many concepts are looked for in the same words. */
const texts = new WeakMap<readonly Word[], string>();

function textOf(words: readonly Word[]): string {
  const text = texts.get(words) ?? ` ${words.map(({ key, stop }) => (stop ? `${STOP} ${key}` : key)).join(' ')} `;
  texts.set(words, text);
  return text;
}

/** Where a concept is said: the first word of each place, and the end. */
export function matchesOf(words: readonly Word[], concept: Concept): readonly (readonly [first: number, end: number])[] {
  const text = textOf(words);
  if (text.search(concept) < 0) return [];
  const countIn = (part: string) => part.split(' ').filter((key) => key !== '' && key !== STOP).length;
  return [...text.matchAll(concept)].flatMap((match) => {
    const first = countIn(text.slice(0, match.index));
    const count = countIn(match[0]);
    return count === 0 ? [] : [[first, first + count] as const];
  });
}

/** The positions of the words of a concept. Empty: it is not in the message. */
export function wordsOfConcept(words: readonly Word[], concept: Concept): ReadonlySet<number> {
  return new Set(matchesOf(words, concept).flatMap(([first, end]) => words.slice(first, end).map((_, at) => first + at)));
}
