import type { Count } from '../../server/presence/count.ts';
import type { OfficeNumbers } from '../../server/presence/occupancy.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Office } from '../../server/presence/place.ts';
import type { Answer } from '../answer.ts';
import { type OfficeRow, officesCard } from '../cards.ts';
import type { Context, Found } from '../context.ts';
import { findPeople, NO_NAMES, namesIn } from '../find-people.ts';
import {
  ASKED,
  endAfterPlace,
  findNamedPlaces,
  findPlaces,
  findShortenedPlaces,
  mayMeanRemote,
  officesInUse,
  officesSeen,
  type Place,
} from '../find-places.ts';
import { nearlyPlaces } from '../nearly-places.ts';
import { isAboutNow, looseEnd, splitTime } from '../split-time.ts';
import { joined, nameList, outOf, people, safe } from '../words.ts';
import { didYouMean, notUnderstood, ONLY_NOW } from './not-answered.ts';
import { whereIs } from './where.ts';

const SICK = /\b(?:sick|ill|unwell|sickness)\b/i;
const AWAY =
  /^(?:working )?(?:(?<remote>remote|remotely|wfh|(?:from |at )?home|in (?:the )?home ?office)|(?:on |off )?(?<leave>leave|vacation|holidays?|off|away))$/i;
const ABOUT_NOW = /\b(?:today|now|right now|currently|at the moment|at work|present|around|here|there|in|else)\b/gi;

/** "Who is in the office?", "in Berlin", "on floor 2", "remote", "in Marketing"; "who is NAME" is a question for a person. */
export function whoIs(context: Context, found: Found): Answer | Promise<Answer> {
  const { where = '', verb = '', working } = found;
  if (/^(?:will be|was|were)$/i.test(verb)) return { text: ONLY_NOW };
  if (SICK.test(where)) return { text: 'Who is sick I do not know: sickness is kept and shown as leave, like any other.' };
  const offices = officesSeen(context.picture);
  const exact = findNamedPlaces(offices, where, ASKED);
  // People from Berlin need not be there.
  const origin = working === undefined && /^from\b/i.test(where);
  const orRemote = mayMeanRemote(splitTime(where).rest, exact) ? 'Who is working remotely' : undefined;
  const asked = orRemote && didYouMean(exact, (place) => `Who is in ${place}`, orRemote);
  if (exact.length > 0 && !origin) return asked ?? placesList(context, exact);
  // Without "in" or "on" it may be a name, which must not be mistaken for a place that is called nearly so.
  const inPlace = /\b(?:in|at|on|from)\b/i.test(where);
  const { rest, time } = splitTime(where, inPlace ? 0 : 1);
  if (!isAboutNow(time, context.now, context.zone)) return { text: ONLY_NOW };
  const away = AWAY.exec(rest)?.groups;
  if (away) return awayList(context, away.remote ? 'remote' : 'leave');
  const places = origin ? [] : inPlace ? placesMeant(offices, rest) : findNamedPlaces(offices, rest, ASKED);
  if (places.length > 0) return placesList(context, places);
  const department = departmentList(context, rest);
  if (department) return department;
  const name = rest.replaceAll(ABOUT_NOW, ' ').replaceAll(/\s+/g, ' ').trim();
  if (origin && exact.length > 0) return notUnderstood(rest);
  if (NEGATED.test(rest)) return { text: `I did not understand “${safe(rest).slice(0, 60)}”: I tell who is in a place, not who is not.` };
  if (inPlace) return noPlace(context, offices, rest, (place) => `Who is in ${place}`);
  const end = name === rest ? undefined : looseEnd(name, 0);
  const isName =
    /^(?:me|i|myself)$/i.test(name) ||
    !context.mayName ||
    namesIn(context, name).some((each) => findPeople(context, each).people.length > 0);
  return end === undefined && isName ? whereIs(context, { name }) : notUnderstood(end ?? looseEnd(name, 1) ?? name);
}

const NEGATED = /\b(?:not|no longer|never|neither|nor|only|except|besides|without|but|missing|absent)\b/i;

