import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Language } from '../../../server/texts/languages.ts';
import { type Context, SAID_NOTHING } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { compiledLanguage, isUnderstood } from '../../language/languages.ts';
import { UNDERSTOOD_LANGUAGES } from '../../language/tables.ts';
import type { HourSaid, TimeSaid } from '../../time/said.ts';
import { type Timed, timesIn } from '../../time/times-in.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { isWhole, matchesOf, wordsOfConcept } from '../../understand/concepts.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { Message } from '../../understand/message.ts';
import { sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { intentOf } from '../said-before.ts';
import { hoursIn } from './command-continued.ts';

/** Longer messages say more than a wish. */
const MAX_WORDS = 22;
/** The morning question is asked in these hours, unless the message says "every day". */
const MORNING = { from: 5, until: 11 } as const;

/**
 * The morning question or a digest at a time, wished in everyday words (tables `bot/language/<code>/notices.ts`): "ask me at quarter past 8",
 * "send me who is in on Mondays at 8". `undefined` if the message has other words, a day, or is a question. Without a word such as "every
 * morning" it is asked back, unless the asker is asked in the morning already, or the last answer was about that.
 */
export async function noticeWished(
  context: Context,
  message: Message,
  frame: ConversationFrame | undefined,
  preferred: readonly Language[],
): Promise<Understood | undefined> {
  if (message.quoted || message.cut || message.mentions.length > 0) return undefined;
  for (const code of new Set([...preferred.filter(isUnderstood), ...UNDERSTOOD_LANGUAGES])) {
    const language = compiledLanguage(code);
    const wish = wishIn(message, language);
    if (!wish) continue;
    const isCommand = !message.asked || wish.isRequest;
    const isSure = isCommand && (wish.isRegular || (wish.intent === 'ask-each-morning' && (await isAskedAlready(context, frame))));
    const said = { ...SAID_NOTHING, text: message.text, times: wish.times, timeText: wish.timeText };
    const more = { phrase: isSure ? 'said' : 'vague', length: MAX_WORDS, own: [[0, message.text.length]] } as const;
    return { ...ofWhole(language, false), sentences: [sentenceOf(wish.intent, said, more)] };
  }
  return undefined;
}

async function isAskedAlready({ store, person }: Context, frame: ConversationFrame | undefined): Promise<boolean> {
  const before = frame && intentOf(frame);
  if (before === 'ask-each-morning' || before === 'stop-asking') return true;
  return (await store.subscriptions({ personId: person.id, kind: 'morning' })).length > 0;
}

interface Wish {
  intent: IntentName;
  times: readonly TimeSaid[];
  timeText: string;
  /** The message says how often, and of which day. */
  isRegular: boolean;
  /** "Can you …?" */
  isRequest: boolean;
}

function wishIn(message: Message, language: CompiledLanguage): Wish | undefined {
  const all = wordsOf(message.text, language.rewriting);
  if (all.length === 0 || all.length > MAX_WORDS || isHedged(message.text, all, language)) return undefined;
  const daily = wordsOfConcept(all, language.notices.daily);
  const words = all.filter((_, at) => !daily.has(at));
  const found = timesIn(words, language);
  const clock = found.filter(({ time }) => hourOf(time) !== undefined);
  const weekly = found.filter(({ time }) => time.kind === 'weekly');
  const number = clock.length === 0 && daily.size > 0 ? hoursIn(words, language) : [];
  const times = [...clock, ...weekly, ...number];
  if (times.length > 2 || clock.length + number.length > 1 || weekly.length > 1) return undefined;
  const rest = words.filter((_, at) => !times.some(({ start, end }) => at >= start && at < end));
  const [hour] = [...clock, ...number].flatMap(({ time }) => hourOf(time) ?? []);
  const at: TimeSaid[] = hour ? [{ kind: 'instant', at: { hour } }] : [];
  const timeText = textOf(message, words, times);
  const isRequest = wordsOfConcept(all, language.commands.concepts.request).size > 0;
  if (isWhole(rest, language.notices.asks)) {
    const isNamed = matchesOf(all, language.commands.concepts.morning).length > 0;
    const isRegular = daily.size > 0 || isNamed;
    // "Ask me at 3" is no morning question.
    const isMorning = hour !== undefined && (isRegular || (hour.hour >= MORNING.from && hour.hour <= MORNING.until));
    return isMorning && weekly.length === 0 ? { intent: 'ask-each-morning', times: at, timeText, isRegular, isRequest } : undefined;
  }
  if ((daily.size === 0 && weekly.length === 0) || !isWhole(rest, language.notices.lists)) return undefined;
  // There is no digest of the current week.
  const isRegular = matchesOf(rest, language.notices.week).length === 0;
  return { intent: 'digest-here', times: [...weekly.map(({ time }) => time), ...at], timeText, isRegular, isRequest };
}

/** "At quarter past 8", "from 9", without a day. */
function hourOf(time: TimeSaid): HourSaid | undefined {
  if (time.kind === 'instant') return time.at.day || time.at.minutes !== undefined ? undefined : time.at.hour;
  if (time.kind !== 'span' || time.lasting) return undefined;
  const { from, until } = time;
  if (from?.day || until?.day) return undefined;
  return from?.hour && until?.hour ? undefined : (from?.hour ?? until?.hour);
}

/** The times as they were written. */
function textOf({ text }: Message, words: readonly Word[], times: readonly Timed[]): string {
  return times
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => text.slice(words[start]?.start, words[end - 1]?.end))
    .join(' ');
}
