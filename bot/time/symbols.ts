import { keysOf, type Word } from '../understand/words.ts';
import type { PartOfDay, Unit } from './said.ts';

/** The possible meanings of a word within words about time. */
export type TimeSymbol =
  | { [Kind in PlainSymbol]: { is: Kind } }[PlainSymbol]
  | { is: 'day'; days: number }
  | { [Kind in NumberedSymbol]: { is: Kind; number: number } }[NumberedSymbol]
  | { is: 'unit'; unit: Unit }
  | { is: 'part'; part: PartOfDay }
  | { is: 'this-part'; part: PartOfDay }
  | { is: 'part-alone'; part: PartOfDay; today?: true }
  | { is: 'part-of'; part: PartOfDay }
  | { is: 'number'; value: number; ordinal: boolean }
  /** "1.5", "1,5": only before hours. */
  | { is: 'decimal'; value: number }
  | { is: 'time'; hour: number; minute: number }
  | { is: 'iso'; text: string }
  /** "24.12.", "20.11", "9.45": an hour or a date. */
  | { is: 'dotted'; text: string }
  /** "3/4": 3 April or 4 March. */
  | { is: 'slashed'; text: string };

/** Symbols with the same value for all their words. */
const PLAIN_SYMBOLS = [
  ...([
    'now',
    'until',
    'from',
    'after',
    'opening',
    'onwards',
    'to',
    'between',
    'and',
    'for',
    'at',
    'glue',
    'every',
    'rest',
    'end',
    'ahead',
    'ago',
    'later',
    'am',
    'pm',
    'clock',
  ] as const),
  ...(['dated', 'undated', 'always', 'calendar-week', 'in-month', 'week-start', 'week-middle', 'that-day'] as const),
  ...(['half', 'quarter', 'past', 'before', 'weekend', 'this', 'coming', 'next', 'last', 'noon', 'midnight', 'single'] as const),
] as const;
type PlainSymbol = (typeof PLAIN_SYMBOLS)[number];
type NumberedSymbol = 'weekday' | 'weekdays' | 'month';

/**
 * The words of a language about time. Lists are separated by commas; a phrase may have several words, and a word may be in several lists.
 * Keys are numbers: `1` is Monday, January, or tomorrow.
 */
export interface TimeWords {
  now: string;
  /** By days from today, from -2 to 2. */
  days: Readonly<Record<number, string>>;
  /** 1 is Monday; with short forms. */
  weekdays: readonly string[];
  /** Words for every such weekday: "Mondays". */
  everyWeekday: readonly string[];
  months: readonly string[];
  units: Readonly<Record<Unit, string>>;
  weekend: string;
  parts: Readonly<Record<PartOfDay, string>>;
  /** Parts of today in one word: "tonight". */
  partsToday: Readonly<Partial<Record<PartOfDay, string>>>;
  /** Parts of the day in the context: French "le matin". */
  partsAlone?: Readonly<Partial<Record<PartOfDay, string>>>;
  /** Such parts that are today without a day in the context: Spanish "por la mañana". */
  partsAloneToday?: Readonly<Partial<Record<PartOfDay, string>>>;
  /** Parts that are two halves of a day beside each other: "morning Berlin, pm home". Alone they have other meanings. In full, with and without a day beside them. */
  halves?: Readonly<Partial<Record<PartOfDay, { written: string; full: string; today: string }>>>;
  /** Parts before "of" and their day: Spanish "la mañana del jueves". */
  partsOf?: Readonly<Partial<Record<PartOfDay, string>>>;
  /** "That day". */
  'that-day'?: string;
  this: string;
  /** Before a weekday: the first one after today. */
  coming?: string;
  next: string;
  last: string;
  until: string;
  from: string;
  /** Before an hour after noon, and no day, from which on it is: German “nach 15 Uhr”. */
  after?: string;
  /** Before the first day or hour of a span with both ends: Spanish "de lunes a jueves". Without an end it is not a beginning. */
  opening?: string;
  /** After the beginning of a span without an end: "from 3 on". */
  onwards?: string;
  /** Between the two ends of a span. */
  to: string;
  /** Before the ends of a span with "and": "between 2 and 4". */
  between: string;
  and: string;
  /** Before a duration. */
  for: string;
  /** Before a week: its first days, and the days in its middle. */
  'week-start': string;
  'week-middle': string;
  /** Before an hour. */
  at: string;
  /** Before a day, and within a date: "on", "the", "of". */
  glue: string;
  /** Before a date, so that a number alone is a day of the month: "am 3.". English has none. */
  dated?: string;
  /** After these, an ordinal is not a date: "im zweiten" is a floor. */
  undated?: string;
  /** After weekdays, for every such weekday: "Montag immer". */
  always?: string;
  /** Before the number of a week of the year (ISO 8601): "KW 50". */
  'calendar-week'?: string;
  /** Before a month without a day: "in December". */
  'in-month': string;
  /** Whether "two days" without a preposition is a duration. */
  bareLasting?: true;
  /** Whether a dot makes a number an ordinal: "bis 5. im Urlaub". */
  ordinalDot?: true;
  every: string;
  /** "the rest of", "all". */
  rest: string;
  /** "the end of". */
  end: string;
  /** "in two weeks". */
  ahead: string;
  ago: string;
  /** Between the number of weeks and the day from which they count: "a week from Monday". */
  later?: string;
  am: string;
  pm: string;
  /** After an hour. */
  clock: string;
  half: string;
  /** Whether "half four" is half an hour before four. */
  halfBefore: boolean;
  quarter: string;
  /** "quarter past", "quarter to". */
  past: string;
  before: string;
  noon: string;
  midnight: string;
  /** One, before a unit: "a week". */
  single: string;
  /** From 0. */
  numbers: readonly string[];
  /** From 1: "first", "second". */
  ordinals: readonly string[];
  /** The endings that make digits an ordinal. */
  ordinalEndings: string;
  /** The ending of an hour that is not exact: "2ish". */
  roughly?: string;
  /** Units that are written after digits, as one word: "2h", "30min". */
  joinedUnits: Readonly<Record<'minute' | 'hour', string>>;
  /** Numbers of days, counted with the first, that mean whole weeks after "in": "dans quinze jours" is in 14 days. */
  countedWithFirst?: readonly number[];
  /** Days of a month are plain numbers, except the first: "lundi 23", "le 1er". */
  plainDays?: true;
  /** After a weekday, a plain number is a day of the month: "jueves 27". */
  daysAfterWeekdays?: true;
  /** "3/12" is 3 December. */
  slashDates?: true;
}

