import type { Floor, Office } from '../../server/presence/place.ts';
import type { PlaceWords } from '../language/language.ts';
import { listed } from '../time/symbols.ts';
import { cityIn } from './exonyms.ts';
import type { Edge, Place, PlaceSaid } from './lattice.ts';
import { shortNamesOf } from './short-names.ts';
import { translatedNames } from './translated-names.ts';
import { keysOf, type Word } from './words.ts';

export interface CompiledPlaces {
  in: ReadonlySet<string>;
  on: ReadonlySet<string>;
  of: ReadonlySet<string>;
  /** Words before an ordinal that is a floor by itself. */
  numbered: ReadonlySet<string>;
  /** Words before the place where somebody goes or comes from. */
  to: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  /** Endings of adjectives that are made of an office's name. */
  adjectiveEndings: readonly string[];
  here: readonly (readonly string[])[];
  there: readonly (readonly string[])[];
  /** Separated by blanks. */
  homes: ReadonlySet<string>;
  /** After these, a number is an hour. */
  hours: ReadonlySet<string>;
  floors: ReadonlySet<string>;
  /** Words before the asker's own floor: "my". */
  own: ReadonlySet<string>;
  levels: readonly { keys: readonly string[]; level: number }[];
  ordinals: ReadonlyMap<string, number>;
  ordinal: RegExp;
  /** All of these words. */
  words: ReadonlySet<string>;
}

export function compilePlaces(words: PlaceWords, hours: ReadonlySet<string>): CompiledPlaces {
  const set = (list: string) => new Set(listed(list).flatMap((phrase) => keysOf(phrase)));
  const phrases = (list: string) => listed(list).map((phrase) => keysOf(phrase));
  const [here, there] = [phrases(words.here), phrases(words.there)];
  const homes = new Set(phrases(words.homes).map((keys) => keys.join(' ')));
  const levels = Object.entries(words.levels).flatMap(([level, list]) =>
    listed(list).map((phrase) => ({ keys: keysOf(phrase), level: Number(level) })),
  );
  const ordinals = new Map(
    words.ordinals.flatMap((list, at) => listed(list).map((word): [string, number] => [keysOf(word)[0] ?? '', at + 1])),
  );
  const sets = {
    in: set(words.in),
    on: set(words.on),
    of: set(words.of),
    numbered: set(words.numbered ?? ''),
    to: set(words.to),
    articles: set(words.articles),
    offices: set(words.offices),
    floors: set(words.floors),
    own: set(words.own),
  };
  const all = [
    ...Object.values(sets).flatMap((each) => [...each]),
    ...here.flat(),
    ...there.flat(),
    ...set(words.beside),
    ...levels.flatMap(({ keys }) => keys),
    ...ordinals.keys(),
  ];
  return {
    ...sets,
    adjectiveEndings: listed(words.adjectiveEndings),
    here,
    there,
    homes,
    hours,
    levels,
    ordinals,
    ordinal: new RegExp(`^(\\d{1,2})(?:${words.ordinalEndings})?$`),
    words: new Set(all),
  };
}

/** A floor that is not assigned to an office yet. */
interface FloorSaid {
  /** Matches a word of the floor's name, or all of it. It takes precedence over the level. */
  named?: (floor: Floor) => boolean;
  level?: number;
  end: number;
}

/** The names of an office or a floor as words are compared. */
export interface NamedOffice {
  office: Office;
  names: readonly (readonly string[])[];
  /** Its short names that are neither a word of a language nor somebody's name. */
  short: readonly string[];
  floors: readonly { floor: Floor; names: readonly (readonly string[])[] }[];
}

export function nameOffices(offices: readonly Office[]): NamedOffice[] {
  const named = offices.map((office) => {
    const names = namesOf(office);
    return { office, names, cities: names.flatMap((keys) => cityIn(keys) ?? []) };
  });
  const offer = Map.groupBy(
    named.flatMap(({ office, cities }) => [...new Set(cities.map(({ names }) => names))].map((city) => ({ office, city }))),
    ({ city }) => city,
  );
  const own = new Set(named.flatMap(({ names }) => names.map((keys) => keys.join(' '))));
  return named.map(({ office, names, cities }) => {
    // The city alone means the office if it has no other office, and no other office has that name.
    const ofCities = cities.flatMap((city) => [...city.renamed, ...(offer.get(city.names)?.length === 1 ? city.names : [])]);
    const called = [...ofCities, ...names.flatMap(translatedNames)];
    const short = [...new Set(names.flatMap(shortNamesOf))].filter((key) => !own.has(key));
    return {
      office,
      names: [...names, ...unique(called).filter((keys) => !own.has(keys.join(' ')))],
      short,
      floors: office.floors.map((floor) => ({ floor, names: namesOf(floor) })),
    };
  });
}

