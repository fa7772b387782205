import { readPlans } from '../../server/actions/statements/plans.ts';
import { addDays, dayOf } from '../../server/presence/calendar.ts';
import { exactCount } from '../../server/presence/count.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import { bestAttendedDays, teamOf as directoryTeam } from '../../server/presence/team.ts';
import type { Day } from '../../server/presence/time.ts';
import { message } from '../../server/texts/message.ts';
import type { Answer, Context, Said } from '../context.ts';
import type { Place } from '../understand/lattice.ts';
import { daysAsked, hoursOf, isLaterToday, onDay } from './days-asked.ts';
import { elsewhereOf, MAX_LISTED } from './elsewhere.ts';
import { pastOfOne } from './past-of-people.ts';
import { answerForEachPerson, isAsker } from './person-asked.ts';
import { type Asked, askedPlaces, isAt, unknownPlace } from './places.ts';
import { whoWasAt } from './places-by-day.ts';
import { daysText, isPlannedAt, plansOfOne } from './plans-of-people.ts';
import { plansAt } from './plans-of-places.ts';
import { refuseHabits } from './refuse.ts';
import { reportsOf, teamOf } from './team-members.ts';
import { whichDay } from './unclear-time.ts';
import { personLine, presenceMessage } from './where.ts';
import { nameList, noNames, placeName, safe } from './words.ts';

type Answered = Answer | Promise<Answer>;

/** "Who of my team is in?": now, on a day, in a place. */
export async function myTeam(context: Context, said: Said): Promise<Answer> {
  const subject = teamAtPlaces(context, said);
  if ('refusal' in subject) return subject.refusal;
  const { team, places } = subject;
  const asked = daysAsked(context, said);
  const among = new Set(team.map(({ id }) => id));
  if (asked.kind === 'weekly') return refuseHabits(context);
  if (asked.kind === 'past') return ofTeam(context, await whoWasAt(context, said, places, asked.days, among));
  if (asked.kind === 'ahead') {
    const planned = ofTeam(context, await plansAt(context, places, asked.days, { among, within: hoursOf(context, said) }));
    return isLaterToday(context, said) ? { ...planned, text: `${planned.text}\n\n${teamNow(context, team, places).text}` } : planned;
  }
  return asked.kind === 'now' ? teamNow(context, team, places) : whichDay(context, said);
}

/** The answer under the heading "Your team". */
function ofTeam({ texts }: Context, answer: Answer): Answer {
  const head = texts.text('bot.who.absent-of', { group: texts.text('bot.who.group-team') });
  return { ...answer, text: `${head}\n\n${answer.text}` };
}

function teamNow(context: Context, team: readonly NamedPerson[], places: TeamAtPlaces['places']): Answer {
  const { texts } = context;
  const here = team.filter(({ presence }) => isAt(presence, places.places));
  const head = texts.text('bot.team.in', {
    count: here.length,
    members: team.length,
    places: places.kind === 'every' ? message('bot.team.any-office') : { or: places.places.map((place) => safe(placeName(place))) },
  });
  const elsewhere = places.kind === 'every' ? elsewhereOf(context, team, MAX_LISTED - here.length) : undefined;
  const list = [head, ...linesOf(context, here)].join('\n');
  return { text: elsewhere === undefined ? list : `${list}\n\n${elsewhere}` };
}

type TeamAtPlaces = { team: NamedPerson[]; places: Extract<Asked, { places: Place[] }> };

/** The asker's team and the named places, or the answer if there is no team, the place is unknown, or names may not be shown. */
function teamAtPlaces(context: Context, said: Said): TeamAtPlaces | { refusal: Answer } {
  const { texts, mayName } = context;
  if (!mayName) return { refusal: { text: noNames(context) } };
  const team = teamOf(context);
  if (team.length === 0) return { refusal: { text: texts.text('bot.team.none') } };
  const places = askedPlaces(context, said);
  if (places.kind !== 'unknown') return { team, places };
  return { refusal: unknownPlace(context, places, (place) => texts.text('bot.talk.button.who-in', { place })) };
}

function linesOf(context: Context, people: readonly NamedPerson[]): string[] {
  const lines = people.slice(0, MAX_LISTED).map((person) => `- ${context.texts.say(personLine(context, person))}`);
  return people.length > MAX_LISTED
    ? [...lines, `- ${context.texts.text('bot.names.more', { count: people.length - MAX_LISTED })}`]
    : lines;
}

/** "Where is my manager?" A manager who may not be named is treated as if the directory had none. */
export async function myManager(context: Context, said: Said): Promise<Answer> {
  const { texts, mayName, picture, person } = context;
  if (!mayName) return { text: noNames(context) };
  const manager = person.managerId === undefined ? undefined : picture.find('', person.managerId);
  if (!manager) return { text: texts.text('bot.team.no-manager') };
  const where = await whereOnDay(context, manager, said);
  return where.at ? { ...where, text: texts.text('bot.team.my-manager', { manager: safe(manager.name), fact: where.text }) } : where;
}

