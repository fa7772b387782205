import { CITIES } from '../language/cities.ts';
import { keysOf } from './words.ts';

type Keys = readonly string[];

/** The names of each city as words are compared. Names with an umlaut are also written with two letters. */
const NAMES: readonly (readonly Keys[])[] = CITIES.trim()
  .split('\n')
  .map((line) => line.split(', ').flatMap((name) => [...new Set([name, withDigraphs(name)])].map((each) => keysOf(each))));

/** Each name with its city, by its first word. */
const BY_FIRST = Map.groupBy(
  NAMES.flatMap((names) => names.map((name) => ({ name, names }))),
  ({ name }) => name[0] ?? '',
);

function withDigraphs(name: string): string {
  return name.replaceAll(/[äöü]/gi, (letter) => `${letter.normalize('NFD')[0]}e`);
}

/** A city that is part of a name. */
export interface City {
  /** All its names. */
  names: readonly Keys[];
  /** The name with each of these instead: "Sede Milán" for "Sede Milan". */
  renamed: readonly Keys[];
}

/** The city that is part of a name; the longest if there are several. */
export function cityIn(words: Keys): City | undefined {
  const found = words.flatMap((word, at) =>
    (BY_FIRST.get(word) ?? []).flatMap(({ name, names }) =>
      name.every((key, index) => words[at + index] === key) ? [{ at, name, names }] : [],
    ),
  );
  const [longest] = found.sort((a, b) => b.name.length - a.name.length);
  if (!longest) return undefined;
  const { at, name, names } = longest;
  return { names, renamed: names.map((each) => [...words.slice(0, at), ...each, ...words.slice(at + name.length)]) };
}
