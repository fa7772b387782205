import type { Floor } from '../../server/presence/place.ts';
import type { Place } from './lattice.ts';
import type { NamedOffice } from './named-offices.ts';
import type { OfficeNames } from './office-names.ts';
import type { PlaceText } from './place-text.ts';
import { keysOf } from './words.ts';

/** A floor that is not assigned to an office yet. */
export interface FloorSaid {
  /** Matches a word of the floor's name, or all of it. It takes precedence over the level. */
  named?: (floor: Floor) => boolean;
  level?: number;
  end: number;
}

/** Finds the words for floors in a message, by name and by number. */
export class FloorNames {
  readonly #text: PlaceText;
  readonly #names: OfficeNames;

  constructor(text: PlaceText, names: OfficeNames) {
    this.#text = text;
    this.#names = names;
  }

  /** "The third floor", "floor 3", "ground floor", and the names of floors of these offices. */
  floorsAt(at: number, offices: readonly NamedOffice[]): FloorSaid[] {
    const { floors, levels } = this.#text.places;
    const ofLevel = (level: number, end: number): FloorSaid => ({ level, end });
    const named = offices.flatMap(({ floors: each }) =>
      each.flatMap(({ floor, names }) =>
        this.#text
          .sequence(
            at,
            names.filter((name) => !this.#names.isTiny(name)),
          )
          .map((end) => ({ named: (other: Floor) => other.name === floor.name, end })),
      ),
    );
    const called = levels.flatMap(({ keys, level }) => this.#text.sequence(at, [keys]).map((end) => ofLevel(level, end)));
    const before = this.#text.has(floors, at) ? this.numbered(at + 1) : [];
    const after = this.numbered(at)
      .filter(({ end }) => this.#text.has(floors, end))
      .map((said) => ({ ...said, end: said.end + 1 }));
    return [...named, ...called, ...before, ...after];
  }

  /** A floor by a word of its name, or by its level. */
  numbered(at: number): FloorSaid[] {
    const word = this.#text.words[at];
    if (!word) return [];
    const { ordinals, ordinal } = this.#text.places;
    const digits = /^-\d{1,2}$/.test(word.key) ? word.key : ordinal.exec(word.key)?.[1];
    const level = ordinals.get(word.key) ?? (digits === undefined ? undefined : Number(digits));
    const inName = (floor: Floor) => keysOf(floor.name).includes(digits ?? word.key);
    if (level === undefined) return /^[a-z]$/.test(word.key) ? [{ named: inName, end: at + 1 }] : [];
    return [{ ...(level >= 0 && { named: inName }), level, end: at + 1 }];
  }
}

/** The floors of these offices that are meant. */
export function floorsOf(offices: readonly NamedOffice[], { named, level }: FloorSaid): Place[] {
  return offices.flatMap(({ office, floors }) => {
    const called = floors.filter(({ floor }) => named?.(floor));
    const meant = called.length > 0 ? called : floors.filter(({ floor }) => floor.level === level);
    return meant.map(({ floor }) => ({ office, floor }));
  });
}
