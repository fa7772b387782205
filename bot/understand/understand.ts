import type { Language as LanguageCode } from '../../server/texts/languages.ts';
import { changesSomething, INTENTS } from '../intents/intents.ts';
import { compiledLanguage, isUnderstood } from '../language/languages.ts';
import { UNDERSTOOD_LANGUAGES } from '../language/tables.ts';
import { isOnlyToday } from '../time/said.ts';
import { isAboutPerson } from './about-presence.ts';
import { withStatementAfterDenial } from './after-denial.ts';
import { withStatementAfterShown } from './after-shown.ts';
import { withAfterthought } from './afterthought.ts';
import { besidesCommands, isCommand, PLACED } from './besides.ts';
import { bestReading, isExplained, ofWhole, saysNothing } from './best-reading.ts';
import { isOfCommand } from './commands.ts';
import {
  behalfOf,
  commandOf,
  coreOf,
  isFigureOfSpeech,
  isHedgedInFull,
  isOfOthers,
  isReasonAlone,
  isSettled,
  onlyClause,
} from './commands-of-message.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { withContrast } from './contrast.ts';
import { hourOfDeparture } from './core.ts';
import { withDayOrDay } from './day-or-day.ts';
import { withDayToo } from './day-too.ts';
import { atOnce, eitherOf, leaveAndRemote, withoutCondition } from './either.ts';
import { withoutHealth } from './health.ts';
import { ignoresStrangers } from './ignored-words.ts';
import { withoutExclusion } from './left-out-of-question.ts';
import { languageOfUnknown, likelyLanguages } from './likely-languages.ts';
import { likeliest, meaningsOf, questionInstead, slotsOf } from './likely-meanings.ts';
import type { Message } from './message.ts';
import { withNoteRequest } from './note-request.ts';
import { withOtherClauses } from './other-clauses.ts';
import { withOtherTime } from './other-times.ts';
import { ofOwnOffice } from './own-office.ts';
import { withPeopleOfState } from './people-of-state.ts';
import { lengthAt } from './phrases-at.ts';
import {
  existenceOf,
  fitOf,
  habitOf,
  hasStrayName,
  learnedQuestion,
  namedQuestion,
  ofCommonName,
  questionAlone,
  refersBack,
} from './questions-of-message.ts';
import { type Known, type Reading, readIn, recognise } from './read.ts';
import { reportedQuestion } from './reported.ts';
import { withRestOfWeek } from './rest-of-week.ts';
import type { Sentence } from './sentence.ts';
import { isOfNowhere } from './sentence-kinds.ts';
import { withSince } from './since.ts';
import { isSomebodyElse, mentionsSomebodyElse, ofSomebodyElse } from './somebody-else.ts';
import { withDoubtfulRequest, withoutPast } from './tenses.ts';
import { withStayingOffered } from './told-to-stay.ts';
import type { Understood } from './understood.ts';
import { understoodOf } from './understood-of.ts';
import { uninvertedAfterResult } from './uninverted.ts';
import { withUnreadObject } from './unread-object.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

export type { Understood } from './understood.ts';

/**
 * Understands a message in each language, and takes the language that explains most of it; the first of `preferred` if several explain as
 * much. If no language explains all of it, typing errors are corrected.
 */
export function understand(written: Message, known: Known, preferred: readonly LanguageCode[] = []): Understood {
  const message = withRestOfWeek(uninvertedAfterResult(written));
  const said = ofOwnOffice(withStayingOffered(withoutHealth(withAlternatives(message, known, preferred)), message), message);
  const read = withDoubtfulRequest(withoutPast(said, message), message);
  const understood = withOtherClauses(read, message, known);
  const besides = besidesCommands(understood, message, known);
  const changing = understood.sentences.filter(changesSomething);
  // Words that are allowed beside a command need no phrase.
  const isOfCommands = changing.length > 0 && changing.every(isCommand);
  return { ...understood, besides, ...(isOfCommands && besides.length === 0 && { leftOut: [], leftOutTime: false }) };
}

