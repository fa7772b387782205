import type { Word } from '../../understand/words.ts';
import { type CompiledTimes, symbolsAt, type TimeSymbol } from '../symbols.ts';

/** A possible value of some words, and their end: exclusive, in words. */
export interface Read<T> {
  value: T;
  end: number;
}

/** The maximum length of a list of times. */
export const MAX_LISTED = 7;

const NONE: readonly never[] = [];

/**
 * Reads each position of a message once: spans, lists and instants ask for the same day again and again. `read` depends on nothing but the words
 * and the position.
 */
export function readOnce<T>(
  read: (words: TimeWords, at: number) => readonly Read<T>[],
): (words: TimeWords, at: number) => readonly Read<T>[] {
  const messages = new WeakMap<TimeWords, Map<number, readonly Read<T>[]>>();
  return (words, at) => {
    const positions = messages.get(words) ?? new Map<number, readonly Read<T>[]>();
    if (positions.size === 0) messages.set(words, positions);
    const known = positions.get(at);
    if (known) return known;
    const found = read(words, at);
    positions.set(at, found);
    return found;
  };
}

/** The words of a message, each with the symbols that may begin there. If words can be read in several ways, all readings are returned. */
export class TimeWords {
  readonly language: CompiledTimes;
  readonly #words: readonly Word[];
  readonly #known = new Map<number, { symbol: TimeSymbol; end: number }[]>();

  constructor(words: readonly Word[], language: CompiledTimes) {
    this.#words = words;
    this.language = language;
  }

  symbols(at: number): readonly { symbol: TimeSymbol; end: number }[] {
    const known = this.#known.get(at);
    if (known) return known;
    // Its words are not apart: “undo that, one day” names no day.
    const found = symbolsAt(this.#words, at, this.language).filter(({ end }) => !this.#hasCommaWithin(at, end));
    this.#known.set(at, found);
    return found;
  }

  /** The ends of the symbols of a kind that begin here. */
  ends(at: number, is: TimeSymbol['is']): readonly number[] {
    // Most words are not about time, and are asked for each kind.
    if (this.symbols(at).length === 0) return NONE;
    return this.symbols(at).flatMap(({ symbol, end }) => (symbol.is === is ? [end] : []));
  }

  of<Is extends TimeSymbol['is']>(at: number, ...kinds: Is[]): readonly Read<Extract<TimeSymbol, { is: Is }>>[] {
    if (this.symbols(at).length === 0) return NONE;
    return this.symbols(at).flatMap(({ symbol, end }) =>
      kinds.some((is) => is === symbol.is) ? [{ value: symbol as Extract<TimeSymbol, { is: Is }>, end }] : [],
    );
  }

  /** Skips up to `most` words without a meaning. */
  afterGlue(at: number, most = 2): number[] {
    const found = [at];
    for (const each of found) if (found.length <= most) found.push(...this.ends(each, 'glue'));
    return [...new Set(found)];
  }

  which(at: number): Read<'this' | 'next' | 'last'>[] {
    return this.of(at, 'this', 'next', 'last').map(({ value, end }) => ({ value: value.is, end }));
  }

  /** The positions after "from", whether or not an end must follow. */
  starts(at: number): number[] {
    return [...this.ends(at, 'from'), ...this.ends(at, 'opening')];
  }

  dayNumber(at: number): Read<number>[] {
    return this.of(at, 'number').flatMap(({ value, end }) => (value.value >= 0 && value.value < 100 ? [{ value: value.value, end }] : []));
  }

  /** Whether a number here is a date, such as after "am". */
  isDated(at: number): boolean {
    return this.follows(at, 'dated');
  }

  /** Whether a dot follows the number within the sentence. */
  isOrdinal(at: number): boolean {
    return this.language.ordinalDot && this.#words[at + 1]?.stop === true;
  }

  /** Whether a symbol of one of these kinds ends here, and has one word. */
  follows(at: number, ...kinds: TimeSymbol['is'][]): boolean {
    return at > 0 && kinds.some((is) => this.ends(at - 1, is).includes(at));
  }

  #hasCommaWithin(from: number, end: number): boolean {
    for (let at = from + 1; at < end; at += 1) if (this.hasComma(at)) return true;
    return false;
  }

  hasComma(at: number): boolean {
    return this.#words[at]?.comma === true;
  }

  /** Whether the word is a dash between two words. */
  isDash(at: number): boolean {
    return at > 0 && this.#words[at]?.dash === true;
  }

  keyAt(at: number): string {
    return this.#words[at]?.key ?? '';
  }
}
