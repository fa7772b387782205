import type { IntentName } from '../language/intent-name.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/** For a statement of a state, the question about the people in that state. */
const QUESTIONS: ReadonlyMap<IntentName, IntentName> = new Map([
  ['say-remote', 'who-is-remote'],
  ['say-leave', 'who-is-on-leave'],
]);

/**
 * "Remote folks thurs", "équipe en télétravail jeudi": with people directly beside a state and a day, and without a comma, a greeting or a word
 * for the writer, it is a question about others. Where these words may also address somebody ("team remote thursday"), the statement is doubtful.
 */
export function withPeopleOfState(understood: Understood, { text, quoted }: Message): Understood {
  const { sentences, language, leftOut } = understood;
  const [only, ...others] = sentences;
  const question = only && QUESTIONS.get(only.intent);
  if (!only || !question || others.length > 0 || only.asked || quoted) return understood;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  const people = peopleBesideState(words, language);
  if (!people) return understood;
  const isOfPeople = (stretch: string) => wordsOf(stretch, language.rewriting).every((word) => people.keys.has(word.key));
  if (people.first && !GROUP_FIRST.has(language.code)) return { ...understood, doubtful: true };
  if (only.said.times.length === 0 || !leftOut.every(isOfPeople)) return { ...understood, doubtful: true };
  return { ...understood, leftOut: [], leftOutTime: false, sentences: [{ ...only, intent: question, phrase: 'said', asked: true }] };
}

/** In these languages the people are named before their state. */
const GROUP_FIRST: ReadonlySet<string> = new Set(['fr', 'es']);

interface People {
  keys: ReadonlySet<string>;
  /** They are named before the state. */
  first: boolean;
}

/** The people who are named directly before or after a state. `undefined` if there are none, or the writer is named. */
function peopleBesideState(words: readonly Word[], language: CompiledLanguage): People | undefined {
  const { others, core, clauses, places } = language;
  const isStateAt = (at: number) => [core.home, core.away, clauses.states].some((phrases) => lengthAt(words, at, phrases) > 0);
  const isApart = (at: number) => words[at]?.comma || words[at]?.stop || words[at]?.apart;
  const isHome = (at: number) => [at - 2, at - 1, at].some((from) => from >= 0 && from + lengthAt(words, from, core.home) > at);
  if (words.some((_, at) => lengthAt(words, at, core.self) > 0 && !isHome(at))) return undefined;
  for (const at of words.keys()) {
    const end = at + lengthAt(words, at, others.groups);
    if (end === at) continue;
    const keys = new Set(words.slice(at, end).map(({ key }) => key));
    // At the end, after other words, they are addressed: "tomorrow remote, folks".
    const isAddressed = end === words.length || isApart(end);
    if (at > 0 && isStateAt(at - 1) && !isApart(at) && !(isAddressed && at > 1)) return { keys, first: false };
    const isOpening = words.slice(0, at).every(({ key }) => places.articles.has(key));
    const next = places.in.has(words[end]?.key ?? '') ? end + 1 : end;
    if (isOpening && !isApart(end) && isStateAt(next)) return { keys: new Set([...keys, ...articlesBefore(words, at)]), first: true };
  }
  return undefined;
}

function articlesBefore(words: readonly Word[], at: number): readonly string[] {
  return words.slice(0, at).map(({ key }) => key);
}
