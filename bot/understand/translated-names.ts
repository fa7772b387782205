import type { PlaceWords } from '../language/language.ts';
import { ofAllLanguages, tableOf } from '../language/tables.ts';
import { listed } from '../time/symbols.ts';
import { keysOf } from './words.ts';

/** The words before a number or a letter, in all languages. Letters that are also words, such as Spanish "a", are omitted. */
const KINDS = ofAllLanguages(({ places }) => keysOf(places.building)).flat();

type Building = keyof PlaceWords['buildings'];

/** The names of each building in all languages. */
const SETS = (Object.keys(tableOf('en').places.buildings) as Building[]).map((building) =>
  ofAllLanguages(({ places }) => listed(places.buildings[building]))
    .flat()
    .map((name) => keysOf(name)),
);

/** The same name in other languages: "Hauptgebäude" for "Main Building", "Gebäude 7" for "Building 7". */
export function translatedNames(name: readonly string[]): (readonly string[])[] {
  const written = name.join(' ');
  const [kind = '', number = '', ...others] = name;
  const isNumbered = others.length === 0 && KINDS.includes(kind) && /^(\d{1,3}|[b-df-np-tv-xz])$/.test(number);
  const numbered = isNumbered ? KINDS.map((each) => [each, number]) : [];
  const set = SETS.find((names) => names.some((each) => each.join(' ') === written)) ?? [];
  return [...numbered, ...set].filter((each) => each.join(' ') !== written);
}
