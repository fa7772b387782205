import type { Office } from '../../server/presence/place.ts';
import type { NamedOffice } from './named-offices.ts';
import type { PlaceText } from './place-text.ts';

/** Decides whether words that are written like the name of an office or a floor mean it, as many of them have another meaning. */
export class OfficeNames {
  readonly #text: PlaceText;
  readonly #offices: readonly NamedOffice[];
  readonly #general: ReadonlySet<string>;
  /** Words for any office that are also part of an office's name: "campus", "HQ". */
  readonly own: ReadonlySet<string>;

  /** `general`: the words of the language that are no names. */
  constructor(text: PlaceText, offices: readonly NamedOffice[], general: ReadonlySet<string>) {
    this.#text = text;
    this.#offices = offices;
    this.#general = general;
    this.own = new Set(offices.flatMap(({ names }) => names.flatMap((keys) => (this.#isOfficeWord(keys) ? keys : []))));
  }

  /** The offices that the words from `from` until before `end`, which are one of the names of an office, mean. Empty if they mean something else. */
  meant(named: NamedOffice, name: readonly string[], from: number, end: number, before: boolean): readonly NamedOffice[] {
    if (this.isTiny(name) && !this.#isSurelyTiny(named.office.name, from, end, before)) return [];
    if (this.isGeneral(name) && !this.#isAsNamed(named.office, from, end, before)) return [];
    const alike = this.#alike(named, name);
    return alike.includes(named) ? alike : [];
  }

  /** "Berlin-Meeting", "Berlin-Fieber" are not the office; "Berlin-Büro" and "Berlin-Boston" are. */
  isPartOfWord(end: number): boolean {
    const [before, next] = [this.#text.words[end - 1], this.#text.words[end]];
    if (!before || !next?.dash || next.start - before.end !== 1 || /^\d/.test(next.key)) return false;
    const isPlace = this.#text.has(this.#text.places.offices, end) || this.#text.has(this.#text.places.floors, end);
    return !isPlace && !this.#general.has(next.key) && !this.#offices.some(({ names }) => names.some(([first]) => first === next.key));
  }

  /** Offices whose names differ only in signs ("Room_A", "Room A"): the one with the same spelling, otherwise all of them. */
  #alike(named: NamedOffice, name: readonly string[]): readonly NamedOffice[] {
    const called = name.join(' ');
    const alike = this.#offices.filter(({ names }) => names.some((keys) => keys.join(' ') === called));
    if (alike.length < 2) return [named];
    const text = this.#text.text.toLowerCase();
    const lengthOf = ({ office: { name: full, nicknames = [] } }: NamedOffice) =>
      Math.max(0, ...[full, ...nicknames].filter((each) => text.includes(each.toLowerCase())).map(({ length }) => length));
    const longest = Math.max(...alike.map(lengthOf));
    return alike.filter((each) => lengthOf(each) === longest);
  }

  /**
   * Whether a word for an office follows a name: "the Berlin office". Not if both together are another name: "Main Building" beside "Main".
   */
  hasOfficeWord(from: number, end: number): boolean {
    const isCalled = (name: readonly string[]) => name.length === end + 1 - from && this.#text.sequence(from, [name]).length > 0;
    return this.#text.has(this.#text.places.offices, end) && !this.#offices.some(({ names }) => names.some(isCalled));
  }

  /** "The Berliner Büro": a name of one word with an ending, before a word for an office. */
  adjectives(names: readonly (readonly string[])[], from: number): string[][] {
    const { adjectives, offices } = this.#text.places;
    if (adjectives.endings.length === 0 || !this.#text.has(offices, from + 1)) return [];
    const stems = (name: string) => [
      name,
      ...adjectives.dropped.flatMap((end) => (name.endsWith(end) ? [name.slice(0, -end.length)] : [])),
    ];
    return names.flatMap(([only = '', ...others]) =>
      others.length > 0 ? [] : stems(only).flatMap((stem) => adjectives.endings.map((ending) => [stem + ending])),
    );
  }

  /** Names that have another meaning within a sentence: an article, "the site", a number. */
  isTiny(name: readonly string[]): boolean {
    if (this.#isOfficeWord(name)) return false;
    const [only, ...others] = name;
    if (only !== undefined && others.length === 0 && (only.length < 2 || /^\d+$/.test(only))) return true;
    const { articles, offices, in: before, of } = this.#text.places;
    return name.every((key) => articles.has(key) || offices.has(key) || before.has(key) || of.has(key));
  }

  /** "Tomorrow", "The Office": every word of the name has another meaning in any sentence. */
  isGeneral(name: readonly string[]): boolean {
    const [only, ...others] = name;
    if (others.length === 0 && (only === undefined || only.length < 2 || /\d/.test(only) || this.#isOfficeWord(name))) return false;
    return name.every((key) => this.#general.has(key)) && !name.every((key) => this.#text.places.offices.has(key));
  }

  /**
   * Such a name is a place in quotation marks, beside a word for an office ("the Today office"), or spelled like the name after a
   * preposition or alone; then another meaning of the words still comes first.
   */
  #isAsNamed({ name, nicknames = [] }: Office, from: number, end: number, before: boolean): boolean {
    const written = this.#text.written(from, end);
    const isAlone = end - from === this.#text.words.length;
    return (
      this.#text.isInQuotes(from, end) || this.hasOfficeWord(from, end) || ((before || isAlone) && [name, ...nicknames].includes(written))
    );
  }

  /** After a preposition, and spelled like the name or at the end. After "at" a number is an hour. */
  #isSurelyTiny(name: string, from: number, end: number, before: boolean): boolean {
    const written = this.#text.written(from, end);
    const isLast = end >= this.#text.words.length || this.#text.words[end]?.stop === true;
    if (!before && end - from < this.#text.words.length && (written !== name || from === 0)) return false;
    if (/^\d+$/.test(written)) return !this.#text.places.hours.has(this.#text.key(from - 1));
    return written === name || isLast;
  }

  #isOfficeWord([key = '', ...others]: readonly string[]): boolean {
    return others.length === 0 && key.length > 1 && this.#text.places.offices.has(key);
  }
}
