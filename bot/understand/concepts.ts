import { type Phrase, type PhraseLanguage, type PhraseNode, parsePhrase } from './phrase.ts';
import type { Word } from './words.ts';

/** A concept: "to end", "the morning question". It is found anywhere in a message. */
export type Concept = RegExp;

/** The most words between the two parts of a phrase with `{gap}`: "switch … off". */
const MAX_GAP = 4;

/** Phrases of one concept. `{gap}` stands for any words between two parts. */
export function compileConcept(phrases: readonly Phrase[], language: PhraseLanguage): Concept {
  return new RegExp(`(?<= )(?:${phrases.map((phrase) => sourceOf(parsePhrase(phrase, language))).join('|')})`, 'g');
}

function sourceOf(node: PhraseNode): string {
  if (node.kind === 'word') return `${node.key.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&')} `;
  if (node.kind === 'slot') return `(?:\\S+ ){0,${MAX_GAP}}?`;
  if (node.kind === 'all') return node.parts.map(sourceOf).join('');
  // The longest choice first: "no more" before "no".
  if (node.kind === 'any')
    return `(?:${node.choices
      .map(sourceOf)
      .toSorted((one, other) => other.length - one.length)
      .join('|')})`;
  return `(?:${sourceOf(node.part)})${node.kind === 'optional' ? '?' : '*'}`;
}

/** Where a concept is said: the first word of each place, and the end. */
export function matchesOf(words: readonly Word[], concept: Concept): readonly (readonly [first: number, end: number])[] {
  const text = ` ${words.map(({ key }) => key).join(' ')} `;
  return [...text.matchAll(concept)].flatMap((match) => {
    const said = match[0].trim();
    const first = text.slice(0, match.index).split(' ').length - 2;
    return said === '' ? [] : [[first, first + said.split(' ').length] as const];
  });
}

/** The positions of the words of a concept. Empty: it is not in the message. */
export function wordsOfConcept(words: readonly Word[], concept: Concept): ReadonlySet<number> {
  return new Set(matchesOf(words, concept).flatMap(([first, end]) => words.slice(first, end).map((_, at) => first + at)));
}
