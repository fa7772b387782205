import type { Me } from '../../../../server/routes/schemas/me.ts';
import type { WeekDayView, WeekView } from '../../../../server/routes/schemas/week.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { addDays, dayIn, formatDay, timeIn } from '../../../shared/lib/time.ts';
import { listText, peopleText, placeText } from '../../../shared/lib/words.ts';

type OwnRows = Pick<Me, 'now' | 'timeZone' | 'presence' | 'overrides'>;

/** A key for my part of the week: it changes when my rows change, and with the day. */
export function ownRows({ now, timeZone, presence: { status, officeId }, overrides }: OwnRows): string {
  return [dayIn(now, timeZone), status, officeId, ...overrides.map(({ id }) => id)].join(' ');
}

/** The source of my place on a day. */
export type Sign = WeekDayView['mine'][number]['sign'] | 'nothing';

export interface WeekRow {
  day: string;
  /** `Tomorrow`, `Mon 23 Nov`. */
  title: string;
  /** My places and plans, each with its sign; a single `nothing` if nothing is known. */
  mine: { sign: Sign; words: string }[];
  /** Numbers of others and expected numbers, in short. */
  facts: string;
  /** Whether the day can be opened. Today is already on the page. */
  opens: boolean;
}

/** The days of the week, except days on which my office is closed and nobody has plans. */
export function weekRows({ days, today, members, officeName }: WeekView, zone: string): WeekRow[] {
  return days.filter(isWorthARow).map((day) => ({
    day: day.day,
    title: dayTitleOf(day.day, today),
    mine: mineOf(day, zone),
    facts: factsOf(day, { members, officeName, ahead: day.day > today }).join(' · '),
    opens: day.day > today,
  }));
}

function isWorthARow({ office, mine, place }: WeekDayView): boolean {
  return place?.opening.state !== 'closed' || place.opening.name !== undefined || office + mine.length > 0;
}

/** `Today`, `Tomorrow`, `Mon 23 Nov`. */
export function dayTitleOf(day: string, today: string): string {
  if (day === today) return texts.text('tab.week.today');
  return day === addDays(today, 1) ? texts.text('tab.week.tomorrow') : formatDay(day, today);
}

function mineOf({ mine }: WeekDayView, zone: string): WeekRow['mine'] {
  if (mine.length === 0) return [{ sign: 'nothing', words: texts.text('tab.week.nothing') }];
  return mine.map(({ sign, status, officeName, floorName, from, until }) => {
    const place = status === 'office' ? placeText(officeName ?? '', floorName) : texts.text(`tab.today.${status}`);
    const how = texts.text(`tab.week.${sign}`);
    if (from === undefined || until === undefined) return { sign, words: texts.text('tab.week.sign', { place, sign: how }) };
    return { sign, words: texts.text('tab.week.sign-part', { place, from: timeIn(from, zone), until: timeIn(until, zone), sign: how }) };
  });
}

function factsOf(
  { office, team, place }: WeekDayView,
  { members, officeName, ahead }: { members: number; officeName: string | undefined; ahead: boolean },
): string[] {
  const plans = ahead ? [texts.text('tab.week.planned', { count: office })] : [];
  const ofTeam = ahead && members > 0 ? [texts.text('tab.week.team', { count: team, members })] : [];
  const facts = place && officeName !== undefined ? placeFacts(place) : undefined;
  return [...plans, ...ofTeam, ...(facts === undefined ? [] : [texts.text('tab.week.place', { office: officeName ?? '', facts })])];
}

function placeFacts({ opening, people }: NonNullable<WeekDayView['place']>): string | undefined {
  if (opening.state === 'closed')
    return opening.name === undefined ? texts.text('tab.week.closed') : texts.text('tab.week.closed-for', { name: opening.name });
  return people && texts.text('tab.week.usually', { people: peopleText(people.usual) });
}

/** `Chosen most in your team so far: Tue 24 Nov (5 of 8 have said so)`; undefined if nobody has plans. */
export function formatMost({ most, members, today }: WeekView): string | undefined {
  if (most === undefined) return undefined;
  const days = listText(most.days.map((day) => dayTitleOf(day, today)));
  return texts.text('tab.week.most', { days, count: most.count, members });
}

/** The section's heading. @param from its first day */
export const weekTitle = (from: string | undefined, today: string | undefined) =>
  from === undefined ? texts.text('tab.week.title') : texts.text('tab.week.title-later', { day: formatDay(from, today) });
