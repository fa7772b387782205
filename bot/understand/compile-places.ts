import type { PlaceWords } from '../language/language.ts';
import { listed } from '../time/symbols.ts';
import { keysOf } from './words.ts';

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
  /** Endings of adjectives that are made of an office's name, and what they may replace in it. */
  adjectives: { readonly endings: readonly string[]; readonly dropped: readonly string[] };
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
    adjectives: { endings: listed(words.adjectives?.endings), dropped: listed(words.adjectives?.dropped) },
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
