import Fuse from 'fuse.js';
import type { Picture } from '../server/presence/picture.ts';
import type { Floor, Office } from '../server/presence/place.ts';
import { searchKey as folded } from '../server/presence/search-key.ts';
import type { World } from '../server/presence/world.ts';
import { correctWord, isSlip } from './correct-word.ts';

export interface Place {
  office: Office;
  floor?: Floor;
}

/** Longer texts name no place. */
const LONGEST = 100;

/** What can be said of oneself: offices and floors that are not archived, by name. */
export function officesInUse({ offices }: World): Office[] {
  return sortedOffices(offices.values(), ({ archivedAt }) => archivedAt === undefined);
}

/** What can be asked about: also archived ones while somebody is counted there. */
export function officesSeen(picture: Picture): Office[] {
  const counted = new Set(picture.occupancy().offices.flatMap(({ office, floors }) => [office.id, ...floors.map(({ floor }) => floor.id)]));
  return sortedOffices(picture.world.offices.values(), ({ id, archivedAt }) => archivedAt === undefined || counted.has(id));
}

function sortedOffices(offices: Iterable<Office>, fits: (place: { id: string; archivedAt?: number }) => boolean): Office[] {
  return [...offices]
    .filter(fits)
    .map((office) => ({ ...office, floors: office.floors.filter(fits) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What "Berlin", "the 2nd floor in Berlin" or "floor 2" may mean in a question: one place an office, of all offices where none
 * is named. Slips of the fingers are read as what is meant. Empty where nothing fits. "The office" is every office.
 */
export function findPlaces(offices: readonly Office[], written: string): Place[] {
  if (written.length > LONGEST) return [];
  const exact = findExactPlaces(offices, written, ASKED);
  if (exact.length > 0) return exact;
  const corrected = folded(written).split(' ').map(correctWord).join(' ');
  const places = findExactPlaces(offices, corrected, ASKED);
  return places.length > 0 ? places : nearlyNamed(offices, without(ASKED, corrected));
}

const SAID = /^(?:the|a|an|in|at|on|of|from|to|into|our|my|office|offices|building|site|here|there)$/;
/** Beside those, what is not part of a place in a question. */
export const ASKED =
  /^(?:the|a|an|in|at|on|of|from|to|into|our|my|office|offices|building|site|here|there|everywhere|everybody|all|people|who|is|are|it|present|around|right|now|today|currently|moment|work|working|sitting|else)$/;
/** Names that mean any office. */
const ANY = /^(?:the )?(?:office|offices|building|site|here|there)$/;

/**
 * Like `findPlaces`, of places that are written as they are called. An office is found by its whole name first, then by its
 * name without small words ("Main" for Main Building); beside it nothing but its floor and small words may stand there.
 */
export function findExactPlaces(offices: readonly Office[], written: string, small = SAID): Place[] {
  const text = written.length > LONGEST ? undefined : folded(written);
  if (text === undefined) return [];
  const whole = offices.filter(({ name }) => !ANY.test(folded(name)) && variantsOf(text).includes(folded(name)));
  if (whole.length > 0) return whole.map((office) => ({ office }));
  const bare = without(small, text);
  const named = offices.flatMap((office) => (ANY.test(folded(office.name)) ? [] : placesNamed(office, text, folded(office.name), small)));
  if (named.length > 0) return named;
  if (bare === '') return offices.map((office) => ({ office }));
  const shortened = offices.flatMap((office) => placesNamed(office, bare, without(small, folded(office.name)), small));
  return shortened.length > 0 ? shortened : offices.flatMap((office) => floorsOf(office, bare));
}

/** "in the hub" may mean "in the hub", "the hub" or "hub". */
function variantsOf(text: string): string[] {
  const place = text.replace(/^(?:(?:in|at|on|from|to|into) )+/, '');
  return [text, place, place.replace(/^(?:the|our|my) /, '')];
}

/** What the text means if it holds this name of the office: the office, or its floors that the rest means. */
function placesNamed(office: Office, text: string, name: string, small: RegExp): Place[] {
  if (name === '' || !` ${text} `.includes(` ${name} `)) return [];
  const rest = without(small, ` ${text} `.replace(` ${name} `, ' '));
  return rest === '' ? [{ office }] : floorsOf(office, rest);
}

function without(small: RegExp, text: string): string {
  return text
    .split(' ')
    .filter((word) => word !== '' && !small.test(word))
    .join(' ');
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({ ground: 0, first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 }),
);

function floorsOf(office: Office, text: string): Place[] {
  return matchingFloors(office.floors, text).map((floor) => ({ office, floor }));
}

function matchingFloors(floors: readonly Floor[], text: string): Floor[] {
  const named = floors.filter((floor) => folded(floor.name) === text || without(SAID, folded(floor.name)) === text);
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