async function whereOnDay(context: Context, person: NamedPerson, said: Said): Promise<Answer> {
  const { texts } = context;
  const at = { personId: person.id };
  const asked = daysAsked(context, said);
  if (asked.kind === 'weekly') return refuseHabits(context);
  if (asked.kind === 'past') return { ...(await pastOfOne(context, person, asked.days)), at };
  if (asked.kind === 'ahead') return { ...(await plansOfOne(context, person, asked.days)), at };
  return asked.kind === 'now' ? { text: texts.say(presenceMessage(context, person)), at } : whichDay(context, said);
}

/** "Whom does Anna report to?", and where that person is. A manager who may not be named is treated as if the directory had none. */
export function managerOf(context: Context, said: Said): Answered {
  const { texts, picture } = context;
  return answerForEachPerson(context, said, async ({ id, name }) => {
    const { managerId } = picture.world.people.get(id) ?? {};
    const manager = managerId === undefined ? undefined : picture.find('', managerId);
    if (!manager) return { text: texts.text('bot.team.no-manager-of', { name: safe(name) }) };
    if (isAsker(context, manager))
      return { text: texts.text('bot.team.manager-is-you', { name: safe(name) }), at: { personId: manager.id } };
    const where = await whereOnDay(context, manager, said);
    return { ...where, text: texts.text('bot.team.manager-of', { name: safe(name), manager: safe(manager.name), fact: where.text }) };
  });
}

/** "Who reports to me?" */
export function myReports(context: Context): Answer {
  const { texts, mayName } = context;
  if (!mayName) return { text: noNames(context) };
  const reports = reportsOf(context);
  if (reports.length === 0) return { text: texts.text('bot.team.no-reports') };
  return { text: [texts.text('bot.team.reports', { count: reports.length }), ...linesOf(context, reports)].join('\n') };
}

/**
 * "Who reports to Anna?", "who is in Anna's team?", and where they are now or on a day: only people who may be named. Of a team, also those with
 * the same manager are named. A manager who may not be named is treated as if the directory had none.
 */
export function reportsOfPerson(context: Context, said: Said): Answered {
  const { texts, picture } = context;
  const asked = daysAsked(context, said);
  if (asked.kind === 'weekly') return refuseHabits(context);
  if (asked.kind === 'unclear') return whichDay(context, said);
  const membersText = async (head: string, members: readonly NamedPerson[]): Promise<string> => {
    if (asked.kind === 'now') return [head, ...linesOf(context, members)].join('\n');
    const among = new Set(members.map((each) => each.id));
    const places = askedPlaces(context, { ...said, places: [] });
    if (places.kind === 'unknown') return head;
    const then =
      asked.kind === 'past' ? whoWasAt(context, said, places, asked.days, among) : plansAt(context, places, asked.days, { among });
    return [head, (await then).text].join('\n\n');
  };
  return answerForEachPerson(context, said, async ({ id, name }) => {
    const { reports, colleagues, manager } = directoryTeam(picture, { id, managerId: picture.world.people.get(id)?.managerId });
    const values = { name: safe(name), count: reports.length };
    const above = said.ofTeam ? manager : undefined;
    const own = reports.length > 0 ? [await membersText(texts.text('bot.team.reports-of', values), reports)] : [];
    const withManager = above && texts.text('bot.team.team-of', { name: safe(name), manager: safe(above.name) });
    const around = above && withManager !== undefined ? [await membersText(withManager, [above, ...colleagues])] : [];
    const lines = [...own, ...around];
    return { text: lines.length > 0 ? lines.join('\n\n') : texts.text('bot.team.no-reports-of', values) };
  });
}

/** The number of working days ahead that are compared. */
const DAYS_AHEAD = 5;

/** "Which day should I come?": the day for which most of the team have said that they will be in. */
export async function whichDayToCome(context: Context, said: Said): Promise<Answer> {
  const { texts } = context;
  const subject = teamAtPlaces(context, said);
  if ('refusal' in subject) return subject.refusal;
  const { team, places } = subject;
  const days = daysToCome(context, said);
  const ids = new Set(team.map(({ id }) => id));
  const most = bestAttendedDays(await readPlans(context, days), ids, {
    fits: isPlannedAt(places.places),
    offices: context.picture.world.offices,
  });
  if (most.count === 0) return { text: texts.text('bot.team.no-plans', { days: daysText(context, days) }) };
  const lines = most.days.flatMap(({ day, people }) => {
    const names = nameList(people, exactCount(people.length));
    return names ? [texts.text('bot.team.come', { day: onDay(context, day), count: most.count, members: team.length, names })] : [];
  });
  return { text: [...lines, texts.text('bot.plans.only')].join('\n\n') };
}

function daysToCome(context: Context, said: Said): readonly Day[] {
  const { now, zone, picture } = context;
  // "On Tuesday or on Wednesday?"
  const asked = said.times.map((time) => daysAsked(context, { ...said, times: [time] }));
  const days = asked.flatMap((each) => (each.kind === 'ahead' ? each.days : []));
  if (days.length > 0) return [...new Set(days)].slice(0, 31);
  const { workingDays } = picture.world.settings;
  const tomorrow = addDays(dayOf(now, zone), 1);
  const next = Array.from({ length: 14 }, (_, at) => addDays(tomorrow, at));
  return next.filter((day) => workingDays.includes(weekdayOf(day))).slice(0, DAYS_AHEAD);
}
