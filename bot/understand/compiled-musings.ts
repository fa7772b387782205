import type { MusingWords } from '../language/musing-words.ts';
import { type Concept, compileConcept } from './concepts.ts';
import type { PhraseLanguage } from './phrase.ts';

export type CompiledMusings = Readonly<Record<keyof MusingWords, Concept>>;

export function compileMusings(words: MusingWords, language: PhraseLanguage): CompiledMusings {
  const compiled = Object.entries(words).map(([name, phrases]: [string, MusingWords[keyof MusingWords]]) => [
    name,
    phrases.length > 0 ? compileConcept(phrases, language) : NEVER,
  ]);
  return Object.fromEntries(compiled) as Record<keyof MusingWords, Concept>;
}

const NEVER: Concept = /(?!)/g;
