import { keysOf } from './words.ts';

/** Usual names of buildings in English, German, French and Spanish. */
const NAMES = `
main building, Hauptgebäude, Haupthaus, bâtiment principal, edificio principal
head office, headquarters, headquarter, HQ, Zentrale, Hauptsitz, Hauptbüro, siège, siège social, bureau principal, sede central, sede principal, oficina central, oficina principal
new building, Neubau, neues Gebäude, nouveau bâtiment, edificio nuevo
old building, Altbau, altes Gebäude, ancien bâtiment, edificio antiguo
`;

/** The word before a number or a letter: "Building 7". Letters that are also words, such as Spanish "a", are omitted. */
const KINDS = ['building', 'gebaude', 'haus', 'batiment', 'edificio'];

const SETS = NAMES.trim()
  .split('\n')
  .map((line) => line.split(',').map((name) => keysOf(name)));

/** The same name in other languages: "Hauptgebäude" for "Main Building", "Gebäude 7" for "Building 7". */
export function translatedNames(name: readonly string[]): (readonly string[])[] {
  const written = name.join(' ');
  const [kind = '', number = '', ...others] = name;
  const isNumbered = others.length === 0 && KINDS.includes(kind) && /^(\d{1,3}|[b-df-np-tv-xz])$/.test(number);
  const numbered = isNumbered ? KINDS.map((each) => [each, number]) : [];
  const set = SETS.find((names) => names.some((each) => each.join(' ') === written)) ?? [];
  return [...numbered, ...set].filter((each) => each.join(' ') !== written);
}
