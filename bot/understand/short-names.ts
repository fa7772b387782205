import { SHORT_NAMES } from '../language/cities.ts';
import { cityIn } from './exonyms.ts';
import { keysOf } from './words.ts';

const SHORTENED = SHORT_NAMES.trim()
  .split('\n')
  .map((line) => {
    const [city = '', codes = ''] = line.split(': ');
    return { city: keysOf(city), codes: codes.split(', ') };
  });

/** The maximum number of words for initials. */
const MAX_INITIALS = 4;

/** Short names of an office: its initials ("NY" for New York), and the usual short name of its city ("SG"). */
export function shortNamesOf(name: readonly string[]): string[] {
  const isSpelled = name.length > 1 && name.length <= MAX_INITIALS && name.every((key) => /^\p{L}/u.test(key));
  const initials = isSpelled ? [name.map(([first]) => first).join('')] : [];
  const cities = [name, ...(cityIn(name)?.names ?? [])];
  const isIn = (city: readonly string[]) =>
    cities.some((keys) => keys.some((_, at) => city.every((key, index) => keys[at + index] === key)));
  return [...initials, ...SHORTENED.flatMap(({ city, codes }) => (isIn(city) ? codes : []))];
}
