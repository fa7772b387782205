import { cityIn } from './exonyms.ts';
import { keysOf } from './words.ts';

/** Usual short names of cities, besides their initials. */
const CODES = `
Amsterdam: ams
Atlanta: atl
Barcelona: bcn, barna
Bangalore: blr
Berlin: bln, ber
Birmingham: bham
Bogotá: bog
Boston: bos
Brussels: bxl, bru
Buenos Aires: bsas, baires
Chicago: chi
Cologne: cgn
Copenhagen: cph, kbh
Düsseldorf: dus
Edinburgh: edi
Frankfurt: ffm, fra
Geneva: gva
Hamburg: hh
Hong Kong: hkg
Lisbon: lis
London: ldn, lon
Lyon: lys
Madrid: mad
Manchester: mcr
Mexico City: cdmx
Milan: mil
Munich: muc
New York: nyc
Paris: par
Philadelphia: philly
Prague: prg
San Francisco: sfo, frisco
Singapore: sg, sgp, sing
Stockholm: sthlm
Stuttgart: str
Sydney: syd
Tokyo: tyo
Toronto: yyz
Toulouse: tls
Vienna: vie
Warsaw: waw
Washington: dc
Zurich: zrh
`;

const SHORTENED = CODES.trim()
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
