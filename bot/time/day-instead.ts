import type { Day } from '../../server/presence/time.ts';
import { dateSaid, ofThatWeek } from './as-before.ts';
import { resolveDays } from './resolve-days.ts';
import type { DaySaid, TimeSaid } from './said.ts';

/** The instant in milliseconds since the epoch, and an IANA zone. */
interface Clock {
  now: number;
  zone: string;
}

/** Days that are named relative to other days; a weekday is in their week. */
function daysNamed(time: TimeSaid, before: TimeSaid, { now, zone }: Clock): readonly Day[] {
  return time.kind === 'days' ? (resolveDays(ofThatWeek(time, before, { now, zone }), now, zone) ?? []) : [];
}

/** The days without the `wrong` ones: "Monday and Tuesday" without Tuesday. */
export function withoutDay(days: TimeSaid, wrong: TimeSaid, { now, zone }: Clock): readonly Day[] | undefined {
  if (days.kind !== 'days' || days.days.length < 2) return undefined;
  const [all, left] = [resolveDays(days, now, zone), daysNamed(wrong, days, { now, zone })];
  if (!all || left.length === 0 || !left.every((day) => all.includes(day))) return undefined;
  const others = all.filter((day) => !left.includes(day));
  return others.length > 0 ? others : undefined;
}

/** The days with another day in place of the wrong one: "Monday and Tuesday" – "not Tuesday, Wednesday". */
export function withDayInstead(days: TimeSaid, wrong: TimeSaid, right: TimeSaid, clock: Clock): TimeSaid | undefined {
  const others = withoutDay(days, wrong, clock);
  if (!others || right.kind !== 'days') return undefined;
  const instead = resolveDays(ofThatWeek(right, days, clock), clock.now, clock.zone);
  return instead && { kind: 'days', days: [...new Set([...others, ...instead])].sort().map(dateSaid) };
}

/** Whether the first or the last day of a span is named: "Friday" of "Monday to Friday". */
export function endSaid(span: TimeSaid, day: TimeSaid, { now, zone }: Clock): 'from' | 'until' | undefined {
  const days = span.kind === 'span' && span.until?.day && !span.until.hour ? resolveDays(span, now, zone) : undefined;
  const [named, ...others] = daysNamed(day, span, { now, zone });
  if (!days || named === undefined || others.length > 0) return undefined;
  if (named === days.at(-1)) return 'until';
  return named === days[0] && span.kind === 'span' && span.from?.day ? 'from' : undefined;
}

/** The span with another last day: "no, the 23rd" after "until 24 December", and "Thursday, not Friday" after "Monday to Friday". */
export function withEnd(span: TimeSaid, right: TimeSaid, wrong: TimeSaid | undefined, clock: Clock): TimeSaid | undefined {
  const isUntil = right.kind === 'span' && right.until?.day !== undefined && !right.until.hour && !right.from;
  const [day, ...others] = right.kind === 'days' ? right.days : isUntil && right.until?.day ? [right.until.day] : [];
  if (span.kind !== 'span' || !span.until?.day || span.until.hour || !day || others.length > 0) return undefined;
  const end = wrong ? endSaid(span, wrong, clock) : span.from && !isUntil ? undefined : 'until';
  if (!end) return undefined;
  const last = resolveDays(span, clock.now, clock.zone)?.at(-1);
  const [year = 0, month = 0] = last?.split('-').map(Number) ?? [];
  // "The 23rd" is in the month of the span.
  const meant: DaySaid = day.kind === 'day-of-month' && last !== undefined ? { kind: 'date', day: day.day, month, year } : day;
  return { ...span, [end]: { ...span[end], day: meant } };
}

/** The span with another first day: "from Tuesday" after "Monday to Thursday". The last day stays. */
export function withStart(span: TimeSaid, right: TimeSaid, clock: Clock): TimeSaid | undefined {
  const isFrom = right.kind === 'span' && right.from?.day && !right.from.hour && !right.from.part && !right.until && !right.lasting;
  const all = span.kind === 'instant' || (span.kind === 'span' && (span.from?.hour || span.until?.hour)) ? [] : daysOf(span, clock);
  const [first, last] = [all[0], all.at(-1)];
  if (!isFrom || !right.from?.day || first === undefined || last === undefined || all.length < 2) return undefined;
  const [year = 0, month = 0] = first.split('-').map(Number);
  const { day } = right.from;
  const meant: DaySaid = day.kind === 'day-of-month' ? { kind: 'date', day: day.day, month, year } : day;
  const [from] = daysNamed({ kind: 'days', days: [meant] }, span, clock);
  if (from === undefined || !all.includes(from)) return undefined;
  const kept = all.filter((each) => each >= from);
  if (span.kind === 'days') return { kind: 'days', days: kept.map(dateSaid) };
  return { kind: 'span', from: { day: dateSaid(from) }, until: { day: dateSaid(last) } };
}

function daysOf(time: TimeSaid, { now, zone }: Clock): readonly Day[] {
  return resolveDays(time, now, zone) ?? [];
}
