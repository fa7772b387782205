import type { CompiledPlaces } from './compile-places.ts';
import { FloorNames, type FloorSaid, floorsOf } from './floor-names.ts';
import { type Edge, type Place, type PlaceSaid, UNKNOWN } from './lattice.ts';
import type { NamedOffice } from './named-offices.ts';
import { OfficeNames } from './office-names.ts';
import { PlaceText } from './place-text.ts';
import type { Word } from './words.ts';

/** Finds the places of a message: offices, floors, a floor of an office, or any office. */
export function findPlaces(
  text: string,
  words: readonly Word[],
  offices: readonly NamedOffice[],
  { places, general }: { places: CompiledPlaces; general: ReadonlySet<string> },
): Edge[][] {
  const finder = new PlaceFinder(new PlaceText(text, words, places), offices, general);
  return words.map((_, at) => finder.at(at));
}

class PlaceFinder {
  readonly #text: PlaceText;
  readonly #places: CompiledPlaces;
  readonly #offices: readonly NamedOffice[];
  readonly #names: OfficeNames;
  readonly #floors: FloorNames;

  constructor(text: PlaceText, offices: readonly NamedOffice[], general: ReadonlySet<string>) {
    this.#text = text;
    this.#places = text.places;
    this.#offices = offices;
    this.#names = new OfficeNames(text, offices, general);
    this.#floors = new FloorNames(text, this.#names);
  }

  at(at: number): Edge[] {
    const here = this.#text.sequence(at, this.#places.here).map((end) => this.#edge(at, at, end, { places: [], any: true }));
    const there = this.#text.sequence(at, this.#places.there).map((end) => this.#edge(at, at, end, { places: [], any: true, far: true }));
    const bare = this.#phrases(at, at, false);
    const word = this.#text.key(at);
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
    return this.#text
      .afterArticles(from)
      .flatMap((start) => [
        ...(floorsOnly && !this.#text.has(this.#names.own, start) ? [] : this.#ofOffices(at, start, before)),
        ...this.#ofFloors(at, start),
        ...this.#ofOwnFloor(at, start),
        ...(floorsOnly ? this.#ofNumber(at, start) : []),
        ...(floorsOnly ? [] : this.#ofAny(at, start, before)),
      ]);
  }

  /** "Berlin", "the Berlin office", "Berlin, floor 3", "in Berlin on the third floor". */
  #ofOffices(at: number, start: number, before: boolean): Edge[] {
    const isOffice = this.#text.has(this.#places.offices, start) && !this.#text.has(this.#names.own, start);
    const first = isOffice ? [start, start + 1, ...(this.#text.has(this.#places.of, start + 1) ? [start + 2] : [])] : [start];
    return first.flatMap((from) =>
      this.#offices.flatMap((named) =>
        [...named.names, ...this.#names.adjectives(named.names, from)].flatMap((name) =>
          this.#text.sequence(from, [name]).flatMap((end) => {
            if (this.#names.isPartOfWord(end)) return [];
            const meant = this.#names.meant(named, name, from, end, before || from > start);
            if (meant.length === 0) return [];
            const ends = this.#names.hasOfficeWord(from, end) ? [end, end + 1] : [end];
            return ends.flatMap((to) => [
              this.#costly(
                this.#edge(at, start, to, { places: meant.map(({ office }) => ({ office })), any: false }),
                named.office.name,
                from,
                name,
                this.#names.isGeneral(name) && to === end && !this.#text.isInQuotes(from, end),
              ),
              ...this.#floorsAfter(named, at, start, to),
            ]);
          }),
        ),
      ),
    );
  }

  /** "Home office" means the office of that name if it is spelled like it, but "im Home Office" may mean working from home. */
  #costly(edge: Edge, name: string, from: number, keys: readonly string[], isGeneral: boolean): Edge {
    const { homes } = this.#places;
    const called = keys.join(' ');
    const isHome = edge.slot === 'place' && homes.has(called) && !edge.value.text.includes(name);
    return isHome || isGeneral || homes.has(`${this.#text.key(from - 1)} ${called}`) ? { ...edge, cost: HOME } : edge;
  }