function withAlternatives(message: Message, known: Known, preferred: readonly LanguageCode[]): Understood {
  const read = (each: Message) => understandWords(each, known, preferred);
  const whole = read(message);
  const latticeOf = (words: readonly Word[]) => recognise(message, words, known, whole.language);
  const reported = reportedQuestion(message, whole.language, latticeOf, read);
  if (reported) return reported;
  const first = withSince(withoutExclusion(whole, message, read, latticeOf), message, read, latticeOf);
  const ofDays = withDayOrDay(first, message, read, latticeOf);
  if (ofDays !== first) return ofDays;
  const asked = withAfterthought(withNoteRequest(first, message, read), message, read, latticeOf);
  const contrasted = withContrast(asked, message, read, latticeOf);
  const timed = withOtherTime(withDayToo(contrasted, message, read), message, read, (words, language) =>
    recognise(message, words, known, language),
  );
  const said = withoutSomebodyElse(withoutFigures(timed, message), message, known);
  if (said.ofSomebodyElse) return said;
  const understood = fromDeparture(withPeopleOfState(withoutQuestionOfOthers(said, message), message), message, known);
  const readPart = (part: Message) => understandWords(part, known, [understood.language.code]);
  const denied = withStatementAfterDenial(understood, message, readPart);
  if (denied !== understood) return denied;
  const shown = withStatementAfterShown(understood, message, readPart, (words) => recognise(message, words, known, understood.language));
  if (shown !== understood) return shown;
  const unless = withoutCondition(message, understood.language, readPart);
  if (unless) return { ...understood, sentences: [unless], leftOut: [], leftOutTime: false, doubtful: true };
  const either = eitherOf(message, understood.language, readPart);
  const both = either ? undefined : (atOnce(message, understood) ?? leaveAndRemote(understood));
  if (both) return { ...understood, either: both, doubtful: true };
  if (either?.both) return { ...understood, either: either.both, doubtful: true };
  const changes = understood.sentences.some(({ intent }) => INTENTS[intent].changes !== undefined);
  if (either && changes) return { ...understood, doubtful: true };
  return either ? { ...understood, sentences: [], leftOut: [either.rest], meanings: [] } : understood;
}

/** Words about somebody else who is not named ("granny's remote today and she loves it") state nothing about the writer. */
function withoutSomebodyElse(understood: Understood, message: Message, known: Known): Understood {
  const { sentences, leftOut, language: own } = understood;
  const isStated = sentences.some(({ intent }) => INTENTS[intent].changes !== undefined);
  const isLost =
    understood.guessed ||
    leftOut.length > 0 ||
    sentences.every(({ unknown }) => unknown) ||
    sentences.some((each) => asksOfSomebodyElse(each, own));
  if (!isStated && !isLost) return understood;
  for (const language of new Set([own, ...UNDERSTOOD_LANGUAGES.map(compiledLanguage)])) {
    if (isStated && language !== own) break;
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    const isOnly = { ...ofWhole(language, message.cut), sentences: [], ofSomebodyElse: true as const };
    if (sentences.length > 0 && sentences.every((each) => asksOfSomebodyElse(each, language))) return isOnly;
    if (!mentionsSomebodyElse(words, language)) continue;
    const found = ofSomebodyElse(message, words, recognise(message, words, known, language), language);
    if (!found || (found.only ? isStated && !found.stated : !found.stated)) continue;
    const rest = found.only ? undefined : understandWords(found.rest, known, [language.code]);
    return rest?.sentences.some(({ intent }) => PLACED.has(intent)) ? rest : isOnly;
  }
  return understood;
}

function asksOfSomebodyElse({ unknown, said: { people } }: Sentence, language: CompiledLanguage): boolean {
  const isOne = (text: string) => isSomebodyElse(wordsOf(text, language.rewriting), language);
  return unknown && people.length > 0 && people.every(({ text }) => isOne(text));
}

