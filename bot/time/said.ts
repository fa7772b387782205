/** What somebody says of a time, in no language and before any clock is looked at. `resolve-spans.ts` and `resolve-days.ts` make instants and days of it. */
export type TimeSaid =
  | { kind: 'now' }
  /** A day or several: "tomorrow and Friday". */
  | { kind: 'days'; days: readonly DaySaid[] }
  /** A part of a day: "this afternoon", "Monday morning". */
  | { kind: 'part'; day: DaySaid; part: PartOfDay }
  /** 0 is this one, 1 the next, -1 the last. `rest`: all of it, or what is left of it. */
  | { kind: 'week' | 'weekend' | 'month'; ahead: number; rest?: true }
  /** "In December", without a day. 1 is January. A statement must name the days. */
  | { kind: 'named-month'; month: number }
  /** A week of the year by its number (ISO 8601), the next of this number. */
  | { kind: 'calendar-week'; number: number }
  /** "The week of 7 December". */
  | { kind: 'week-of'; day: DaySaid }
  /** "for 3 days", "for an hour", from now on. */
  | { kind: 'lasting'; count: number; unit: Unit }
  /** "The last two weeks", up to today. */
  | { kind: 'recent'; count: number; unit: 'day' | 'week' | 'month' }
  /** "until Friday", "from Monday to Wednesday", "from 2 pm", "from Monday for two weeks". One of both ends is there. */
  | { kind: 'span'; from?: PointSaid; until?: PointSaid; lasting?: { count: number; unit: 'day' | 'week' | 'month' } }
  /** "at 3", "on Monday at 9": an instant, which is no span. */
  | { kind: 'instant'; at: PointSaid }
  /** "on Mondays", "every Tuesday and Thursday". ISO 8601: 1 is Monday. */
  | { kind: 'weekly'; weekdays: readonly number[] }
  /** The hour or the date of a number as "20.11", which may be both. */
  | { kind: 'unclear'; number: string };

export type PartOfDay = 'morning' | 'afternoon' | 'evening';
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month';

export type DaySaid =
  /** 0 is today. */
  | { kind: 'relative'; days: number }
  /**
   * `which`: that of the next week, or the last one before today; else the one that comes next. `ofWeek`: that of the week so many
   * weeks from this one. ISO 8601: 1 is Monday. `weeksLater`: so many weeks after that one; `loose`: another day, or how long
   * something lasts, may be meant, so no statement is about it.
   */
  | { kind: 'weekday'; weekday: number; which?: 'this' | 'next' | 'last'; ofWeek?: number; weeksLater?: number; loose?: boolean }
  | DateSaid
  /** "the 3rd". */
  | { kind: 'day-of-month'; day: number }
  /** The day that was spoken of before. `named`: in words, "that day"; else a part of it is said. `today`: where none was, it is today. */
  | { kind: 'that-day'; named?: true; today?: true };

export const TODAY: DaySaid = { kind: 'relative', days: 0 };

export interface DateSaid {
  kind: 'date';
  day: number;
  /** 1–12; other numbers are of no month. */
  month: number;
  year?: number;
}

/** A day, an hour, or an hour of a day; or the end of a week or month; or so many minutes from now. */
export interface PointSaid {
  minutes?: number;
  day?: DaySaid;
  hour?: HourSaid;
  part?: PartOfDay;
  week?: number;
  month?: number;
}

export interface HourSaid {
  hour: number;
  minute: number;
  /** A bare number, which may be of the morning or of the afternoon. */
  half?: true;
}
