import { type Count, exactCount, peopleMessage, sumOf } from '../../server/presence/count.ts';
import type { OfficeNumbers } from '../../server/presence/occupancy.ts';
import type { NamedPerson, Picture } from '../../server/presence/picture.ts';
import { type Message, message } from '../../server/texts/message.ts';
import { type AdaptiveCard, choiceCard, refreshed, sayButton } from '../cards/cards.ts';
import { type OfficeRow, officesCard, type PersonRow, pageOf, peopleCard } from '../cards/places.ts';
import type { Answer, Context, Said } from '../context.ts';
import type { TabPlace } from '../links.ts';
import type { Place } from '../understand/lattice.ts';
import { elsewhereOf, MAX_LISTED } from './elsewhere.ts';
import { emptyGroup, groupAsked } from './groups.ts';
import { askedPlaces, isAt, officesCalledHome, officesSeen, unknownPlace } from './places.ts';
import { countOfCapacity, nameList, noNames, notNamed, percentOf, placeName, safe } from './words.ts';

/** "Who is in the office?", "in Berlin", "on floor 2". */
export function whoIsIn(context: Context, said: Said): Answer {
  const asked = askedPlaces(context, said);
  const { texts } = context;
  if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => texts.text('bot.talk.button.who-in', { place }));
  const offices = new Set(asked.places.map(({ office }) => office.id));
  return placesList(context, asked.places, offices.size === officesSeen(context.picture).length);
}

/** Who is where now, with numbers and names. `every`: the places are all offices. */
export function placesList(context: Context, places: readonly Place[], every: boolean): Answer {
  const { texts } = context;
  const numbers = new Map(context.picture.occupancy().offices.map((entry) => [entry.office.id, entry]));
  const rows = places.map((place) => rowOf(context, place, numbers.get(place.office.id)));
  const [only] = places.length === 1 ? rows : [];
  const present = countTogether(context.picture, places);
  const people = peopleMessage(present);
  const names = rows.map(({ name }) => name);
  if (present.atMost === 0) {
    const all = every && !only;
    return { text: all ? texts.text('bot.who.nobody-anywhere') : texts.text('bot.who.nobody', { places: { or: names } }) };
  }
  const title = only
    ? texts.text('bot.who.here-now', { place: only.name, present: only.present })
    : every
      ? texts.text('bot.who.in-office-now', { people })
      : texts.text('bot.who.in-places-now', { places: { and: names }, people });
  const shown = only ? [only] : rows.filter((row) => row.count.atMost > 0);
  const body = shown.map((row) => {
    const lines = row.lines.map((line) => `- ${line}`).join('\n');
    return only ? lines : `**${row.name}**: ${row.present}\n\n${lines}`;
  });
  const text = `**${title}**\n\n${body.join('\n\n')}`;
  const one = only && texts.text('bot.talk.button.who-in', { place: only.name });
  const say = every ? texts.text('bot.talk.button.who') : one;
  const [place] = places;
  const at = { ...(only && place && { at: tabPlace(place) }), ...onlyNamed(rows.flatMap((row) => row.people ?? [])) };
  if (only?.people && place && say !== undefined)
    return { text, card: peopleAt(context, { text, title, place, row: only, people: only.people, say }), ...at };
  const card = officesCard(text, title, shown);
  return { text, card: say === undefined ? card : refreshed(card, { say }), ...at };
}

/** The person whom "he" or "she" means after a list: its only one. */
function onlyNamed(people: readonly NamedPerson[]): Pick<Answer, 'onlyNamed'> {
  const ids = new Set(people.map(({ id }) => id));
  const [id] = ids;
  return id !== undefined && ids.size === 1 ? { onlyNamed: id } : {};
}

/** The page of the tab for a place. */
export function tabPlace({ office, floor }: Place): TabPlace {
  return { officeId: office.id, ...(floor && { floorId: floor.id }) };
}

interface Row extends OfficeRow {
  count: Count;
  /** Absent if nobody may be named. */
  people?: readonly NamedPerson[];
}

interface PeopleAt {
  text: string;
  title: string;
  place: Place;
  row: Row;
  people: readonly NamedPerson[];
  /** A sentence that asks the same question. */
  say: string;
}

function peopleAt({ texts, button }: Context, { text, title, place, row, people, say }: PeopleAt): AdaptiveCard {
  const { page, from, to } = pageOf(people.length, button?.page);
  const unnamed = notNamed(row.count, people.length);
  const count = people.length;
  return peopleCard(text, {
    title,
    share: row.share,
    people: people.map((person): PersonRow => ({ name: safe(person.name), floor: place.floor ? '' : floorOf(place, person) })),
    notes: [
      ...(count > to - from ? [texts.text('bot.card.page', { from: from + 1, to, count })] : []),
      ...(unnamed ? [texts.say(unnamed)] : []),
    ],
    question: { say, page },
    previous: texts.text('bot.card.previous'),
    next: texts.text('bot.card.next'),
  });
}

