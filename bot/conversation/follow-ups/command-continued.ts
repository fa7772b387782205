import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { type Context, SAID_NOTHING } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import type { TimeSaid } from '../../time/said.ts';
import { symbolsAt } from '../../time/symbols.ts';
import { type Timed, timesIn } from '../../time/times-in.ts';
import { listedBeside } from '../../understand/besides.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { isWhole, wordsOfConcept } from '../../understand/concepts.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { isFloorOf } from '../corrections/added-part.ts';
import { ofOther } from '../corrections/corrected-for-other.ts';
import { contrastIn, withoutMarks } from '../corrections/correction-words.ts';
import { otherWeekdays } from '../corrections/other-weekdays.ts';
import { isPart, languageOf, only } from '../read-part.ts';
import { intentOf, saidBefore, within } from '../said-before.ts';
import { commandOf, isRule, isSmall, MAX_WORDS_OF_COMMAND, RULES, type Short } from '../short-command.ts';

/** The intent that ends what an intent set. */
const ENDS: ReadonlyMap<IntentName, IntentName> = new Map([
  ['ask-each-morning', 'stop-asking'],
  ['digest-here', 'stop-digest'],
  ['follow', 'unfollow'],
  ['follow-daily', 'unfollow'],
  ['ask-to-follow', 'no'],
  ['ask-to-follow-daily', 'no'],
]);

/**
 * A short message directly after something was set: another hour for the morning question ("make it 7:45"), its end ("please end that
 * again"), or other days for a weekly rule ("Tuesdays instead"). `undefined` if it is a question, doubtful, or something else.
 */
