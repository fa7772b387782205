import { INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import { isPast } from '../time/past.ts';
import { isOnlyToday } from '../time/said.ts';
import { PLACED } from './besides.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { wordsOfConcept } from './concepts.ts';
import { doubtsByEmoji } from './emoji.ts';
import { laughs } from './laughter.ts';
import { quotedWords } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Sentence } from './sentence.ts';
import { isOfNowhere, isOther, isPlainQuestion } from './sentence-kinds.ts';
import { keysOf, MAX_WORDS, type Word, wordsOf } from './words.ts';

/** It has a word like German "eigentlich", laughter, an emoji that refuses or laughs, or a last word that may mean "stop". */
export function isHedged(text: string, words: readonly Word[], { hedges, stopsAtEnd }: CompiledLanguage): boolean {
  return (
    doubtsByEmoji(text) || laughs(text) || words.some((_, at) => lengthAt(words, at, hedges) > 0) || stopsAtEnd.has(words.at(-1)?.key ?? '')
  );
}

/** Words that undo a sentence directly after it. */
export const TAKES_BACK: ReadonlySet<IntentName> = new Set(['no', 'drop', 'undo']);

/**
 * "I'm remote tomorrow, no", "hide me, undo", "I'm remote, 2nd", "I'm remote, according to Tom", and "I and Anna are in Berlin", which
 * is also about somebody else.
 */
export function isTakenBack(sentences: readonly Sentence[], isAsked: boolean, language: CompiledLanguage): boolean {
  const changing = sentences.findIndex(({ intent }) => INTENTS[intent].changes !== undefined);
  const isAfter = (each: Sentence) => TAKES_BACK.has(each.intent) || INTENTS[each.intent].followUp || isNoLonger(each);
  const isBeside = (each: Sentence) => isOther(each) || isOfAnotherTime(each) || (!isAsked && isRemark(each, language));
  return changing >= 0 && (sentences.some(isBeside) || sentences.slice(changing + 1).some(isAfter));
}

/** "No more now": it ends a rule without a day. */
function isNoLonger({ intent, said: { times } }: Sentence): boolean {
  return (intent === 'end-rules' || intent === 'end-plans') && times.length > 0 && times.every(({ kind }) => kind === 'now');
}

/** "Yesterday, clear my status", "tomorrow, stop asking": what has no time of its own happens now. */
function isOfAnotherTime({ intent, said: { times } }: Sentence): boolean {
  return intent === 'and-then' && times.some((time) => time.kind !== 'now' && !isOnlyToday(time));
}

/** "Last week clear my status", "clear my status tomorrow": a command is carried out now, and not at its time. */
export function isCommandAtAnotherTime({ intent, said: { times } }: Sentence): boolean {
  const { changes, slots } = INTENTS[intent];
  if (changes === undefined || intent.startsWith('say-')) return false;
  return times.some((time) => isPast(time) || (!slots.includes('time') && time.kind !== 'now' && !isOnlyToday(time)));
}

/** “I'm "sick"”: the quoted word is where somebody is. The name of an office may be in quotation marks. */
export function isIronic(text: string, { clauses, rewriting, places }: CompiledLanguage): boolean {
  return quotedWords(text)
    .flatMap((word) => keysOf(word, rewriting))
    .some((key) => clauses.states.has(key) || places.words.has(key));
}

/** "I'm remote tomorrow and I'm not remote tomorrow", "… and I'm in Berlin?": one of the statements is denied or asked beside it. */
export function isContradicted(sentences: readonly Sentence[], language: CompiledLanguage): boolean {
  const { correcting, denyingParts, rewriting, joins, fillers } = language;
  const denies = new Set([...correcting.denies, ...correcting.not].flat());
  const keysSaid = ({ said }: Sentence) => keysOf(said.text, rewriting);
  const isFiller = (key: string) => fillers.get(key)?.some(({ length }) => length === 1) ?? false;
  const matterOf = (each: Sentence) =>
    keysSaid(each).filter((key) => !denies.has(key) && !denyingParts.has(key) && !joins.has(key) && !isFiller(key));
  const stated = sentences.filter((each) => PLACED.has(each.intent) && !each.asked);
  return stated.some((one) => {
    const said = new Set(keysSaid(one));
    const isDenied = (each: Sentence) =>
      each.intent === 'say-not' && !each.deniesTime && matterOf(each).length > 0 && matterOf(each).every((key) => said.has(key));
    return sentences.some((each) => isDenied(each) || deniesAlike(one, each, language) || (PLACED.has(each.intent) && each.asked));
  });
}

