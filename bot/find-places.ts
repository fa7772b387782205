import Fuse from 'fuse.js';
import type { Floor, Office } from '../server/presence/place.ts';
import type { World } from '../server/presence/world.ts';
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
  const offices = [...world.offices.values()]
    .filter((office) => office.archivedAt === undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const words = withoutSmallWords(folded(written));
  if (words === '') return offices.map((office) => ({ office }));
  const named = offices.filter((office) => contains(words, folded(office.name)));
  const inOffices = named.length > 0 ? longestNames(named) : offices;
  const rest = named.length > 0 ? withoutSmallWords(words.replace(folded(inOffices[0]?.name ?? ''), ' ')) : words;
  if (rest === '') return inOffices.map((office) => ({ office }));
  const onFloors = inOffices.flatMap((office) => floorsOf(office, rest).map((floor) => ({ office, floor })));
  if (onFloors.length > 0 || named.length > 0) return onFloors;
  return nearlyNamed(offices, words);
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

const ORDINALS: Readonly<Record<string, number>> = { ground: 0, first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 };

function floorsOf(office: Office, text: string): Floor[] {
  const floors = office.floors.filter((floor) => floor.archivedAt === undefined);
  const named = floors.filter((floor) => folded(floor.name) === text || withoutSmallWords(folded(floor.name)) === text);
  if (named.length > 0) return named;
  const [, before, after] = /^(?:(?:floor|level|fl|etage) (\w+)|(\w+?)(?:st|nd|rd|th)? ?(?:floor|level|fl|etage))$/.exec(text) ?? [];
  const spoken = before ?? after;
  if (spoken === undefined) return [];
  const sameWord = floors.filter((floor) => folded(floor.name).split(' ').includes(spoken));
  if (sameWord.length > 0) return sameWord;
  const level = ORDINALS[spoken] ?? (/^\d+$/.test(spoken) ? Number(spoken) : undefined);
  return floors.filter((floor) => floor.level === level);
}

/** "Belrin" is Berlin. An office whose floor is asked for must be written right. */
function nearlyNamed(offices: readonly Office[], words: string): Place[] {
  const fuse = new Fuse(
    offices.map((office) => ({ office, name: folded(office.name) })),
    { keys: ['name'], threshold: 0.4, includeScore: true },
  );
  const [first] = words.length < 4 ? [] : fuse.search(words).filter(({ item }) => Math.abs(item.name.length - words.length) <= 2);
  return first ? [{ office: first.item.office }] : [];
}

/** "Berlin", "Floor 2 in Berlin". */
export function placeName({ office, floor }: Place): string {
  return floor ? `${floor.name} in ${office.name}` : office.name;
}
