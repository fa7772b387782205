import type { DaySaid, TimeSaid } from './said.ts';

/** "Yesterday", "last week": a time that is over on every day on which it is said. */
export function isPast(said: TimeSaid): boolean {
  if (said.kind === 'recent' || said.kind === 'since') return true;
  if (said.kind === 'week' || said.kind === 'weekend' || said.kind === 'month') return said.ahead < 0;
  if (said.kind === 'part') return isPastDay(said.day);
  return said.kind === 'days' && said.days.every(isPastDay);
}

export function isPastDay(day: DaySaid): boolean {
  return (day.kind === 'relative' && day.days < 0) || (day.kind === 'weekday' && day.which === 'last');
}
