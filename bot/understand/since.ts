import type { IntentName } from '../language/intent-name.ts';
import type { PointSaid, TimeSaid } from '../time/said.ts';
import type { Lattice } from './lattice.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Understood } from './understood.ts';
import { blankOut, MAX_WORDS, type Word, wordsOf } from './words.ts';

/**
 * "Who has been in since Monday", German "wer ist seit Montag da": a question about the days from that one to today. Statements are read
 * without it.
 */
export function withSince(
  understood: Understood,
  message: Message,
  read: (message: Message) => Understood,
  recognised: (words: readonly Word[]) => Lattice,
): Understood {
  const { language, sentences } = understood;
  if (sentences.length > 1) return understood;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const start = words.findIndex((_, at) => at > 0 && lengthAt(words, at, language.since) > 0);
  if (start < 0) return understood;
  const begin = start + lengthAt(words, start, language.since);
  const [found] = (recognised(words)[begin] ?? [])
    .flatMap((edge) => {
      const from = edge.slot === 'time' ? pointOf(edge.value) : edge.slot === 'number' ? hourOf(edge.value) : undefined;
      return from ? [{ from, end: edge.end }] : [];
    })
    .toSorted((one, other) => other.end - one.end);
  if (!found) return understood;
  const [from, to] = [words[start]?.start ?? 0, words[found.end - 1]?.end ?? 0];
  const { text } = message;
  const rest = read({ ...message, text: blankOut(text, from, to) });
  const isRead = rest.sentences.length === 1 && rest.leftOut.length === 0 && rest.sentences[0]?.said.times.length === 0;
  const [only] = isRead ? rest.sentences : sentences;
  const intent = only && OF_PAST.get(only.intent);
  if (!only || !intent || only.said.times.length > 1) return understood;
  const said = { ...only.said, text, times: [{ kind: 'since' as const, from: found.from }], timeText: text.slice(from, to) };
  return { ...(isRead ? rest : understood), sentences: [{ ...only, intent, said }] };
}

/** "Since 7". */
function hourOf(hour: number): PointSaid | undefined {
  return Number.isInteger(hour) && hour < HOURS ? { hour: { hour, minute: 0, half: true } } : undefined;
}

const HOURS = 24;

/** The first day or hour. */
function pointOf(time: TimeSaid): PointSaid | undefined {
  if (time.kind === 'instant') return time.at;
  if (time.kind === 'part') return { day: time.day, part: time.part };
  const [day, ...others] = time.kind === 'days' ? time.days : [];
  return day && others.length === 0 ? { day } : undefined;
}

/** The same question about the past. */
const OF_PAST: ReadonlyMap<IntentName, IntentName> = new Map([
  ['who-is-in', 'who-was-in'],
  ['who-was-in', 'who-was-in'],
  ['is-in', 'was-in'],
  ['where-is', 'was-in'],
  ['was-in', 'was-in'],
  ['how-full-was', 'how-full-was'],
  ['my-past', 'my-past'],
  ['my-habits', 'my-habits'],
]);
