import type { Word } from '../understand/words.ts';
import type { DateSaid, DaySaid, HourSaid, PointSaid, TimeSaid } from './said.ts';
import { type CompiledTimes, symbolsAt, type TimeSymbol } from './symbols.ts';

export interface TimeFound {
  said: TimeSaid;
  /** Exclusive, in words. */
  end: number;
}

type Weekday = Extract<DaySaid, { kind: 'weekday' }>;

interface Read<T> {
  value: T;
  end: number;
}

/** Reads what words about time that begin at a word may mean, each reading with its end; the order of words may be of any language. */
export function timeReader(words: readonly Word[], times: CompiledTimes): (at: number) => TimeFound[] {
  const reader = new Reader(words, times);
  return (at) => reader.times(at).map(({ value, end }) => ({ said: value, end }));
}

/** Longer lists are no sentence. */
const MAX_LISTED = 7;

class Reader {
  readonly #words: readonly Word[];
  readonly #times: CompiledTimes;
  readonly #known = new Map<number, { symbol: TimeSymbol; end: number }[]>();

  constructor(words: readonly Word[], times: CompiledTimes) {
    this.#words = words;
    this.#times = times;
  }

  times(at: number): Read<TimeSaid>[] {
    if (this.#symbols(at).length === 0) return [];
    const starts = this.#afterGlue(at);
    const weekly = starts.flatMap((start) => this.#weekly(start));
    const found = starts.flatMap((start) => [
      ...this.#ends(start, 'now').map((end) => ({ value: { kind: 'now' } as TimeSaid, end })),
      ...this.#periods(start),
      ...this.#lasting(start),
      ...this.#spans(start),
      ...this.#parts(start),
      ...this.#instants(start),
      ...this.#days(start),
      ...this.#partsOfWeek(start),
      ...this.#unclear(start),
    ]);
    return [...weekly, ...found].filter(({ end }) => end > at);
  }

  #symbols(at: number) {
    const known = this.#known.get(at) ?? symbolsAt(this.#words, at, this.#times);
    this.#known.set(at, known);
    return known;
  }

  #ends(at: number, is: TimeSymbol['is']): number[] {
    return this.#symbols(at).flatMap(({ symbol, end }) => (symbol.is === is ? [end] : []));
  }