/** "Are more at home today?", "until when may I be in Berlin?": such a question states nothing about the asker. */
function withoutQuestionOfOthers(understood: Understood, { text, asked }: Message): Understood {
  const { sentences, language } = understood;
  const meanings = understood.meanings ?? [];
  if (!asked || ![...sentences, ...meanings.map(({ sentence }) => sentence)].some(({ intent }) => PLACED.has(intent))) return understood;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  const isOfOthers = words.some((_, at) => lengthAt(words, at, language.core.notOfSelf) > 0);
  if (!isOfOthers) return understood;
  const questions = meanings.filter(({ sentence }) => INTENTS[sentence.intent].changes === undefined);
  return { ...understood, sentences: [], leftOut: [text], meanings: questions, doubtful: true };
}

/** "Off at four, the rest of the day from home": remote from four, which is asked back. */
function fromDeparture(understood: Understood, message: Message, known: Known): Understood {
  const { sentences, language } = understood;
  const isOfNoHour = ({ intent, asked, said: { times } }: Sentence) =>
    intent === 'say-remote' &&
    !asked &&
    times.every((time) => time.kind === 'now' || (time.kind === 'instant' && !time.at.hour) || isOnlyToday(time));
  const remote = sentences.filter(isOfNoHour);
  const [only] = remote;
  if (!only || remote.length > 1) return understood;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  if (!words.some((_, at) => lengthAt(words, at, language.core.departs) > 0)) return understood;
  const departure = hourOfDeparture(words, recognise(message, words, known, language), language);
  if (!departure) return understood;
  const hour = message.text.slice(words[departure.start]?.start, words[departure.end - 1]?.end);
  const times = [{ kind: 'span' as const, from: departure.at }];
  const from: Sentence = { ...only, phrase: 'vague', said: { ...only.said, times, timeText: `${language.from} ${hour}` } };
  const isOfLeaving = ({ intent }: Sentence) => intent === 'say-not' || intent === 'say-leave';
  return { ...understood, sentences: sentences.filter((each) => !isOfLeaving(each)).map((each) => (each === only ? from : each)) };
}

function isOfPresence({ intent }: Sentence): boolean {
  return PLACED.has(intent) || isAboutPerson(intent) || intent === 'who-is-in' || intent === 'say-from';
}

/** "I'm in love", "I'm so remote": nothing is stated, so nothing is offered either. "Is Anna in love" is no question about presence. */
function withoutFigures(understood: Understood, { text }: Message): Understood {
  const { sentences, language } = understood;
  const words = sentences.some(isOfPresence) ? wordsOf(text, language.rewriting).slice(0, MAX_WORDS) : [];
  const isFigure = (sentence: Sentence) => {
    const { said } = sentence;
    const from = text.indexOf(said.text);
    const isOfSentence = ({ start }: Word) => start >= from && start < from + said.text.length;
    if (sentence.intent === 'say-from') return words.some((_, at) => lengthAt(words, at, language.core.home) > 0);
    // "Who except me is in" (German "außer mir").
    const isPlace = ({ key }: Word) => sentence.intent !== 'who-is-in' || language.places.in.has(key) || language.places.on.has(key);
    return (
      isOfPresence(sentence) && words.some((word, at) => isOfSentence(word) && isPlace(word) && lengthAt(words, at, language.figures) > 0)
    );
  };
  const left = sentences.filter((each) => !isFigure(each));
  if (left.length === sentences.length) return understood;
  return {
    ...understood,
    sentences: left,
    ...(left.every(({ intent }) => INTENTS[intent].talk) && { sentences: [], leftOut: [text], meanings: [] }),
  };
}

