import { dayOf } from '../../server/presence/calendar.ts';
import type { PersonOnDay } from '../../server/presence/in-on-day.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import { isKept } from '../../server/presence/retention.ts';
import type { Day, Instant } from '../../server/presence/time.ts';
import { type Message, message } from '../../server/texts/message.ts';
import type { Answer, Context } from '../context.ts';
import type { Place } from '../understand/lattice.ts';
import { dayNamed, onDay } from './days-asked.ts';
import { ownRemoteDays } from './own-remote-days.ts';
import { placesAt } from './past-hour.ts';
import { placesOfPast } from './past-of-places.ts';
import { isAsker, viewerOf } from './person-asked.ts';
import { daysText } from './plans-of-people.ts';
import { hourInZone } from './time-text.ts';
import { readingOf, type Unread, unreadLine } from './unread-days.ts';
import { placeName, safe } from './words.ts';

/** For more days, the answer is a list of the days in the office. */
const MAX_LINES = 2;

/**
 * The offices where somebody was on these days: places without times (docs/RULES.md). For the asker, also the days of working remotely. `asked`:
 * begins with yes or no.
 */
export async function pastOfOne(context: Context, person: NamedPerson, days: readonly Day[], named?: readonly Place[]): Promise<Answer> {
  const { board, now } = context;
  const { asked, note } = askedOfPast(context, person, named);
  const kept = days.filter((day) => isKept(day, now, board.world().settings));
  const unreadOf = await readingOf(context);
  const remote: ReadonlySet<Day> = isAsker(context, person) ? await ownRemoteDays(context, kept) : new Set();
  const found: DayOfOne[] = [];
  // Only the first of the days past retention says so.
  for (const day of kept.length > 0 ? kept : days) {
    const seen = await board.personOnDay(day, { viewerId: viewerOf(context), personId: person.id });
    // A person who might not be named then is treated like a person who was not in.
    const places = seen === undefined ? [] : placesOf(context, seen);
    found.push({ day, places, ...(places.length === 0 && { unread: unreadOf(day), remote: remote.has(day) }) });
  }
  const lines =
    found.length > MAX_LINES
      ? [daysIn(context, person, found, asked)]
      : found.map((each) => pastLine(context, person, each, asked, onDay(context, each.day)));
  return { text: [...lines, ...note].join('\n\n') };
}

/** The office where somebody was at an instant of today. `named`: begins with yes or no. */
export async function hourOfOne(context: Context, person: NamedPerson, at: Instant, named?: readonly Place[]): Promise<Answer> {
  const { board, zone } = context;
  const seen = (await board.at(at)).find(viewerOf(context), person.id);
  const remote = isAsker(context, person) && seen?.presence.status === 'remote';
  const found = { places: placesOf(context, { places: placesAt(seen?.presence) }), remote };
  return { text: pastLine(context, person, found, named, message('bot.time.today-at', { time: hourInZone(at, zone, zone) })) };
}

/** People see their own floors of any day; those of others may be shown for today only. */
function askedOfPast(context: Context, person: NamedPerson, named: readonly Place[] | undefined) {
  if (named === undefined || isAsker(context, person)) return { asked: named, note: [] };
  const { places, note } = placesOfPast(context, named);
  return { asked: places, note };
}

/**
 * The last days, newest first, on which somebody was at one of these places, or in any office. If the first is today, the one before as
 * well.
 */
export async function lastOfOne(
  context: Context,
  person: NamedPerson,
  days: readonly Day[],
  named: readonly Place[] | undefined,
): Promise<Answer> {
  const { board, now, zone, texts } = context;
  const { asked, note } = askedOfPast(context, person, named);
  const lines: string[] = [];
  const today = dayOf(now, zone);
  for (const day of days) {
    if (!isKept(day, now, board.world().settings)) break;
    const seen = await board.personOnDay(day, { viewerId: viewerOf(context), personId: person.id });
    const places = seen === undefined ? [] : placesOf(context, seen);
    if (!places.some((place) => asked === undefined || isAmong(place, asked))) continue;
    lines.push(pastLine(context, person, { day, places }, undefined, onDay(context, day)));
    if (day !== today) break;
  }
  if (lines.length > 0) return { text: [...lines, ...note].join('\n\n') };
  const values = {
    who: isAsker(context, person) ? 'self' : 'other',
    name: safe(person.name),
    days: daysText(context, days.toReversed()),
  } as const;
  if (asked === undefined) return { text: texts.text('bot.past.no-days', values) };
  return { text: [texts.text('bot.past.not-there', { ...values, places: { or: placeNames(asked) } }), ...note].join('\n\n') };
}

/** The days among these on which somebody was in at an office ("In on a day", docs/RULES.md). */
export async function officeDaysOfOne(context: Context, person: NamedPerson, days: readonly Day[]): Promise<Day[]> {
  const { board, now } = context;
  const found: Day[] = [];
  for (const day of days) {
    if (!isKept(day, now, board.world().settings)) continue;
    const seen = await board.personOnDay(day, { viewerId: viewerOf(context), personId: person.id });
    if (seen !== undefined && placesOf(context, seen).length > 0) found.push(day);
  }
  return found;
}

