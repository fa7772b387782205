import type { Language } from '../language/language.ts';
import { listed } from '../time/symbols.ts';
import { type PhraseLanguage, parsePhrase, wordsIn } from './phrase.ts';
import { keysOf } from './words.ts';

/** The names of the tables and fragments of a language that have a word: "boss" and "manager" are in the same ones. */
export type WordClasses = ReadonlyMap<string, readonly string[]>;

/** A word in more classes has too many meanings. */
const MAX_CLASSES = 3;

export function classesOfWords({ fragments, core, clauses, commands }: Language, context: PhraseLanguage): WordClasses {
  const classes = new Map<string, string[]>();
  const add = (name: string, words: Iterable<string>) => {
    for (const word of words) classes.set(word, [...(classes.get(word) ?? []), name]);
  };
  for (const [name, phrase] of Object.entries(fragments)) add(`fragment ${name}`, wordsIn([parsePhrase(phrase, context)]));
  for (const [name, list] of Object.entries(core)) add(`core ${name}`, singleWords(list, context));
  for (const [name, list] of Object.entries(clauses)) add(`clauses ${name}`, singleWords(list, context));
  // Whole phrases and small words say nothing about their other words.
  const { carriers, attached, unsure, more, forbid, followme, merely, standing, ...concepts } = commands;
  for (const [name, phrases] of Object.entries(concepts))
    add(`concept ${name}`, wordsIn(phrases.map((phrase) => parsePhrase(phrase.replaceAll(/(?<=\p{L})\+/gu, ''), context))));
  return new Map([...classes].filter(([, names]) => names.length <= MAX_CLASSES));
}

function singleWords(list: string, { rewriting }: PhraseLanguage): ReadonlySet<string> {
  return new Set(
    listed(list)
      .map((phrase) => keysOf(phrase, rewriting))
      .flatMap((keys) => (keys.length === 1 ? keys : [])),
  );
}
