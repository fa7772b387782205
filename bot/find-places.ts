import Fuse from 'fuse.js';
import type { Floor, Office } from '../server/presence/place.ts';
import type { World } from '../server/presence/world.ts';
import { correctWord, isSlip } from './correct-word.ts';
import { folded } from './find-people.ts';

export interface Place {
  office: Office;
  floor?: Floor;
}

/**
 * What "Berlin", "the 2nd floor in Berlin" or "floor 2" may mean: one place an office, of all offices where none is named. Empty
 * where nothing fits. "The office" is every office.
 */
export function findPlaces(world: World, written: string): Place[] {
  const exact = findExactPlaces(world, written);
  if (exact.length > 0) return exact;
  const corrected = folded(written).split(' ').map(correctWord).join(' ');
  const places = findExactPlaces(world, corrected);
  return places.length > 0 ? places : nearlyNamed(officesOf(world), withoutSmallWords(corrected));
}

/** Like `findPlaces`, of places that are written as they are called. */
export function findExactPlaces(world: World, written: string): Place[] {
  const offices = officesOf(world);
  const words = withoutSmallWords(folded(written));
  if (words === '') return offices.map((office) => ({ office }));
  const named = longestNames(offices.filter((office) => contains(words, folded(office.name))));
  const rest = named[0] ? withoutSmallWords(` ${words} `.replace(` ${folded(named[0].name)} `, ' ')) : words;
  const inOffices = named.length > 0 ? named : offices;
  if (rest === '') return inOffices.map((office) => ({ office }));
  return inOffices.flatMap((office) => floorsOf(office, rest).map((floor) => ({ office, floor })));
}

function officesOf(world: World): Office[] {
  return [...world.offices.values()].filter((office) => office.archivedAt === undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function withoutSmallWords(text: string): string {
  return text
    .split(' ')
    .filter(
      (word) =>
        word !== '' && !/^(?:the|a|in|at|on|of|from|our|my|office|offices|building|site|here|there|today|now|everywhere)$/.test(word),
    )
    .join(' ');
}

function contains(text: string, part: string): boolean {
  return part !== '' && ` ${text} `.includes(` ${part} `);
}

/** "Berlin Mitte" is not also "Berlin". */
function longestNames(offices: readonly Office[]): Office[] {
  return offices.filter((office) => !offices.some((other) => other !== office && contains(folded(other.name), folded(office.name))));
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({ ground: 0, first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 }),
);

function floorsOf(office: Office, text: string): Floor[] {
  const floors = office.floors.filter((floor) => floor.archivedAt === undefined);
  const named = floors.filter((floor) => folded(floor.name) === text || withoutSmallWords(folded(floor.name)) === text);
  if (named.length > 0) return named;
  const [, before, number, word] =
    /^(?:(?:floor|level|fl|etage) (\w+)|(\d+)(?:st|nd|rd|th)? ?(?:floor|level|fl|etage)|(\w+) (?:floor|level|fl|etage))$/.exec(text) ?? [];
  const spoken = before ?? number ?? word;
  if (spoken === undefined) return [];
  const sameWord = floors.filter((floor) => folded(floor.name).split(' ').includes(spoken));
  if (sameWord.length > 0) return sameWord;
  const level = ORDINALS.get(spoken) ?? (/^(?:minus)?\d+$/.test(spoken) ? Number(spoken.replace('minus', '-')) : undefined);
  return floors.filter((floor) => floor.level === level);
}

/** "Belrin" is Berlin. An office whose floor is asked for must be written right. */
function nearlyNamed(offices: readonly Office[], words: string): Place[] {
  const fuse = new Fuse(
    offices.map((office) => ({ office, name: folded(office.name) })),
    { keys: ['name'], threshold: 0.4, includeScore: true },
  );
  const [first] = words.length < 4 ? [] : fuse.search(words).filter(({ item }) => isSlip(words, item.name));
  return first ? [{ office: first.item.office }] : [];
}

/** "Berlin", "Floor 2 in Berlin". */
export function placeName({ office, floor }: Place): string {
  return floor ? `${floor.name} in ${office.name}` : office.name;
}
