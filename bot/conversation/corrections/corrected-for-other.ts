import { dayBounds, dayOf } from '../../../server/presence/calendar.ts';
import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { commandFor, refusedFor } from '../../answers/on-behalf.ts';
import { spanText } from '../../answers/time-text.ts';
import { zoneSaid } from '../../answers/zone-of.ts';
import { choiceCard, sayButton } from '../../cards/cards.ts';
import { type Answer, type Context, SAID_NOTHING, type Said } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { asBefore } from '../../time/as-before.ts';
import { withEnd, withStart } from '../../time/day-instead.ts';
import { resolveSpans } from '../../time/resolve-spans.ts';
import type { TimeSaid } from '../../time/said.ts';
import type { WhoSaid } from '../../understand/lattice.ts';
import type { Message } from '../../understand/message.ts';
import { type Sentence, sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { languageOf, only } from '../read-part.ts';
import { intentOf, saidBefore } from '../said-before.ts';
import { commandOf, type Short } from '../short-command.ts';
import type { Turn } from '../turn.ts';
import { isEnd, isMore } from './added-part.ts';
import { contrastIn, withoutMarks } from './correction-words.ts';

/** What administrators state about others. */
export const FOR_OTHERS: ReadonlySet<IntentName> = new Set(['for-office', 'for-remote', 'for-leave']);

/** "No, only until 3" after an administrator's "set Anna to remote": what was noted is taken back, and noted with that time. */
export function ofOther(
  { context, message, frame, intent, language }: Short,
  read: (message: Message) => Understood,
): readonly Sentence[] | undefined {
  if (!FOR_OTHERS.has(intent) || frame.changed === undefined) return undefined;
  const marks = withoutMarks(message.text, language);
  const sentence = only(message, marks?.text ?? message.text, read, language)?.sentence;
  const [time, ...others] = sentence?.said.times ?? [];
  if (sentence?.intent !== 'and-then' || !time || others.length > 0) return undefined;
  if (!(marks || isEnd(sentence) || isMore(context, sentence, frame))) return undefined;
  const before = saidBefore(context, frame);
  const [last] = before.times;
  const times: readonly TimeSaid[] = [
    (last && (withEnd(last, time, undefined, context) ?? withStart(last, time, context))) ?? asBefore(time, last, context),
  ];
  return before.people.length === 0
    ? undefined
    : [commandOf('for-undo', { ...SAID_NOTHING, people: before.people }), commandOf(intent, { ...before, times })];
}

/** "Sorry, I meant Tom" after an administrator's "set Anna to remote": the name of somebody else. */
export function otherPersonIn({ message, before, read }: Turn): { understood: Understood; who: WhoSaid } | undefined {
  const language = before && languageOf(before.language);
  const intent = before && intentOf(before);
  if (!language || !intent || !FOR_OTHERS.has(intent) || !before.changed || message.asked || message.quoted) return undefined;
  const marks = withoutMarks(message.text, language);
  const text = marks?.strong ? marks.text : (contrastIn(message.text, language)?.right ?? marks?.text);
  const part = text === undefined ? undefined : only(message, text, read, language);
  const [who, ...others] = part?.sentence.said.people ?? [];
  return part?.sentence.intent === 'where-is' && part.sentence.bare && who && others.length === 0
    ? { understood: part.understood, who }
    : undefined;
}

/** Offers to take back what was noted for the wrong person, and to note it for the one who was meant. Nothing is changed before. */
export async function offerForOther(context: Context, who: WhoSaid, before: ConversationFrame): Promise<Answer> {
  const intent = intentOf(before) ?? 'for-remote';
  const noted = saidBefore(context, before);
  const [first] = noted.people;
  const meant = { ...noted, people: [who], timeText: timeTextOf(context, noted) };
  const refused = await INTENTS[intent].check?.(context, sentenceOf(intent, meant));
  if (refused || !first) return refused ?? refusedFor(context);
  const undo = commandFor(context, 'for-undo', { ...SAID_NOTHING, people: [first] });
  const sentence = commandFor(context, intent, meant);
  const text = context.texts.text('bot.for.other-person', { undo, sentence });
  return { text, card: choiceCard(text, [sayButton(undo), sayButton(sentence)]), unchanged: true };
}

/** The time in words that the bot understands. Empty for several times. */
function timeTextOf(context: Context, said: Said): string {
  const { now, texts } = context;
  const zone = zoneSaid(context, said);
  const spans = said.times.length === 1 ? resolveSpans(said.times[0], now, zone) : [];
  const [span, ...others] = 'fault' in spans ? [] : spans;
  if (!span || others.length > 0) return '';
  const from = span.from ?? now;
  return texts.say(spanText(from, span.until ?? dayBounds(dayOf(from, zone), zone).end, now, zone, context.zone));
}