function understandWords(message: Message, known: Known, preferred: readonly LanguageCode[]): Understood {
  const order = [...new Set([...preferred.filter(isUnderstood), ...UNDERSTOOD_LANGUAGES])].map(compiledLanguage);
  const readings = likelyLanguages(message, order, known.names).map((language) => readIn(language, message, known, slotsOf));
  const reading = bestReading(readings, message, known, order[0]);
  return withUnreadObject(understandReadings(readings, reading, message, known, order), reading, message);
}

function understandReadings(
  readings: readonly Reading[],
  reading: Reading | undefined,
  message: Message,
  known: Known,
  order: readonly CompiledLanguage[],
): Understood {
  const understood = understoodOf(reading, message);
  const fit = fitOf(readings, reading, message, known, understood);
  if (fit) return fit;
  const existence = existenceOf(readings, reading, message, known);
  if (existence) return existence;
  const learned = learnedQuestion(readings, reading, message);
  const both = (learned ?? understood).sentences.some(refersBack) ? namedQuestion(readings, reading, message, known) : undefined;
  if (both) return both;
  if (learned) return learned;
  const isWhole = isExplained(reading) && !hasStrayName(understood);
  const habit = isWhole ? undefined : habitOf(readings, reading, message, known);
  if (habit) return habit;
  const behalf = isOfOthers(understood, isWhole) ? undefined : behalfOf(readings, reading, message, known, isWhole && understood);
  if (behalf) return behalf;
  const named = isWhole ? undefined : namedQuestion(readings, reading, message, known);
  if (named) return named;
  const question = isWhole ? undefined : questionAlone(readings, message, known);
  if (question) return question;
  const isSure = isWhole && understood.sentences.every(isSettled);
  const command = isSure && understood.sentences.some(isOfCommand) ? undefined : commandOf(readings, reading, message, known, isSure);
  const only = command ?? (isSure ? undefined : onlyClause(readings, reading, message, known));
  if (only) return isHedgedInFull(message, only) ? { ...only, hedged: true, doubtful: true } : only;
  if (reading && (isReasonAlone(reading, understood) || isFigureOfSpeech(reading, understood)))
    return { ...understood, sentences: [], leftOut: [message.text] };
  const guessed = isExplained(reading) ? undefined : likeliest(readings, understood, message);
  const isOfOne = (guessed ?? understood).sentences.every((each) => each.said.people.length > 0 || isOfNowhere(each));
  const isInDoubt = !isExplained(reading) || understood.sentences.every(isOfNowhere);
  const found = (isOfOne && isInDoubt ? ofCommonName(readings, message, known, reading) : undefined) ?? guessed;
  const isRead = isExplained(reading) && !understood.sentences.every((each) => each.unknown && !isReport(each));
  const core = isRead || understood.leftOutTime ? undefined : coreOf(readings, reading, message, known, found);
  const meanings = isExplained(reading) ? [] : meaningsOf(readings, understood, message);
  const instead = questionInstead(core ?? found ?? understood, meanings);
  if (instead) return instead;
  // Words beside the core are not understood.
  if (core) return core.sentences.some(changesSomething) ? core : { ...core, ignoring: true };
  if (found) return found === guessed ? asGuessed(found, readings) : found;
  const [meaning] = meanings;
  if (meaning) return { ...understood, ...(understood.sentences.length === 0 && { language: meaning.language }), meanings };
  const [first] = order;
  if (!first || (reading && !saysNothing(reading))) return understood;
  return { ...understood, language: languageOfUnknown(message, first, order, known.names) };
}

/** "Nora is remote tomorrow", "Nora said she is remote": it is about Nora, also if nobody has that name. */
function isReport({ intent, phrase }: Sentence): boolean {
  return phrase === 'report' || intent === 'hearsay';
}

function asGuessed(understood: Understood, readings: readonly Reading[]): Understood {
  const { sentences, language } = understood;
  const reading = readings.find((each) => each.language === language);
  const isIgnoring = reading !== undefined && sentences.some(({ intent }) => ignoresStrangers(reading, intent));
  return { ...understood, guessed: true, ...(isIgnoring && { ignoring: true as const }) };
}
