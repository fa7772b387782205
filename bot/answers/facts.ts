import { addDays, dayBounds, dayOf } from '../../server/presence/calendar.ts';
import { daySaid } from '../../server/presence/day-said.ts';
import { openingOn, weekdayOf } from '../../server/presence/opening.ts';
import type { Floor, Office } from '../../server/presence/place.ts';
import type { Day } from '../../server/presence/time.ts';
import { type Message, message } from '../../server/texts/message.ts';
import type { Answer, Context, Said } from '../context.ts';
import { daysAsked, daysShown, onDay, weekdayName } from './days-asked.ts';
import { closedText } from './expected-text.ts';
import { askedPlaces, officesInUse, unknownPlace } from './places.ts';
import { safe } from './words.ts';

/** "Which offices and floors are there?" */
export function whichPlaces(context: Context, said: Said): Answer {
  const { texts, picture } = context;
  const asked = askedPlaces(context, said);
  if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => texts.text('bot.talk.button.who-in', { place }));
  const wanted = new Set(asked.places.map(({ office }) => office.id));
  const offices = officesInUse(picture.world).filter(({ id }) => wanted.has(id));
  if (offices.length === 0) return { text: texts.text('bot.talk.no-offices') };
  const lines = offices.map((office) => {
    const floors = office.floors.length > 0 ? office.floors.map(placeText) : [message('bot.facts.no-floors')];
    return `- ${texts.text('bot.facts.office', { office: placeText(office), floors })}`;
  });
  return { text: lines.join('\n') };
}

function placeText({ name, nicknames = [], capacity }: Pick<Office | Floor, 'name' | 'nicknames' | 'capacity'>): Message {
  const [first] = nicknames;
  const called =
    first === undefined
      ? message('bot.names.list', { names: safe(name) })
      : message('bot.facts.called', { name: safe(name), nicknames: nicknames.map(safe) });
  return capacity === undefined ? called : message('bot.facts.seats', { place: called, count: capacity });
}

/** "Where is the Berlin office?": its address. "What is its time zone?" */
export function whereOffices(context: Context, said: Said): Answer {
  const isOfZone = context.partsAsked(said.text).zone;
  return ofOffices(context, said, ({ name, address, timeZone }) => {
    const place = safe(name);
    const time = { at: context.now, zone: timeZone, show: 'time' } as const;
    if (isOfZone) return [context.texts.text('bot.facts.zone', { place, zone: timeZone.replaceAll('_', ' '), time })];
    if (address === undefined) return [context.texts.text('bot.facts.no-address', { place })];
    return [context.texts.text('bot.facts.address', { place, address: safe(address.replaceAll(/\s*\n\s*/g, ', ')) })];
  });
}

/** "When is Berlin open?", "is Berlin open on Monday?" Hours are in the office's zone. */
export function whenOpen(context: Context, said: Said): Answer {
  return ofOffices(context, said, (office) => {
    const asked = daysAsked(context, said, said.times.length > 0 ? 'ahead' : undefined);
    if (asked.kind === 'weekly') return nextOf(context, asked.weekdays).map((day) => dayText(context, office, day));
    if (asked.kind === 'ahead') return daysShown(context, asked.days).map((day) => dayText(context, office, day));
    return asked.kind === 'now' && said.times.length > 0 ? [dayText(context, office, today(context))] : weekText(context, office);
  });
}

/** "On which days is Berlin closed?" */
export function closedDays(context: Context, said: Said): Answer {
  return ofOffices(context, said, (office) => [closedDaysText(context, office)]);
}

function ofOffices(context: Context, said: Said, lines: (office: Office) => string[]): Answer {
  const { texts, picture } = context;
  const asked = askedPlaces(context, said);
  if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => texts.text('bot.talk.button.full', { place }));
  const wanted = new Set(asked.places.map(({ office }) => office.id));
  const offices = officesInUse(picture.world).filter(({ id }) => wanted.has(id));
  if (offices.length === 0) return { text: texts.text('bot.talk.no-offices') };
  return {
    text: offices
      .flatMap(lines)
      .map((line) => `- ${line}`)
      .join('\n'),
  };
}

/** The next day with each of these weekdays: "is Berlin open on Sundays?" */
function nextOf(context: Context, weekdays: readonly number[]): Day[] {
  const week = Array.from({ length: 7 }, (_, ahead) => addDays(today(context), ahead));
  return week.filter((day) => weekdays.includes(weekdayOf(day)));
}

function today({ now, zone }: Context): Day {
  return dayOf(now, zone);
}

function dayText(context: Context, office: Office, day: Day): string {
  const { texts, zone } = context;
  const opening = openingOn(office, day);
  const place = safe(office.name);
  if (opening.state === 'not-stated') return texts.text('bot.facts.open-unknown', { place });
  if (opening.state === 'open') {
    const closes = ofOffice(opening.closes, office, zone);
    return texts.text('bot.facts.open', { place, day: onDay(context, day), opens: opening.opens, closes });
  }
  return texts.say(closedText(context, office, day) ?? message('bot.facts.open-unknown', { place }));
}

/** Hours in another zone than the asker's have its name. */
function ofOffice(time: string | Message, { timeZone }: Office, zone: string): string | Message {
  return timeZone === zone ? time : message('bot.time.in-zone', { time, zone: timeZone.replaceAll('_', ' ') });
}

function weekText(context: Context, office: Office): string[] {
  const { texts, zone } = context;
  const { openingHours } = office;
  const place = safe(office.name);
  if (!openingHours) return [texts.text('bot.facts.open-unknown', { place })];
  const hours = alikeInARow(openingHours).map(({ weekdays, opens, closes }) => {
    const [first, last] = [weekdayName(context, weekdays[0]), weekdayName(context, weekdays.at(-1) ?? weekdays[0])];
    const weekday = weekdays.length === 1 ? first : `${first}–${last}`;
    return message('bot.facts.hours', { weekday, opens, closes });
  });
  const inZone = [...hours.slice(0, -1), ...hours.slice(-1).map((last) => ofOffice(last, office, zone))];
  return [texts.text('bot.facts.week', { place, hours: inZone }), ...(office.closedDays ? [closedDaysText(context, office)] : [])];
}

type Hours = NonNullable<Office['openingHours']>[number];

/** "Monday–Friday 8:00–18:00": consecutive days with the same hours. */
function alikeInARow(hours: readonly Hours[]): { weekdays: [number, ...number[]]; opens: string; closes: string }[] {
  const found: { weekdays: [number, ...number[]]; opens: string; closes: string }[] = [];
  for (const { weekday, opens, closes } of hours) {
    const last = found.at(-1);
    if (last?.opens === opens && last.closes === closes && last.weekdays.at(-1) === weekday - 1) last.weekdays.push(weekday);
    else found.push({ weekdays: [weekday], opens, closes });
  }
  return found;
}

const MAX_CLOSED = 12;

function closedDaysText(context: Context, office: Office): string {
  const { texts, now, zone } = context;
  const place = safe(office.name);
  const days = (office.closedDays ?? []).filter(({ day }) => day >= today(context)).slice(0, MAX_CLOSED);
  if (days.length === 0) return texts.text('bot.facts.no-closed-days', { place });
  const named = days.map(({ day, name }) => {
    const date = daySaid(dayBounds(day, zone).start, now, zone).day;
    return name === undefined ? date : message('bot.facts.closed-day', { date, name: safe(name) });
  });
  return texts.text('bot.facts.closed-days', { place, days: { and: named } });
}