function floorOf({ office }: Place, { presence }: NamedPerson): string {
  const floorId = presence.status === 'office' ? presence.floorId : undefined;
  return safe(office.floors.find(({ id }) => id === floorId)?.name ?? '');
}

function rowOf({ picture, mayName, texts }: Context, place: Place, numbers: OfficeNumbers | undefined): Row {
  const { office, floor } = place;
  const named = mayName ? picture.named({ officeId: office.id, floorId: floor?.id }) : undefined;
  const count = countAt(place, numbers);
  const present = texts.say(countOfCapacity(count, (floor ?? office).capacity));
  const name = safe(placeName(place));
  const { capacity } = floor ?? office;
  const row = {
    name,
    present,
    count,
    ...(capacity && { share: count.atLeast / capacity }),
    ...(named && named.length > 0 && { people: named }),
  };
  if (!floor) return { ...row, lines: floorLines(numbers, named, count).map((line) => texts.say(line)) };
  const list = named && nameList(named, count);
  return { ...row, lines: list ? [texts.say(list)] : [] };
}

/** The number of people there now. */
export function countAt({ floor }: Place, numbers: OfficeNumbers | undefined): Count {
  const at = floor ? numbers?.floors.find((entry) => entry.floor.id === floor.id) : numbers;
  return at?.present ?? exactCount(0);
}

/** Without floors of an office that is named as a whole: "Berlin and floor 2". */
function outermost(places: readonly Place[]): readonly Place[] {
  const whole = new Set(places.flatMap(({ office, floor }) => (floor ? [] : [office.id])));
  return places.filter(({ office, floor }) => !floor || !whole.has(office.id));
}

/** The people of several places together. All offices have a number of their own, which in steps says more than the sum. */
function countTogether(picture: Picture, asked: readonly Place[]): Count {
  const { total, offices } = picture.occupancy();
  const places = outermost(asked);
  const numbers = new Map(offices.map((entry) => [entry.office.id, entry]));
  const whole = new Set(places.flatMap(({ office, floor }) => (floor ? [] : [office.id])));
  if (whole.size === places.length && offices.every(({ office }) => whole.has(office.id))) return total;
  return sumOf(places.map((place) => countAt(place, numbers.get(place.office.id))));
}

/** One line for each floor with people, and one for people without a known floor. */
function floorLines(numbers: OfficeNumbers | undefined, named: readonly NamedPerson[] | undefined, count: Count): Message[] {
  const floors = (numbers?.floors ?? []).filter(({ present }) => present.atMost > 0);
  const lines = floors.map(({ floor, present }) => {
    const here = named?.filter(({ presence }) => presence.status === 'office' && presence.floorId === floor.id);
    return lineOf(safe(floor.name), { present, capacity: floor.capacity }, here);
  });
  const shown = new Set(floors.map(({ floor }) => floor.id));
  const elsewhere = named?.filter(({ presence }) => presence.status === 'office' && !shown.has(presence.floorId ?? ''));
  const present = floors.length > 0 ? onNoFloor(count, floors) : count;
  if (present.atMost <= 0) return lines;
  const place = floors.length > 0 ? message('bot.who.floor-unknown') : message('bot.who.here');
  return [...lines, lineOf(place, { present }, elsewhere)];
}

/** Without the others, where they are in steps: steps of a difference would say more than those of the office and its floors. */
function onNoFloor(office: Count, floors: OfficeNumbers['floors']): Count {
  const known = ({ exact, named = 0 }: Count): number => exact ?? named;
  return exactCount(known(office) - known(sumOf(floors.map(({ present }) => present))));
}

interface Filled {
  present: Count;
  capacity?: number | undefined;
}

function lineOf(place: string | Message, { present: count, capacity }: Filled, named: readonly NamedPerson[] | undefined): Message {
  const present = countOfCapacity(count, capacity);
  const names = named && nameList(named, count);
  return names ? message('bot.who.line-names', { place, present, names }) : message('bot.who.line', { place, present });
}

/** "Who is remote?", "who is on leave?": only people who may be named. */
export function whoIsAway(status: 'remote' | 'leave') {
  return (context: Context, said: Said): Answer => {
    const { picture, mayName, texts } = context;
    const homes = status === 'remote' ? officesCalledHome(context, officesSeen(picture), said) : [];
    if (homes.length > 0) return homeOrOffice(context, homes);
    const group = groupAsked(context, said);
    const empty = group && emptyGroup(context, said, group);
    if (empty) return empty;
    const ids = group && new Set(group.members.map(({ id }) => id));
    const named = picture.named({ status }).filter(({ id }) => ids?.has(id) ?? true);
    const count = named.length;
    if (!mayName) return { text: [texts.text(`bot.who.${status}-number`, { count }), noNames(context)].join(' ') };
    const names = nameList(named, exactCount(count), 20);
    const fact = names ? message(`bot.who.${status}`, { count, names }) : message(`bot.who.nobody-${status}`);
    const text = texts.say(group ? message('bot.who.of-department', { department: group.name, fact }) : fact);
    return { text, ...onlyNamed(named) };
  };
}