/** The days on which the asker worked remotely and was in no office. */
export async function remoteOfOne(context: Context, person: NamedPerson, days: readonly Day[]): Promise<Day[]> {
  const { board, now } = context;
  const kept = days.filter((day) => isKept(day, now, board.world().settings));
  const remote = [...(await ownRemoteDays(context, kept))].sort();
  const inOffice = await officeDaysOfOne(context, person, remote);
  return remote.filter((day) => !inOffice.includes(day));
}

interface DayOfOne {
  day: Day;
  /** Empty: not seen in any office. */
  places: Place[];
  unread?: Unread | undefined;
  /** The asker was seen working remotely, and in no office. */
  remote?: boolean;
}

function pastLine(
  context: Context,
  person: NamedPerson,
  { places, unread, remote, ...of }: Omit<DayOfOne, 'day'> & { day?: Day },
  asked: readonly Place[] | undefined,
  on: Message,
): string {
  const { texts } = context;
  const name = safe(person.name);
  const who = isAsker(context, person) ? ('self' as const) : ('other' as const);
  if (remote) {
    const told = message('bot.past.was-remote', { day: on });
    return asked === undefined ? texts.say(told) : texts.text('bot.where.no', { fact: told });
  }
  if (unread && of.day) return unreadLine(context, [of.day], unread);
  if (places.length === 0) return texts.text('bot.past.not-seen', { who, name, day: on });
  const fact = message('bot.past.was-in', { who, name, day: on, places: { and: placeNames(places) } });
  if (asked === undefined) return texts.say(fact);
  if (!places.some((place) => isAmong(place, asked))) return texts.text('bot.where.no', { fact });
  // "Which floor was I on in Berlin on Tuesday?" asks for no "yes".
  return who === 'self' ? texts.say(fact) : texts.text('bot.where.yes', { fact });
}

/** The days on which somebody was in, newest first, and the days that have not been read. */
function daysIn(context: Context, person: NamedPerson, found: readonly DayOfOne[], asked: readonly Place[] | undefined): string {
  const { texts } = context;
  const who = isAsker(context, person) ? ('self' as const) : ('other' as const);
  const values = {
    who,
    name: safe(person.name),
    days: daysText(
      context,
      found.map(({ day }) => day),
    ),
  };
  const inOffice = found.filter(({ places }) => places.length > 0);
  const there = asked && inOffice.filter(({ places }) => places.some((place) => isAmong(place, asked)));
  // "Not in Boston" has the days in other offices.
  const shown = there && there.length > 0 ? there : inOffice;
  const lines = shown
    .toReversed()
    .map(({ day, places }) => `- ${texts.text('bot.past.day-in', { day: dayNamed(context, day), places: { and: placeNames(places) } })}`);
  const unread = [...(asked === undefined ? remoteLines(context, found) : []), ...unreadLines(context, found)];
  if (lines.length === 0) return unread.length > 0 ? unread.join('\n\n') : texts.text('bot.past.no-days', values);
  const counted = { ...values, count: lines.length };
  const heading =
    asked === undefined || (asked.length > 1 && shown === there)
      ? texts.text('bot.past.days-in', counted)
      : texts.text(shown === there ? 'bot.past.days-there' : 'bot.past.days-elsewhere', { ...counted, places: { or: placeNames(asked) } });
  const list = [heading, ...lines].join('\n');
  return [list, ...unread].join('\n\n');
}

function remoteLines(context: Context, found: readonly DayOfOne[]): string[] {
  const days = found.flatMap(({ day, remote }) => (remote ? [dayNamed(context, day)] : []));
  return days.length > 0 ? [context.texts.text('bot.past.remote-days', { days: { and: days } })] : [];
}

function unreadLines(context: Context, found: readonly DayOfOne[]): string[] {
  return (['waiting', 'never'] as const).flatMap((kind) => {
    const days = found.filter(({ unread, remote }) => unread === kind && !remote).map(({ day }) => day);
    return days.length > 0 ? [unreadLine(context, days, kind)] : [];
  });
}

function placeNames(places: readonly Place[]): string[] {
  return places.map((place) => safe(placeName(place)));
}

/** The offices, with their floors if they are known. */
function placesOf({ board }: Context, { places }: Pick<PersonOnDay, 'places'>): Place[] {
  return places.flatMap(({ officeId, floorIds }): Place[] => {
    const office = board.world().offices.get(officeId);
    if (!office) return [];
    const floors = office.floors.filter(({ id }) => floorIds.includes(id));
    return floors.length > 0 ? floors.map((floor) => ({ office, floor })) : [{ office }];
  });
}

function isAmong({ office, floor }: Place, asked: readonly Place[]): boolean {
  return asked.some((each) => each.office.id === office.id && (!each.floor || each.floor.id === floor?.id));
}
