import type { Day } from '../../server/presence/time.ts';
import { dateSaid, ofThatWeek } from './as-before.ts';
import { resolveDays } from './resolve-days.ts';
import type { TimeSaid } from './said.ts';

/** The instant in milliseconds since the epoch, and an IANA zone. */
interface Clock {
  now: number;
  zone: string;
}

/** Of several days the others, where `wrong` is some of them: "Monday and Tuesday" without Tuesday. */
export function withoutDay(days: TimeSaid, wrong: TimeSaid, { now, zone }: Clock): readonly Day[] | undefined {
  if (days.kind !== 'days' || days.days.length < 2) return undefined;
  const [all, left] = [resolveDays(days, now, zone), resolveDays(wrong, now, zone)];
  if (!all || !left || wrong.kind !== 'days' || !left.every((day) => all.includes(day))) return undefined;
  const others = all.filter((day) => !left.includes(day));
  return others.length > 0 ? others : undefined;
}

/** Of several days one is another: "Monday and Tuesday" – "not Tuesday, Wednesday". */
export function withDayInstead(days: TimeSaid, wrong: TimeSaid, right: TimeSaid, clock: Clock): TimeSaid | undefined {
  const others = withoutDay(days, wrong, clock);
  if (!others || right.kind !== 'days') return undefined;
  const instead = resolveDays(ofThatWeek(right, days, clock), clock.now, clock.zone);
  return instead && { kind: 'days', days: [...new Set([...others, ...instead])].sort().map(dateSaid) };
}
