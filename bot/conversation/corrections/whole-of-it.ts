import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { SAID_NOTHING } from '../../context.ts';
import { dateSaid } from '../../time/as-before.ts';
import { resolveDays } from '../../time/resolve-days.ts';
import type { TimeSaid } from '../../time/said.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import type { CompiledLanguage, WordsByFirst } from '../../understand/compiled-language.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import { sentenceOf } from '../../understand/sentence.ts';
import { type Word, wordsOf } from '../../understand/words.ts';
import { lengthOf, withoutMarks } from './correction-words.ts';
import type { Correction, CorrectionContext } from './last-statement.ts';

/**
 * "Make it the whole day" after a statement about a part of a day: the same statement for that day. "All week" is the week of that day. After
 * a statement about several days it is not clear which one is meant.
 */
export function wholeOfIt(
  context: CorrectionContext,
  message: Message,
  frame: ConversationFrame,
  language: CompiledLanguage,
): Correction | undefined {
  const text = withoutMarks(message.text, language)?.text ?? message.text;
  const which =
    wholeSaid(wordsOf(text, language.rewriting), frame, language) ?? wholeSaid(wordsOf(message.text, language.rewriting), frame, language);
  if (!which) return undefined;
  const { now, zone } = context;
  const before = frame.time as TimeSaid | undefined;
  const [day, ...others] = before ? (resolveDays(before, now, zone) ?? []) : [];
  if (before && before.kind !== 'now' && day === undefined) return undefined;
  const said = day === undefined ? ({ kind: 'relative', days: 0 } as const) : dateSaid(day);
  const time: TimeSaid =
    others.length > 0 ? { kind: 'instant', at: {} } : which === 'day' ? { kind: 'days', days: [said] } : { kind: 'week-of', day: said };
  const understood = ofWhole(language, false);
  const sentence = sentenceOf('and-then', { ...SAID_NOTHING, text: message.text, times: [time], timeText: message.text }, { bare: true });
  return { understood: { ...understood, sentences: [sentence] }, message, sentence };
}

/** Whether the words are only these for a whole day or week, with small words and the state of the statement beside them. */
function wholeSaid(words: readonly Word[], frame: ConversationFrame, language: CompiledLanguage): 'day' | 'week' | undefined {
  const { wholes, correcting, fillers, joins, core } = language;
  const state = frame.intent === 'say-remote' ? core.home : frame.intent === 'say-leave' ? core.away : undefined;
  const small = [...wholes.beside, ...(frame.intent === 'say-leave' ? wholes.leave : []), ...correcting.after, ...correcting.mild];
  const smallAt = (at: number) =>
    Math.max(
      lengthOf(words.slice(at), small, 'start'),
      lengthAt(words, at, fillers as WordsByFirst),
      state ? lengthAt(words, at, state) : 0,
      joins.has(words[at]?.key ?? '') ? 1 : 0,
    );
  let found: 'day' | 'week' | undefined;
  for (let at = 0; at < words.length; ) {
    const rest = words.slice(at);
    const [day, week] = [lengthOf(rest, wholes.day, 'start'), lengthOf(rest, wholes.week, 'start')];
    const whole = Math.max(day, week);
    if (whole > 0 && found) return undefined;
    if (whole > 0) found = day >= week ? 'day' : 'week';
    const length = whole > 0 ? whole : smallAt(at);
    if (length === 0) return undefined;
    at += length;
  }
  return found;
}
