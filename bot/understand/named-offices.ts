import type { Floor, Office } from '../../server/presence/place.ts';
import { cityIn } from './exonyms.ts';
import { shortNamesOf } from './short-names.ts';
import { translatedNames } from './translated-names.ts';
import { keysOf } from './words.ts';

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
