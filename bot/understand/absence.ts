import type { DaySaid, TimeSaid } from '../time/said.ts';
import { symbolsAt, type TimeSymbol } from '../time/symbols.ts';
import { isOfThatDay, namesThatDay, onDay, onlyDay } from '../time/that-day.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { lengthAt } from './phrases-at.ts';
import type { Sentence } from './sentence.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * "Out of the office on Wednesday, working from home": words for not being there beside a statement about the same day only say where the
 * writer is not, so the statement alone counts. About another part of the day they are two statements, which are asked back.
 */
export function withoutAbsences(sentences: readonly Sentence[], language: CompiledLanguage): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const each of sentences) {
    const before = found.at(-1);
    const same = before && sameRemote(before, each);
    const instead = same ? [same] : before && insteadOf(before, each, language);
    if (instead) found.splice(-1, 1, ...instead);
    else found.push(each);
  }
  return found;
}

/** Whether it says that the writer is not in the office, and neither that they are on leave nor that they are ill: "out on Monday". */
export function isOnlyAbsent({ intent, asked, said }: Sentence, { core, others, rewriting }: CompiledLanguage): boolean {
  if (intent !== 'say-leave' || asked) return false;
  const words = wordsOf(said.text, rewriting);
  const isOfLeave = (_: Word, at: number) =>
    lengthAt(words, at, others.ill) > 0 || lengthAt(words, at, core.away) > lengthAt(words, at, core.notHere);
  return words.some((_, at) => lengthAt(words, at, core.notHere) > 0) && !words.some(isOfLeave);
}

/** Whether it says so in words that are not also those for leave: "out of the office", and not "absent". */
export function isSurelyNotLeave(sentence: Sentence, language: CompiledLanguage): boolean {
  const { core, rewriting } = language;
  const words = wordsOf(sentence.said.text, rewriting);
  const isOfAbsence = (_: Word, at: number) => lengthAt(words, at, core.notHere) > lengthAt(words, at, core.away);
  return isOnlyAbsent(sentence, language) && words.some(isOfAbsence);
}

/** Whether a sentence only supposes where the writer may be: "I might be working from home". */
export function isSupposed({ said }: Sentence, { core, rewriting }: CompiledLanguage): boolean {
  const words = wordsOf(said.text, rewriting);
  return words.some((_, at) => lengthAt(words, at, core.supposing) > 0);
}

/** "Remote on Tuesday, working from home": both say the same. */
function sameRemote(before: Sentence, each: Sentence): Sentence | undefined {
  const isSame = [before, each].every(({ intent, asked }) => intent === 'say-remote' && !asked);
  return isSame && before.said.times.length > 0 && each.said.times.length === 0 && !each.afterwards ? before : undefined;
}

/** What counts of two sentences, if one of them says that the writer is away and the other where they are. */
function insteadOf(before: Sentence, each: Sentence, language: CompiledLanguage): readonly Sentence[] | undefined {
  const away = [before, each].find(({ intent, asked }) => !asked && (intent === 'say-leave' || intent === 'say-not'));
  const statement = [before, each].find((one) => one !== away && saysWhere(one));
  if (!away || !statement || away.deniesTime || !names(statement, away)) return undefined;
  const isAbsence = away.intent === 'say-not' || isOnlyAbsent(away, language);
  const [time, ...others] = away.said.times;
  if (others.length > 0 || time?.kind === 'weekly') return undefined;
  if (!time) return away.intent === 'say-leave' && isAbsence ? [statement] : undefined;
  const own = ownTime(statement);
  // "I'm in Berlin, I won't be in tomorrow" is about two days.
  if (own === undefined && away.intent === 'say-not' && (before === statement || statement.said.times.length === 0)) return undefined;
  if (own === 'other') return undefined;
  const day = onlyDay(time);
  if (own && !day) return undefined;
  const meant = own && day ? onDay(own, day) : time;
  const dated = withTime(statement, meant, `${withoutPart(away.said.timeText, language)} ${statement.said.timeText}`);
  if (own && isOfPart(own)) return [before, each].map((one) => ({ ...(one === statement ? dated : one), phrase: 'vague' as const }));
  const whole = withTime(statement, time, away.said.timeText);
  if (!isAbsence)
    return statement.intent === 'say-remote' || own ? [before, each].map((one) => (one === statement ? whole : one)) : undefined;
  return [{ ...whole, phrase: isSupposed(statement, language) ? 'vague' : 'said', length: whole.length + 1 }];
}

/** A place that is named, or remote. "In the office" denies the absence. */
function saysWhere({ intent, asked, said: { places } }: Sentence): boolean {
  const isNamed = places.length > 0 && places.every(({ any }) => !any);
  return !asked && (intent === 'say-remote' || (intent === 'say-office' && isNamed));
}

/** Spanish "no estoy en Berlín, estoy en Berlín" denies the statement itself. */
function names(statement: Sentence, away: Sentence): boolean {
  return away.said.places.every(({ any, places }) => any || places.length === 0) || statement.intent === 'say-remote';
}

/** The only time of a statement that takes its day from the words before it; `other`: it has another time. */
function ownTime({ said: { times } }: Sentence): TimeSaid | 'other' | undefined {
  const [time, ...others] = times;
  if (!time) return undefined;
  if (others.length > 0) return 'other';
  if (isOfThatDay(time)) return time;
  // "All day" is the whole day in question.
  const isUnnamed = time.kind === 'days' && time.days.every((day) => day.kind === 'relative' && day.unnamed);
  return isUnnamed ? THAT_DAY : 'other';
}

const THAT_DAY: TimeSaid = { kind: 'days', days: [{ kind: 'that-day', named: true } satisfies DaySaid] };

/** "In the afternoon" */
function isOfPart(time: TimeSaid): boolean {
  return time.kind === 'part' || !namesThatDay(time);
}

/** The words of a day without those for its part: "Wednesday morning" without "morning". */
export function withoutPart(timeText: string, { times, rewriting }: CompiledLanguage): string {
  const words = wordsOf(timeText, rewriting);
  for (let at = 1; at < words.length; at++) {
    const symbols = symbolsAt(words, at, times);
    const end = Math.max(...symbols.map((each) => each.end));
    const isPart = symbols.some((each) => each.end === end && PARTS.has(each.symbol.is));
    if (isPart && end === words.length) return timeText.slice(0, words[at - 1]?.end);
  }
  return timeText;
}

const PARTS: ReadonlySet<TimeSymbol['is']> = new Set(['part', 'part-alone', 'part-of']);

function withTime(sentence: Sentence, time: TimeSaid, timeText: string): Sentence {
  return { ...sentence, said: { ...sentence.said, times: [time], timeText } };
}
