import { dayBounds } from '../../../server/presence/calendar.ts';
import { daySaid } from '../../../server/presence/day-said.ts';
import { spanText } from '../../answers/time-text.ts';
import { zoneSaid } from '../../answers/zone-of.ts';
import type { Answer, Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import { dateSaid } from '../../time/as-before.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import { resolveSpans } from '../../time/resolve-spans.ts';
import type { DaySaid, TimeSaid } from '../../time/said.ts';
import { type Sentence, sentenceOf } from '../../understand/sentence.ts';
import { about } from '../carry-out.ts';
import { withoutMarks } from '../corrections/correction-words.ts';
import { isTimed } from '../doubts/weekday-of-today.ts';
import { frameOf } from '../frame.ts';
import { isPart, languageOf, only } from '../read-part.ts';
import type { Response } from '../response.ts';
import { intentOf, saidBefore } from '../said-before.ts';
import type { Turn } from '../turn.ts';
import type { Amendment } from './amendment.ts';

/** "From Monday on I'm remote": nothing is stored before the bot knows until when. */
export function untilWhen(context: Context, sentence: Sentence): Response | undefined {
  const [time, ...others] = sentence.said.times;
  if (!isTimed(sentence) || sentence.unknown || others.length > 0 || !isOpen(time)) return undefined;
  const { now, texts } = context;
  const zone = zoneSaid(context, sentence.said);
  const [day] = resolveDays(time, now, zone) ?? [];
  if (day === undefined) return undefined;
  // Without the comma that German has after a date.
  const only = texts.text('bot.time.on-day', daySaid(dayBounds(day, zone).start, now, zone)).replace(/,$/, '');
  const answer: Answer = { text: texts.text('bot.say.until-when', { day: only }), refused: true };
  const frame = frameOf(context, sentence, answer, false);
  return {
    answer: about(context, INTENTS[sentence.intent], answer),
    frame: { ...frame, ...(context.corrects && { corrects: context.corrects }) },
  };
}

/** A beginning on a day, a week or a month, without an hour and an end. */
function isOpen(time: TimeSaid | undefined): time is Extract<TimeSaid, { kind: 'span' }> {
  if (time?.kind !== 'span' || !time.from || time.until || time.lasting) return false;
  const { day, week, month, hour, part, minutes } = time.from;
  return (day ?? week ?? month) !== undefined && !hour && !part && minutes === undefined;
}

/** "Until Thursday", "for two weeks", "only Monday" after that question: the statement with its end. */
export function endOfOpen({ context, message: heard, before: frame, read }: Turn): Amendment | undefined {
  const language = frame && languageOf(frame.language);
  const intent = frame && intentOf(frame);
  const open = frame?.time as TimeSaid | undefined;
  if (!frame || !language || !intent || frame.stored || frame.asked || frame.changed || heard.asked || heard.quoted) return undefined;
  if (!INTENTS[intent].changes || !isOpen(open)) return undefined;
  const part = only(heard, withoutMarks(heard.text, language)?.text ?? heard.text, read, language);
  const [said] = part?.sentence.said.times ?? [];
  const time = part && isPart(part.sentence) && said ? withEnd(context, open, said) : undefined;
  if (!part || !time) return undefined;
  const { now, zone, texts } = context;
  const spans = resolveSpans(time, now, zone);
  const [span] = 'fault' in spans ? [] : spans;
  if (span?.until === undefined) return undefined;
  const timeText = texts.say(spanText(span.from ?? now, span.until, now, zone));
  const sentence = sentenceOf(intent, { ...saidBefore(context, frame), times: [time], timeText, text: heard.text }, { length: 2 });
  return { ...part, sentence: { ...sentence, confirmed: true } };
}

function withEnd({ now, zone }: Context, open: Extract<TimeSaid, { kind: 'span' }>, said: TimeSaid): TimeSaid | undefined {
  const [first] = resolveDays(open, now, zone) ?? [];
  if (first === undefined) return undefined;
  const from = { day: dateSaid(first) };
  if (said.kind === 'lasting' && said.unit !== 'hour' && said.unit !== 'minute')
    return { kind: 'span', from, lasting: { count: said.count, unit: said.unit } };
  if (said.kind === 'span' && said.until && !said.from && said.until.minutes === undefined)
    return { kind: 'span', from, until: said.until };
  const [day, ...others]: readonly DaySaid[] = said.kind === 'days' ? said.days : [];
  if (!day || others.length > 0) return undefined;
  const isFirst = resolveDays(said, now, zone)?.[0] === first;
  return isFirst ? { kind: 'days', days: [dateSaid(first)] } : { kind: 'span', from, until: { day } };
}
