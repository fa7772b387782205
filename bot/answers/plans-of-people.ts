import { plansOfPerson } from '../../server/actions/statements/plans.ts';
import { addDays, dayOf } from '../../server/presence/calendar.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import type { DayPlan } from '../../server/presence/plans.ts';
import type { Day } from '../../server/presence/time.ts';
import { type Joined, type Message, message } from '../../server/texts/message.ts';
import type { Answer, Context } from '../context.ts';
import type { Place } from '../understand/lattice.ts';
import { dayAsSaid, dayNamed, workingDaysOf } from './days-asked.ts';
import { shownAs } from './mine.ts';
import { isAsker, viewerOf } from './person-asked.ts';
import { planText } from './plan-text.ts';
import { presenceMessage } from './where.ts';
import { safe } from './words.ts';

/** The condition for "yes". */
export type PlanHolds = (plan: DayPlan) => boolean;

/** The maximum number of days with statements in one answer. */
const MAX_LINES = 14;

/** Somebody's statements about these days, named as plans. If the question is about one day, it begins with yes or no. */
export function plansOfOne(context: Context, person: NamedPerson, days: readonly Day[], holds?: PlanHolds): Answer {
  const { texts } = context;
  const shown = workingDaysOf(context, days);
  const found = plansOn(context, person, shown, true).slice(0, MAX_LINES);
  const [only] = found;
  const lines = planLines(context, person, found).map((line) => texts.say(line));
  if (lines.length === 0) lines.push(texts.say(nothingSaid(context, person, shown)));
  const isToday = shown.includes(dayOf(context.now, context.zone));
  if (isToday) lines.unshift(...shownNow(context, person));
  const text = lines.join('\n\n');
  if (holds === undefined || shown.length > 1 || isToday || !only) return { text };
  return { text: texts.text(only.plans.some(holds) ? 'bot.plans.yes' : 'bot.plans.no', { fact: text }) };
}

/** Where the person is now. The asker is addressed, and not told that nothing was seen. */
function shownNow(context: Context, person: NamedPerson): string[] {
  return isAsker(context, person) && person.presence.status === 'none' ? [] : [context.texts.say(factOf(context, person))];
}

/** Where the person is now. The asker is addressed. */
export function factOf(context: Context, person: NamedPerson): Message {
  if (!isAsker(context, person)) return presenceMessage(context, person);
  return message('bot.names.list', { names: shownAs(context, person.presence) });
}

/**
 * Plans by day; days without statements are omitted.
 * @param inForce The presence that is shown now counts for the rest of today.
 */
export function plansOn(
  context: Context,
  { id }: Pick<NamedPerson, 'id'>,
  days: readonly Day[],
  inForce = false,
): { day: Day; plans: DayPlan[] }[] {
  const found = plansOfPerson(context, { viewerId: viewerOf(context), personId: id, days, inForce });
  return found.map(({ day, people }) => ({ day, plans: people.flatMap(({ plans }) => ofWholeDay(plans)) }));
}

/** Beside a plan for a whole day, plans from another zone's day are left out. */
function ofWholeDay(plans: readonly DayPlan[]): readonly DayPlan[] {
  const whole = plans.filter(({ wholeDay }) => wholeDay);
  return whole.length > 0 ? whole : plans;
}

/** One line for each day, and one for three or more days in a row with the same plans. */
export function planLines(context: Context, person: NamedPerson, found: readonly PlansOfDay[]): Message[] {
  const textOf = ({ plans }: PlansOfDay) => JSON.stringify(plans.map((plan) => [planText(context, plan), plan.inForce]));
  const runs: PlansOfDay[][] = [];
  for (const each of found) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && addDays(last.day, 1) === each.day && textOf(last) === textOf(each)) run.push(each);
    else runs.push([each]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const days = run.map(({ day }) => day);
    if (!first || run.length < MIN_RUN) return run.map(({ day, plans }) => planLine(context, person, [day], plans));
    return [planLine(context, person, days, first.plans)];
  });
}

const MIN_RUN = 3;

interface PlansOfDay {
  day: Day;
  plans: readonly DayPlan[];
}

export function planLine(context: Context, person: NamedPerson, days: readonly Day[], plans: readonly DayPlan[]): Message {
  const values = { day: daysText(context, days), plans: { and: plans.map((plan) => planText(context, plan)) } };
  if (isAsker(context, person)) return message('bot.plans.you', values);
  const isPlan = plans.some(({ inForce }) => !inForce);
  return message(isPlan ? 'bot.plans.person' : 'bot.plans.person-now', { ...values, name: safe(person.name) });
}

function nothingSaid(context: Context, person: NamedPerson, days: readonly Day[]): Message {
  const values = { days: daysText(context, days) };
  if (isAsker(context, person)) return message('bot.plans.you-nothing', values);
  return message('bot.plans.nothing', { ...values, name: safe(person.name) });
}

/** "tomorrow", "Monday 23 November to Friday 27 November". */
export function daysText(context: Context, days: readonly Day[], joined: 'or' | 'and' = 'or'): Message | Joined {
  const [first, last] = [days.at(0), days.at(-1)];
  if (days.length <= 2 || first === undefined || last === undefined) {
    const named = days.map((day) => dayNamed(context, day));
    return joined === 'and' ? { and: named } : { or: named };
  }
  return message('bot.plans.days', {
    first: message('bot.time.first-day', dayAsSaid(context, first)),
    last: message('bot.time.last-day', dayAsSaid(context, last)),
  });
}

/** Whether a plan is for one of these places. */
export function isPlannedAt(places: readonly Place[]): PlanHolds {
  return ({ statement }) =>
    statement.kind === 'office' &&
    places.some(({ office, floor }) => office.id === statement.officeId && (!floor || floor.id === statement.floorId));
}
