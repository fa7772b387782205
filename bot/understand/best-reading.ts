import { INTENTS } from '../intents/intents.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { slotsOf } from './likely-meanings.ts';
import type { Clause } from './match.ts';
import type { Message } from './message.ts';
import { type Known, type Reading, readCorrected } from './read.ts';
import type { Understood } from './understood.ts';

/** The languages of the readings. The language that explains most words is the first. */
export function languagesOf(readings: readonly Reading[], best: Reading | undefined): ReadonlySet<CompiledLanguage> {
  return new Set([best, ...readings].flatMap((each) => each?.language ?? []));
}

/** A message of which every word is understood. */
export function ofWhole(language: CompiledLanguage, cut: boolean): Omit<Understood, 'sentences'> {
  const clear = { leftOut: [], leftOutTime: false, sure: true, corrected: false, hedged: false, doubtful: false, ofOther: false };
  return { language, cut, ...clear };
}

export function isExplained(reading: Reading | undefined): boolean {
  return reading?.match !== undefined && blocking(reading, reading.match.clauses.every(isQuestionPhrase)).length === 0;
}

function isQuestionPhrase({ intent, phrase, literals }: Clause): boolean {
  return literals > 0 && INTENTS[intent].changes === undefined && !intent.startsWith('say-') && phrase !== 'report';
}

/** Positions of the words that no phrase explains. In a question, words of everyday speech do not count. */
export function blocking(
  { language, words, match }: Pick<Reading, 'language' | 'words' | 'match'>,
  isQuestion: boolean,
): readonly number[] {
  const unexplained = match?.unexplained ?? [];
  const isEveryday = isQuestion && unexplained.length * COMMON_AT_MOST <= words.length;
  return isEveryday ? unexplained.filter((at) => !language.common.has(words[at]?.key ?? '')) : unexplained;
}

/** The minimum number of words in a question for each of them. */
const COMMON_AT_MOST = 3;

/** @param preferred The language of the last turn, or of the asker. */
export function bestReading(
  readings: readonly Reading[],
  message: Message,
  known: Known,
  preferred: CompiledLanguage | undefined,
): Reading | undefined {
  const best = ofSharedWords(readings, preferred) ?? cheapest(readings);
  if (!best || isClean(best)) return best;
  const corrected = cheapest(readings.flatMap((reading) => readCorrected(reading, message, known, slotsOf) ?? []));
  return corrected && isBetter(corrected, best) ? corrected : best;
}

/** "No, home office": words that several languages have do not decide against the preferred language, if it explains all of them. */
function ofSharedWords(readings: readonly Reading[], preferred: CompiledLanguage | undefined): Reading | undefined {
  const own = readings.find(({ language }) => language === preferred);
  const isShared = ({ language }: Reading) => own?.words.every(({ key }) => language.vocabulary.has(key) || /^\d/.test(key)) ?? false;
  return own && isClean(own) && own.words.length <= MAX_SHARED_WORDS && readings.length > 1 && isShared(own) ? own : undefined;
}

/** A longer message has words of one language only. */
const MAX_SHARED_WORDS = 4;

/** Whether no word shows the language of the message. */
export function saysNothing({ match }: Reading): boolean {
  return match === undefined || (match.literals === 0 && match.unknown > 0 && !match.clauses.some(hasPlaceWord));
}

/** "Hannelore da?": a word for any place, which belongs to one language. */
function hasPlaceWord({ slots }: Clause): boolean {
  return slots.some(({ edge }) => edge.slot === 'place' && edge.value.any);
}

export function cheapest(readings: readonly Reading[]): Reading | undefined {
  const costOf = ({ match }: Reading) => match?.cost ?? Number.POSITIVE_INFINITY;
  const [first, ...others] = readings;
  return others.reduce((best, each) => (best && costOf(best) <= costOf(each) ? best : each), first);
}

/** Whether all words are explained, and all places and people are known. */
function isClean({ match }: Reading): boolean {
  return match !== undefined && match.unexplained.length === 0 && match.unknown === 0;
}

/** Whether it explains all words at a lower cost. */
function isBetter({ match }: Reading, other: Reading): boolean {
  return match !== undefined && match.unexplained.length === 0 && match.cost < (other.match?.cost ?? Number.POSITIVE_INFINITY);
}