/** Symbols by their words. */
export type TimeLexicon = ReadonlyMap<string, readonly TimeSymbol[]>;

export interface CompiledTimes {
  lexicon: TimeLexicon;
  halfBefore: boolean;
  bareLasting: boolean;
  ordinalDot: boolean;
  ordinal: RegExp;
  roughly: readonly string[];
  joinedUnits: ReadonlyMap<string, 'minute' | 'hour'>;
  countedWithFirst: ReadonlySet<number>;
  plainDays: boolean;
  daysAfterWeekdays: boolean;
  slashDates: boolean;
  /** All single words whose only meaning is time. A reading may not skip them. */
  words: ReadonlySet<string>;
}

export function compileTimes(words: TimeWords): CompiledTimes {
  const lexicon = new Map<string, TimeSymbol[]>();
  const put = (list: string | undefined, symbol: TimeSymbol) => {
    for (const phrase of listed(list)) {
      const key = keysOf(phrase).join(' ');
      lexicon.set(key, [...(lexicon.get(key) ?? []), symbol]);
    }
  };
  for (const is of PLAIN_SYMBOLS) put(words[is], plainSymbol(is));
  for (const [days, list] of Object.entries(words.days)) put(list, { is: 'day', days: Number(days) });
  for (const [at, list] of words.weekdays.entries()) put(list, { is: 'weekday', number: at + 1 });
  for (const [at, list] of words.everyWeekday.entries()) put(list, { is: 'weekdays', number: at + 1 });
  for (const [at, list] of words.months.entries()) put(list, { is: 'month', number: at + 1 });
  for (const unit of ['minute', 'hour', 'day', 'week', 'month'] as const) put(words.units[unit], { is: 'unit', unit });
  for (const part of ['morning', 'afternoon', 'evening'] as const) {
    put(words.parts[part], { is: 'part', part });
    put(words.partsToday[part], { is: 'this-part', part });
    put(words.partsAlone?.[part], { is: 'part-alone', part });
    put(words.partsAloneToday?.[part], { is: 'part-alone', part, today: true });
    put(words.partsOf?.[part], { is: 'part-of', part });
  }
  for (const [value, list] of words.numbers.entries()) put(list, { is: 'number', value, ordinal: false });
  for (const [at, list] of words.ordinals.entries()) put(list, { is: 'number', value: at + 1, ordinal: true });
  const strong = [...lexicon].filter(([, symbols]) => symbols.some(({ is }) => STRONG.has(is))).map(([key]) => key);
  return {
    lexicon,
    halfBefore: words.halfBefore,
    bareLasting: words.bareLasting ?? false,
    ordinalDot: words.ordinalDot ?? false,
    ordinal: new RegExp(`^(\\d{1,2})(${words.ordinalEndings})$`),
    roughly: listed(words.roughly),
    joinedUnits: new Map((['minute', 'hour'] as const).flatMap((unit) => listed(words.joinedUnits[unit]).map((key) => [key, unit]))),
    countedWithFirst: new Set(words.countedWithFirst),
    plainDays: words.plainDays ?? false,
    daysAfterWeekdays: words.daysAfterWeekdays ?? false,
    slashDates: words.slashDates ?? false,
    words: new Set(strong.filter((key) => !key.includes(' '))),
  };
}