  #of<Is extends TimeSymbol['is']>(at: number, ...kinds: Is[]): Read<Extract<TimeSymbol, { is: Is }>>[] {
    return this.#symbols(at).flatMap(({ symbol, end }) =>
      kinds.some((is) => is === symbol.is) ? [{ value: symbol as Extract<TimeSymbol, { is: Is }>, end }] : [],
    );
  }

  /** With up to two words of glue left out. */
  #afterGlue(at: number, most = 2): number[] {
    const found = [at];
    for (const each of found) if (found.length <= most) found.push(...this.#ends(each, 'glue'));
    return [...new Set(found)];
  }

  #which(at: number): Read<'this' | 'next' | 'last'>[] {
    return this.#of(at, 'this', 'next', 'last').map(({ value, end }) => ({ value: value.is, end }));
  }

  /** A single day. */
  #day(at: number): Read<DaySaid>[] {
    return this.#afterGlue(at).flatMap((start) => [
      ...this.#ends(start, 'that-day').map((end) => ({ value: { kind: 'that-day', named: true } as DaySaid, end })),
      ...this.#of(start, 'day').map(({ value, end }) => ({ value: { kind: 'relative', days: value.days } as DaySaid, end })),
      ...this.#weekday(start),
      ...this.#date(start),
      ...this.#distant(start),
      ...this.#weeksAfter(start),
    ]);
  }

  #weekday(at: number): Read<DaySaid>[] {
    const named = (start: number, which?: 'this' | 'next' | 'last') =>
      this.#of(start, 'weekday').map(({ value, end }) => ({ value: { kind: 'weekday', weekday: value.number, which } as const, end }));
    const bare = named(at);
    const before = this.#which(at).flatMap(({ value, end }) => named(end, value));
    // "The Monday after next" in one word: it is written as "next next".
    const afterNext = this.#ends(at, 'next').flatMap((start) =>
      this.#ends(start, 'next').flatMap((end) =>
        named(end, 'next').map(({ value, end: to }) => ({ value: { ...value, weeksLater: 1 }, end: to })),
      ),
    );
    const nextAfter = bare.flatMap(({ value, end }) =>
      this.#ends(end, 'next').flatMap((start) =>
        this.#ends(start, 'next').map((to) => ({ value: { ...value, which: 'next' as const, weeksLater: 1 }, end: to })),
      ),
    );
    const after = bare.flatMap(({ value, end }) => [
      ...this.#which(end).map((which) => ({ value: { ...value, which: which.value }, end: which.end })),
      ...this.#afterGlue(end).flatMap((start) => this.#week(start).map((week) => ({ value: { ...value, ...week.value }, end: week.end }))),
    ]);
    const ofWeek = this.#week(at).flatMap((week) =>
      this.#afterGlue(week.end).flatMap((start) => named(start).map(({ value, end }) => ({ value: { ...value, ...week.value }, end }))),
    );
    // "Monday, 23 November": the date says which.
    const dated = bare.flatMap(({ end }) => this.#afterGlue(end).flatMap((start) => this.#date(start)));
    return [...dated, ...ofWeek, ...afterNext, ...nextAfter, ...after, ...before, ...bare];
  }

  /** "Last week", beside one of its weekdays. */
  #week(at: number): Read<Pick<Weekday, 'which' | 'ofWeek' | 'weeksLater'>>[] {
    return this.#period(at, 'week').map(({ value, end }) => {
      if (value < 0) return { value: { which: 'last', ofWeek: value }, end };
      if (value === 0) return { value: { which: 'this' }, end };
      return { value: { which: 'next', ...(value > 1 && { weeksLater: value - 1 }) }, end };
    });
  }

  #date(at: number): Read<DaySaid>[] {
    const iso = this.#of(at, 'iso').map(({ value, end }) => {
      const [year = 0, month = 0, day = 0] = value.text.split('-').map(Number);
      return { value: { kind: 'date', day, month, year } as DateSaid, end };
    });
    const dotted = this.#of(at, 'dotted').flatMap(({ value, end }) => {
      const isHour = isHourOrDate(value.text) && !this.#isDated(at);
      const date = isHour || !isDotted(value.text) ? undefined : dateOf(value.text);
      return date ? [{ value: date, end }] : [];
    });
    const dayFirst = this.#dayNumber(at).flatMap((day) =>
      this.#afterGlue(day.end).flatMap((start) =>
        this.#of(start, 'month').map((month) => ({
          value: { kind: 'date', day: day.value, month: month.value.number } as DateSaid,
          end: month.end,
        })),
      ),
    );
    const monthFirst = this.#of(at, 'month').flatMap((month) =>
      this.#afterGlue(month.end, 1).flatMap((start) =>
        this.#dayNumber(start).map((day) => ({
          value: { kind: 'date', day: day.value, month: month.value.number } as DateSaid,
          end: day.end,
        })),
      ),
    );
    const written = [...dayFirst, ...monthFirst];
    const withYear = written.flatMap(({ value, end }) =>
      this.#afterGlue(end, 1).flatMap((start) =>
        this.#of(start, 'number').flatMap((year) =>
          year.value.value >= 1000 ? [{ value: { ...value, year: year.value.value }, end: year.end }] : [],
        ),
      ),
    );
    const ofMonth = this.#of(at, 'number').flatMap(({ value, end }) =>
      this.#isDayOfMonth(at, value) ? [{ value: { kind: 'day-of-month', day: value.value } as DaySaid, end }] : [],
    );
    return [...iso, ...dotted, ...withYear, ...written, ...ofMonth];
  }

  /** After "am" a number is a date. */
  #isDated(at: number): boolean {
    return at > 0 && this.#ends(at - 1, 'dated').includes(at);
  }

  /** "le 3", "le 1er", "lundi 23". */
  #isPlainDay(at: number, { value, ordinal }: { value: number; ordinal: boolean }): boolean {
    if (value < 1 || value > (ordinal ? 1 : 31)) return false;
    return this.#isDated(at) || (at > 0 && this.#ends(at - 1, 'weekday').includes(at));
  }

  #isDayOfMonth(at: number, number: { value: number; ordinal: boolean }): boolean {
    if (this.#times.plainDays) return this.#isPlainDay(at, number);
    return this.#isDated(at) || this.#isDayNumber(at, number.value) || (number.ordinal && this.#isAfterGlue(at));
  }

  /** "bis 27", "bis 5. im Urlaub": no hour, but a day of the month. */
  #isDayNumber(at: number, value: number): boolean {
    const follows = (...kinds: TimeSymbol['is'][]) => at > 0 && kinds.some((is) => this.#ends(at - 1, is).includes(at));
    if (value > 31) return false;
    return this.#isOrdinal(at) ? follows('until', 'to', 'from', 'opening', 'and') : value > 24 && follows('until', 'to', 'from', 'opening');
  }

  /** A dot stands behind the number, and the sentence goes further. */
  #isOrdinal(at: number): boolean {
    return this.#times.ordinalDot && this.#words[at + 1]?.stop === true;
  }

  #isAfterGlue(at: number): boolean {
    const isBefore = (is: TimeSymbol['is']) => at > 0 && this.#ends(at - 1, is).includes(at);
    return isBefore('glue') && !isBefore('undated');
  }

  #dayNumber(at: number): Read<number>[] {
    return this.#of(at, 'number').flatMap(({ value, end }) => (value.value >= 0 && value.value < 100 ? [{ value: value.value, end }] : []));
  }

  /** "in two weeks", "3 days ago". */
  #distant(at: number): Read<DaySaid>[] {
    const amount = (start: number) => this.#amount(start).filter(({ value }) => value.unit === 'day' || value.unit === 'week');
    const relative = (days: number, end: number): Read<DaySaid> => ({ value: { kind: 'relative', days }, end });
    const inDays = ({ count, unit }: { count: number; unit: string }) => count * (unit === 'week' ? 7 : 1);
    const ahead = this.#ends(at, 'ahead').flatMap((end) => amount(end).map((each) => relative(inDays(each.value), each.end)));
    const agoBefore = this.#ends(at, 'ago').flatMap((end) => amount(end).map((each) => relative(-inDays(each.value), each.end)));
    const agoAfter = amount(at).flatMap((each) => this.#ends(each.end, 'ago').map((end) => relative(-inDays(each.value), end)));
    return [...ahead, ...agoBefore, ...agoAfter];
  }

  /** "A week from Wednesday", "in a fortnight from Monday"; "for a week from Monday" is how long. */
  #weeksAfter(at: number): Read<DaySaid>[] {
    if (at > 0 && this.#ends(at - 1, 'for').includes(at)) return [];
    return [at, ...this.#ends(at, 'ahead')].flatMap((start) => {
      const loose = start === at && this.#ends(at, 'single').length === 0;
      return this.#amount(start)
        .filter(({ value }) => value.unit === 'week')
        .flatMap(({ value: { count }, end }) =>
          this.#ends(end, 'later').flatMap((next) => [
            ...this.#of(next, 'day').map(({ value, end: to }) => ({
              value: { kind: 'relative', days: value.days + 7 * count } as DaySaid,
              end: to,
            })),
            ...this.#of(next, 'weekday').map(({ value, end: to }) => ({
              value: { kind: 'weekday', weekday: value.number, weeksLater: count, ...(loose && { loose }) } as DaySaid,
              end: to,
            })),
          ]),
        );
    });
  }

  #amount(at: number): Read<{ count: number; unit: 'minute' | 'hour' | 'day' | 'week' | 'month' }>[] {
    const counts = [
      ...this.#of(at, 'number').flatMap(({ value, end }) => (value.ordinal || value.value > 999 ? [] : [{ count: value.value, end }])),
      ...this.#ends(at, 'single').map((end) => ({ count: 1, end })),
    ];
    const whole = counts.flatMap(({ count, end }) =>
      this.#of(end, 'unit').map((unit) => ({ value: { count, unit: unit.value.unit }, end: unit.end })),
    );
    const minutes = (count: number, end: number) => ({ value: { count, unit: 'minute' as const }, end });
    // "An hour and a half", "una hora y media".
    const andHalf = whole.flatMap(({ value: { count, unit }, end }) =>
      unit === 'hour' ? this.#ends(end, 'and').flatMap((start) => this.#half(start).map((to) => minutes(60 * count + 30, to))) : [],
    );
    const half = this.#half(at).flatMap((end) =>
      this.#of(end, 'unit').flatMap((unit) => (unit.value.unit === 'hour' ? [minutes(30, unit.end)] : [])),
    );
    return [...andHalf, ...whole, ...half];
  }

  /** "Half", "half an", "a half", "einer halben". */
  #half(at: number): number[] {
    const halves = [at, ...this.#ends(at, 'single')].flatMap((start) => this.#ends(start, 'half'));
    return halves.flatMap((end) => [...this.#ends(end, 'single'), end]);
  }

  /** "In two hours", "in half an hour": from then on. */
  #ahead(at: number): Read<PointSaid>[] {
    const starts = this.#ends(at, 'ahead').flatMap((start) => [start, ...this.#ends(start, 'single')]);
    return starts.flatMap((start) =>
      [...this.#amount(start), ...this.#joinedAmount(start)].flatMap(({ value: { count, unit }, end }) =>
        unit === 'hour' || unit === 'minute' ? [{ value: { minutes: count * (unit === 'hour' ? 60 : 1) }, end }] : [],
      ),
    );
  }

  /** "2h", "30min": in one word, which elsewhere is an hour of the day. */
  #joinedAmount(at: number): Read<{ count: number; unit: 'minute' | 'hour' }>[] {
    const [, count, unit] = /^(\d{1,3})(h|hrs?|std|min|mins)$/.exec(this.#words[at]?.key ?? '') ?? [];
    if (count === undefined || unit === undefined) return [];
    return [{ value: { count: Number(count), unit: unit.startsWith('m') ? 'minute' : 'hour' }, end: at + 1 }];
  }

  /** Of "in two hours" neither "two hours" is an hour of the day, nor how long something lasts. */
  #isAhead(at: number): boolean {
    const starts = [at - 1, at - 2, at - 3].filter((start) => start >= 0);
    const isAmount = this.#amount(at).length + this.#joinedAmount(at).length > 0;
    return isAmount && starts.some((start) => this.#ends(start, 'ahead').includes(at));
  }

  /** "The start of next week", "towards the end of the week". */
  #partsOfWeek(at: number): Read<TimeSaid>[] {
    const kinds = [
      ['week-start', 1],
      ['week-middle', 3],
      ['end', 5],
    ] as const;
    return kinds.flatMap(([kind, weekday]) =>
      this.#ends(at, kind).flatMap((end) =>
        this.#afterGlue(end).flatMap((start) => {
          const week = [
            ...this.#week(start),
            ...this.#of(start, 'unit').flatMap(({ value, end: to }) =>
              value.unit === 'week' ? [{ value: { which: 'this' as const }, end: to }] : [],
            ),
          ];
          return week.map(({ value: named, end: to }) => ({
            value: { kind: 'days', days: [{ kind: 'weekday', weekday, ...named, loose: true }] } as TimeSaid,
            end: to,
          }));
        }),
      ),
    );
  }

  #days(at: number): Read<TimeSaid>[] {
    const found: Read<DaySaid[]>[] = this.#day(at).map(({ value, end }) => ({ value: [value], end }));
    for (const { value, end } of found) {
      if (value.length >= MAX_LISTED) continue;
      const nexts = [...(this.#hasComma(end) ? [end] : []), ...this.#ends(end, 'and')];
      for (const next of nexts) for (const day of this.#day(next)) found.push({ value: [...value, day.value], end: day.end });
    }
    return found.map(({ value, end }) => ({ value: { kind: 'days', days: value }, end }));
  }

  #hasComma(at: number): boolean {
    return this.#words[at]?.comma === true;
  }

  /** "this week", "la semaine prochaine": how many ahead. */
  #period(at: number, unit: 'week' | 'month' | 'weekend'): Read<number>[] {
    const named = (start: number): number[] =>
      unit === 'weekend'
        ? this.#ends(start, 'weekend')
        : this.#of(start, 'unit').flatMap(({ value, end }) => (value.unit === unit ? [end] : []));
    const ahead = { this: 0, next: 1, last: -1 };
    const before = this.#which(at).flatMap(({ value, end }) => [
      ...named(end).map((to) => ({ value: ahead[value], end: to })),
      // "The week after next" in one word: it is written as "next next".
      ...(value === 'next' ? this.#ends(end, 'next').flatMap((to) => named(to).map((last) => ({ value: 2, end: last }))) : []),
    ]);
    const after = named(at).flatMap((end) =>
      this.#which(end).flatMap((which) => [
        { value: ahead[which.value], end: which.end },
        ...(which.value === 'next' ? this.#ends(which.end, 'next').map((to) => ({ value: 2, end: to })) : []),
      ]),
    );
    const bare = unit === 'weekend' ? named(at).map((end) => ({ value: 0, end })) : [];
    return [...before, ...after, ...bare];
  }

  #periods(at: number): Read<TimeSaid>[] {
    const all = [at, ...this.#ends(at, 'for').flatMap((end) => this.#afterGlue(end))];
    const rest = all.flatMap((start) => this.#ends(start, 'rest').flatMap((end) => this.#afterGlue(end)));
    const kinds = ['week', 'month', 'weekend'] as const;
    const found = [...all, ...rest].flatMap((start) =>
      kinds.flatMap((kind) => this.#period(start, kind).map(({ value, end }) => ({ value: { kind, ahead: value } as TimeSaid, end }))),
    );
    const numbered = all.flatMap((start) =>
      this.#afterGlue(start).flatMap((from) =>
        this.#ends(from, 'calendar-week').flatMap((end) =>
          this.#dayNumber(end).map((number) => ({ value: { kind: 'calendar-week', number: number.value } as TimeSaid, end: number.end })),
        ),
      ),
    );
    const weekOf = all
      .flatMap((start) => this.#afterGlue(start))
      .flatMap((start) =>
        this.#of(start, 'unit').flatMap(({ value, end }) =>
          value.unit === 'week'
            ? this.#afterGlue(end)
                .filter((next) => next > end)
                .flatMap((next) =>
                  this.#date(next).map((day) => ({ value: { kind: 'week-of', day: day.value } as TimeSaid, end: day.end })),
                )
            : [],
        ),
      );
    // "From January" names no month alone.
    const isFrom = [at - 2, at - 1].some((before) => before >= 0 && this.#ends(before, 'from').some((end) => end > at));
    const months = (isFrom ? [] : all).flatMap((start) =>
      this.#ends(start, 'in-month').flatMap((from) =>
        this.#of(from, 'month').map(({ value, end }) => ({ value: { kind: 'named-month', month: value.number } as TimeSaid, end })),
      ),
    );
    const bareWeek = rest.flatMap((start) =>
      this.#of(start, 'unit').flatMap(({ value, end }) =>
        value.unit === 'week' || value.unit === 'month' ? [{ value: { kind: value.unit, ahead: 0, rest: true } as TimeSaid, end }] : [],
      ),
    );
    const restOfDay = rest.flatMap((start) => [
      ...this.#day(start).map(({ value, end }) => ({ value: { kind: 'days', days: [value] } as TimeSaid, end })),
      ...this.#of(start, 'unit').flatMap(({ value, end }) =>
        value.unit === 'day' ? [{ value: { kind: 'days', days: [TODAY] } as TimeSaid, end }] : [],
      ),
    ]);
    return [...found, ...numbered, ...weekOf, ...months, ...bareWeek, ...restOfDay];
  }

  #lasting(at: number): Read<TimeSaid>[] {
    const begins = this.#ends(at, 'for').flatMap((end) => this.#afterGlue(end));
    // "Les 2 prochains jours", "les deux jours à venir".
    const nextOnes = [at, ...begins].flatMap((start) => [
      ...this.#of(start, 'number').flatMap((count) =>
        this.#ends(count.end, 'next').flatMap((end) =>
          this.#of(end, 'unit').map((unit) => ({ value: { count: count.value.value, unit: unit.value.unit }, end: unit.end })),
        ),
      ),
      ...this.#amount(start).flatMap(({ value, end }) => this.#ends(end, 'next').map((to) => ({ value, end: to }))),
    ]);
    const following = nextOnes.map(({ value, end }) => ({ value: { kind: 'lasting', ...value } as TimeSaid, end }));
    const lasting = [...begins, ...(this.#times.bareLasting ? [at] : [])].flatMap((start) => {
      const starts = [start, ...this.#ends(start, 'next')];
      return starts.flatMap((each) =>
        this.#amount(each).map(({ value, end: to }) => ({ value: { kind: 'lasting', ...value } as TimeSaid, end: to })),
      );
    });
    return [...following, ...lasting];
  }

  #hour(at: number, bare: boolean): Read<HourSaid>[] {
    const starts = [at, ...this.#ends(at, 'at')];
    return starts.flatMap((start) => this.#hourAt(start, bare || start > at));
  }

  #hourAt(at: number, bare: boolean): Read<HourSaid>[] {
    if (this.#isAhead(at)) return [];
    const exact = this.#of(at, 'time').flatMap(({ value: { hour, minute }, end }) => [
      { value: { hour, minute }, end },
      ...this.#ends(end, 'clock').map((to) => ({ value: { hour, minute }, end: to })),
      ...this.#withHalf(end, hour, minute),
    ]);
    const dotted = this.#of(at, 'dotted').flatMap(({ value, end }) => {
      const [hour = 0, minute = 0] = value.text.split('.').map(Number);
      if (!isHour(value.text)) return [];
      const clocked = this.#ends(end, 'clock').map((to) => ({ value: { hour, minute }, end: to }));
      return isHourOrDate(value.text) ? clocked : [...clocked, { value: { hour, minute }, end }];
    });
    const named = [
      ...this.#ends(at, 'noon').flatMap((end) => [
        { value: { hour: 12, minute: 0 }, end },
        ...this.#ends(end, 'and').flatMap((start) => this.#ends(start, 'half').map((to) => ({ value: { hour: 12, minute: 30 }, end: to }))),
      ]),
      ...this.#ends(at, 'midnight').map((end) => ({ value: { hour: 24, minute: 0 }, end })),
    ];
    return [...exact, ...dotted, ...named, ...this.#spokenHour(at, bare)];
  }

  #withHalf(at: number, hour: number, minute: number): Read<HourSaid>[] {
    if (hour < 1 || hour > 12) return [];
    return this.#of(at, 'am', 'pm').map(({ value, end }) => ({ value: { hour: (hour % 12) + (value.is === 'pm' ? 12 : 0), minute }, end }));
  }

  #spokenHour(at: number, bare: boolean): Read<HourSaid>[] {
    const number = (start: number) =>
      this.#of(start, 'number').flatMap(({ value, end }) => (!value.ordinal && value.value <= 24 ? [{ value: value.value, end }] : []));
    const plain = number(at).flatMap(({ value, end }) => [
      ...this.#withHalf(end, value, 0),
      ...this.#ends(end, 'clock').flatMap((to) => [
        { value: clockHour(value, 0), end: to },
        ...this.#withHalf(to, value, 0),
        ...number(to).flatMap((minute) => (minute.value < 60 ? [{ value: clockHour(value, minute.value), end: minute.end }] : [])),
        ...this.#minutesAfter(to, value),
      ]),
      ...this.#minutesAfter(end, value),
      ...(bare && !this.#isOrdinal(end - 1) && !this.#isDated(at) ? [{ value: clockHour(value, 0), end }] : []),
    ]);
    const half = this.#ends(at, 'half').flatMap((end) =>
      [end, ...this.#ends(end, 'past')].flatMap((start) =>
        number(start).map((hour) => ({ value: halfOf(hour.value, this.#times.halfBefore && start === end), end: hour.end })),
      ),
    );
    const quarter = this.#ends(at, 'quarter').flatMap((end) => [
      ...this.#ends(end, 'past').flatMap((start) => number(start).map((hour) => ({ value: clockHour(hour.value, 15), end: hour.end }))),
      ...this.#ends(end, 'before').flatMap((start) =>
        number(start).map((hour) => ({ value: clockHour(hour.value - 1, 45), end: hour.end })),
      ),
    ]);
    const fractions = [...half, ...quarter].flatMap((each) => [
      each,
      ...this.#withHalf(each.end, each.value.hour, each.value.minute),
      ...this.#ends(each.end, 'clock').map((end) => ({ ...each, end })),
    ]);
    return [...plain, ...fractions];
  }

  /** "tres y media", "trois heures et quart", "trois heures moins le quart". */
  #minutesAfter(at: number, hour: number): Read<HourSaid>[] {
    const after = this.#ends(at, 'and').flatMap((start) => [
      ...this.#ends(start, 'half').map((end) => ({ value: clockHour(hour, 30), end })),
      ...this.#ends(start, 'quarter').map((end) => ({ value: clockHour(hour, 15), end })),
    ]);
    const before = this.#ends(at, 'before').flatMap((start) =>
      this.#ends(start, 'quarter').map((end) => ({ value: clockHour(hour - 1, 45), end })),
    );
    return [...after, ...before];
  }

  /** A day, an hour, both, or a part of a day; what a span begins or ends with. */
  #point(at: number): Read<PointSaid>[] {
    const days = this.#day(at).map(({ value, end }) => ({ value: { day: value } as PointSaid, end }));
    const hours = this.#hour(at, true).map(({ value, end }) => ({ value: { hour: value } as PointSaid, end }));
    const dayHour = days.flatMap(({ value, end }) =>
      this.#afterGlue(end, 1).flatMap((start) =>
        this.#hour(start, false).map((hour) => ({ value: { ...value, hour: hour.value }, end: hour.end })),
      ),
    );
    const hourDay = hours.flatMap(({ value, end }) => this.#day(end).map((day) => ({ value: { ...value, day: day.value }, end: day.end })));
    const parts = this.#parts(at).flatMap(({ value, end }) =>
      value.kind === 'part' ? [{ value: { day: value.day, part: value.part } as PointSaid, end }] : [],
    );
    const weeks = this.#afterGlue(at).flatMap((start) => [
      ...this.#period(start, 'week').map(({ value, end }) => ({ value: { week: value } as PointSaid, end })),
      ...this.#period(start, 'month').map(({ value, end }) => ({ value: { month: value } as PointSaid, end })),
    ]);
    return [...dayHour, ...hourDay, ...parts, ...weeks, ...days, ...hours];
  }

  /** "the end of the week", "the end of the day". */
  #endOf(at: number): Read<PointSaid>[] {
    return this.#afterGlue(at).flatMap((start) =>
      this.#ends(start, 'end').flatMap((end) =>
        this.#afterGlue(end).flatMap((from) => [
          ...this.#of(from, 'unit').flatMap(({ value, end: to }): Read<PointSaid>[] => {
            if (value.unit === 'week') return [{ value: { week: 0 }, end: to }];
            if (value.unit === 'month') return [{ value: { month: 0 }, end: to }];
            return value.unit === 'day' ? [{ value: { day: TODAY }, end: to }] : [];
          }),
          ...this.#point(from).filter(({ value }) => value.hour === undefined),
        ]),
      ),
    );
  }

  /** After "from", whether or not an end must follow. */
  #starts(at: number): number[] {
    return [...this.#ends(at, 'from'), ...this.#ends(at, 'opening')];
  }

  #until(at: number): Read<PointSaid>[] {
    return [...this.#point(at), ...this.#endOf(at), ...this.#eveningOf(at)];
  }

  /** "until the evening", "until this evening". */
  #eveningOf(at: number): Read<PointSaid>[] {
    return this.#afterGlue(at).flatMap((start) =>
      this.#of(start, 'part').map(({ value, end }) => ({ value: { day: TODAY, part: value.part } as PointSaid, end })),
    );
  }

  #spans(at: number): Read<TimeSaid>[] {
    const untils = (start: number) => this.#ends(start, 'until').flatMap((end) => this.#until(end));
    const ends = (start: number) => [
      ...untils(start),
      // "Lundi, au 2": after a comma "au" may begin a place.
      ...(this.#hasComma(start) ? [] : this.#ends(start, 'to').flatMap((end) => this.#until(end))),
      ...this.#afterDash(start),
    ];
    const until = untils(at).map(({ value, end }) => ({ value: { kind: 'span', until: value } as TimeSaid, end }));
    const points = (is: 'from' | 'opening') => this.#ends(at, is).flatMap((end) => this.#point(end));
    const open = [...points('from'), ...this.#ahead(at)];
    const froms = [...open, ...points('opening')];
    const from = open.map(({ value, end }) => ({ value: { kind: 'span', from: value } as TimeSaid, end }));
    const both = [...froms, ...this.#point(at)].flatMap((first) =>
      ends(first.end).flatMap((last) => {
        // "1–5 December": a bare number before a day is no hour.
        if (first.value.hour?.half && !first.value.day && last.value.day && !last.value.hour) return [];
        // "Lundi au 2": Monday, on the second floor; "du lundi au 2" is a span.
        if (!froms.includes(first) && first.value.day?.kind === 'weekday' && last.value.day?.kind === 'day-of-month') return [];
        return [{ value: { kind: 'span', from: first.value, until: last.value } as TimeSaid, end: last.end }];
      }),
    );
    // "from 9 to 12 tomorrow": both hours are of that day.
    const hoursOfDay = [...froms, ...this.#point(at)].flatMap((first) =>
      first.value.hour && !first.value.day
        ? ends(first.end).flatMap(({ value, end }) =>
            value.hour && !value.day
              ? this.#day(end).map((day) => ({
                  value: { kind: 'span', from: { ...first.value, day: day.value }, until: { ...value, day: day.value } } as TimeSaid,
                  end: day.end,
                }))
              : [],
          )
        : [],
    );
    // "tomorrow from 2 pm", "tomorrow until 3", "on Monday from 9 to 12".
    const ofDay = this.#day(at).flatMap((day) =>
      [...this.#starts(day.end).flatMap((end) => this.#hour(end, true)), ...this.#hour(day.end, false)].flatMap((first) => {
        const start = { day: day.value, hour: first.value };
        const closed = ends(first.end).flatMap(({ value, end }) =>
          value.hour && !value.day ? [{ value: { kind: 'span', from: start, until: { ...value, day: day.value } } as TimeSaid, end }] : [],
        );
        const isFrom = this.#ends(day.end, 'from').length > 0;
        return [...closed, ...(isFrom ? [{ value: { kind: 'span', from: start } as TimeSaid, end: first.end }] : [])];
      }),
    );
    const dayUntil = this.#day(at).flatMap((day) =>
      untils(day.end).flatMap(({ value, end }) =>
        value.hour && !value.day
          ? [{ value: { kind: 'span', from: { day: day.value }, until: { ...value, day: day.value } } as TimeSaid, end }]
          : [],
      ),
    );
    const between = this.#ends(at, 'between').flatMap((start) =>
      this.#point(start).flatMap((first) =>
        this.#ends(first.end, 'and').flatMap((next) =>
          this.#point(next).map((last) => ({ value: { kind: 'span', from: first.value, until: last.value } as TimeSaid, end: last.end })),
        ),
      ),
    );
    return [
      ...hoursOfDay,
      ...this.#numbersOfMonth(at),
      ...between,
      ...both,
      ...ofDay,
      ...dayUntil,
      ...from,
      ...until,
      ...this.#numbersBeforeMonth(at),
    ];
  }

  /** A dash between two words is no word. */
  #afterDash(at: number): Read<PointSaid>[] {
    return this.#isDash(at) ? this.#point(at) : [];
  }

  #isDash(at: number): boolean {
    const [before, after] = [this.#words[at - 1], this.#words[at]];
    return before !== undefined && after !== undefined && after.dash === true;
  }

  /** "1–5 December", "1 to 5 December": both are of that month. */
  #numbersBeforeMonth(at: number): Read<TimeSaid>[] {
    const starts = [at, ...this.#starts(at)].flatMap((start) => this.#afterGlue(start));
    return starts.flatMap((start) =>
      this.#dayNumber(start).flatMap((first) => {
        const nexts = [...this.#ends(first.end, 'to'), ...this.#ends(first.end, 'until'), ...(this.#isDash(first.end) ? [first.end] : [])];
        return nexts.flatMap((next) =>
          this.#day(next).flatMap(({ value, end }) =>
            value.kind === 'date'
              ? [{ value: { kind: 'span', from: { day: { ...value, day: first.value } }, until: { day: value } } as TimeSaid, end }]
              : [],
          ),
        );
      }),
    );
  }

  /** "vom 3. bis 5.": days of a month that is not named. */
  #numbersOfMonth(at: number): Read<TimeSaid>[] {
    const day = (value: number): PointSaid => ({ day: { kind: 'day-of-month', day: value } });
    return this.#starts(at).flatMap((start) =>
      this.#afterGlue(start).flatMap((from) => {
        if (!this.#isDated(from)) return [];
        return this.#dayNumber(from).flatMap((first) => {
          const nexts = [...this.#ends(first.end, 'to'), ...(this.#isDash(first.end) ? [first.end] : [])];
          return nexts.flatMap((next) =>
            this.#afterGlue(next).flatMap((to) =>
              this.#dayNumber(to).map((last) => ({
                value: { kind: 'span', from: day(first.value), until: day(last.value) } as TimeSaid,
                end: last.end,
              })),
            ),
          );
        });
      }),
    );
  }

  #parts(at: number): Read<TimeSaid>[] {
    const part = (start: number) => this.#afterGlue(start).flatMap((each) => this.#of(each, 'part'));
    const today = this.#of(at, 'this-part').map(({ value, end }) => ({
      value: { kind: 'part', day: TODAY, part: value.part } as TimeSaid,
      end,
    }));
    const thisPart = this.#ends(at, 'this').flatMap((end) =>
      this.#of(end, 'part').map(({ value, end: to }) => ({ value: { kind: 'part', day: TODAY, part: value.part } as TimeSaid, end: to })),
    );
    const dayFirst = this.#day(at).flatMap((day) =>
      part(day.end).map(({ value, end }) => ({ value: { kind: 'part', day: day.value, part: value.part } as TimeSaid, end })),
    );
    const alone = this.#of(at, 'part-alone').map(({ value, end }) => ({
      value: { kind: 'part', day: { kind: 'that-day', ...(value.today && { today: true }) }, part: value.part } as TimeSaid,
      end,
    }));
    return [...today, ...thisPart, ...dayFirst, ...alone];
  }

  #instants(at: number): Read<TimeSaid>[] {
    const hours = this.#hour(at, false).map(({ value, end }) => ({ value: { hour: value } as PointSaid, end }));
    const hourDay = hours.flatMap(({ value, end }) => this.#day(end).map((day) => ({ value: { ...value, day: day.value }, end: day.end })));
    const dayHour = this.#day(at).flatMap((day) =>
      this.#afterGlue(day.end, 1).flatMap((start) =>
        this.#hour(start, false).map((hour) => ({ value: { day: day.value, hour: hour.value }, end: hour.end })),
      ),
    );
    return [...hourDay, ...dayHour, ...hours].map(({ value, end }) => ({ value: { kind: 'instant', at: value }, end }));
  }

  #weekly(at: number): Read<TimeSaid>[] {
    const named = (start: number) => this.#of(start, 'weekdays');
    const every = this.#ends(at, 'every').flatMap((end) => [...this.#of(end, 'weekday'), ...named(end)]);
    const found: Read<number[]>[] = [...named(at), ...every].map(({ value, end }) => ({ value: [value.number], end }));
    for (const { value, end } of found) {
      if (value.length >= MAX_LISTED) continue;
      const nexts = [end, ...this.#ends(end, 'and')]
        .flatMap((next) => this.#afterGlue(next))
        .flatMap((next) => [next, ...this.#ends(next, 'every')]);
      for (const next of new Set(nexts))
        for (const day of [...named(next), ...this.#of(next, 'weekday')]) found.push({ value: [...value, day.value.number], end: day.end });
    }
    const always = this.#days(at).flatMap(({ value, end }) => {
      const days = value.kind === 'days' ? value.days : [];
      const weekdays = days.flatMap((day) =>
        day.kind === 'weekday' && day.which === undefined && day.weeksLater === undefined ? [day.weekday] : [],
      );
      return weekdays.length < days.length || weekdays.length === 0
        ? []
        : this.#ends(end, 'always').map((to) => ({ value: weekdays, end: to }));
    });
    return [...this.#eachWeek(at), ...always, ...found].map(({ value, end }) => ({ value: { kind: 'weekly', weekdays: value }, end }));
  }

  /** "Mon to Wed each week", "every week on Monday and Friday", "every Monday to Wednesday", "Mondays to Wednesdays". */
  #eachWeek(at: number): Read<number[]>[] {
    const week = (start: number) =>
      this.#ends(start, 'every').flatMap((end) => this.#of(end, 'unit').flatMap((unit) => (unit.value.unit === 'week' ? [unit.end] : [])));
    const before = week(at).flatMap((end) => this.#afterGlue(end).flatMap((start) => this.#weekdays(start, 'weekday', 'weekdays')));
    const after = this.#weekdays(at, 'weekday', 'weekdays').flatMap(({ value, end }) => week(end).map((to) => ({ value, end: to })));
    const every = this.#ends(at, 'every').flatMap((end) => this.#fromTo(end, 'weekday', 'weekdays'));
    return [...before, ...after, ...every, ...this.#fromTo(at, 'weekdays')];
  }

  /** "Monday to Wednesday", "Monday, Tuesday and Friday". */
  #weekdays(at: number, ...kinds: ('weekday' | 'weekdays')[]): Read<number[]>[] {
    const listed: Read<number[]>[] = this.#of(at, ...kinds).map(({ value, end }) => ({ value: [value.number], end }));
    for (const { value, end } of listed) {
      if (value.length >= MAX_LISTED) continue;
      const nexts = [...(this.#hasComma(end) ? [end] : []), ...this.#ends(end, 'and')];
      for (const next of nexts)
        for (const day of this.#of(next, ...kinds)) listed.push({ value: [...value, day.value.number], end: day.end });
    }
    return [...this.#starts(at).flatMap((end) => this.#fromTo(end, ...kinds)), ...this.#fromTo(at, ...kinds), ...listed];
  }

  #fromTo(at: number, ...kinds: ('weekday' | 'weekdays')[]): Read<number[]>[] {
    return this.#of(at, ...kinds).flatMap((first) =>
      [...this.#ends(first.end, 'to'), ...(this.#isDash(first.end) ? [first.end] : [])].flatMap((next) =>
        this.#of(next, 'weekday', 'weekdays').map((last) => ({
          value: weekdaysBetween(first.value.number, last.value.number),
          end: last.end,
        })),
      ),
    );
  }

  #unclear(at: number): Read<TimeSaid>[] {
    const starts = [at, ...this.#ends(at, 'until'), ...this.#ends(at, 'from'), ...this.#ends(at, 'at')];
    return starts.flatMap((start) =>
      this.#of(start, 'dotted', 'slashed').flatMap(({ value, end }) =>
        value.is === 'slashed' || isHourOrDate(value.text) ? [{ value: { kind: 'unclear', number: value.text } as TimeSaid, end }] : [],
      ),
    );
  }
}

const TODAY: DaySaid = { kind: 'relative', days: 0 };

/** A bare number up to 12 may be of either half of the day. */
function clockHour(hour: number, minute: number): HourSaid {
  return hour >= 1 && hour <= 12 ? { hour, minute, half: true } : { hour: (hour + 24) % 24 || (hour === 24 ? 24 : 0), minute };
}

function halfOf(hour: number, before: boolean): HourSaid {
  return before ? clockHour(hour === 1 ? 12 : hour - 1, 30) : clockHour(hour, 30);
}

/** "20.11" may be an hour and a date; "26.11", "9.45" and "20.11." are one of them. */
export function isHourOrDate(text: string): boolean {
  return isHour(text) && isDotted(text);
}

function isHour(text: string): boolean {
  return /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(text);
}

function isDotted(text: string): boolean {
  const date = dateOf(text);
  // February as in a leap year.
  return (
    date !== undefined &&
    (text.endsWith('.') || (date.month >= 1 && date.month <= 12)) &&
    (!isHour(text) || (date.day >= 1 && date.day <= new Date(Date.UTC(2024, date.month, 0)).getUTCDate()))
  );
}

function dateOf(text: string): DateSaid | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.?(\d{2}|\d{4})?$/.exec(text) ?? [];
  if (day === undefined || month === undefined) return undefined;
  const full = year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0);
  return { kind: 'date', day: Number(day), month: Number(month), ...(full !== undefined && { year: full }) };
}

/** ISO 8601: 1 is Monday. */
export function weekdaysBetween(first: number, last: number): number[] {
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => ((first + at - 1) % 7) + 1);
}
