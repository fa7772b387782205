import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { SAID_NOTHING } from '../../context.ts';
import type { TimeSaid } from '../../time/said.ts';
import { timesIn } from '../../time/times-in.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { lastChangeOf } from '../frame.ts';
import { intentOf, saidBefore } from '../said-before.ts';
import { commandOf, isRule, isSmall, type Short } from '../short-command.ts';
import { withoutAlso } from './addition.ts';
import { contrastIn, dayDeniedIn, lengthOf, withoutMarks } from './correction-words.ts';

/**
 * Other days for the weekly rule that was set last: "Tuesdays instead" after "remote on Mondays", "not Tuesdays, Wednesdays", "not Tuesdays",
 * "Fridays too".
 */
export function otherWeekdays({ context, message: { text }, frame, language }: Short): readonly Sentence[] | undefined {
  const rule = ruleOf(frame);
  const intent = rule && intentOf(rule);
  const before = rule?.time as TimeSaid | undefined;
  if (!rule || !intent || before?.kind !== 'weekly') return undefined;
  const said = saidBefore(context, rule);
  const ruleFor = (weekdays: readonly number[], timeText: string) =>
    commandOf(intent, { ...said, times: [{ kind: 'weekly', weekdays }], timeText });
  const isOfRule = (each: number) => before.weekdays.includes(each);
  const contrast = denialsIn(text, language)
    .flatMap((each) => contrastIn(each, language) ?? insteadOf(each, language) ?? [])
    .find(({ right, wrong }) => weekdaysIn(right, language) && weekdaysIn(wrong, language)?.some(isOfRule));
  const denied = contrast ? undefined : deniedThen();
  if (denied) return moved(denied.right, denied.wrong);
  if (contrast) return moved(contrast.right, weekdaysIn(contrast.wrong, language)?.filter(isOfRule));
  // After other messages, only a day that is named as wrong is of the rule.
  if (rule !== frame) return undefined;
  const more = withoutAlso(text, language);
  const added = more === undefined ? undefined : everyWeek(more, language);
  if (more !== undefined && added) return [ruleFor(added, more)];
  const right = withoutMarks(text, language)?.text;
  if (right !== undefined && weekdaysIn(right, language)) return moved(right, before.weekdays);
  const only = denialsIn(text, language).flatMap((each) => everyWeek(dayDeniedIn(each, language) ?? '', language) ?? []);
  return only.length > 0 && only.every(isOfRule) ? [endOf([...new Set(only)])] : undefined;

  /** French "plus les mardis, les vendredis": the denied days are of the rule, and the days after the comma are not. */
  function deniedThen(): { right: string; wrong: readonly number[] } | undefined {
    const words = wordsOf(text, language.rewriting);
    const first = lengthOf(words, language.correcting.denies, 'start');
    const then = words.findIndex(({ comma }, at) => at > first && comma);
    if (first === 0 || then < 0) return undefined;
    const wrong = weekdaysIn(text.slice(words[first]?.start, words[then - 1]?.end), language);
    const right = text.slice(words[then]?.start);
    const isOther = weekdaysIn(right, language)?.every((each) => !isOfRule(each));
    return wrong?.every(isOfRule) && isOther ? { right, wrong } : undefined;
  }

  function moved(to: string, from: readonly number[] = []): readonly Sentence[] | undefined {
    const days = weekdaysIn(to, language) ?? [];
    const ended = from.filter((day) => !days.includes(day));
    return ended.length > 0 ? [endOf(ended), ruleFor(days, to)] : undefined;
  }
}

function endOf(weekdays: readonly number[]): Sentence {
  return commandOf('end-rules', { ...SAID_NOTHING, times: [{ kind: 'weekly', weekdays }] });
}

/** The rule that was set directly before, or as the last change before questions. */
function ruleOf(frame: ConversationFrame): ConversationFrame | undefined {
  const isOfRule = (each: ConversationFrame | undefined) => {
    const intent = each && intentOf(each);
    return each !== undefined && intent !== undefined && isRule(intent, each);
  };
  return [frame, lastChangeOf(frame)].find(isOfRule);
}

/** The text, and its ends that begin with a denial after small words: "sorry, | not Tuesdays". */
function denialsIn(text: string, language: CompiledLanguage): readonly string[] {
  const words = wordsOf(text, language.rewriting);
  const { not, denies, before, mild } = language.correcting;
  const isDenial = (at: number) => lengthOf(words.slice(at), [...not, ...denies], 'start') > 0;
  const lengthOfMark = (at: number) => Math.max(lengthOf(words.slice(at), [...denies, ...before, ...mild], 'start'), isSmallAt(at) ? 1 : 0);
  const isSmallAt = (at: number) => words[at] !== undefined && isSmall(words[at], language);
  const found = [text];
  for (let at = lengthOfMark(0); at > 0 && at < words.length; ) {
    if (isDenial(at)) found.push(text.slice(words[at]?.start));
    const count = lengthOfMark(at);
    if (count === 0) break;
    at += count;
  }
  return found;
}

/** "Instead of Friday rather Monday", without a comma. */
function insteadOf(text: string, language: CompiledLanguage): { wrong: string; right: string } | undefined {
  const words = wordsOf(text, language.rewriting);
  const [wrong, right, ...others] = timesIn(words, language);
  if (!wrong || !right || others.length > 0 || lengthOf(words, language.correcting.not, 'start') !== wrong.start) return undefined;
  return { wrong: text.slice(words[wrong.start]?.start, words[wrong.end - 1]?.end), right: text.slice(words[wrong.end]?.start) };
}

/** Weekdays of every week, and nothing else: "Tuesdays", not "Tuesday". */
function everyWeek(text: string, language: CompiledLanguage): readonly number[] | undefined {
  const times = timesIn(wordsOf(text, language.rewriting), language);
  return times.every(({ time }) => time.kind === 'weekly') ? weekdaysIn(text, language) : undefined;
}

/** Weekdays, and nothing else but words without a meaning. */
function weekdaysIn(text: string, language: CompiledLanguage): readonly number[] | undefined {
  const words = wordsOf(text, language.rewriting);
  const times = timesIn(words, language);
  const isTimed = (at: number) => times.some(({ start, end }) => at >= start && at < end);
  if (times.length === 0 || words.some((word, at) => !isTimed(at) && !isSmall(word, language))) return undefined;
  const days = times.map(({ time }) => weekdaysOf(time));
  return days.every((each) => each.length > 0) ? [...new Set(days.flat())].sort() : undefined;
}

function weekdaysOf(time: TimeSaid): readonly number[] {
  if (time.kind === 'weekly') return time.weekdays;
  // In French and Spanish "of Monday" is "from Monday".
  if (time.kind === 'span' && time.from?.day && !time.from.hour && !time.until) return weekdaysOf({ kind: 'days', days: [time.from.day] });
  const days = time.kind === 'days' ? time.days.map((day) => (day.kind === 'weekday' && !day.which ? day.weekday : 0)) : [0];
  return days.includes(0) ? [] : days;
}
