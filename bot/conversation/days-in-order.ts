import { addDays, dayOf } from '../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import type { Day } from '../../server/presence/time.ts';
import { LANGUAGES } from '../../server/texts/languages.ts';
import type { Context } from '../context.ts';
import { changesSomething } from '../intents/intents.ts';
import { firstAfter } from '../time/periods.ts';
import { resolveSpans } from '../time/resolve-spans.ts';
import type { TimeSaid } from '../time/said.ts';
import { symbolsAt, type TimeSymbol } from '../time/symbols.ts';
import { timesIn } from '../time/times-in.ts';
import { beginsOnWeekdayOfToday } from '../time/weekday-of-today.ts';
import type { CompiledLanguage } from '../understand/compiled-language.ts';
import type { Message } from '../understand/message.ts';
import type { Understood } from '../understand/understand.ts';
import { wordsOf } from '../understand/words.ts';
import { dateText } from './doubts/weekday-of-today.ts';
import { type Found, relationIn } from './follow-ups/relative.ts';
import { OF_THE_PAST } from './question-kinds.ts';
import { isWeekly, languageOf } from './read-part.ts';
import { intentOf } from './said-before.ts';

type Clock = Pick<Context, 'now' | 'zone'>;

/**
 * A message with the date instead of words that count from a day before them: "Thursday in Berlin, the following Monday at home". Without such
 * a day the words of a statement count from the last answer. Other messages are returned as they are.
 */
export function withDaysInOrder(
  clock: Clock,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Message {
  if (message.quoted) return message;
  for (const code of LANGUAGES) {
    const language = languageOf(code);
    const found = language && relationIn(wordsOf(message.text, language.rewriting), language);
    if (!language || !found || !COUNTING.has(found.relation)) continue;
    const dated = withDate(clock, message, found, language, frame, read);
    if (dated) return dated;
  }
  return message;
}

const COUNTING: ReadonlySet<Found['relation']> = new Set(['dayAfter', 'weekAfter', 'weekdayAfter']);

/** Words of a week: "next". */
const PERIOD: ReadonlySet<TimeSymbol['is']> = new Set(['this', 'next', 'last'] as const);

function withDate(
  clock: Clock,
  message: Message,
  found: Found,
  language: CompiledLanguage,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Message | undefined {
  const words = wordsOf(message.text, language.rewriting);
  const [from, to] = [words[found.first]?.start, words[found.end - 1]?.end];
  // "Next week after all".
  const isOfBefore = (words[found.first - 1] ? symbolsAt(words, found.first - 1, language.times) : []).some(({ symbol }) =>
    PERIOD.has(symbol.is),
  );
  if (isOfBefore) return undefined;
  const said = timesIn(words.slice(0, found.first), language).at(-1)?.time;
  const before = said ?? (found.end < words.length ? lastTime(frame) : undefined);
  const last = before && lastDayOf(before, clock);
  if (from === undefined || to === undefined || last === undefined) return undefined;
  const written = read(message);
  if (written.language.code !== language.code || written.sentences.some(({ intent }) => OF_THE_PAST.has(intent))) return undefined;
  const text = `${message.text.slice(0, from)}${dateAfter(found, last, language)}${message.text.slice(to)}`;
  const by = text.length - message.text.length;
  const mentions = message.mentions.map((each) => (each.start < to ? each : { ...each, start: each.start + by, end: each.end + by }));
  const dated = { ...message, text, mentions };
  return said || read(dated).sentences.some(changesSomething) ? dated : undefined;
}

/** `undefined`: it is not clear, or over. */
function lastDayOf(time: TimeSaid, { now, zone }: Clock): Day | undefined {
  if (isWeekly(time) || beginsOnWeekdayOfToday(time, dayOf(now, zone))) return undefined;
  const spans = resolveSpans(time, now, zone);
  const until = 'fault' in spans ? undefined : spans.at(-1)?.until;
  return until === undefined ? undefined : dayOf(until - 1, zone);
}

/** The time of the last answer, unless it is of the past. */
function lastTime(frame: ConversationFrame | undefined): TimeSaid | undefined {
  const intent = frame && intentOf(frame);
  return intent && !OF_THE_PAST.has(intent) ? (frame.time as TimeSaid | undefined) : undefined;
}

function dateAfter({ relation, count, counted, weekday }: Found, last: Day, { code, relative }: CompiledLanguage): string {
  if (relation === 'weekdayAfter') return dateText(firstAfter(last, weekday), code);
  if (relation === 'dayAfter') return dateText(addDays(last, count), code);
  if (counted) return dateText(addDays(last, DAYS_OF_WEEK * count), code);
  return `${relative.weekOf} ${addDays(last, 1 + DAYS_OF_WEEK - weekdayOf(last))}`;
}

const DAYS_OF_WEEK = 7;
