import { addDays, dayOf } from '../../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Day } from '../../../server/presence/time.ts';
import type { Context } from '../../context.ts';
import { changesSomething, INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import type { RelativeWords } from '../../language/language.ts';
import { timeReader } from '../../time/parse.ts';
import { firstAfter } from '../../time/periods.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { matchesOf } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import type { Understood } from '../../understand/understand.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { OF_THE_PAST } from '../question-kinds.ts';
import { languageOf } from '../read-part.ts';
import { intentOf, placesOf } from '../said-before.ts';

type Relation = Exclude<keyof RelativeWords, 'weekOf' | 'onFloor' | 'there' | 'yonder'>;

/** Longer messages have a subject of their own. */
const MAX_WORDS_OF_MESSAGE = 12;
/** "The one before" alone. In a longer message it may be about something else. */
const MAX_WORDS_ALONE = 5;

/** Words that count from a day, a week or a floor. */
export interface Found {
  relation: Relation;
  first: number;
  end: number;
  /** "Two days". */
  count: number;
  /** The number is said: "a week", "two weeks". */
  counted: boolean;
  /** Of "the following Monday". ISO 8601: 1 is Monday. 0: no weekday is named. */
  weekday: number;
}

/**
 * A message with the date or the floor instead of words that count from the last answer: "and the day before that?", "one floor up". Other
 * messages are returned as they are, and so is one that would change something or would not be understood.
 */
export function withoutRelations(
  context: Pick<Context, 'now' | 'zone' | 'picture'>,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Message {
  const last = questionBefore(message, frame);
  if (!last) return message;
  const { language, intent } = last;
  const words = wordsOf(message.text, language.rewriting);
  const found = words.length > MAX_WORDS_OF_MESSAGE ? undefined : relationIn(words, language);
  const [from, to] = [words[found?.first ?? 0]?.start, words[(found?.end ?? 0) - 1]?.end];
  if (!found || from === undefined || to === undefined) return message;
  const said = isOfFloor(found) ? floorOf(context, found, last.frame, language) : timeOf(context, found, last.frame, intent, language);
  const meant = said.map((each) => ({ ...message, text: `${message.text.slice(0, from)}${each}${message.text.slice(to)}` }));
  const clear = meant.find((each) => isClear(read(each)));
  if (clear) return clear;
  // "Upstairs" is then where the last answer was.
  if (isOfFloor(found) && found.end - found.first === 1 && !found.counted) return message;
  // There may be no such floor, and the answer says so.
  return meant.find((each) => isOfFloor(found) && isQuestion(read(each))) ?? message;
}

/** The answered question before a message that may refer to it. `undefined` if the last message changed something or is answered by this one. */
export function questionBefore(
  { quoted, mentions }: Message,
  frame: ConversationFrame | undefined,
): { frame: ConversationFrame; language: CompiledLanguage; intent: IntentName } | undefined {
  const language = frame && languageOf(frame.language);
  const intent = frame && intentOf(frame);
  if (!language || !intent || frame.stored || frame.asked || INTENTS[intent].changes) return undefined;
  return quoted || mentions.length > 0 ? undefined : { frame, language, intent };
}

function isClear(understood: Understood): boolean {
  return isQuestion(understood) && !understood.sentences.some(({ unknown }) => unknown);
}

/** Whether everything is understood, and nothing would be changed. */
export function isQuestion({ sentences, leftOut }: Understood): boolean {
  return sentences.length > 0 && leftOut.length === 0 && !sentences.some(changesSomething);
}

/** The longest relation of a message. "The day before yesterday" is none. */
export function relationIn(words: readonly Word[], { relative, times }: CompiledLanguage): Found | undefined {
  const timesAt = timeReader(words, times);
  const found = (Object.keys(relative.relations) as Relation[]).flatMap((relation) =>
    matchesOf(words, relative.relations[relation]).map(([first, end]) => ({ relation, first, end })),
  );
  const [longest] = found
    .filter(({ end }) => timesAt(end).length === 0 && !(times.lexicon.get(words[end]?.key ?? '') ?? []).some(({ is }) => is === 'next'))
    .filter(({ relation }) => !ALONE.has(relation) || words.length <= MAX_WORDS_ALONE)
    .toSorted((one, other) => other.end - other.first - (one.end - one.first));
  if (!longest) return undefined;
  const symbols = words.slice(longest.first, longest.end).flatMap(({ key }) => times.lexicon.get(key) ?? numberOf(key));
  const weekday = symbols.find((symbol) => symbol.is === 'weekday');
  const number = symbols.find((symbol) => symbol.is === 'number');
  const count = number?.is === 'number' ? number.value : 1;
  const counted = symbols.some(({ is }) => is === 'number' || is === 'single');
  return { ...longest, count, counted, weekday: weekday?.is === 'weekday' ? weekday.number : 0 };
}

const ALONE: ReadonlySet<Relation> = new Set(['before', 'after']);

function numberOf(key: string): { is: 'number'; value: number; ordinal: false }[] {
  return /^\d$/.test(key) ? [{ is: 'number', value: Number(key), ordinal: false }] : [];
}

function isOfFloor({ relation }: Found): boolean {
  return relation === 'up' || relation === 'down';
}

/** The floor above or below the one of the last answer: its number, or its name. */
function floorOf(
  context: Pick<Context, 'picture'>,
  { relation, count }: Found,
  { places }: ConversationFrame,
  { relative }: CompiledLanguage,
): readonly string[] {
  const before = placesOf(context, places).flatMap((each) => each.places);
  // "Floor 2" may be a floor of several offices.
  const [from, ...others] = new Set(before.map(({ floor }) => floor?.level));
  if (from === undefined || others.length > 0) return [];
  const level = from + (relation === 'up' ? count : -count);
  const named = before.flatMap(({ office }) => office.floors.flatMap((floor) => (floor.level === level ? [floor.name] : [])));
  return [`${relative.onFloor} ${level}`, ...named];
}

/** The day or the week before or after the one of the last answer, as a date. */
function timeOf(
  { now, zone }: Pick<Context, 'now' | 'zone'>,
  { relation, count, counted, weekday }: Found,
  frame: ConversationFrame,
  intent: IntentName,
  { relative }: CompiledLanguage,
): readonly string[] {
  if (!INTENTS[intent].slots.includes('time')) return [];
  const time = frame.time as TimeSaid | undefined;
  const days = (time && resolveDays(time, now, zone, OF_THE_PAST.has(intent))) ?? [dayOf(now, zone)];
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (relation === 'weekdayAfter') return [firstAfter(last, weekday)];
  const isBefore = relation === 'before' || relation === 'dayBefore' || relation === 'weekBefore';
  const shifted = (unit: number): Day => (isBefore ? addDays(first, -count * unit) : addDays(last, count * unit));
  const isOfWeek = days.length === DAYS_OF_WEEK;
  if (ALONE.has(relation) ? !isOfWeek : relation.startsWith('day')) return [shifted(1)];
  if (!isOfWeek && time && counted) return [shifted(DAYS_OF_WEEK)];
  return [`${relative.weekOf} ${addDays(first, (isBefore ? -1 : 1) * count * DAYS_OF_WEEK)}`];
}

const DAYS_OF_WEEK = 7;
