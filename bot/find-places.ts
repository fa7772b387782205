import type { Picture } from '../server/presence/picture.ts';
import type { Floor, Office } from '../server/presence/place.ts';
import { searchKey as folded } from '../server/presence/search-key.ts';
import type { World } from '../server/presence/world.ts';
import { correctWord } from './correct-word.ts';

export interface Place {
  office: Office;
  floor?: Floor;
}

/** Longer texts name no place. */
export const LONGEST = 100;

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
 * is named; "Berlin or Boston" is both. Slips of words like "office" are read as what is meant, those of names are not. Empty
 * where nothing fits. "The office" is every office.
 */
export function findPlaces(offices: readonly Office[], written: string): Place[] {
  if (written.length > LONGEST) return [];
  const exact = findExactPlaces(offices, written, ASKED);
  if (exact.length > 0) return exact;
  const corrected = findExactPlaces(offices, folded(written).split(' ').map(correctSmall).join(' '), ASKED);
  return corrected.length > 0 ? corrected : eachPlace(offices, written);
}

function eachPlace(offices: readonly Office[], written: string): Place[] {
  const parts = written.split(/ (?:or|and) /i);
  if (parts.length < 2) return [];
  const each = parts.map((part) => (without(ASKED, folded(part)) === '' ? [] : findExactPlaces(offices, part, ASKED)));
  return each.every((places) => places.length > 0) ? each.flat() : [];
}

/** The words of ours that a slip may be read as without asking; others are too close to names of places: "Cork" is not "work". */
const SMALL = /^(?:the|offices?|floor|today|everybody)$/;

function correctSmall(word: string): string {
  const corrected = correctWord(word);
  return SMALL.test(corrected) ? corrected : word;
}

/** The end of what was asked for, where what stands before it is the name of a place. */
export function endAfterPlace(offices: readonly Office[], written: string): string | undefined {
  const words = written.split(' ').filter((word) => word !== '');
  const names = (count: number) => {
    const start = words.slice(0, count).join(' ');
    return without(ASKED, folded(start)) !== '' && findExactPlaces(offices, start, ASKED).length > 0;
  };
  const count = words.findLastIndex((_, at) => at > 0 && names(at));
  return count < 0 ? undefined : words.slice(count).join(' ');
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

/** The words of a folded text that are not small. */
export function without(small: RegExp, text: string): string {
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

/** "Berlin", "Floor 2 in Berlin". */
export function placeName({ office, floor }: Place): string {
  return floor ? `${floor.name} in ${office.name}` : office.name;
}
