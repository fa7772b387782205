import type { Language as LanguageCode } from '../../server/texts/languages.ts';
import { changesSomething, INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import { compiledLanguage, isUnderstood, UNDERSTOOD_LANGUAGES } from '../language/languages.ts';
import { isPast } from '../time/past.ts';
import { isOnlyToday } from '../time/said.ts';
import { isOfThatDay } from '../time/that-day.ts';
import { isAboutPerson } from './about-presence.ts';
import { besidesCommands, isCommand, isNoLongerNeeded, PLACED } from './besides.ts';
import { commandIn, isOfCommand } from './commands.ts';
import type { CompiledLanguage } from './compile-language.ts';
import { wordsOfConcept } from './concepts.ts';
import { habitCore, hourOfDeparture, questionCore, statementCore } from './core.ts';
import { eitherOf, withoutCondition } from './either.ts';
import { doubtsByEmoji, hopesByEmoji } from './emoji.ts';
import { fitIn } from './fit.ts';
import { withFloor } from './floors.ts';
import { guess, learnedAsWhole } from './guess.ts';
import { joinStatements } from './join-statements.ts';
import { laughs } from './laughter.ts';
import { languageOfUnknown, likelyLanguages } from './likely-languages.ts';
import { LIKELY_NOTHING, likeliest, meaningsOf, questionInstead, slotsOf, understoodAs } from './likely-meanings.ts';
import type { Clause } from './match.ts';
import { type Message, quotedWords } from './message.ts';
import { onBehalfIn } from './on-behalf.ts';
import { oneClause, type Whole } from './one-clause.ts';
import { withOtherTime } from './other-times.ts';
import { lengthAt } from './phrases-at.ts';
import { UNKNOWN } from './places.ts';
import { questionOfNamed } from './question-of-named.ts';
import { type Known, type Reading, readCorrected, readIn, recognise } from './read.ts';
import type { Sentence } from './sentence.ts';
import { sentenceOf } from './sentence-of-clause.ts';
import { isSomebodyElse, mentionsSomebodyElse, ofSomebodyElse } from './somebody-else.ts';
import { stretchesOf } from './stretches.ts';
import type { Understood } from './understood.ts';
import { withUnreadObject } from './unread-object.ts';
import { endOfQuestion } from './why-asked.ts';
import { keysOf, MAX_WORDS, type Word, wordsOf } from './words.ts';

export type { Understood } from './understood.ts';

/**
 * Understands a message in each language, and takes the language that explains most of it; the first of `preferred` if several explain as
 * much. If no language explains all of it, typing errors are corrected.
 */
export function understand(message: Message, known: Known, preferred: readonly LanguageCode[] = []): Understood {
  const understood = withAlternatives(message, known, preferred);
  const besides = besidesCommands(understood, message, known);
  const changing = understood.sentences.filter(changesSomething);
  // Words that are allowed beside a command need no phrase.
  const isOfCommands = changing.length > 0 && changing.every(isCommand);
  return { ...understood, besides, ...(isOfCommands && besides.length === 0 && { leftOut: [], leftOutTime: false }) };
}

function withAlternatives(message: Message, known: Known, preferred: readonly LanguageCode[]): Understood {
  const read = (each: Message) => understandWords(each, known, preferred);
  const timed = withOtherTime(read(message), message, read, (words, language) => recognise(message, words, known, language));
  const said = withoutSomebodyElse(withoutFigures(timed, message), message, known);
  if (said.ofSomebodyElse) return said;
  const understood = fromDeparture(withoutQuestionOfOthers(said, message), message, known);
  const readPart = (part: Message) => understandWords(part, known, [understood.language.code]);
  const unless = withoutCondition(message, understood.language, readPart);
  if (unless) return { ...understood, sentences: [unless], leftOut: [], leftOutTime: false, doubtful: true };
  const either = eitherOf(message, understood.language, readPart);
  if (either?.both) return { ...understood, either: either.both, doubtful: true };
  const changes = understood.sentences.some(({ intent }) => INTENTS[intent].changes !== undefined);
  if (either && changes) return { ...understood, doubtful: true };
  return either ? { ...understood, sentences: [], leftOut: [either.rest], meanings: [] } : understood;
}

/** Words about somebody else who is not named ("granny's remote today and she loves it") state nothing about the writer. */
function withoutSomebodyElse(understood: Understood, message: Message, known: Known): Understood {
  const { sentences, leftOut, language: own } = understood;
  const isStated = sentences.some(({ intent }) => INTENTS[intent].changes !== undefined);
  const isLost = leftOut.length > 0 || sentences.every(({ unknown }) => unknown) || sentences.some((each) => asksOfSomebodyElse(each, own));
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
  const readings = likelyLanguages(message, order).map((language) => readIn(language, message, known, slotsOf));
  const reading = bestReading(readings, message, known);
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
  const isRead = isExplained(reading) && !understood.sentences.every(({ unknown }) => unknown);
  const core = isRead || understood.leftOutTime ? undefined : coreOf(readings, reading, message, known, found);
  const meanings = isExplained(reading) ? [] : meaningsOf(readings, understood, message);
  const instead = questionInstead(core ?? found ?? understood, meanings);
  if (instead) return instead;
  if (core) return core;
  if (found) return found;
  const [meaning] = meanings;
  if (meaning) return { ...understood, ...(understood.sentences.length === 0 && { language: meaning.language }), meanings };
  const [first] = order;
  if (!first || (reading && !saysNothing(reading))) return understood;
  return { ...understood, language: languageOfUnknown(message, first, order) };
}

/**
 * The question without the clause that says why it is asked. `undefined` if there is none, or the part before it is not a certain question.
 */
function questionAlone(readings: readonly Reading[], message: Message, known: Known): Understood | undefined {
  for (const { language, words } of readings) {
    const end = endOfQuestion(message.text, words, language);
    if (end === undefined) continue;
    const mentions = message.mentions.filter((mention) => mention.end <= end);
    const head = { ...message, text: message.text.slice(0, end), mentions };
    const reading = bestReading([readIn(language, head, known, slotsOf)], head, known);
    if (!isExplained(reading)) continue;
    const understood = understoodOf(reading, head);
    const isQuestion = (sentence: Sentence) => !sentence.bare && !isOfNoPerson(sentence) && isPlainQuestion(sentence);
    if (understood.sentences.length > 0 && understood.sentences.every(isQuestion)) return understood;
  }
  return undefined;
}

/** "Which of them". */
function refersBack({ said }: Sentence): boolean {
  return said.departments.some(({ group }) => group === 'those');
}

/** A single command about somebody else that a phrase explains. */
function isOfOthers({ sentences: [sentence, ...others] }: Understood, isWhole: boolean): boolean {
  return isWhole && others.length === 0 && sentence?.intent.startsWith('for-') === true;
}

/** The command about somebody else that the words of a message make. A message that phrases explain must be about somebody else, too. */
function behalfOf(
  readings: readonly Reading[],
  best: Reading | undefined,
  message: Message,
  known: Known,
  whole: Understood | false,
): Understood | undefined {
  if (whole && !whole.sentences.some(({ intent, phrase }) => intent === 'hearsay' || intent.startsWith('for-') || phrase === 'report'))
    return undefined;
  for (const language of languagesOf(readings, best)) {
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    if (whole && whole.sentences.length < 2 && wordsOfConcept(words, language.commands.concepts.passon).size === 0) continue;
    const sentence = onBehalfIn(message, words, recognise(message, words, known, language), language);
    if (sentence) return { ...ofWhole(language, message.cut), sentences: [sentence] };
  }
  return undefined;
}

/** The question whether a number of people fits somewhere. A place that is not known is asked back by the answer. */
function fitOf(
  readings: readonly Reading[],
  best: Reading | undefined,
  message: Message,
  known: Known,
  { sentences }: Understood,
): Understood | undefined {
  if (!message.asked && sentences.some(({ intent }) => INTENTS[intent].changes !== undefined)) return undefined;
  for (const language of languagesOf(readings, best)) {
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    const fit = fitIn(message, words, recognise(message, words, known, language), language);
    if (!fit) continue;
    const named = sentences.flatMap(({ said }) => said.places.filter(({ before }) => before !== ''));
    const places = fit.said.places.length > 0 ? fit.said.places : named;
    return { ...ofWhole(language, message.cut), sentences: [{ ...fit, said: { ...fit.said, places } }] };
  }
  return undefined;
}

/** The question about what one person usually does. */
function habitOf(readings: readonly Reading[], best: Reading | undefined, message: Message, known: Known): Understood | undefined {
  for (const language of message.asked ? languagesOf(readings, best) : []) {
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    const habit = habitCore(message, words, recognise(message, words, known, language), language);
    if (habit) return { ...ofWhole(language, message.cut), sentences: [habit] };
  }
  return undefined;
}

/** The question at the end about the person that the sentence before it names. */
function namedQuestion(readings: readonly Reading[], best: Reading | undefined, message: Message, known: Known): Understood | undefined {
  for (const language of languagesOf(readings, best)) {
    const found = questionOfNamed(wholeOf(message, known, language));
    if (found) return found;
  }
  return undefined;
}

/** The languages of the readings. The language that explains most words is the first. */
function languagesOf(readings: readonly Reading[], best: Reading | undefined): ReadonlySet<CompiledLanguage> {
  return new Set([best, ...readings].flatMap((each) => each?.language ?? []));
}

function wholeOf(message: Message, known: Known, language: CompiledLanguage): Whole {
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const read = (part: Message) => {
    const reading = readIn(language, part, known, slotsOf);
    return isExplained(reading) ? understoodOf(reading, part) : undefined;
  };
  return { message, words, lattice: recognise(message, words, known, language), language, read };
}

/** Requests that the bot cannot fulfil. Beside another clause, such words are mostly a reason: "the printer listens to him". */
const CANNOT: ReadonlySet<IntentName> = new Set(['cannot-book', 'cannot-reach', 'cannot-remind', 'cannot-else']);

/** Whether the meaning of a sentence is clear. */
function isSettled({ intent, phrase, unknown, asked, said }: Sentence): boolean {
  if (CANNOT.has(intent) && !asked) return false;
  if (unknown) return false;
  return INTENTS[intent].changes === undefined || (phrase !== 'vague' && said.times.length < 2 && !said.times.some(isOfThatDay));
}

/**
 * The command that the concepts of a message make. Where the message is read as something else without doubt, only what is said of digests,
 * follows and the morning question counts.
 */
function commandOf(
  readings: readonly Reading[],
  best: Reading | undefined,
  message: Message,
  known: Known,
  isSure: boolean,
): Understood | undefined {
  for (const language of languagesOf(readings, best)) {
    const all = wordsOf(message.text, language.rewriting);
    const words = all.slice(0, MAX_WORDS);
    const command = commandIn(message, words, recognise(message, words, known, language), language);
    if (!command || (isSure && !isMeantInstead(command, best))) continue;
    return { ...ofWhole(language, message.cut || all.length > MAX_WORDS), sentences: [command] };
  }
  return undefined;
}

/** What the message seems to be about, in the first language that has a core of a statement or a question. */
function coreOf(
  readings: readonly Reading[],
  best: Reading | undefined,
  message: Message,
  known: Known,
  guessed: Understood | undefined,
): Understood | undefined {
  const languages = new Set([best, ...readings].flatMap((each) => each?.language ?? []));
  const isOfMatch = best?.match?.clauses.some(({ intent }) => INTENTS[intent].changes !== undefined) ?? false;
  for (const language of languages) {
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    const lattice = recognise(message, words, known, language);
    const statement = message.asked && guessed ? undefined : isOfMatch ? undefined : statementCore(message, words, lattice, language);
    const core = statement ?? (guessed || isExplained(best) ? undefined : questionCore(message, words, lattice, language));
    if (core) return { ...ofWhole(language, message.cut), sentences: [core] };
  }
  return undefined;
}

/** Who is in, here, every day: a digest. "Berlin on Monday for me": a statement. */
function isMeantInstead({ intent }: Sentence, best: Reading | undefined): boolean {
  const isBare = best?.match?.clauses.every(({ literals }) => literals === 0) === true;
  return intent.startsWith('say-') ? isBare : UNASKED.has(intent);
}

const UNASKED: ReadonlySet<IntentName> = new Set(['digest-here', 'stop-digest', 'stop-asking', 'my-rules', 'forbid-followers']);

/** A message of which every word is understood. */
function ofWhole(language: CompiledLanguage, cut: boolean): Omit<Understood, 'sentences'> {
  const clear = { leftOut: [], leftOutTime: false, sure: true, corrected: false, hedged: false, doubtful: false, ofOther: false };
  return { language, cut, ...clear };
}

/** The maximum number of clauses of one message that are read separately, since each costs time. */
const MAX_CLAUSES_READ = 24;

/** "I'm remote tomorrow, weather permitting": also the words beside the clause count. */
function isHedgedInFull({ text }: Message, { language }: Understood): boolean {
  return isHedged(text, wordsOf(text, language.rewriting).slice(0, MAX_WORDS), language);
}

/** The only clause that counts, in the first language that has one; the language that explains most words comes first. */
function onlyClause(readings: readonly Reading[], best: Reading | undefined, message: Message, known: Known): Understood | undefined {
  const languages = new Set([best, ...readings].flatMap((each) => each?.language ?? []));
  let left = MAX_CLAUSES_READ;
  for (const language of languages) {
    const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
    const lattice = recognise(message, words, known, language);
    const read = (part: Message) => {
      left -= 1;
      if (left < 0) return undefined;
      const reading = readIn(language, part, known, slotsOf);
      return isExplained(reading) ? understoodOf(reading, part) : undefined;
    };
    const found = oneClause({ message, words, lattice, language, read });
    if (found) return found;
  }
  return undefined;
}

/** An unknown name beside sentences: "is Anna in, urgent". */
function hasStrayName({ sentences }: Understood): boolean {
  return sentences.slice(1).some(({ unknown, intent }) => unknown && intent === 'where-is');
}

/** Whether a place of the sentence is unknown. */
function isOfNowhere({ said: { places } }: Sentence): boolean {
  return places.some(({ any, own, places: named }) => !any && !own && named.length === 0);
}

/** Whether the word means the writer: "I". */
function isOneself(words: readonly Word[], at: number, { correcting }: CompiledLanguage): boolean {
  return correcting.self.some((phrase) => phrase.every((key, index) => words[at + index]?.key === key));
}

function namesSomebody(edges: Reading['lattice'][number]): boolean {
  return edges.some((edge) => edge.slot === 'who' && edge.cost < UNKNOWN && !edge.value.pronoun);
}

/** Longer messages are not a question about one person. */
const MAX_WORDS_OF_NAME = 9;

/** A question about a person whose name consists of two words of the language: "is hope field in". It is not known whether it is a name. */
function ofCommonName(readings: readonly Reading[], message: Message, known: Known, instead: Reading | undefined): Understood | undefined {
  const wide = readings
    .filter(({ words, lattice }) => words.length <= MAX_WORDS_OF_NAME && !lattice.some(namesSomebody))
    .filter(({ words, language }) => !words.some((_, at) => isOneself(words, at, language)))
    .map(({ language }) => readIn(language, message, { ...known, anyName: true }, slotsOf))
    .filter(
      (reading) =>
        isExplained(reading) && (!isExplained(instead) || cheapest([instead, reading].flatMap((each) => each ?? [])) === reading),
    );
  const understood = understoodOf(cheapest(wide), message);
  const isAboutOne = ({ intent, bare, said }: Sentence) => !bare && INTENTS[intent].changes === undefined && said.people.length > 0;
  return understood.sentences.length > 0 && understood.sentences.every(isAboutOne) ? understood : undefined;
}

function isPlainQuestion({ intent }: Sentence): boolean {
  return INTENTS[intent].changes === undefined && !INTENTS[intent].followUp;
}

function isOfNoPerson({ intent, said: { people, departments } }: Sentence): boolean {
  return (intent === 'where-is' || intent === 'is-in') && people.length === 0 && departments.length === 0;
}

function isExplained(reading: Reading | undefined): boolean {
  return reading?.match !== undefined && blocking(reading, reading.match.clauses.every(isQuestionPhrase)).length === 0;
}

function isQuestionPhrase({ intent, phrase, literals }: Clause): boolean {
  return literals > 0 && INTENTS[intent].changes === undefined && !intent.startsWith('say-') && phrase !== 'report';
}

/** Positions of the words that no phrase explains. In a question, words of everyday speech do not count. */
function blocking({ language, words, match }: Pick<Reading, 'language' | 'words' | 'match'>, isQuestion: boolean): readonly number[] {
  const unexplained = match?.unexplained ?? [];
  const isEveryday = isQuestion && unexplained.length * COMMON_AT_MOST <= words.length;
  return isEveryday ? unexplained.filter((at) => !language.common.has(words[at]?.key ?? '')) : unexplained;
}

/** The minimum number of words in a question for each of them. */
const COMMON_AT_MOST = 3;

function bestReading(readings: readonly Reading[], message: Message, known: Known): Reading | undefined {
  const best = cheapest(readings);
  if (!best || isClean(best)) return best;
  const corrected = cheapest(readings.flatMap((reading) => readCorrected(reading, message, known, slotsOf) ?? []));
  return corrected && isBetter(corrected, best) ? corrected : best;
}

/** The question that a message is as a whole, if it is learned, and no phrase explains all of it with names that are known. */
function learnedQuestion(readings: readonly Reading[], best: Reading | undefined, message: Message): Understood | undefined {
  const hasUnknown = best?.match?.clauses.some(({ slots }) => slots.some(({ edge }) => edge.cost >= UNKNOWN));
  if (isExplained(best) && !hasUnknown) return undefined;
  for (const reading of readings) {
    const found = learnedAsWhole(reading, slotsOf);
    if (!found || found.meaning === 'nothing') continue;
    const { changes, followUp } = INTENTS[found.meaning];
    if (changes === undefined && !followUp) return understoodAs(reading, message, found.meaning, found.slots);
  }
  return undefined;
}

/** "My dog is ill": a reason alone is not a report about somebody. */
function isReasonAlone({ onlyReasons }: Reading, { sentences }: Understood): boolean {
  return onlyReasons === true && sentences.length > 0 && sentences.every(({ intent, unknown }) => intent === 'who-is-sick' && unknown);
}

/** "I'm in a hurry": the words in the position of a place are a figure of speech. */
function isFigureOfSpeech(reading: Reading, { sentences }: Understood): boolean {
  const [only, ...others] = sentences;
  if (only?.intent !== 'say-office' || !only.unknown || others.length > 0) return false;
  if (!reading.words.every(({ key }) => reading.language.guesser.words.has(key))) return false;
  const found = guess(reading, slotsOf);
  return found?.meaning === 'nothing' && found.probability >= LIKELY_NOTHING;
}

/** Whether no word shows the language of the message. */
function saysNothing({ match }: Reading): boolean {
  return match === undefined || (match.literals === 0 && match.unknown > 0);
}

function cheapest(readings: readonly Reading[]): Reading | undefined {
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

/** The minimum number of explained words for each unexplained one, if nothing changes. */
const EXPLAINED_FOR_EACH = 5;

function understoodOf(reading: Reading | undefined, message: Message): Understood {
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
          .map((clause) => sentenceOf(clause, words, message, language))
          .map((each) => ofTwoPlaces(ofWorkplace(each, message.text, language)))
      : [];
  const sentences = joinStatements(
    stated(tagged ? said.map((each) => ({ ...each, asked: true })) : said, !language.joins.has(words[0]?.key ?? '')),
    reading?.reasonDays ?? [],
    language.from,
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

/** It has a word like German "eigentlich", laughter, an emoji that refuses or laughs, or a last word that may mean "stop". */
export function isHedged(text: string, words: readonly Word[], { hedges, stopsAtEnd }: CompiledLanguage): boolean {
  return (
    doubtsByEmoji(text) || laughs(text) || words.some((_, at) => lengthAt(words, at, hedges) > 0) || stopsAtEnd.has(words.at(-1)?.key ?? '')
  );
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

function isOther({ intent, bare, asked }: Sentence): boolean {
  return intent === 'where-is' && (bare || !asked);
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
function isCommandAtAnotherTime({ intent, said: { times } }: Sentence): boolean {
  const { changes, slots } = INTENTS[intent];
  if (changes === undefined || intent.startsWith('say-')) return false;
  return times.some((time) => isPast(time) || (!slots.includes('time') && time.kind !== 'now' && !isOnlyToday(time)));
}

/** “I'm "sick"”: the quoted word is where somebody is. The name of an office may be in quotation marks. */
function isIronic(text: string, { clauses, rewriting, places }: CompiledLanguage): boolean {
  return quotedWords(text)
    .flatMap((word) => keysOf(word, rewriting))
    .some((key) => clauses.states.has(key) || places.words.has(key));
}

/** "I'm remote tomorrow and I'm not remote tomorrow", "… and I'm in Berlin?": one of the statements is denied or asked beside it. */
function isContradicted(sentences: readonly Sentence[], language: CompiledLanguage): boolean {
  const { correcting, rewriting, joins, fillers } = language;
  const denies = new Set([...correcting.denies, ...correcting.not].flat());
  const keysSaid = ({ said }: Sentence) => keysOf(said.text, rewriting);
  const isFiller = (key: string) => fillers.get(key)?.some(({ length }) => length === 1) ?? false;
  const matterOf = (each: Sentence) =>
    keysSaid(each).filter((key) => !denies.has(key) && !DENYING_PARTS.has(key) && !joins.has(key) && !isFiller(key));
  const stated = sentences.filter((each) => PLACED.has(each.intent) && !each.asked);
  return stated.some((one) => {
    const said = new Set(keysSaid(one));
    const isDenied = (each: Sentence) =>
      each.intent === 'say-not' && !each.deniesTime && matterOf(each).length > 0 && matterOf(each).every((key) => said.has(key));
    return sentences.some((each) => isDenied(each) || deniesAlike(one, each, language) || (PLACED.has(each.intent) && each.asked));
  });
}

/** "Hide me but show me": the opposite is said beside it. "Show me who is in" is a question. */
function isShownBeside(sentences: readonly Sentence[], text: string, language: CompiledLanguage): boolean {
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

/** The other half of French "ne … pas". */
const DENYING_PARTS: ReadonlySet<string> = new Set(['ne', 'n', 'pas']);

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

/** "I work in Berlin", "I'm in the Berlin team": without a time it says where somebody belongs. */
function ofWorkplace(sentence: Sentence, text: string, { workplaces, rewriting }: CompiledLanguage): Sentence {
  const { intent, said } = sentence;
  if (intent !== 'say-office' || said.times.length > 0) return sentence;
  const at = text.indexOf(said.text);
  const [next = ''] = at < 0 ? [] : (/^ \p{L}+/u.exec(text.slice(at + said.text.length)) ?? []);
  const words = wordsOf(`${said.text}${next}`, rewriting);
  return words.some((_, index) => lengthAt(words, index, workplaces) > 0) ? { ...sentence, phrase: 'vague' } : sentence;
}

/** "I'm in the office, tomorrow in Berlin": the day is only that of the second place, so it is asked back. */
function ofTwoPlaces(sentence: Sentence): Sentence {
  const { intent, said } = sentence;
  const [any, named] = [said.places.find((place) => place.any), said.places.find((place) => !place.any && place.places.length > 0)];
  if (intent !== 'say-office' || !any || !named || said.timeText === '') return sentence;
  const between = said.text.slice(said.text.indexOf(any.text) + any.text.length, said.text.indexOf(named.text));
  // The day comes after the comma: "in the office tomorrow, in Berlin" is one statement.
  const [, ...later] = between.split(',');
  const isApart = said.timeText.split(/[\s,]+/).some((word) => word !== '' && later.at(-1)?.includes(word) === true);
  return isApart ? { ...sentence, phrase: 'vague' } : sentence;
}

/** "Cancel: I'm remote": the words after it may be the statement to cancel. */
function isCancelling([first]: readonly Sentence[], text: string): boolean {
  return first !== undefined && TAKES_BACK.has(first.intent) && /:\s/.test(text);
}

/** Questions that are remarks if there is no question mark, beside a statement. */
const REMARKS: ReadonlySet<IntentName> = new Set(['hearsay', 'where-place', 'cannot-else']);

/** "I'm remote tomorrow and in Berlin on Friday": a place beside a statement is also a statement. */
function stated(sentences: readonly Sentence[], isFirst: boolean): readonly Sentence[] {
  const isStatement = ({ intent, asked }: Sentence) => intent.startsWith('say-') && !asked;
  if (!sentences.some(isStatement)) return sentences.map((each) => maybeStated(each, isFirst));
  const found: Sentence[] = [];
  for (const each of sentences) {
    const last = found.at(-1);
    const isNext = each.afterwards === true && last !== undefined && isStatement(last) && each.said.people.length === 0;
    const isPlace = (each.bare || isNext) && each.intent === 'who-is-in' && !each.asked;
    const one = isPlace && last?.intent === 'say-office' ? (ofFloor(last, each) ?? ofOffice(last, each)) : undefined;
    // "Berlin, not Boston" alone is not a statement about oneself.
    const isVague = each === sentences[0] && sentences.every((other) => !isStatement(other) || other.intent === 'say-not');
    if (one) found[found.length - 1] = one;
    else
      found.push(isPlace ? { ...each, intent: 'say-office', ...(isNext && { bare: false }), ...(isVague && { phrase: 'vague' }) } : each);
  }
  return found;
}

/** "In Berlin until 3", "in Berlin every Tuesday" are likely statements; "in Berlin all week" is one, unless it continues a sentence. */
function maybeStated(sentence: Sentence, isFirst: boolean): Sentence {
  const { intent, bare, asked, said } = sentence;
  const [time, ...others] = said.times;
  const isWhole = (time?.kind === 'week' || time?.kind === 'month') && time.rest === true;
  const isOfHours = isWhole || time?.kind === 'weekly' || (time?.kind === 'span' && (time.from?.hour ?? time.until?.hour) !== undefined);
  const isPlace = intent === 'who-is-in' && bare && !asked && said.places.some(({ places }) => places.length > 0);
  return isPlace && isOfHours && others.length === 0
    ? { ...sentence, intent: 'say-office', phrase: isWhole && isFirst ? 'said' : 'vague' }
    : sentence;
}

/** "I'm in Berlin tomorrow, 2nd floor" is one sentence. */
function ofFloor(office: Sentence, { said, length }: Sentence): Sentence | undefined {
  const [floor, ...others] = said.places;
  const before = office.said.places.at(-1);
  if (!floor || !before || others.length > 0 || said.times.length > 0) return undefined;
  const place = withFloor(before, floor);
  if (!place) return undefined;
  const text = `${office.said.text}, ${said.text}`;
  return { ...office, said: { ...office.said, places: [...office.said.places.slice(0, -1), place], text }, length: office.length + length };
}

/** "I'm in the office, Berlin" is one sentence. */
function ofOffice(office: Sentence, { said, length }: Sentence): Sentence | undefined {
  const isNamed = said.places.length > 0 && said.places.every(({ any, places }) => !any && places.length > 0);
  if (!isNamed || said.times.length > 0 || !office.said.places.every(({ any, far }) => any && !far)) return undefined;
  const text = `${office.said.text}, ${said.text}`;
  return { ...office, said: { ...office.said, places: said.places, text }, length: office.length + length };
}
