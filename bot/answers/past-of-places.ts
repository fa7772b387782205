import { headCountOn } from '../../server/actions/offices/head-count.ts';
import { countMessage, exactCount } from '../../server/presence/count.ts';
import type { OnDay } from '../../server/presence/in-on-day.ts';
import type { Day, Instant } from '../../server/presence/time.ts';
import { type Message, message } from '../../server/texts/message.ts';
import type { Answer, Context } from '../context.ts';
import type { Place } from '../understand/lattice.ts';
import { dayHead, daysShown, onDay } from './days-asked.ts';
import { seenAt } from './past-hour.ts';
import type { Asked } from './places.ts';
import { hourInZone } from './time-text.ts';
import { readingOf, unreadLine } from './unread-days.ts';
import { nameList, noNames, placeName, safe } from './words.ts';

/** Who was in on these days: places without times, and numbers in steps (docs/RULES.md). `among`: only these people. */
export async function pastAt(context: Context, asked: KnownPlaces, days: readonly Day[], among?: ReadonlySet<string>): Promise<Answer> {
  const { places, note } = placesOfPast(context, asked.places);
  const told = { ...asked, places };
  const parts = await partsOfDays(context, days, async (day) => {
    const seen = await context.board.onDay(day);
    return linesOf(context, told, seen, among, dayHead(context, day)).join('\n');
  });
  return { text: [...parts, ...note, ...(context.mayName ? [] : [noNames(context)])].join('\n\n') };
}

/** Who was in at an instant of today. `among`: only these people. `numbersOnly`: without names. */
export async function pastAtHour(
  context: Context,
  asked: KnownPlaces,
  at: Instant,
  { among, numbersOnly }: { among?: ReadonlySet<string>; numbersOnly?: true } = {},
): Promise<Answer> {
  const seen = seenAt(await context.board.at(at));
  const head = message('bot.time.today-head', { time: hourInZone(at, context.zone, context.zone) });
  const shown = numbersOnly ? { ...context, mayName: false } : context;
  return { text: [linesOf(shown, asked, seen, among, head).join('\n'), ...(context.mayName ? [] : [noNames(context)])].join('\n\n') };
}

type KnownPlaces = Extract<Asked, { places: Place[] }>;
type Seen = Pick<OnDay, 'people' | 'count'>;

function linesOf(context: Context, asked: KnownPlaces, seen: Seen, among: Among, head: Message): string[] {
  const lines = asked.places.map((place) => placeLine(context, place, seen, among)).filter((line) => line !== '');
  return [headOf(context, asked, seen, among, head), ...lines.map((line) => `- ${line}`)];
}

/** The places that an answer about past days can tell: offices, where floors are shown for today only. `note` says so. */
export function placesOfPast({ picture, texts }: Context, asked: readonly Place[]): { places: Place[]; note: string[] } {
  const hasFloor = asked.some(({ floor }) => floor !== undefined);
  if (picture.world.settings.pastFloors || !hasFloor) return { places: [...asked], note: [] };
  const offices = new Map(asked.map(({ office }) => [office.id, office]));
  return { places: [...offices.values()].map((office) => ({ office })), note: [texts.text('floor.today-only')] };
}

type Among = ReadonlySet<string> | undefined;

function headOf(context: Context, asked: KnownPlaces, seen: Seen, among: Among, day: Message): string {
  const [only, ...others] = asked.places;
  const isOne = only !== undefined && others.length === 0;
  const people = seen.people.filter((person) => isIn(person, asked.places, among));
  const count = among
    ? exactCount(people.length)
    : asked.kind === 'every'
      ? seen.count()
      : isOne
        ? seen.count(only.office.id, only.floor?.id)
        : undefined;
  const places = asked.kind === 'every' ? message('bot.past.any-office') : { and: asked.places.map((place) => safe(placeName(place))) };
  return count
    ? context.texts.text('bot.past.in', { day, places, count: countMessage(count) })
    : context.texts.text('bot.past.day', { day });
}

type SeenPerson = OnDay['people'][number];

function isIn({ id, places }: SeenPerson, asked: readonly Place[], among: Among): boolean {
  if (among && !among.has(id)) return false;
  return places.some(({ officeId, floorIds }) =>
    asked.some(({ office, floor }) => office.id === officeId && (!floor || floorIds.includes(floor.id))),
  );
}

function placeLine({ texts, mayName }: Context, place: Place, seen: Seen, among: Among): string {
  const here = seen.people.filter((person) => isIn(person, [place], among));
  const names = mayName ? nameList(here, exactCount(here.length)) : undefined;
  const values = { place: safe(placeName(place)) };
  if (among) return names ? texts.text('bot.plans.who', { ...values, names }) : '';
  const count = seen.count(place.office.id, place.floor?.id);
  if (count.exact === 0) return '';
  return names
    ? texts.text('bot.past.who', { ...values, count: countMessage(count), names })
    : texts.text('bot.past.place', { ...values, count: countMessage(count) });
}

/**
 * "How full was Berlin on Monday?": the number of different people that day. Numbers may exist for days whose names are no longer stored.
 */
export async function fullOn(context: Context, asked: readonly Place[], days: readonly Day[]): Promise<Answer> {
  const { texts } = context;
  const { places, note } = placesOfPast(context, asked);
  const parts = await partsOfDays(context, days, async (day) => {
    const lines: string[] = [];
    for (const place of places) {
      const counted = await headCountOn(context, place, day);
      const values = { place: safe(placeName(counted?.of ?? place)), day: onDay(context, day) };
      lines.push(
        counted ? texts.text('bot.past.full', { ...values, count: countMessage(counted.people) }) : texts.text('bot.past.unknown', values),
      );
    }
    return [...new Set(lines)].join('\n');
  });
  return { text: [...parts, ...note].join('\n\n') };
}

/** The text of each shown day, in order. A day that has not been read says so instead. */
async function partsOfDays(context: Context, days: readonly Day[], textOf: (day: Day) => Promise<string>): Promise<string[]> {
  const unreadOf = await readingOf(context);
  const parts: string[] = [];
  for (const day of daysShown(context, days)) {
    const unread = unreadOf(day);
    parts.push(unread ? unreadLine(context, [day], unread) : await textOf(day));
  }
  return parts;
}