export function commandContinued(
  context: Context,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Understood | undefined {
  const language = frame && languageOf(frame.language);
  const intent = frame && intentOf(frame);
  const isOfChange = frame !== undefined && (frame.changed !== undefined || ENDS.has(intent ?? 'no') || isRule(intent ?? 'no', frame));
  const isOfRules = frame?.lastChange?.changed === 'rules';
  if (!language || !intent || !(isOfChange || isOfRules) || frame.asked || message.asked || message.quoted) return undefined;
  const words = wordsOf(message.text, language.rewriting);
  if (words.length > MAX_WORDS_OF_COMMAND || isHedged(message.text, words, language)) return undefined;
  const short: Short = { context, message, frame, intent, language, words, times: timesIn(words, language) };
  // After a question, the weekly rule can still get other days.
  const sentences = isOfChange ? ofLastChange(short, read) : otherWeekdays(short);
  return sentences && { ...ofWhole(language, false), sentences };
}

function ofLastChange(short: Short, read: (message: Message) => Understood): readonly Sentence[] | undefined {
  return (
    otherHour(short) ??
    ofOther(short, read) ??
    onlyOnce(short) ??
    otherWeekdays(short) ??
    otherPlace(short, read) ??
    exception(short) ??
    (isUnclear(read(short.message)) ? ended(short) : undefined)
  );
}

/** A message that is understood without the last answer is not about it; "forget it" and "end my plans" may be. */
function isUnclear({ sentences, leftOut }: Understood): boolean {
  return leftOut.length > 0 || sentences.every(({ intent, phrase }) => phrase === 'vague' || intent === 'say-not');
}

/** "Make it 7:45" after "ask me every morning", "better at 9" after a digest. */
function otherHour({ context, message, frame, intent, language }: Short): readonly Sentence[] | undefined {
  if (intent !== 'ask-each-morning' && intent !== 'digest-here') return undefined;
  const marks = withoutMarks(message.text, language);
  const words = wordsOf(marks?.text ?? message.text, language.rewriting);
  const times = timesIn(words, language);
  const enough = wordsOfConcept(words, language.commands.concepts.suffices);
  const better = wordsOfConcept(words, language.continuing.better);
  const isCorrected = enough.size + better.size > 0 || marks !== undefined;
  const [only, ...others] = times.length > 0 ? times : isCorrected ? hoursIn(words, language) : [];
  if (!only || others.length > 0) return undefined;
  const { time } = only;
  const hour = time.kind === 'instant' && !time.at.day ? time.at.hour : time.kind === 'span' && !time.from ? time.until?.hour : undefined;
  const isBeside = (at: number) => at < only.start || at >= only.end;
  if (!hour || words.some((word, at) => isBeside(at) && !enough.has(at) && !better.has(at) && !isSmall(word, language))) return undefined;
  const at: TimeSaid = { kind: 'instant', at: { hour } };
  const before = saidBefore(context, frame);
  const said = intent === 'digest-here' ? { ...before, times: [...before.times.flatMap(daysAlone), at] } : { ...SAID_NOTHING, times: [at] };
  return [commandOf(intent, { ...said, text: message.text })];
}

/** The days of a time, without its hours. */
function daysAlone(time: TimeSaid): readonly TimeSaid[] {
  if (time.kind === 'instant') return time.at.day ? [{ kind: 'days', days: [time.at.day] }] : [];
  if (time.kind !== 'span') return [time];
  const days = [time.from?.day, time.until?.day].flatMap((day) => day ?? []);
  return days.length > 0 ? [{ kind: 'days', days }] : [];
}

/** "Just once is fine": the follow that was offered or set is for once. */
function onlyOnce({ context, frame, intent, language, words }: Short): readonly Sentence[] | undefined {
  if (!FOLLOWS.has(intent) || !isWhole(words, language.continuing.once)) return undefined;
  const { people } = saidBefore(context, frame);
  return people.length === 1 ? [commandOf('follow', { ...SAID_NOTHING, people })] : undefined;
}

const FOLLOWS: ReadonlySet<IntentName> = new Set(['follow', 'follow-daily', 'ask-to-follow', 'ask-to-follow-daily']);

/** Numbers alone: "eight is enough", "make it 9". */
export function hoursIn(words: readonly Word[], { times }: CompiledLanguage): readonly Timed[] {
  return words.flatMap((_, start) =>
    symbolsAt(words, start, times).flatMap(({ symbol, end }): Timed[] =>
      symbol.is === 'number' && !symbol.ordinal && symbol.value < HOURS_OF_DAY
        ? [{ time: { kind: 'instant', at: { hour: { hour: symbol.value, minute: 0 } } }, start, end }]
        : [],
    ),
  );
}

const HOURS_OF_DAY = 24;

/** "Remote instead", or another floor, after "in Berlin on Mondays": the rule of these days has that place. */
function otherPlace(
  { context, message, frame, intent, language }: Short,
  read: (message: Message) => Understood,
): readonly Sentence[] | undefined {
  if (!isRule(intent, frame)) return undefined;
  const before = saidBefore(context, frame);
  const marks = withoutMarks(message.text, language);
  const sentence = only(message, contrastIn(message.text, language)?.right ?? marks?.text ?? message.text, read, language)?.sentence;
  if (!sentence || sentence.asked || sentence.said.times.length > 0) return undefined;
  const places = sentence.said.places.map((place) => within(place, before.places));
  const isFloor = isFloorOf(sentence, frame);
  const isPlace = isPart(sentence) && places.length > 0;
  if (!isFloor && !(marks && (isPlace || (marks.strong && RULES.has(sentence.intent))))) return undefined;
  return [commandOf(isPlace ? 'say-office' : sentence.intent, { ...sentence.said, places, times: before.times, timeText: '' })];
}

/** "Except this Friday" after "remote on Fridays": the bot asks where the writer is then. */
function exception({ message: { text }, frame, intent, language, words, times }: Short): readonly Sentence[] | undefined {
  const [only, ...others] = times;
  if (!isRule(intent, frame) || !only || others.length > 0 || only.time.kind !== 'days') return undefined;
  const isExcluded = words.slice(0, only.start).some(({ key }) => language.excluding.has(key));
  if (!isExcluded || words.some((word, at) => at >= only.end && !isSmall(word, language))) return undefined;
  return [commandOf('say-not', { ...SAID_NOTHING, times: [only.time], timeText: text, text })];
}

/** "Please end that again" */
function ended({ context, frame, intent, language, words, times }: Short): readonly Sentence[] | undefined {
  const { concepts } = language.commands;
  const end = wordsOfConcept(words, concepts.end);
  const isOfMore = [concepts.digest, concepts.morning, concepts.record, concepts.aboutme, concepts.auto].some(
    (concept) => wordsOfConcept(words, concept).size > 0,
  );
  // "Remove all alerts": not the morning question alone.
  const isOfAll = [concepts.alert, concepts.all].every((concept) => wordsOfConcept(words, concept).size > 0);
  if (end.size === 0 || times.length > 0 || isOfMore || isOfAll) return undefined;
  if (words.some((_, at) => !end.has(at) && lengthAt(words, at, language.clauses.denials) > 0)) return undefined;
  const about = [concepts.rule, concepts.alert, concepts.following, concepts.messages, concepts.regular, concepts.all, concepts.request];
  const said = new Set([
    ...end,
    ...listedBeside(words, Math.min(...end), language),
    ...about.flatMap((each) => [...wordsOfConcept(words, each)]),
  ]);
  if (words.some(({ key }, at) => !said.has(at) && !language.beside.within.has(key))) return undefined;
  const before = saidBefore(context, frame);
  if (isRule(intent, frame)) return [commandOf('end-rules', { ...SAID_NOTHING, times: before.times })];
  // What else was set is undone. The end of a correction does not restore what was corrected.
  const name = frame.replaced ? 'undo' : (ENDS.get(intent) ?? (frame.replaces ? 'drop' : 'undo'));
  return [commandOf(name, { ...SAID_NOTHING, people: name === 'unfollow' ? before.people : [] })];
}