  #floorsAfter(named: NamedOffice, at: number, start: number, end: number): Edge[] {
    const starts = [
      end,
      ...[end]
        .filter(() => this.#text.has(this.#places.on, end) || this.#text.has(this.#places.of, end) || this.#text.has(this.#places.in, end))
        .map(() => end + 1),
    ];
    const numbered =
      this.#text.has(this.#places.on, end) || this.#text.has(this.#places.numbered, end)
        ? this.#text
            .afterArticles(end + 1)
            .flatMap((each) => this.#floors.numbered(each))
            .filter((said) => floorsOf([named], said).length > 0)
        : [];
    return [
      ...starts.flatMap((each) => this.#text.afterArticles(each)).flatMap((each) => this.#floors.floorsAt(each, [named])),
      ...numbered,
    ].map((said) => this.#edge(at, start, said.end, { places: floorsOf([named], said), any: false }));
  }

  /** "floor 3", "the third floor in Berlin", "ground floor of the office". */
  #ofFloors(at: number, start: number): Edge[] {
    const all = this.#floors.floorsAt(start, this.#offices);
    return all.flatMap((said) => {
      const alike = all.filter(({ end }) => end === said.end).flatMap((each) => floorsOf(this.#offices, each));
      return this.#ofFloor(at, start, said, alike);
    });
  }

  /** "My floor". */
  #ofOwnFloor(at: number, start: number): Edge[] {
    if (!this.#text.has(this.#places.own, start - 1) || start === at || !this.#text.has(this.#places.floors, start)) return [];
    const edge = this.#edge(at, start - 1, start + 1, { places: [], any: false, own: true });
    return [{ ...edge, cost: 0 }];
  }

  /** "on 3", "on the third in Berlin". */
  #ofNumber(at: number, start: number): Edge[] {
    const found = this.#floors.numbered(start).flatMap((said) => this.#ofFloor(at, start, said));
    return found.flatMap((edge) => (edge.cost === 0 ? [{ ...edge, cost: NUMBER }] : []));
  }

  /** "The second", German "die 2", "3" alone, if a phrase asks for a possible place. */
  #ofOrdinal(at: number): Edge[] {
    const isNumber = (index: number) => /^\d{1,2}$/.test(this.#text.key(index));
    const isNamed = this.#text.has(this.#places.articles, at) && (this.#text.has(this.#places.ordinals, at + 1) || isNumber(at + 1));
    if (!isNamed && !isNumber(at)) return [];
    return this.#ofNumber(at, isNamed ? at + 1 : at).map((edge) => ({ ...edge, floats: false, bare: true }));
  }

  /** A floor in any office, and in the office that is named after it. */
  #ofFloor(at: number, start: number, said: FloorSaid, alike?: readonly Place[]): Edge[] {
    const places = floorsOf(this.#offices, said);
    const alone = this.#edge(at, start, said.end, { places, ...(alike && { alike }), any: false });
    const starts =
      this.#text.has(this.#places.of, said.end) || this.#text.has(this.#places.in, said.end) ? [said.end, said.end + 1] : [said.end];
    const inOffice = starts.flatMap((each) => this.#text.afterArticles(each)).flatMap((each) => this.#officesAt(each, starts.length > 1));
    return [alone, ...inOffice.map(({ named, end }) => this.#edge(at, start, end, { places: floorsOf(named, said), any: false }))];
  }

  #officesAt(at: number, before: boolean): { named: readonly NamedOffice[]; end: number }[] {
    const named = this.#offices.flatMap((office) =>
      office.names.flatMap((name) =>
        this.#text.sequence(at, [name]).flatMap((end) => {
          if (this.#names.meant(office, name, at, end, before).length === 0) return [];
          return [{ named: [office], end: this.#names.hasOfficeWord(at, end) ? end + 1 : end }];
        }),
      ),
    );
    const any = this.#text.has(this.#places.offices, at) ? [{ named: this.#offices, end: at + 1 }] : [];
    return [...named, ...any];
  }

  #ofAny(at: number, start: number, before: boolean): Edge[] {
    if (!before && start === at) return [];
    if (!this.#text.has(this.#places.offices, start) || this.#text.has(this.#names.own, start)) return [];
    const edge = this.#edge(at, start, start + 1, { places: [], any: true });
    // Statements do not use "the office" alone as a place.
    return [before ? edge : { ...edge, floats: false }];
  }

  #edge(at: number, start: number, end: number, said: Pick<PlaceSaid, 'places' | 'alike' | 'any' | 'far' | 'own'>): Edge {
    const before = start > at ? this.#text.key(at) : '';
    const value: PlaceSaid = { ...said, text: this.#text.written(start, end), before };
    // A floor that no office has is an unknown place.
    const cost = said.any || said.places.length > 0 ? 0 : UNKNOWN;
    return { slot: 'place', end, value, cost, floats: start > at || said.any };
  }
}

/** The cost of a place whose name may also mean working from home. */
const HOME = 0.01;
/** The cost of a floor that is only a number. */
const NUMBER = 0.02;