const STRONG: ReadonlySet<TimeSymbol['is']> = new Set([
  'now',
  'until',
  'every',
  'day',
  'weekday',
  'weekdays',
  'unit',
  'part',
  'this-part',
  'part-alone',
  'that-day',
  'weekend',
  'calendar-week',
  'noon',
  'midnight',
] as const);

function plainSymbol<Kind extends PlainSymbol>(is: Kind): TimeSymbol {
  return { is } as { [Each in PlainSymbol]: { is: Each } }[PlainSymbol];
}

export function listed(list: string | undefined): string[] {
  return (list ?? '').split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
}

const MAX_PHRASE_WORDS = 5;

/** The symbols that begin at a word, with their ends. */
export function symbolsAt(words: readonly Word[], at: number, times: CompiledTimes): { symbol: TimeSymbol; end: number }[] {
  const word = words[at];
  if (!word) return [];
  const found = numeric(word.key, times).map((symbol) => ({ symbol, end: at + 1 }));
  let key = '';
  for (let count = 1; count <= MAX_PHRASE_WORDS && at + count <= words.length; count++) {
    key = count === 1 ? word.key : `${key} ${words[at + count - 1]?.key}`;
    for (const symbol of times.lexicon.get(key) ?? []) found.push({ symbol, end: at + count });
  }
  return found;
}

function numeric(key: string, { ordinal, roughly, slashDates }: CompiledTimes): TimeSymbol[] {
  if (!/^\d/.test(key)) return [];
  if (roughly.some((ending) => key.endsWith(ending) && /^\d{1,2}$/.test(key.slice(0, -ending.length))))
    return [{ is: 'number', value: Number.parseInt(key, 10), ordinal: false }];
  if (/^\d{1,4}$/.test(key)) return [{ is: 'number', value: Number(key), ordinal: false }];
  if (/^\d{4}-\d{2}-\d{2}$/.test(key)) return [{ is: 'iso', text: key }];
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(key) ?? /^(\d{1,2})h(\d{2})?$/.exec(key) ?? [];
  if (hour !== undefined)
    return Number(hour) < 24 && Number(minute ?? 0) < 60 ? [{ is: 'time', hour: Number(hour), minute: Number(minute ?? 0) }] : [];
  if (/^\d{1,2}[.,]\d$/.test(key)) return [{ is: 'decimal', value: Number(key.replace(',', '.')) }];
  if (/^\d{1,2}\.\d{1,2}/.test(key)) return [{ is: 'dotted', text: key }];
  if (/^\d{1,2}\/\d{1,2}/.test(key)) return slashed(key, slashDates);
  const [, day] = ordinal.exec(key) ?? [];
  if (day !== undefined) return [{ is: 'number', value: Number(day), ordinal: true }];
  const [, twelve, half] = /^(\d{1,2})(am|pm)$/.exec(key) ?? [];
  if (twelve === undefined || Number(twelve) < 1 || Number(twelve) > 12) return [];
  return [{ is: 'time', hour: (Number(twelve) % 12) + (half === 'pm' ? 12 : 0), minute: 0 }];
}

/** Day and month in the order of the language, or in the only order that is a date. Otherwise the day is not clear. */
function slashed(key: string, dayFirst: boolean): TimeSymbol[] {
  const [day = 0, month = 0] = key.split('/').map(Number);
  // "12/14/2026".
  if (!dayFirst && day <= 12 && month > 12 && month <= 31)
    return [{ is: 'dotted', text: dottedDate(key.replace(/^(\d+)\/(\d+)/, '$2/$1')) }];
  const isClear = dayFirst || (month <= 12 && (day > 12 || day === month));
  return [isClear ? { is: 'dotted', text: dottedDate(key) } : { is: 'slashed', text: key }];
}

/** "3/12" as "3.12.", "3/12/26" as "3.12.26". */
function dottedDate(slashed: string): string {
  const [day, month, year = ''] = slashed.split('/');
  return `${day}.${month}.${year}`;
}