function unique(names: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(names.map((keys) => [keys.join(' '), keys])).values()];
}

function namesOf({ name, nicknames = [] }: Pick<Floor, 'name' | 'nicknames'>): string[][] {
  return [name, ...nicknames].map((each) => keysOf(each)).filter((keys) => keys.length > 0);
}

/** Finds the places of a message: offices, floors, a floor of an office, or any office. */
export function findPlaces(
  text: string,
  words: readonly Word[],
  offices: readonly NamedOffice[],
  { places, general }: { places: CompiledPlaces; general: ReadonlySet<string> },
): Edge[][] {
  const finder = new PlaceFinder(text, words, offices, places, general);
  return words.map((_, at) => finder.at(at));
}

class PlaceFinder {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #offices: readonly NamedOffice[];
  readonly #places: CompiledPlaces;
  readonly #general: ReadonlySet<string>;
  /** Words for any office that are also part of an office's name: "campus", "HQ". */
  readonly #own: ReadonlySet<string>;

  constructor(text: string, words: readonly Word[], offices: readonly NamedOffice[], places: CompiledPlaces, general: ReadonlySet<string>) {
    this.#general = general;
    this.#text = text;
    this.#words = words;
    this.#offices = offices;
    this.#places = places;
    this.#own = new Set(offices.flatMap(({ names }) => names.flatMap((keys) => (this.#isOfficeWord(keys) ? keys : []))));
  }

