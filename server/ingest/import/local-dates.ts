import { DAY, type Instant } from '../../presence/time.ts';

/** Order of the numbers in a date like `4/28/2021`; `ymd` only if the year has two digits. */
export type DateOrder = 'mdy' | 'dmy' | 'ymd';

const ORDERS = ['mdy', 'dmy', 'ymd'] as const satisfies DateOrder[];
const DATE = String.raw`(\d{1,4})([./-]) ?(\d{1,2})\2 ?(\d{1,4})\.?`;
const LOCAL = new RegExp(
  String.raw`^${DATE}(?:,| г\.,?| klo)?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d+))?)?\s*(?:([ap])\.?\s?m\.?)?$`,
  'i',
);
/** Local dates that are followed by a time, at the beginning of a cell or a text. */
const IN_TEXT = new RegExp(String.raw`(?<=[",;\t\n])${DATE}(?=,? {1,2}\d{1,2}[:.]\d{2})`, 'g');

/**
 * Parses a date as exports and spreadsheets write it in the reader's locale (`4/28/2021, 2:08:45.221 PM`, `28.04.21 14:08`, `2021-04-28
 * 14:08:45`), as UTC: only for columns whose header states UTC (`Date (UTC)`, `… [UTC]`). With dots the day comes first. A year of four digits
 * shows its own position. In all other cases `order` decides. AM and PM do not show the order: Australia and India write them after a day-first
 * date. Undefined if it is not such a date, or the order is unknown.
 */
export function parseUtcLocalDate(text: string, order: DateOrder | undefined): Instant | undefined {
  const parts = LOCAL.exec(text.trim());
  if (parts === null) return undefined;
  const [, a = '', separator = '', b = '', c = '', hour = '', minute = '', second = '0', fraction = '', half] = parts;
  const date = dateOf({ a, b, c, separator }, order);
  if (date === undefined) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23 || (half !== undefined && Number(hour) > 12) || Number(minute) > 59 || Number(second) > 59) return undefined;
  const time = (hours * 3600 + Number(minute) * 60 + Number(second)) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  return date + time;
}

interface DateParts {
  a: string;
  b: string;
  c: string;
  separator: string;
}

/** Midnight UTC of a date; undefined if it does not exist. */
function dateOf({ a, b, c, separator }: DateParts, order: DateOrder | undefined): Instant | undefined {
  const effective = a.length === 4 ? 'ymd' : separator === '.' ? 'dmy' : order;
  if (effective === undefined) return undefined;
  const [year, month, day] = effective === 'ymd' ? [a, b, c] : effective === 'dmy' ? [c, b, a] : [c, a, b];
  if (year.length !== 4 && year.length !== 2) return undefined;
  const at = Date.UTC(Number(year.length === 2 ? `20${year}` : year), Number(month) - 1, Number(day));
  const back = new Date(at);
  const exists = back.getUTCMonth() === Number(month) - 1 && back.getUTCDate() === Number(day);
  return exists && day.length <= 2 && (year.length === 2 || back.getUTCFullYear() === Number(year)) ? at : undefined;
}

/**
 * Finds the order of the dates in a text by excluding every order in which one of them does not exist or is in the future. `now` is the
 * machine's.
 */
export class DateOrderFinder {
  #possible: readonly DateOrder[] = ORDERS;
  readonly #latest: Instant;
  #rest = '\n';
  #ambiguous: string | undefined;
  /** The last date that excluded an order. */
  #decider = '';
  #contradiction: string | undefined;

  constructor(now: Instant) {
    this.#latest = now + DAY;
  }

  push(chunk: string): void {
    const text = this.#rest + chunk;
    for (const [whole, a = '', separator = '', b = '', c = ''] of text.matchAll(IN_TEXT)) this.#look(whole, { a, b, c, separator });
    // A date that is split by the end of the chunk is complete with the next chunk.
    this.#rest = text.slice(-24);
  }

  /**
   * The orders that are still possible, the first date that was ambiguous when it was read, and two dates that contradict each
   * other.
   */
  end(): { possible: readonly DateOrder[]; ambiguous?: string; contradiction?: string } {
    return {
      possible: this.#possible,
      ...(this.#ambiguous === undefined ? {} : { ambiguous: this.#ambiguous }),
      ...(this.#contradiction === undefined ? {} : { contradiction: this.#contradiction }),
    };
  }

  #look(whole: string, parts: DateParts): void {
    if (parts.a.length === 4 || parts.separator === '.') return;
    const readings = this.#possible.map((order) => ({ order, at: dateOf(parts, order) }));
    const real = readings.filter(({ at }) => at !== undefined && at <= this.#latest);
    if (new Set(real.map(({ at }) => at)).size > 1) this.#ambiguous ??= whole;
    if (real.length > 0) {
      if (real.length < this.#possible.length) this.#decider = whole;
      this.#possible = real.map(({ order }) => order);
      return;
    }
    // A text that fits no order is not a date, and excludes nothing.
    const other = ORDERS.find((order) => (dateOf(parts, order) ?? Number.POSITIVE_INFINITY) <= this.#latest);
    if (other) this.#contradiction ??= `${this.#decider} is ${this.#possible.join(' or ')}, and ${whole} is ${other}`;
  }
}
