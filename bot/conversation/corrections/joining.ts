import { dayOf } from '../../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Day } from '../../../server/presence/time.ts';
import { type Context, SAID_NOTHING } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { isAboutNow, resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import { isWhole, matchesOf } from '../../understand/concepts.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { PlaceSaid } from '../../understand/lattice.ts';
import type { Message } from '../../understand/message.ts';
import { type Sentence, sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { LISTS, OF_PLACE, OF_THE_PAST } from '../question-kinds.ts';
import { languageOf } from '../read-part.ts';
import { intentOf, saidBefore } from '../said-before.ts';
import { isStatement } from './last-statement.ts';

/** Longer messages have a day of their own. */
const MAX_WORDS = 14;

/** Questions about a day that is not over. */
const QUESTIONS: ReadonlySet<IntentName> = new Set(
  [
    ...[...LISTS, ...OF_PLACE],
    ...(['how-many', 'how-full', 'how-full-will-be', 'free-seats', 'emptiest-place', 'fullest-place', 'when-open'] as const),
    ...(['my-plans', 'am-i', 'my-status'] as const),
  ].filter((intent) => !OF_THE_PAST.has(intent)),
);

/** A day of the last question; `other`: a day that is over, or several. `undefined`: today, or no day. */
type Asked = { day: Day; time: TimeSaid } | 'other' | undefined;

/**
 * A statement directly after a question, about the same day or place: "then I'll stay at home", "I'm coming, too". It is doubtful after a
 * question about several days. `undefined` if the message is a question, doubtful, or does not refer to the question.
 */
export function joining(
  context: Context,
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Understood | undefined {
  const language = frame && languageOf(frame.language);
  const before = frame && intentOf(frame);
  if (!frame || !language || !before || !QUESTIONS.has(before) || frame.asked || frame.choices || frame.offers || frame.either)
    return undefined;
  if (message.asked || message.quoted || message.cut || message.mentions.length > 0) return undefined;
  const words = wordsOf(message.text, language.rewriting);
  if (words.length === 0 || words.length > MAX_WORDS || isHedged(message.text, words, language)) return undefined;
  const { sameDay, likewise, coming } = language.continuing;
  const then = matchesOf(words, sameDay);
  // "Too full, I'm remote": this “too” adds nothing.
  const also = matchesOf(words, likewise).filter(([at]) => !then.some(([first, end]) => at >= first && at < end));
  const isLink = (at: number) => [...then, ...also].some(([first, end]) => at >= first && at < end);
  const asked = dayAsked(context, frame);
  const said = { ...SAID_NOTHING, text: message.text, places: placeAsked(context, frame) };
  const whole = ofWhole(language, false);
  if (
    isWhole(
      words.filter((_, at) => !isLink(at)),
      coming,
    )
  ) {
    return { ...whole, sentences: [onDay(sentenceOf('say-office', said, { length: MAX_WORDS }), asked)] };
  }
  if (then.length + also.length === 0 || asked === undefined) return undefined;
  const text = withDay(message.text, words, { then, also, day: asked === 'other' ? dayOf(context.now, context.zone) : asked.day });
  const { sentences, leftOut, doubtful, hedged } = read({ ...message, text });
  const [only, ...others] = sentences;
  const isClear = only && others.length === 0 && leftOut.length === 0 && !doubtful && !hedged && !only.asked && !only.unknown;
  if (!isClear || !(isStatement(only.intent) || only.intent === 'say-hidden') || only.said.times.length !== 1) return undefined;
  const places = only.said.places.some(({ any }) => !any) ? only.said.places : said.places;
  return { ...whole, sentences: [onDay({ ...only, said: { ...only.said, places: only.intent === 'say-office' ? places : [] } }, asked)] };
}

/** The sentence, about the day in question; its own hours stay: "then I'm remote from 2 pm". */
function onDay(sentence: Sentence, asked: Asked): Sentence {
  const own = sentence.said.times.filter(({ kind }) => kind !== 'days');
  const times = asked === 'other' ? [] : own.length > 0 || asked === undefined ? own : [asked.time];
  const timed = { ...sentence, said: { ...sentence.said, times, timeText: '' } };
  return asked === 'other' ? { ...timed, phrase: 'vague' } : timed;
}

function dayAsked({ now, zone }: Context, frame: ConversationFrame): Asked {
  const time = frame.time as TimeSaid | undefined;
  if (time === undefined || isAboutNow(time, now, zone)) return undefined;
  const [day, ...others] = resolveDays(time, now, zone) ?? [];
  return day !== undefined && others.length === 0 && day > dayOf(now, zone) ? { day, time } : 'other';
}

/** The place of the question; any office if it has none, or several. */
function placeAsked(context: Context, frame: ConversationFrame): readonly PlaceSaid[] {
  const places = saidBefore(context, frame).places.filter(({ places: found }) => found.length === 1);
  return places.length > 0 ? places : [{ places: [], any: true, text: '', before: '' }];
}

type Ranges = readonly (readonly [first: number, end: number])[];

/** The message with the day in place of the first "then", or else at its end, and without the other words that refer to the question. */
function withDay(text: string, words: readonly Word[], { then, also, day }: { then: Ranges; also: Ranges; day: Day }): string {
  const [inPlace] = then;
  const cut = [...then, ...also].toSorted(([one], [other]) => other - one);
  const dayless = cut.reduce((rest, range) => {
    const [first, end] = range;
    return `${rest.slice(0, words[first]?.start)}${range === inPlace ? ` ${day} ` : ' '}${rest.slice(words[end - 1]?.end)}`;
  }, text);
  return inPlace ? dayless : `${dayless} ${day}`;
}