/** Each answer names its places, so that a shortened name may do. */
function placesMeant(offices: readonly Office[], written: string): Place[] {
  const places = findPlaces(offices, written);
  return places.length > 0 ? places : findShortenedPlaces(offices, written);
}

/** What to say where no place was found: that the end was not understood, or what may be meant, or that there is no such place. */
function noPlace(context: Context, offices: readonly Office[], written: string, question: (name: string) => string): Answer {
  const nearly = didYouMean(nearlyPlaces(offices, written), question);
  if (nearly) return nearly;
  const end = looseEnd(written, 0) ?? endAfterPlace(offices, written);
  return end === undefined ? unknownPlace(context, written) : notUnderstood(end);
}

function placesList(context: Context, places: readonly Place[]): Answer {
  const numbers = new Map(context.picture.occupancy().offices.map((entry) => [entry.office.id, entry]));
  const rows = places.map((place) => rowOf(context, place, numbers.get(place.office.id)));
  const [only] = places.length === 1 ? rows : [];
  const every = new Set(places.map(({ office }) => office.id)).size === officesSeen(context.picture).length;
  const some = every ? 'the office' : joined(rows.map(({ name }) => name));
  const title = only ? `${only.name}: ${only.present} here now` : `In ${some} now: ${people(total(rows))}`;
  const shown = only ? [only] : rows.filter((row) => row.count > 0);
  const body = shown.map((row) => {
    const lines = row.lines.map((line) => `- ${line}`).join('\n');
    return only ? lines : `**${row.name}**: ${row.present}\n\n${lines}`;
  });
  const text = `**${title}**\n\n${body.join('\n\n')}`;
  if (total(rows) === 0)
    return {
      text: `Nobody has been seen in ${
        only
          ? only.name
          : every
            ? 'any office'
            : joined(
                rows.map(({ name }) => name),
                'or',
              )
      } so far today.`,
    };
  return { text, card: officesCard(text, title, shown) };
}

interface Row extends OfficeRow {
  count: number;
}

function total(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.count, 0);
}

function rowOf({ picture, mayName }: Context, { office, floor }: Place, numbers: OfficeNumbers | undefined): Row {
  const named = mayName ? picture.named({ officeId: office.id, floorId: floor?.id }) : undefined;
  if (floor) {
    const count = exactly(numbers?.floors.find((entry) => entry.floor.id === floor.id)?.present);
    const list = named ? nameList(named, count) : '';
    return { name: `${safe(office.name)}, ${safe(floor.name)}`, present: outOf(count, floor.capacity), count, lines: list ? [list] : [] };
  }
  const count = exactly(numbers?.present);
  return { name: safe(office.name), present: outOf(count, office.capacity), count, lines: floorLines(numbers, named, count) };
}

/** One line a floor with somebody on it, and one for those whose floor is not known. */
function floorLines(numbers: OfficeNumbers | undefined, named: readonly NamedPerson[] | undefined, count: number): string[] {
  const floors = (numbers?.floors ?? []).filter(({ present }) => exactly(present) > 0);
  const onFloors = floors.reduce((sum, { present }) => sum + exactly(present), 0);
  const lines = floors.map(({ floor, present }) => {
    const here = named?.filter(({ presence }) => presence.status === 'office' && presence.floorId === floor.id);
    return `${safe(floor.name)} (${outOf(exactly(present), floor.capacity)})${here ? `: ${nameList(here, exactly(present))}` : ''}`;
  });
  const shown = new Set(floors.map(({ floor }) => floor.id));
  const elsewhere = named?.filter(({ presence }) => presence.status === 'office' && !shown.has(presence.floorId ?? ''));
  const rest = count - onFloors;
  if (rest > 0)
    lines.push(`${floors.length > 0 ? 'Floor not known' : 'Here'} (${rest})${elsewhere ? `: ${nameList(elsewhere, rest)}` : ''}`);
  return lines;
}

/** Numbers of now are exact; steps are for the past. */
function exactly(count: Count | undefined): number {
  return count?.exact ?? count?.atLeast ?? 0;
}