/** "Who is in the home office?": asks whether it is the office of that name, or working remotely. */
function homeOrOffice({ texts }: Context, homes: readonly Place[]): Answer {
  const places = homes.map((place) => safe(placeName(place)));
  const text = texts.text('bot.talk.did-you-mean', { choices: { or: [...places, message('presence.place.remote')] } });
  const buttons = [
    ...places.map((place) => sayButton(place, texts.text('bot.talk.button.who-in', { place }))),
    sayButton(texts.text('bot.say.button.remotely'), texts.text('bot.talk.button.remote')),
  ];
  return { text, card: choiceCard(text, buttons) };
}

/** Nobody's sickness is known (docs/RULES.md). */
export function whoIsSick({ texts }: Context): Answer {
  return { text: texts.text('bot.who.sick') };
}

/** "Who of Sales is in Berlin?" */
export function whoOfDepartment(context: Context, said: Said): Answer {
  const { mayName, texts } = context;
  if (!mayName) return { text: noNames(context) };
  const asked = askedPlaces(context, said);
  if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => texts.text('bot.talk.button.who-in', { place }));
  const group = groupAsked(context, said) ?? { name: '', members: [] };
  const empty = emptyGroup(context, said, group);
  if (empty) return empty;
  const { members } = group;
  const inOffice = members.filter(({ presence }) => isAt(presence, asked.places));
  const lines = inOffice
    .slice(0, MAX_LISTED)
    .map(({ name, presence }) => texts.text('bot.who.department-line', { name: safe(name), place: officeName(context, presence) }));
  if (inOffice.length > MAX_LISTED) lines.push(texts.text('bot.names.more', { count: inOffice.length - MAX_LISTED }));
  const numbers = { department: group.name, count: inOffice.length, members: members.length };
  const places = { or: asked.places.map((place) => safe(placeName(place))) };
  const head =
    asked.kind === 'every' ? texts.text('bot.who.department', numbers) : texts.text('bot.who.department-in', { ...numbers, places });
  const elsewhere = asked.kind === 'every' ? elsewhereOf(context, members, MAX_LISTED - inOffice.length) : undefined;
  const list = lines.map((line) => `- ${line}`).join('\n');
  const listed = asked.kind === 'every' ? members : inOffice;
  return { text: [head, list, elsewhere].filter((part) => part !== undefined && part !== '').join('\n\n'), ...onlyNamed(listed) };
}

function officeName({ picture: { world } }: Context, presence: NamedPerson['presence']): string {
  const office = presence.status === 'office' ? world.offices.get(presence.officeId) : undefined;
  if (!office) return '';
  const floor = office.floors.find(({ id }) => presence.status === 'office' && id === presence.floorId);
  return safe(placeName({ office, floor }));
}

/** "How full is Berlin?": only numbers. */
export function howFull(context: Context, said: Said): Answer {
  const { picture, texts } = context;
  const asked = askedPlaces(context, said);
  if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => texts.text('bot.talk.button.full', { place }));
  const numbers = new Map(picture.occupancy().offices.map((entry) => [entry.office.id, entry]));
  const lines = asked.places.map((each) => {
    const count = countAt(each, numbers.get(each.office.id));
    const { capacity } = each.floor ?? each.office;
    const place = safe(placeName(each));
    if (capacity === undefined || capacity === 0) return texts.text('bot.who.full', { place, people: peopleMessage(count) });
    return texts.text('bot.who.full-of', { place, present: countOfCapacity(count, capacity), percent: percentOf(count, capacity) });
  });
  const [only] = lines;
  const [place] = asked.places;
  return {
    ...(lines.length === 1 && place && { at: tabPlace(place) }),
    text: lines.length === 1 && only ? texts.text('bot.who.full-now', { numbers: only }) : lines.map((line) => `- ${line}`).join('\n'),
  };
}

/** "How many in all?": the sum of several places, with each of them. */
export function howManyInAll(context: Context, said: Said): Answer {
  const asked = askedPlaces(context, said);
  const each = howFull(context, said);
  if (asked.kind === 'unknown' || asked.places.length < 2) return each;
  const people = peopleMessage(countTogether(context.picture, asked.places));
  return { ...each, text: `${context.texts.text('bot.who.full-sum', { people })}\n\n${each.text}` };
}
