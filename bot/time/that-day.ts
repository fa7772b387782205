import type { DaySaid, PointSaid, TimeSaid } from './said.ts';

/** Whether a time takes its day from the context: "that day", or "in the afternoon" alone. */
export function isOfThatDay(time: TimeSaid): boolean {
  return daysOf(time).some(({ kind }) => kind === 'that-day');
}

/** Whether a time has the words "that day", and not only a part of a day. */
export function namesThatDay(time: TimeSaid): boolean {
  return daysOf(time).some((day) => day.kind === 'that-day' && day.named);
}

/** The time on this day. */
export function onDay(time: TimeSaid, day: DaySaid): TimeSaid {
  const meant = (each: DaySaid) => (each.kind === 'that-day' ? day : each);
  if (time.kind === 'days') return { ...time, days: time.days.map(meant) };
  return time.kind === 'part' ? { ...time, day: meant(time.day) } : time;
}

/** The day of a time that is about one day. */
export function onlyDay(time: TimeSaid | undefined): DaySaid | undefined {
  if (time?.kind === 'span') {
    const [from, until] = [time.from?.day, time.until?.day];
    return until === undefined || JSON.stringify(from) === JSON.stringify(until) ? from : undefined;
  }
  if (time?.kind === 'instant') return time.at.day;
  const [day, ...others] = time ? daysOf(time) : [];
  return others.length > 0 || day?.kind === 'that-day' ? undefined : day;
}

/** "Next week … Tuesday and Wednesday" is one time: these days of that week. */
function withWeek(times: readonly TimeSaid[]): readonly TimeSaid[] {
  const [week, ...weeks] = times.filter((time) => time.kind === 'week');
  const [other, ...others] = times.filter((time) => time.kind !== 'week');
  if (week?.kind !== 'week' || weeks.length + others.length > 0) return times;
  const { ahead } = week;
  const ofWeek = ahead === 0 ? { which: 'this' as const } : ahead < 0 ? { which: 'last' as const, ofWeek: ahead } : weeksAhead(ahead);
  // "Next week … Tuesday to Thursday"
  const span = other?.kind === 'span' && other.from?.day && other.until?.day ? [other.from.day, other.until.day] : [];
  const days = other ? [...daysOf(other), ...span] : [];
  const isBare = (day: DaySaid) => day.kind === 'weekday' && day.which === undefined && day.ofWeek === undefined && !day.weeksLater;
  const inWeek = (day: DaySaid): DaySaid => ({ ...day, ...ofWeek }) as DaySaid;
  if (!other || days.length === 0 || !days.every(isBare)) return times;
  if (other.kind === 'days') return [{ ...other, days: other.days.map(inWeek) }];
  const point = (each: PointSaid | undefined) => each?.day && { ...each, day: inWeek(each.day) };
  if (other.kind === 'span') return [{ ...other, from: point(other.from), until: point(other.until) }];
  return other.kind === 'part' ? [{ ...other, day: inWeek(other.day) }] : times;
}

function weeksAhead(ahead: number): { which: 'next'; weeksLater?: number } {
  return { which: 'next', ...(ahead > 1 && { weeksLater: ahead - 1 }) };
}

/** "On Monday … in the morning" and "on Monday … that day" are one time. */
export function withPart(said: readonly TimeSaid[]): readonly TimeSaid[] {
  const times = withoutThatDay(withWeek(said));
  const parts = times.filter((time) => time.kind === 'part' && time.day.kind === 'that-day');
  const [part, ...more] = parts;
  const [other, ...others] = times.filter((time) => !parts.includes(time));
  const day = other?.kind === 'days' ? onlyDay(other) : undefined;
  return part && day && more.length + others.length === 0 ? [onDay(part, day)] : times;
}

/** "That day" beside one other day is that day. */
function withoutThatDay(times: readonly TimeSaid[]): readonly TimeSaid[] {
  const others = times.filter((time) => time.kind !== 'days' || !namesThatDay(time));
  return others.length === 1 && onlyDay(others[0]) !== undefined ? others : times;
}

function daysOf(time: TimeSaid): readonly DaySaid[] {
  if (time.kind === 'days') return time.days;
  return time.kind === 'part' ? [time.day] : [];
}