function awayList({ picture, mayName }: Context, status: 'remote' | 'leave'): Answer {
  const named = picture.named({ status });
  const words = status === 'remote' ? 'working remotely' : 'on leave';
  const count = `${people(named.length)} ${named.length === 1 ? 'is' : 'are'} ${words}`;
  if (!mayName) return { text: `${count}, of those who may be named. ${NO_NAMES}` };
  if (named.length === 0) return { text: `I know of nobody ${words} now whom I may name.` };
  return {
    text: `${count}, of those I may name: ${nameList(named, named.length, 20)}.`,
  };
}

/** Members of a department are those who may be named, so that nobody else is revealed. */
function departmentList({ board, picture, mayName }: Context, where: string): Answer | undefined {
  const asked = where.replaceAll(ABOUT_NOW, ' ').replaceAll(/\b(?:from|of|the|team|department|at|office)\b/gi, ' ');
  const members = board
    .names()
    .department(asked)
    .flatMap((id) => picture.find('', id) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const department = members[0]?.department;
  if (department === undefined) return undefined;
  if (!mayName) return { text: NO_NAMES };
  const inOffice = members.filter(({ presence }) => presence.status === 'office');
  const lines = inOffice.slice(0, 20).map(({ name, presence }) => `- ${safe(name)}: ${officeName(picture.world, presence)}`);
  if (inOffice.length > 20) lines.push(`- and ${inOffice.length - 20} more`);
  const head = `**${safe(department)}**: ${inOffice.length} of ${members.length} whom I may name are in an office now.`;
  return { text: [head, lines.join('\n')].filter((part) => part !== '').join('\n\n') };
}

function officeName(world: Context['picture']['world'], presence: NamedPerson['presence']): string {
  if (presence.status !== 'office') return presence.status;
  const office = world.offices.get(presence.officeId);
  const floor = office?.floors.find(({ id }) => id === presence.floorId);
  return safe([office?.name ?? 'an office', floor?.name].filter((name) => name !== undefined).join(', '));
}

/** Says which places there are. It denies nothing: what was asked for may be no place at all. */
export function unknownPlace({ picture }: Context, written: string): Answer {
  const names = officesInUse(picture.world).map(({ name }) => safe(name));
  if (names.length === 0) return { text: 'There is no office set up yet. An administrator does that in the Indoors tab.' };
  const asked = safe(written.replace(/^(?:(?:in|at|on|to|into) )+/i, '')).slice(0, 60);
  return {
    text: `I do not know “${asked}” as a place. The offices are: ${joined(names.slice(0, 20))}. You can also ask for a floor: “Who is on floor 2 in ${names[0]}?”`,
  };
}

/** "How full is Berlin?": numbers alone. */
export function howFull(context: Context, found: Found): Answer {
  const { where = '' } = found;
  const offices = officesSeen(context.picture);
  const exact = findNamedPlaces(offices, where, ASKED);
  const { rest, time } = splitTime(where);
  if (exact.length === 0 && !isAboutNow(time, context.now, context.zone)) return { text: ONLY_NOW };
  const places = exact.length > 0 ? exact : placesMeant(offices, rest);
  if (places.length === 0) return noPlace(context, offices, rest, (place) => `How full is ${place}`);
  const numbers = new Map(context.picture.occupancy().offices.map((entry) => [entry.office.id, entry]));
  const lines = places.map(({ office, floor }) => {
    const entry = numbers.get(office.id);
    const count = exactly(floor ? entry?.floors.find((item) => item.floor.id === floor.id)?.present : entry?.present);
    const capacity = floor ? floor.capacity : office.capacity;
    const name = floor ? `${office.name}, ${floor.name}` : office.name;
    return `**${safe(name)}**: ${capacity === undefined ? people(count) : `${count} of ${capacity} (${Math.round((100 * count) / capacity)} %)`}`;
  });
  const [only] = lines;
  return { text: lines.length === 1 && only ? `${only} now.` : lines.map((line) => `- ${line}`).join('\n') };
}
