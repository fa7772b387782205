import type { DaySaid, TimeSaid } from './said.ts';

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

/** "On Monday … in the morning" is one time. */
export function withPart(times: readonly TimeSaid[]): readonly TimeSaid[] {
  const parts = times.filter((time) => time.kind === 'part' && time.day.kind === 'that-day');
  const [part, ...more] = parts;
  const [other, ...others] = times.filter((time) => !parts.includes(time));
  const day = other?.kind === 'days' ? onlyDay(other) : undefined;
  return part && day && more.length + others.length === 0 ? [onDay(part, day)] : times;
}

function daysOf(time: TimeSaid): readonly DaySaid[] {
  if (time.kind === 'days') return time.days;
  return time.kind === 'part' ? [time.day] : [];
}