/** "Hide me but show me": the opposite is said beside it. "Show me who is in" is a question. */
export function isShownBeside(sentences: readonly Sentence[], text: string, language: CompiledLanguage): boolean {
  const hidden = sentences.filter(({ intent }) => intent === 'say-hidden');
  if (hidden.length === 0) return false;
  const { reveals, joins, fillers, times, places, rewriting } = language;
  const words = wordsOf(text, rewriting).slice(0, MAX_WORDS);
  const isEnd = (at: number) => {
    const word = words[at];
    const isFiller = fillers.has(word?.key ?? '') && !places.articles.has(word?.key ?? '');
    return !word || word.comma || word.stop || isFiller || joins.has(word.key) || times.words.has(word.key);
  };
  // German "zeig mich nicht an" hides.
  const isHiding = ({ start }: Word) =>
    hidden.some(({ said }) => start >= text.indexOf(said.text) && start < text.indexOf(said.text) + said.text.length);
  return words.some((word, at) => lengthAt(words, at, reveals) > 0 && isEnd(at + lengthAt(words, at, reveals)) && !isHiding(word));
}

/** "I'm remote, I'm not working from home", "in the office, I mean not there": another word for the same is denied. */
function deniesAlike(stated: Sentence, denial: Sentence, { commands, clauses, rewriting }: CompiledLanguage): boolean {
  const { times, places, text } = denial.said;
  if (denial.intent !== 'say-not' || (times.length > 0 && JSON.stringify(times) !== JSON.stringify(stated.said.times))) return false;
  if (stated.intent === 'say-office') return places.some(({ any }) => any) && stated.said.places.every(({ any }) => any);
  const words = wordsOf(text, rewriting);
  const isHome = wordsOfConcept(words, commands.concepts.home).size > 0;
  return stated.intent === 'say-remote' ? isHome : !isHome && words.some((_, at) => lengthAt(words, at, clauses.states) > 0);
}

/** "Just a joke", "or Boston", "if I can": without a question mark it may be a condition or a remark on the sentence before it. */
function isRemark(sentence: Sentence, language: CompiledLanguage): boolean {
  const { intent, asked, said } = sentence;
  const isOfNothing = said.people.length + said.places.length + said.departments.length + said.times.length === 0;
  if (asked) return isOfNothing && isPlainQuestion(sentence);
  return REMARKS.has(intent) || (!INTENTS[intent].talk && isUncertain(sentence, language));
}

/** "Still open", "in my dreams", "the request is in" beside a statement: no complete question, and words of doubt or of annulling. */
function isUncertain(sentence: Sentence, { clauses, commands, rewriting }: CompiledLanguage): boolean {
  const { intent, said } = sentence;
  const isAside = intent === 'say-office' ? isOfNowhere(sentence) : isPlainQuestion(sentence) && !intent.startsWith('say-');
  if (intent === 'yes' || TAKES_BACK.has(intent) || !isAside) return false;
  const words = wordsOf(said.text, rewriting);
  if (lengthAt(words, 0, clauses.leads) > 0) return false;
  const isAny = (phrases: CompiledLanguage['hedges']) => words.some((_, at) => lengthAt(words, at, phrases) > 0);
  return isAny(clauses.annuls) || (isAny(clauses.doubts) && !wordsOfConcept(words, commands.concepts.what).has(0));
}

/** "Cancel: I'm remote": the words after it may be the statement to cancel. */
export function isCancelling([first]: readonly Sentence[], text: string): boolean {
  return first !== undefined && TAKES_BACK.has(first.intent) && /:\s/.test(text);
}

/** Questions that are remarks if there is no question mark, beside a statement. */
const REMARKS: ReadonlySet<IntentName> = new Set(['hearsay', 'where-place', 'cannot-else']);
