import type { Word } from '../../understand/words.ts';
import { type CompiledTimes, symbolsAt, type TimeSymbol } from '../symbols.ts';

/** One of the values that words may have, and where they end: exclusive, in words. */
export interface Read<T> {
  value: T;
  end: number;
}

/** Longer lists are no sentence. */
export const MAX_LISTED = 7;

/** The words of a message, each with the symbols that it may begin. Where words can be read in several ways, all are returned. */
export class TimeWords {
  readonly language: CompiledTimes;
  readonly #words: readonly Word[];
  readonly #known = new Map<number, { symbol: TimeSymbol; end: number }[]>();

  constructor(words: readonly Word[], language: CompiledTimes) {
    this.#words = words;
    this.language = language;
  }

  symbols(at: number): readonly { symbol: TimeSymbol; end: number }[] {
    const known = this.#known.get(at) ?? symbolsAt(this.#words, at, this.language);
    this.#known.set(at, known);
    return known;
  }

  /** Where the symbols of a kind that begin here end. */
  ends(at: number, is: TimeSymbol['is']): number[] {
    return this.symbols(at).flatMap(({ symbol, end }) => (symbol.is === is ? [end] : []));
  }

  of<Is extends TimeSymbol['is']>(at: number, ...kinds: Is[]): Read<Extract<TimeSymbol, { is: Is }>>[] {
    return this.symbols(at).flatMap(({ symbol, end }) =>
      kinds.some((is) => is === symbol.is) ? [{ value: symbol as Extract<TimeSymbol, { is: Is }>, end }] : [],
    );
  }

  /** With up to two words of glue left out. */
  afterGlue(at: number, most = 2): number[] {
    const found = [at];
    for (const each of found) if (found.length <= most) found.push(...this.ends(each, 'glue'));
    return [...new Set(found)];
  }

  which(at: number): Read<'this' | 'next' | 'last'>[] {
    return this.of(at, 'this', 'next', 'last').map(({ value, end }) => ({ value: value.is, end }));
  }

  /** After "from", whether or not an end must follow. */
  starts(at: number): number[] {
    return [...this.ends(at, 'from'), ...this.ends(at, 'opening')];
  }

  dayNumber(at: number): Read<number>[] {
    return this.of(at, 'number').flatMap(({ value, end }) => (value.value >= 0 && value.value < 100 ? [{ value: value.value, end }] : []));
  }

  /** After "am" a number is a date. */
  isDated(at: number): boolean {
    return this.follows(at, 'dated');
  }

  /** A dot stands behind the number, and the sentence goes further. */
  isOrdinal(at: number): boolean {
    return this.language.ordinalDot && this.#words[at + 1]?.stop === true;
  }

  /** A symbol of one of these kinds ends here, and is one word. */
  follows(at: number, ...kinds: TimeSymbol['is'][]): boolean {
    return at > 0 && kinds.some((is) => this.ends(at - 1, is).includes(at));
  }

  hasComma(at: number): boolean {
    return this.#words[at]?.comma === true;
  }

  /** A dash between two words is no word. */
  isDash(at: number): boolean {
    return at > 0 && this.#words[at]?.dash === true;
  }

  keyAt(at: number): string {
    return this.#words[at]?.key ?? '';
  }
}
