import type { CompiledPlaces } from './compile-places.ts';
import type { Word } from './words.ts';

/** A message in one language, as the finders of offices and floors read it. Positions are indexes of words. */
export class PlaceText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly places: CompiledPlaces;

  constructor(text: string, words: readonly Word[], places: CompiledPlaces) {
    this.text = text;
    this.words = words;
    this.places = places;
  }

  /** The key of a word; empty beyond the message. */
  key(at: number): string {
    return this.words[at]?.key ?? '';
  }

  has(words: { has(key: string): boolean }, at: number): boolean {
    return words.has(this.key(at));
  }

  /** The words as they were written; `end` is exclusive. */
  written(start: number, end: number): string {
    return this.text.slice(this.words[start]?.start ?? 0, this.words[end - 1]?.end ?? 0);
  }

  /** The ends of those of `choices` that begin at a word. */
  sequence(at: number, choices: readonly (readonly string[])[]): number[] {
    return choices.flatMap((keys) => (keys.every((key, index) => this.words[at + index]?.key === key) ? [at + keys.length] : []));
  }

  /** The positions where a name may begin: there, and after an article. */
  afterArticles(at: number): number[] {
    return this.has(this.places.articles, at) ? [at, at + 1] : [at];
  }

  isInQuotes(from: number, end: number): boolean {
    const [first, last] = [this.words[from], this.words[end - 1]];
    return /["'“”„«»‹›‚]$/.test(this.text.slice(0, first?.start)) && /^["'“”„«»‹›‚]/.test(this.text.slice(last?.end));
  }
}