  #isOfficeWord([key = '', ...others]: readonly string[]): boolean {
    return others.length === 0 && key.length > 1 && this.#places.offices.has(key);
  }

  at(at: number): Edge[] {
    const here = this.#sequence(at, this.#places.here).map((end) => this.#edge(at, at, end, { places: [], any: true }));
    const there = this.#sequence(at, this.#places.there).map((end) => this.#edge(at, at, end, { places: [], any: true, far: true }));
    const bare = this.#phrases(at, at, false);
    const [word] = [this.#words[at]?.key ?? ''];
    const isIn = this.#places.in.has(word);
    const isOn = this.#places.on.has(word);
    return [
      ...here,
      ...there,
      ...bare,
      ...(isIn ? this.#phrases(at, at + 1, true) : []),
      ...(isOn ? this.#phrases(at, at + 1, true, true) : []),
      ...(this.#places.numbered.has(word) ? this.#ofNumber(at, at + 1) : []),
      ...this.#ofOrdinal(at),
    ];
  }

  /** The phrases for a place that begin at `from`, for an edge that begins at `at`. */
  #phrases(at: number, from: number, before: boolean, floorsOnly = false): Edge[] {
    return this.#afterArticles(from).flatMap((start) => [
      ...(floorsOnly && !this.#has(this.#own, start) ? [] : this.#ofOffices(at, start, before)),
      ...this.#ofFloors(at, start),
      ...this.#ofOwnFloor(at, start),
      ...(floorsOnly ? this.#ofNumber(at, start) : []),
      ...(floorsOnly ? [] : this.#ofAny(at, start, before)),
    ]);
  }

  #afterArticles(at: number): number[] {
    return this.#has(this.#places.articles, at) ? [at, at + 1] : [at];
  }

  #has(words: { has(key: string): boolean }, at: number): boolean {
    return words.has(this.#words[at]?.key ?? '');
  }

  #sequence(at: number, choices: readonly (readonly string[])[]): number[] {
    return choices.flatMap((keys) => (keys.every((key, index) => this.#words[at + index]?.key === key) ? [at + keys.length] : []));
  }

  /** "Berlin", "the Berlin office", "Berlin, floor 3", "in Berlin on the third floor". */
  #ofOffices(at: number, start: number, before: boolean): Edge[] {
    const isOffice = this.#has(this.#places.offices, start) && !this.#has(this.#own, start);
    const first = isOffice ? [start, start + 1, ...(this.#has(this.#places.of, start + 1) ? [start + 2] : [])] : [start];
    return first.flatMap((from) =>
      this.#offices.flatMap((named) =>
        [...named.names, ...this.#adjectives(named.names, from)].flatMap((name) =>
          this.#sequence(from, [name]).flatMap((end) => {
            if (this.#isPartOfWord(end)) return [];
            const tiny = this.#isTiny(name);
            if (tiny && !this.#isSurelyTiny(named.office.name, from, end, before || from > start)) return [];
            const general = this.#isGeneral(name);
            if (general && !this.#isAsNamed(named.office, from, end, before || from > start)) return [];
            const alike = this.#alike(named, name);
            if (!alike.includes(named)) return [];
            const ends = this.#hasOfficeWord(from, end) ? [end, end + 1] : [end];
            return ends.flatMap((to) => [
              this.#costly(
                this.#edge(at, start, to, { places: alike.map(({ office }) => ({ office })), any: false }),
                named.office.name,
                from,
                name,
                general && to === end && !this.#isInQuotes(from, end),
              ),
              ...this.#floorsAfter(named, at, start, to),
            ]);
          }),
        ),
      ),
    );
  }

  /** "Berlin-Meeting", "Berlin-Fieber" are not the office; "Berlin-Büro" and "Berlin-Boston" are. */
  #isPartOfWord(end: number): boolean {
    const [before, next] = [this.#words[end - 1], this.#words[end]];
    if (!before || !next?.dash || next.start - before.end !== 1 || /^\d/.test(next.key)) return false;
    const isPlace = this.#has(this.#places.offices, end) || this.#has(this.#places.floors, end);
    return !isPlace && !this.#general.has(next.key) && !this.#offices.some(({ names }) => names.some(([first]) => first === next.key));
  }

  /** Offices whose names differ only in signs ("Room_A", "Room A"): the one with the same spelling, otherwise all of them. */
  #alike(named: NamedOffice, name: readonly string[]): readonly NamedOffice[] {
    const called = name.join(' ');
    const alike = this.#offices.filter(({ names }) => names.some((keys) => keys.join(' ') === called));
    if (alike.length < 2) return [named];
    const text = this.#text.toLowerCase();
    const lengthOf = ({ office: { name: full, nicknames = [] } }: NamedOffice) =>
      Math.max(0, ...[full, ...nicknames].filter((each) => text.includes(each.toLowerCase())).map(({ length }) => length));
    const longest = Math.max(...alike.map(lengthOf));
    return alike.filter((each) => lengthOf(each) === longest);
  }

  /**
   * Whether a word for an office follows a name: "the Berlin office". Not if both together are another name: "Main Building" beside "Main".
   */
  #hasOfficeWord(from: number, end: number): boolean {
    const isCalled = (name: readonly string[]) => name.length === end + 1 - from && this.#sequence(from, [name]).length > 0;
    return this.#has(this.#places.offices, end) && !this.#offices.some(({ names }) => names.some(isCalled));
  }

  /** "The Berliner Büro": a name of one word with an ending, before a word for an office. */
  #adjectives(names: readonly (readonly string[])[], from: number): string[][] {
    const { adjectiveEndings, offices } = this.#places;
    if (adjectiveEndings.length === 0 || !this.#has(offices, from + 1)) return [];
    return names.flatMap(([only = '', ...others]) =>
      others.length > 0 ? [] : [only, only.replace(/en$/, '')].flatMap((stem) => adjectiveEndings.map((ending) => [stem + ending])),
    );
  }

  /** "Home office" means the office of that name if it is spelled like it, but "im Home Office" may mean working from home. */
  #costly(edge: Edge, name: string, from: number, keys: readonly string[], isGeneral: boolean): Edge {
    const { homes } = this.#places;
    const called = keys.join(' ');
    const isHome = edge.slot === 'place' && homes.has(called) && !edge.value.text.includes(name);
    return isHome || isGeneral || homes.has(`${this.#words[from - 1]?.key} ${called}`) ? { ...edge, cost: HOME } : edge;
  }

  /** Names that have another meaning within a sentence: an article, "the site", a number. */
  #isTiny(name: readonly string[]): boolean {
    if (this.#isOfficeWord(name)) return false;
    const [only, ...others] = name;
    if (only !== undefined && others.length === 0 && (only.length < 2 || /^\d+$/.test(only))) return true;
    const { articles, offices, in: before, of } = this.#places;
    return name.every((key) => articles.has(key) || offices.has(key) || before.has(key) || of.has(key));
  }

  /** "Tomorrow", "The Office": every word of the name has another meaning in any sentence. */
  #isGeneral(name: readonly string[]): boolean {
    const [only, ...others] = name;
    if (others.length === 0 && (only === undefined || only.length < 2 || /\d/.test(only) || this.#isOfficeWord(name))) return false;
    return name.every((key) => this.#general.has(key)) && !name.every((key) => this.#places.offices.has(key));
  }

  /**
   * Such a name is a place in quotation marks, beside a word for an office ("the Today office"), or spelled like the name after a
   * preposition or alone; then another meaning of the words still comes first.
   */
  #isAsNamed({ name, nicknames = [] }: Office, from: number, end: number, before: boolean): boolean {
    const written = this.#text.slice(this.#words[from]?.start, this.#words[end - 1]?.end);
    const isAlone = end - from === this.#words.length;
    return this.#isInQuotes(from, end) || this.#hasOfficeWord(from, end) || ((before || isAlone) && [name, ...nicknames].includes(written));
  }

  #isInQuotes(from: number, end: number): boolean {
    const [first, last] = [this.#words[from], this.#words[end - 1]];
    return /["'“”„«»‹›‚]$/.test(this.#text.slice(0, first?.start)) && /^["'“”„«»‹›‚]/.test(this.#text.slice(last?.end));
  }

  /** After a preposition, and spelled like the name or at the end. After "at" a number is an hour. */
  #isSurelyTiny(name: string, from: number, end: number, before: boolean): boolean {
    const written = this.#text.slice(this.#words[from]?.start, this.#words[end - 1]?.end);
    const isLast = end >= this.#words.length || this.#words[end]?.stop === true;
    if (!before && end - from < this.#words.length && (written !== name || from === 0)) return false;
    if (/^\d+$/.test(written)) return !this.#places.hours.has(this.#words[from - 1]?.key ?? '');
    return written === name || isLast;
  }

  #floorsAfter(named: NamedOffice, at: number, start: number, end: number): Edge[] {
    const starts = [
      end,
      ...[end]
        .filter(() => this.#has(this.#places.on, end) || this.#has(this.#places.of, end) || this.#has(this.#places.in, end))
        .map(() => end + 1),
    ];
    const numbered =
      this.#has(this.#places.on, end) || this.#has(this.#places.numbered, end)
        ? this.#afterArticles(end + 1)
            .flatMap((each) => this.#floorNumber(each))
            .filter((said) => floorsOf([named], said).length > 0)
        : [];
    return [...starts.flatMap((each) => this.#afterArticles(each)).flatMap((each) => this.#floors(each, [named])), ...numbered].map(
      (said) => this.#edge(at, start, said.end, { places: floorsOf([named], said), any: false }),
    );
  }

  /** "floor 3", "the third floor in Berlin", "ground floor of the office". */
  #ofFloors(at: number, start: number): Edge[] {
    const all = this.#floors(start, this.#offices);
    return all.flatMap((said) => {
      const alike = all.filter(({ end }) => end === said.end).flatMap((each) => floorsOf(this.#offices, each));
      return this.#ofFloor(at, start, said, alike);
    });
  }

  /** "My floor". */
  #ofOwnFloor(at: number, start: number): Edge[] {
    if (!this.#has(this.#places.own, start - 1) || start === at || !this.#has(this.#places.floors, start)) return [];
    const edge = this.#edge(at, start - 1, start + 1, { places: [], any: false, own: true });
    return [{ ...edge, cost: 0 }];
  }

  /** "on 3", "on the third in Berlin". */
  #ofNumber(at: number, start: number): Edge[] {
    const found = this.#floorNumber(start).flatMap((said) => this.#ofFloor(at, start, said));
    return found.flatMap((edge) => (edge.cost === 0 ? [{ ...edge, cost: NUMBER }] : []));
  }

  /** "The second", German "die 2", "3" alone, if a phrase asks for a possible place. */
  #ofOrdinal(at: number): Edge[] {
    const isNumber = (index: number) => /^\d{1,2}$/.test(this.#words[index]?.key ?? '');
    const isNamed = this.#has(this.#places.articles, at) && (this.#has(this.#places.ordinals, at + 1) || isNumber(at + 1));
    if (!isNamed && !isNumber(at)) return [];
    return this.#ofNumber(at, isNamed ? at + 1 : at).map((edge) => ({ ...edge, floats: false, bare: true }));
  }

  /** A floor in any office, and in the office that is named after it. */
  #ofFloor(at: number, start: number, said: FloorSaid, alike?: readonly Place[]): Edge[] {
    const places = floorsOf(this.#offices, said);
    const alone = this.#edge(at, start, said.end, { places, ...(alike && { alike }), any: false });
    const starts = this.#has(this.#places.of, said.end) || this.#has(this.#places.in, said.end) ? [said.end, said.end + 1] : [said.end];
    const inOffice = starts.flatMap((each) => this.#afterArticles(each)).flatMap((each) => this.#officesAt(each, starts.length > 1));
    return [alone, ...inOffice.map(({ named, end }) => this.#edge(at, start, end, { places: floorsOf(named, said), any: false }))];
  }

  #officesAt(at: number, before: boolean): { named: readonly NamedOffice[]; end: number }[] {
    const named = this.#offices.flatMap((office) =>
      office.names.flatMap((name) =>
        this.#sequence(at, [name]).flatMap((end) => {
          if (this.#isTiny(name) && !this.#isSurelyTiny(office.office.name, at, end, before)) return [];
          if (this.#isGeneral(name) && !this.#isAsNamed(office.office, at, end, before)) return [];
          if (!this.#alike(office, name).includes(office)) return [];
          return [{ named: [office], end: this.#hasOfficeWord(at, end) ? end + 1 : end }];
        }),
      ),
    );
    const any = this.#has(this.#places.offices, at) ? [{ named: this.#offices, end: at + 1 }] : [];
    return [...named, ...any];
  }

  #ofAny(at: number, start: number, before: boolean): Edge[] {
    if (!before && start === at) return [];
    if (!this.#has(this.#places.offices, start) || this.#has(this.#own, start)) return [];
    const edge = this.#edge(at, start, start + 1, { places: [], any: true });
    // Statements do not use "the office" alone as a place.
    return [before ? edge : { ...edge, floats: false }];
  }

  #floors(at: number, offices: readonly NamedOffice[]): FloorSaid[] {
    const { floors, levels } = this.#places;
    const ofLevel = (level: number, end: number): FloorSaid => ({ level, end });
    const named = offices.flatMap(({ floors: each }) =>
      each.flatMap(({ floor, names }) =>
        this.#sequence(
          at,
          names.filter((name) => !this.#isTiny(name)),
        ).map((end) => ({ named: (other: Floor) => other.name === floor.name, end })),
      ),
    );
    const called = levels.flatMap(({ keys, level }) => this.#sequence(at, [keys]).map((end) => ofLevel(level, end)));
    const before = this.#has(floors, at) ? this.#floorNumber(at + 1) : [];
    const after = this.#floorNumber(at)
      .filter(({ end }) => this.#has(floors, end))
      .map((said) => ({ ...said, end: said.end + 1 }));
    return [...named, ...called, ...before, ...after];
  }

  /** A floor by a word of its name, or by its level. */
  #floorNumber(at: number): FloorSaid[] {
    const word = this.#words[at];
    if (!word) return [];
    const { ordinals, ordinal } = this.#places;
    const digits = /^-\d{1,2}$/.test(word.key) ? word.key : ordinal.exec(word.key)?.[1];
    const level = ordinals.get(word.key) ?? (digits === undefined ? undefined : Number(digits));
    const inName = (floor: Floor) => keysOf(floor.name).includes(digits ?? word.key);
    if (level === undefined) return /^[a-z]$/.test(word.key) ? [{ named: inName, end: at + 1 }] : [];
    return [{ ...(level >= 0 && { named: inName }), level, end: at + 1 }];
  }

  #edge(at: number, start: number, end: number, said: Pick<PlaceSaid, 'places' | 'alike' | 'any' | 'far' | 'own'>): Edge {
    const [first, last] = [this.#words[start], this.#words[end - 1]];
    const before = start > at ? (this.#words[at]?.key ?? '') : '';
    const value: PlaceSaid = { ...said, text: this.#text.slice(first?.start ?? 0, last?.end ?? 0), before };
    // A floor that no office has is an unknown place.
    const cost = said.any || said.places.length > 0 ? 0 : UNKNOWN;
    return { slot: 'place', end, value, cost, floats: start > at || said.any };
  }
}

/** The cost of a place whose name may also mean working from home. */
const HOME = 0.01;
/** The cost of a floor that is only a number. */
const NUMBER = 0.02;
/** The cost of an unknown place. */
export const UNKNOWN = 0.6;

function floorsOf(offices: readonly NamedOffice[], { named, level }: FloorSaid): Place[] {
  return offices.flatMap(({ office, floors }) => {
    const called = floors.filter(({ floor }) => named?.(floor));
    const meant = called.length > 0 ? called : floors.filter(({ floor }) => floor.level === level);
    return meant.map(({ floor }) => ({ office, floor }));
  });
}
