/** A time as it was said, independent of language and clock. `resolve-spans.ts` and `resolve-days.ts` make instants and days of it. */
export type TimeSaid =
  | { kind: 'now' }
  /** A day or several: "tomorrow and Friday". */
  | { kind: 'days'; days: readonly DaySaid[] }
  /** A part of a day: "this afternoon", "Monday morning". */
  | { kind: 'part'; day: DaySaid; part: PartOfDay }
  /** 0 is the current one, 1 the next, -1 the last. `rest`: all of it, or its rest. */
  | { kind: 'week' | 'weekend' | 'month'; ahead: number; rest?: true }
  /** "In December", without a day. 1 is January. Only questions use it; a statement must name the days. */
  | { kind: 'named-month'; month: number }
  /** The next week with that number (ISO 8601). */
  | { kind: 'calendar-week'; number: number }
  /** "The week of 7 December". */
  | { kind: 'week-of'; day: DaySaid }
  /** "for 3 days", "for an hour", from now. */
  | { kind: 'lasting'; count: number; unit: Unit }
  /** "The last two weeks", up to today. */
  | { kind: 'recent'; count: number; unit: 'day' | 'week' | 'month' }
  /** "since Monday": from then to now. Only questions use it. */
  | { kind: 'since'; from: PointSaid }
  /** "until Friday", "from Monday to Wednesday", "from 2 pm", "from Monday for two weeks". It has at least one end. */
  | { kind: 'span'; from?: PointSaid; until?: PointSaid; lasting?: { count: number; unit: 'day' | 'week' | 'month' } }
  /** "at 3", "on Monday at 9": an instant, not a span. */
  | { kind: 'instant'; at: PointSaid }
  /** "on Mondays", "every Tuesday and Thursday". ISO 8601: 1 is Monday. */
  | { kind: 'weekly'; weekdays: readonly number[] }
  /** "Soon", "next year": it names no day. Only questions use it. */
  | { kind: 'vague'; when: VagueTime }
  /** A number that may be an hour or a date: "20.11". */
  | { kind: 'unclear'; number: string };

/** Later today, some day ahead, or a time that is not understood. */
export type VagueTime = 'later' | 'soon' | 'other';
export type PartOfDay = 'morning' | 'afternoon' | 'evening';
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month';

export type DaySaid =
  /** 0 is today. `unnamed`: "the whole day", which may also be the day of the last answer. */
  | { kind: 'relative'; days: number; unnamed?: true }
  /**
   * `which`: the one in the next week, the first one after today (`coming`), or the last one before today; else the next one. `ofWeek`: the one in the week this many weeks
   * ahead. ISO 8601: 1 is Monday. `weeksLater`: this many weeks after it. `loose`: it may mean another day or a duration, so statements do
   * not use it.
   */
  | { kind: 'weekday'; weekday: number; which?: 'this' | 'coming' | 'next' | 'last'; ofWeek?: number; weeksLater?: number; loose?: boolean }
  | DateSaid
  /** "the 3rd". */
  | { kind: 'day-of-month'; day: number; weekday?: number }
  /** The day of the context. `named`: as "that day"; else only a part of it is named. `today`: without a day in the context it is today. */
  | { kind: 'that-day'; named?: true; today?: true };

export const TODAY: DaySaid = { kind: 'relative', days: 0 };

/** "Today", on any day. */
export function isOnlyToday(said: TimeSaid): boolean {
  return said.kind === 'days' && said.days.every((day) => day.kind === 'relative' && day.days === 0);
}

export interface DateSaid {
  kind: 'date';
  day: number;
  /** 1–12. Other numbers are not months. */
  month: number;
  year?: number;
  /** The weekday that was said with it, 1 (Monday) to 7. */
  weekday?: number;
}

/** A day, an hour, or an hour of a day; the end of a week or month; or minutes from now. */
export interface PointSaid {
  minutes?: number;
  day?: DaySaid;
  hour?: HourSaid;
  part?: PartOfDay;
  /** It is still to come: "coming in at 10". */
  ahead?: true;
  week?: number;
  month?: number;
}

export interface HourSaid {
  hour: number;
  minute: number;
  /** A number without "am" or "pm". */
  half?: true;
}
