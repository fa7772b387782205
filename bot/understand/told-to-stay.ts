import { PLACED } from './besides.ts';
import type { Message } from './message.ts';
import type { Understood } from './understood.ts';
import { keysOf } from './words.ts';

/** "Bleib remote": without a time and without the writer, it may be said to somebody else, so it is only offered. */
export function withStayingOffered(understood: Understood, { text, quoted }: Message): Understood {
  const { sentences, language } = understood;
  const [only, ...others] = sentences;
  if (!only || others.length > 0 || !PLACED.has(only.intent) || only.said.times.length > 0 || only.asked || quoted) return understood;
  const keys = keysOf(text);
  const isOfSelf = language.correcting.self.some((phrase) => phrase.every((key) => keys.includes(key)));
  // "Please stay remote"
  const [first] = keys.filter((key) => !language.courtesies.has(key));
  if (isOfSelf || !language.others.told.has(first ?? '')) return understood;
  return { ...understood, sentences: [{ ...only, phrase: 'vague' }] };
}
