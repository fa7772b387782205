import type { Picture } from '../../server/presence/picture.ts';
import type { Office } from '../../server/presence/place.ts';
import type { Presence } from '../../server/presence/presence-types.ts';
import { searchKey } from '../../server/presence/search-key.ts';
import { withinOneEdit } from '../../server/presence/within-one-edit.ts';
import type { World } from '../../server/presence/world.ts';
import { choiceCard, sayButton } from '../cards/cards.ts';
import type { Answer, Context, Said } from '../context.ts';
import type { Place, PlaceSaid } from '../understand/lattice.ts';
import { isSlip } from '../understand/spellings.ts';
import { keysOf } from '../understand/words.ts';
import { didYouMean } from './choices.ts';
import { placeName, quoted, safe } from './words.ts';

/** The places of statements: offices and floors that are not archived, by name. */
export function officesInUse({ offices }: World): Office[] {
  return sortedOffices(offices.values(), ({ archivedAt }) => archivedAt === undefined);
}

/** A floor for examples: the first one above the ground floor of an office that has floors, or otherwise the first one. */
export function floorToName(world: World): Place | undefined {
  const floors = officesInUse(world).flatMap((office) =>
    office.floors.filter(({ archivedAt }) => archivedAt === undefined).map((floor) => ({ office, floor })),
  );
  return floors.find(({ floor }) => floor.level > 0) ?? floors[0];
}

/** The places of questions: also archived ones while somebody is counted there. */
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

/** The places that a question is about. */
export type Asked =
  | { kind: 'every'; places: Place[] }
  /** `shortened`: their names were not written in full, so "no" might be about another place. */
  | { kind: 'some'; places: Place[]; shortened: boolean }
  /** No place has that name. `nearly` has similar ones. */
  | { kind: 'unknown'; text: string; nearly: Place[]; own?: true };

/** The places of a question. Without a place, and for "the office", they are all offices. */
export function askedPlaces(context: Context, { places }: Said): Asked {
  const offices = officesSeen(context.picture);
  const named = places.filter(({ any }) => !any);
  if (named.length === 0) return { kind: 'every', places: offices.map((office) => ({ office })) };
  const found = named.map((said) => askedPlace(said, offices, context.smallWords));
  const unknown = found.find(({ kind }) => kind === 'unknown');
  return (
    unknown ?? {
      kind: 'some',
      places: eachOnce(found.flatMap((each) => ('places' in each ? each.places : []))),
      shortened: found.some((each) => each.kind === 'some' && each.shortened),
    }
  );
}

/** Nobody counts twice, however often a place is named. */
function eachOnce(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.floor?.id ?? place.office.id, place])).values()];
}

function askedPlace({ places, text, own }: PlaceSaid, offices: readonly Office[], small: ReadonlySet<string>): Asked {
  if (own && places.length === 0) return { kind: 'unknown', text, nearly: [], own };
  const seen = places.flatMap((place) => placeIn(offices, place));
  if (seen.length > 0) return { kind: 'some', places: seen, shortened: false };
  const shortened = shortenedPlaces(offices, text, small);
  if (shortened.length > 0) return { kind: 'some', places: shortened, shortened: true };
  return { kind: 'unknown', text, nearly: nearlyPlaces(offices, text, small) };
}

/** Offices whose name may also mean working from home, if the sentence has that name in another spelling. */
export function officesCalledHome({ homes }: Context, offices: readonly Office[], { text }: Pick<Said, 'text'>): Place[] {
  const said = ` ${keysOf(text).join(' ')} `;
  return offices.flatMap((office) => {
    const name = keysOf(office.name).join(' ');
    const isSaid = homes.has(name) && said.includes(` ${name} `);
    // Such as German "im Home Office".
    const isHome = [...homes].some((home) => home.endsWith(` ${name}`) && said.includes(` ${home} `));
    return isSaid && (isHome || !text.includes(office.name)) ? [{ office }] : [];
  });
}

/** The same place, if it is in this list. */
export function placeIn(offices: readonly Office[], { office, floor }: Place): Place[] {
  const found = offices.find(({ id }) => id === office.id);
  if (!found) return [];
  if (!floor) return [{ office: found }];
  const inside = found.floors.find(({ id }) => id === floor.id);
  return inside ? [{ office: found, floor: inside }] : [];
}

/** Offices by their names without small words: "Main" for Main Building, "Building B" for Site B. */
export function shortenedPlaces(offices: readonly Office[], text: string, small: ReadonlySet<string>): Place[] {
  const bare = without(small, text);
  if (bare === '' || /^\d+$/.test(bare)) return [];
  return offices.filter(({ name }) => without(small, name) === bare).map((office) => ({ office }));
}

const MAX_OFFERED = 3;
/** The minimum length of the beginning of a name. */
const MIN_BEGINNING = 3;

/**
 * Offices with a similar name: a typing error ("Belrin"), or a word of their name, or a typing error in that ("York" for New York). The bot
 * asks whether they are meant; it does not answer about them.
 */
export function nearlyPlaces(offices: readonly Office[], text: string, small: ReadonlySet<string>): Place[] {
  const words = without(small, text);
  if (words.length < MIN_BEGINNING) return [];
  const begun = offices.filter(({ name }) => keysOf(name).some((word) => word.startsWith(words)));
  if (words.length < 4) return begun.slice(0, MAX_OFFERED).map((office) => ({ office }));
  const whole = offices.filter(({ name }) => isSlip(words, searchKey(name)));
  const partly = offices.filter(({ name }) =>
    keysOf(name).some((word) => word.startsWith(words) || (word.length >= 4 && withinOneEdit(words, word))),
  );
  return (whole.length > 0 ? whole : partly).slice(0, MAX_OFFERED).map((office) => ({ office }));
}

function without(small: ReadonlySet<string>, text: string): string {
  return keysOf(text)
    .filter((key) => !small.has(key))
    .join(' ');
}

/** The answer to an unknown place: similar places, or the existing ones. It denies nothing. */
export function unknownPlace(
  { picture, texts }: Context,
  { text, nearly, own }: Pick<Extract<Asked, { kind: 'unknown' }>, 'text' | 'nearly' | 'own'>,
  question: (place: string) => string,
): Answer {
  const meant = didYouMean(texts, nearly, question);
  if (meant) return meant;
  const names = officesInUse(picture.world).map(({ name }) => safe(name));
  if (names.length === 0) return { text: texts.text('bot.talk.no-offices') };
  const named = floorToName(picture.world);
  const example = { known: named ? ('floor' as const) : ('other' as const), floor: named ? safe(placeName(named)) : '' };
  const asked = own
    ? texts.text('bot.talk.own-floor', example)
    : texts.text('bot.talk.unknown-place', { text: quoted(text), offices: { and: names.slice(0, 20) }, ...example });
  const buttons = names.slice(0, MAX_OFFERED).map((place) => sayButton(place, question(place)));
  return { text: asked, card: choiceCard(asked, buttons) };
}

/** Whether somebody is at one of these places. */
export function isAt(presence: Presence, places: readonly Place[]): boolean {
  if (presence.status !== 'office') return false;
  return places.some(({ office, floor }) => office.id === presence.officeId && (!floor || floor.id === presence.floorId));
}
