import { dayOf } from '../../server/presence/calendar.ts';
import { resolveDays } from './resolve-days.ts';
import { resolveSpans } from './resolve-spans.ts';
import type { DaySaid, PointSaid, TimeSaid } from './said.ts';

/** The instant in milliseconds since the epoch, and an IANA zone. */
interface Clock {
  now: number;
  zone: string;
}

type SpanSaid = Extract<TimeSaid, { kind: 'span' }>;

/**
 * Another day with the hours that were said: "Monday instead" after "tomorrow from 9 to 12". `undefined` if no hours of one day were said,
 * and 'unclear' if the new time cannot have them.
 */
export function withHoursOf(time: TimeSaid, before: TimeSaid | undefined, clock: Clock): TimeSaid | 'unclear' | undefined {
  const hours = before && hoursOfDay(before, clock);
  if (!hours) return undefined;
  const [named, ...more] = resolveDays(time, clock.now, clock.zone) ?? [];
  const same = resolveDays(before, clock.now, clock.zone)?.[0];
  // "The whole day": that day, without hours.
  if (more.length === 0 && named === (same ?? dayOf(clock.now, clock.zone))) return undefined;
  const [day, ...others] = time.kind === 'days' ? time.days : [];
  if (!day || others.length > 0 || hours === 'counted') return 'unclear';
  return hours.kind === 'part' ? { ...hours, day } : onDay(hours, day);
}

/** A later beginning on the day that was said, with the end that was said: "from 10" after "tomorrow from 9 to 12". */
export function withEndOf(time: TimeSaid, before: TimeSaid | undefined, clock: Clock): TimeSaid | 'unclear' | undefined {
  const isHour = time.kind === 'span' && time.from?.hour && !time.from.day && !time.until && !time.lasting;
  const span = before && spanOf(before);
  if (!isHour || !span?.until || !isOfOneDay(span, clock) || !(span.until.hour || span.until.part)) return undefined;
  const day = span.from?.day ?? span.until.day;
  const kept: TimeSaid = { kind: 'span', from: { ...time.from, ...(day && { day }) }, until: span.until };
  return endOf(kept, clock) !== undefined && endOf(kept, clock) === endOf(span, clock) ? kept : 'unclear';
}

/** An end on the day of a part of a day: "until 3" after "tomorrow afternoon". */
export function withPartOf(time: TimeSaid, before: TimeSaid | undefined): TimeSaid | undefined {
  const isHour = time.kind === 'span' && time.until?.hour && !time.until.day && !time.from;
  if (!isHour || before?.kind !== 'part') return undefined;
  const { day, part } = before;
  return { kind: 'span', from: { day, part }, until: { ...time.until, day } };
}

/** 'counted': so many hours from now, which no other day has. */
function hoursOfDay(before: TimeSaid, clock: Clock): SpanSaid | Extract<TimeSaid, { kind: 'part' }> | 'counted' | undefined {
  if (before.kind === 'part') return before;
  if (before.kind === 'lasting') return before.unit === 'hour' || before.unit === 'minute' ? 'counted' : undefined;
  if (before.kind !== 'span' || !isOfOneDay(before, clock)) return undefined;
  const points = [before.from, before.until].filter((point) => point !== undefined);
  if (points.some(({ minutes }) => minutes !== undefined)) return 'counted';
  return points.some(({ hour, part }) => hour ?? part) ? before : undefined;
}

function spanOf(time: TimeSaid): SpanSaid | undefined {
  if (time.kind === 'part') return { kind: 'span', from: { day: time.day, part: time.part }, until: { day: time.day, part: time.part } };
  return time.kind === 'span' ? time : undefined;
}

function onDay({ from, until }: SpanSaid, day: DaySaid): SpanSaid {
  const on = (point: PointSaid): PointSaid => ({ ...point, day });
  return { kind: 'span', from: on(from ?? {}), ...(until && { until: on(until) }) };
}

/** Also over midnight: its last day was not named. */
function isOfOneDay(span: SpanSaid, { now, zone }: Clock): boolean {
  const [from, until] = [span.from?.day, span.until?.day].map((day) => day && resolveDays({ kind: 'days', days: [day] }, now, zone)?.[0]);
  const isPeriod = [span.from, span.until].some((point) => point?.week !== undefined || point?.month !== undefined);
  return (
    !isPeriod && !span.lasting && (until === undefined || until === (from ?? until)) && !(span.until?.day && !span.from && !span.until.hour)
  );
}

function endOf(time: TimeSaid, { now, zone }: Clock): number | undefined {
  const spans = resolveSpans(time, now, zone);
  return 'fault' in spans ? undefined : spans.at(-1)?.until;
}
