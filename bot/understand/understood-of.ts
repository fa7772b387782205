import { compiledLanguage } from '../language/languages.ts';
import { isNoLongerNeeded } from './besides.ts';
import { blocking } from './best-reading.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { isCancelling, isCommandAtAnotherTime, isContradicted, isHedged, isIronic, isShownBeside, isTakenBack } from './doubts.ts';
import { hopesByEmoji } from './emoji.ts';
import { joinStatements } from './join-statements.ts';
import type { Match } from './match.ts';
import type { Message } from './message.ts';
import { placesByDay } from './places-by-day.ts';
import type { Reading } from './read.ts';
import type { Sentence } from './sentence.ts';
import { isPlainQuestion } from './sentence-kinds.ts';
import { sentenceOfClause } from './sentence-of-clause.ts';
import { ofOffices, ofTwoPlaces, ofWorkplace, stated } from './stated.ts';
import { stretchesOf } from './stretches.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/** The minimum number of explained words for each unexplained one, if nothing changes. */
const EXPLAINED_FOR_EACH = 5;

export function understoodOf(reading: Reading | undefined, message: Message): Understood {
  const { language, words, match, corrected, tagged, cut } = reading ?? {
    language: compiledLanguage('en'),
    words: [],
    corrected: false,
    tagged: false,
    cut: message.cut,
  };
  const all = match?.unexplained ?? [];
  const isMostly = words.length - all.length >= all.length;
  const said =
    isMostly && match
      ? match.clauses
          .flatMap((clause) => (message.asked ? [clause] : placesByDay(clause)))
          .map((clause) => sentenceOfClause(clause, words, message, language))
          .map((each) => ofOffices(ofTwoPlaces(ofWorkplace(each, message.text, language)), language))
      : [];
  const sentences = joinStatements(
    stated(tagged ? said.map((each) => ({ ...each, asked: true })) : said, !language.joins.has(words[0]?.key ?? '')),
    reading?.reasonDays ?? [],
    language,
  );
  const isQuestion = sentences.length > 0 && sentences.every((each) => isPlainQuestion(each) && !each.bare && each.phrase !== 'report');
  const unexplained = blocking({ language, words, match }, isQuestion);
  const left = unexplained.flatMap((at) => words[at] ?? []);
  const explained = words.length - all.length;
  const isSmall = left.every(({ key }) => !language.never.has(key) && !language.times.words.has(key) && !/\d/.test(key));
  const hedged = isHedged(message.text, wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS), language);
  return {
    language,
    sentences,
    leftOut: stretchesOf(unexplained, words, message.text, language),
    ...(match && ignoresWords(match) && { ignoring: true }),
    leftOutTime: left.some(({ key }) => isOfTime(key, language)) || unexplained.some((at) => excludesTime(words, at, language)),
    sure: unexplained.length === 0 || (isSmall && explained >= EXPLAINED_FOR_EACH * all.length),
    corrected,
    cut,
    hedged,
    doubtful:
      hedged ||
      hopesByEmoji(message.text) ||
      isIronic(message.text, language) ||
      isContradicted(sentences, language) ||
      isTakenBack(
        sentences.filter((each) => !isNoLongerNeeded(each, sentences, language)),
        message.asked,
        language,
      ) ||
      sentences.some(isCommandAtAnotherTime) ||
      isCancelling(sentences, message.text) ||
      isShownBeside(sentences, message.text, language),
    ofOther: sentences.some(isOfOther),
  };
}

/** Whether a word between the words of the only sentence is not explained. */
function ignoresWords({ clauses, unexplained }: Match): boolean {
  const [only, ...others] = clauses;
  if (!only || others.length > 0) return false;
  const [first, last] = [Math.min(...only.own), Math.max(...only.own)];
  return unexplained.some((at) => at > first && at < last);
}

/** "Anna, I'm at home", "Anna here, I'm at home". */
function isOfOther({ intent, bare, unknown, asked, said: { people, text } }: Sentence): boolean {
  if (unknown) return false;
  return intent === 'where-is' ? bare : intent === 'is-in' && !asked && text.startsWith(people[0]?.text ?? '?');
}

function isOfTime(key: string, { times }: CompiledLanguage): boolean {
  return times.words.has(key) || /^\d/.test(key);
}

/** "In Berlin except on Wednesday". */
function excludesTime(words: readonly Word[], at: number, language: CompiledLanguage): boolean {
  return language.excluding.has(words[at]?.key ?? '') && words.slice(at + 1, at + 4).some(({ key }) => isOfTime(key, language));
}
