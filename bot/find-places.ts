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
  const named = findNamedPlaces(offices, written, ASKED);
  if (named.length > 0) return named;
  const corrected = findNamedPlaces(offices, folded(written).split(' ').map(correctSmall).join(' '), ASKED);
  return corrected.length > 0 ? corrected : eachPlace(offices, written);
}

function eachPlace(offices: readonly Office[], written: string): Place[] {
  const parts = written.split(/ (?:or|and|&) /i);
  if (parts.length < 2) return [];
  const each = parts.map((part) => {
    const places = findNamedPlaces(offices, part, ASKED);
    return places.length === offices.length && offices.length > 1 ? [] : places;
  });
  return each.every((places) => places.length > 0) ? each.flat() : [];
}

/**
 * Offices by their names without small words: "Main" for Main Building, "Building B" for Site B. The answer must name the place,
 * since another may be meant.
 */
export function findShortenedPlaces(offices: readonly Office[], written: string): Place[] {
  const bare = written.length > LONGEST ? '' : without(ASKED, folded(written));
  return offices.flatMap((office) => {
    const short = without(ASKED, folded(office.name));
    return isTiny(short) ? [] : placesNamed(office, bare, short, ASKED);
  });
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
    return !isSmall(start) && findNamedPlaces(offices, start, ASKED).length > 0;
  };
  const count = words.findLastIndex((_, at) => at > 0 && names(at));
  return count < 0 ? undefined : words.slice(count).join(' ');
}

/** What may also say that somebody works from home. */
const FROM_HOME = /^(?:(?:in|at|on|from|the|our|my|here|there|working) )*(?:home ?office|home|remote|remotely|wfh)$/;

/** "The home office" may be an office of that name, or working remotely. Written with its capitals it is the office. */
export function mayMeanRemote(written: string, places: readonly Place[]): boolean {
  return FROM_HOME.test(folded(written)) && places.every(({ office, floor }) => !floor && !written.includes(office.name));
}

/** What stands beside a place in a statement. */
export const SAID = /^(?:the|a|an|in|at|on|of|from|to|into|our|my|office|offices|building|site|here|there)$/;
/** Beside those, what is not part of a place in a question. */
export const ASKED =
  /^(?:the|a|an|in|at|on|of|from|to|into|our|my|office|offices|building|site|here|there|everywhere|everybody|all|people|who|is|are|it|present|around|right|now|today|currently|moment|work|working|sitting|else)$/;
/** Names that mean any office. */
const ANY = /^(?:the )?(?:office|offices|building|site|here|there)$/;

/** A number after these is an hour, never a place. */
const HOUR = /(?:^| )(?:at|by|from|until|since|around|after|before) \d{1,2}$/;

/**
 * Like `findPlaces`, of places that are written as they are called, in full. Beside the name of an office nothing but its floor
 * and small words may stand there; "A" is an office only where nothing else is said, and no article.
 */
export function findNamedPlaces(offices: readonly Office[], written: string, small = SAID): Place[] {
  const text = written.length > LONGEST ? undefined : folded(written);
  if (text === undefined || HOUR.test(text)) return [];
  const whole = offices.filter(({ name }) => !ANY.test(folded(name)) && variantsOf(text, isTiny(folded(name))).includes(folded(name)));
  if (whole.length > 0) return whole.map((office) => ({ office }));
  const named = offices.flatMap((office) => {
    const name = folded(office.name);
    return isTiny(name) ? placesEndingWith(office, text, name, small) : placesNamed(office, text, name, small);
  });
  if (named.length > 0) return named;
  const bare = without(small, text);
  return bare === '' ? offices.map((office) => ({ office })) : offices.flatMap((office) => floorsOf(office, bare));
}

/** Whether nothing but small words stands there, which mean every office. */
export function isSmall(written: string): boolean {
  return without(ASKED, folded(written)) === '';
}

/** Names that mean something else within a sentence: an article, "the site", a number. */
function isTiny(name: string): boolean {
  return without(SAID, name) === '' || /^\d+$/.test(name);
}

/** What "on floor 7 in a" or "here at a" means, of a tiny name: it must end the text, after a word of place. */
function placesEndingWith(office: Office, text: string, name: string, small: RegExp): Place[] {
  const end = [' in ', ' at ', ' of '].map((preposition) => preposition + name).find((each) => text.endsWith(each));
  if (end === undefined) return [];
  const rest = without(small, text.slice(0, -end.length));
  return rest === '' ? [{ office }] : floorsOf(office, rest);
}

/** "in the hub" may mean "in the hub", "the hub" or "hub"; of a tiny name "in building a now" and "in the a office" also mean "a". */
function variantsOf(text: string, tiny: boolean): string[] {
  const place = text.replace(/^(?:(?:in|at|on|from|to|into) )+/, '');
  const named = place.replace(/^(?:the|our|my) /, '');
  const bare = named.replace(/^(?:office|building|site) /, '').replace(/(?: (?:right now|now|today|currently|at the moment))+$/, '');
  const [, between] = /^the (\S+) (?:office|building|site)$/.exec(place) ?? [];
  return [text, place, named, ...(tiny ? [bare] : []), ...(tiny && between !== undefined ? [between] : [])];
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
  if (/^\d+$/.test(text)) return [];
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
