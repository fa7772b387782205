import { zoneSaid } from '../../answers/zone-of.ts';
import type { Context } from '../../context.ts';
import { resolveSpans } from '../../time/resolve-spans.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';

/**
 * "I'm going to Boston", "heading to Berlin": where the writer goes, and not where they are. On a later day it is a plan. "Going to be in Boston" says where
 * the writer will be.
 */
export function isUnderWay(context: Context, { intent, said }: Sentence, text: string, language: CompiledLanguage): boolean {
  if (intent !== 'say-office' || said.times.some(({ kind }) => kind === 'weekly')) return false;
  const spans = resolveSpans(said.times[0], context.now, zoneSaid(context, said));
  if ('fault' in spans || spans.some(({ from }) => from !== undefined)) return false;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  const going = matchesOf(words, language.commands.concepts.going);
  return said.places.some((place) => {
    const begin = text.indexOf(place.text);
    const at = words.findIndex(({ start }) => start === begin);
    return going.some(([, end]) => at >= end && words.slice(end, at).every((word) => isBetween(word, language)));
  });
}

/** An article, a word for an office, or a word for a time. */
function isBetween({ key, comma, stop }: Word, { places, times }: CompiledLanguage): boolean {
  return !comma && !stop && (places.articles.has(key) || places.offices.has(key) || times.words.has(key));
}
