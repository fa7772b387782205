import type { HourSaid, PartOfDay, PointSaid, TimeSaid } from './said.ts';
import { onlyDay } from './that-day.ts';

/**
 * Joins two times of one sentence into one, in any order: "today … until 5 pm", "tonight … from 6", "tomorrow … at 10", "from Monday … until Friday", "from
 * Monday … for two weeks". Other times stay separate.
 */
export function asOneTime(times: readonly TimeSaid[]): readonly TimeSaid[] {
  const [one, other, ...more] = times;
  if (!one || !other || more.length > 0) return times;
  const joined = together(one, other) ?? together(other, one);
  return joined ? [joined] : times;
}

function together(first: TimeSaid, second: TimeSaid): TimeSaid | undefined {
  const day = first.kind === 'days' ? onlyDay(first) : undefined;
  if (day && second.kind === 'instant' && !second.at.day) return { kind: 'instant', at: { ...second.at, day } };
  if (day && second.kind === 'span' && isHour(second.from) && isHour(second.until)) {
    const { from, until } = second;
    return { kind: 'span', from: { ...from, day }, ...(until && { until: { ...until, day } }) };
  }
  if (first.kind === 'part' && second.kind === 'span' && !second.lasting && isHour(second.from) && isHour(second.until)) {
    // "Tomorrow morning … from 2": the morning is that of a reason.
    const isInPart = (hour: HourSaid) => first.part !== 'morning' || !hour.half || hour.hour > LAST_HOUR_OF_NIGHT;
    const at = (point: PointSaid) => ({
      ...point,
      day: first.day,
      ...(point.hour && { hour: isInPart(point.hour) ? hourIn(first.part, point.hour) : point.hour }),
    });
    const { from, until } = second;
    return { kind: 'span', from: from ? at(from) : { day: first.day, part: first.part }, ...(until && { until: at(until) }) };
  }
  if (first.kind !== 'span' || !first.from || first.until || first.lasting) return undefined;
  if (second.kind === 'span' && second.until && !second.from) return { kind: 'span', from: first.from, until: second.until };
  const { unit, count } = second.kind === 'lasting' ? second : {};
  const isDays = unit === 'day' || unit === 'week' || unit === 'month';
  return isDays && count !== undefined && first.from.day && !first.from.hour
    ? { kind: 'span', from: first.from, lasting: { count, unit } }
    : undefined;
}

/** An hour in words up to this one is not in the morning. */
const LAST_HOUR_OF_NIGHT = 5;

/** An hour without a day, or no point at all. */
function isHour(point: PointSaid | undefined): boolean {
  return point === undefined || (point.hour !== undefined && point.day === undefined);
}

/** "6" in the evening is 18:00. */
export function hourIn(part: PartOfDay, { hour, minute, half }: HourSaid): HourSaid {
  return half ? { hour: (hour % 12) + (part === 'morning' ? 0 : 12), minute } : { hour, minute };
}
