import type { CompiledLanguage } from './compiled-language.ts';
import { lengthAt } from './phrases-at.ts';
import type { Word } from './words.ts';

/** The maximum number of words of a name. */
const MAX_NAME = 3;

/**
 * Whether a clause says where somebody with a name is: "Nora is remote tomorrow". The name is any word that the language does not have, so
 * that a hidden person, an invented one and a visible one are the same.
 */
export function namesStranger(words: readonly Word[], from: number, language: CompiledLanguage): boolean {
  const { others, fillers, joins, times, core, clauses } = language;
  const isVerb = (at: number) => lengthAt(words, at, others.verbs) > 0;
  const isSmall = (at: number) => {
    const key = words[at]?.key ?? '';
    return joins.has(key) || times.words.has(key) || lengthAt(words, at, fillers) > 0;
  };
  const skip = (at: number) => {
    let next = at;
    while (next < words.length && isSmall(next)) next += 1;
    return next;
  };
  const first = skip(from);
  const hasVerbFirst = isVerb(first);
  const start = hasVerbFirst ? skip(first + 1) : first;
  let end = start;
  while (end < words.length && end - start < MAX_NAME && isName(words, end, start, language)) end += 1;
  if (end === start) return false;
  const after = skip(end);
  if (!hasVerbFirst && !isVerb(after)) return false;
  const stop = words.findIndex(({ comma, stop: isEnd }, at) => at >= end && (comma || isEnd));
  const rest = words.slice(end, stop < 0 ? undefined : stop);
  const has = (phrases: CompiledLanguage['core']['self']) => rest.some((_, at) => lengthAt(rest, at, phrases) > 0);
  return !has(core.self) && [core.home, core.away, clauses.states, others.ill].some(has);
}

function isName(words: readonly Word[], at: number, start: number, { vocabulary, places, reasons, others }: CompiledLanguage): boolean {
  const word = words[at];
  if (!word || vocabulary.has(word.key) || places.words.has(word.key) || !/^\p{L}{2,}$/u.test(word.key)) return false;
  if (at > start && (word.comma || word.stop)) return false;
  return [reasons.nouns, others.people, others.subjects, others.anybody].every((phrases) => lengthAt(words, at, phrases) === 0);
}
