import { currentStatements } from '../../server/actions/statements/current-statements.ts';
import { endStatements } from '../../server/actions/statements/end.ts';
import { addDays, dayOf } from '../../server/presence/calendar.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import type { Override } from '../../server/presence/override.ts';
import type { Day, Instant } from '../../server/presence/time.ts';
import type { WeeklyRule } from '../../server/presence/weekly-rules.ts';
import { choiceCard, sayButton } from '../cards/cards.ts';
import type { Answer, Context, Said } from '../context.ts';
import { resolveDays } from '../time/resolve-days.ts';
import type { TimeSaid } from '../time/said.ts';
import { daysOf } from './days-of-plan.ts';
import { endDaysOf } from './end-days.ts';
import { refusedOff, statementsText, statementText } from './mine.ts';
import { daysText } from './plans-of-people.ts';
import { unclearTime } from './unclear-time.ts';
import { dayMessage, endRules, rulesMeant, rulesText, weekdaysOf, weekdaysSaid } from './weekly.ts';

/**
 * "Remove my plan for Monday": ends the asker's statement about that day. Without days, it ends all statements that have not begun; "cancel my leave" ends
 * the leave that is in force or planned.
 */
export async function endPlans(context: Context, heard: Said): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  const said = asOneDay(context, heard);
  if (weekdaysSaid(said)) return endRules(context, said, { stays });
  const days = daysSaid(context, said);
  if (said.times.length > 0 && days.length === 0) return unclearTime(context);
  if (days.length > 0) return endOnDays(context, said, days);
  const { state } = context.endedBy(said.text);
  if (state) return endOfState(context, state);
  const meant = (await statementsOf(context)).filter(({ from }) => from > context.now);
  return meant.length > 0 ? endThese(context, meant) : { text: context.texts.text('bot.plans.you-none'), unchanged: true };
}

/** Ends the only statement of a state, in force or to come. Of several, the answer asks which one is meant. */
async function endOfState(context: Context, state: 'remote' | 'leave'): Promise<Answer> {
  const all = await statementsOf(context);
  const meant = all.filter(({ statement }) => statement.kind === state);
  if (meant.length > 1) return whichToEnd(context, meant, { rules: [] });
  if (meant.length > 0) return endThese(context, meant);
  return { text: planStays(context, all) || context.texts.text('bot.plans.you-none'), unchanged: true };
}

/** "My leave is over": ends the leave that is in force. Without one, the answer says what is planned, and asks where the person is. */
export async function endLeaveInForce(context: Context): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  const all = await statementsOf(context);
  const meant = leaveInForce(all, context.now);
  if (meant.length > 0) return endThese(context, meant);
  return { text: joined(planStays(context, all), context.texts.text('bot.say.where')), unchanged: true };
}

export function leaveInForce(statements: readonly Override[], now: Instant): readonly Override[] {
  return statements.filter(({ from, statement }) => statement.kind === 'leave' && from <= now);
}

/** "Cancel the one of Monday", "end the rule for Mondays". Only a sentence that names a rule prefers the rule. */
export function endRulesOrPlans(context: Context, heard: Said): Promise<Answer> {
  const said = asOneDay(context, heard);
  const days = weekdaysSaid(said) ? [] : daysSaid(context, said);
  if (days.length === 0) return endRules(context, said, { stays });
  if (!context.endedBy(said.text).standing) return endOnDays(context, said, days);
  return endRules(context, said, { stays, otherwise: () => endOnDays(context, said, days) });
}

/** French "le jeudi" is one day unless a rule is named. */
function asOneDay(context: Context, said: Said): Said {
  const { standing, oneDay } = context.endedBy(said.text);
  if (standing || !oneDay) return said;
  const asDays = (time: TimeSaid): TimeSaid =>
    time.kind === 'weekly' ? { kind: 'days', days: time.weekdays.map((weekday) => ({ kind: 'weekday', weekday })) } : time;
  return { ...said, times: said.times.map(asDays) };
}

export function daysSaid({ now, zone }: Context, { times }: Said): Day[] {
  return times.flatMap((time) => resolveDays(dayAlone(time), now, zone) ?? []);
}

/** In French and Spanish "of Monday" is "from Monday". */
function dayAlone(time: TimeSaid): TimeSaid {
  return time.kind === 'span' && time.from?.day && !time.from.hour && !time.until ? { kind: 'days', days: [time.from.day] } : time;
}

/** What the asker said about the named days. */
interface OnDays {
  days: readonly Day[];
  /** Only about these days, and of the named state. */
  meant: readonly Override[];
  /** About one of these days and others. */
  longer: readonly Override[];
  /** Only about these days, of another state. */
  other: readonly Override[];
  /** The rules for their weekdays. */
  rules: readonly WeeklyRule[];
  /** About a later day with the named weekday. */
  later: readonly Override[];
}

/**
 * Ends what was said about these days, and says what else there is. If a weekly rule or a plan for today's weekday fits, too, the bot asks which is
 * meant. The name of one day never ends a rule.
 */
async function endOnDays(context: Context, said: Said, named: readonly Day[]): Promise<Answer> {
  const { texts } = context;
  const weekdays = weekdaysOf(said);
  const found = await onDays(context, said, named);
  const { days, meant, longer, other, rules, later } = found;
  const inAWeek = later.filter((plan) => isInAWeek(context, plan, named));
  if (meant.length > 0 && (inAWeek.length > 0 || (weekdays && rules.length > 0))) return whichToEnd(context, [...meant, ...inAWeek], found);
  if (meant.length > 0) return endThese(context, meant, { longer, rules, later });
  // On a Friday, "Friday" may be the next one.
  if (inAWeek.length > 0 && rules.length === 0 && longer.length === 0) return endThese(context, inAWeek);
  if (longer.length > 0) return endOfLonger(context, longer, days, rules);
  const nextWeek = weekdays && rules.length === 0 ? await longerInAWeek(context, said, named) : undefined;
  if (nextWeek) return nextWeek;
  if (rules.length > 0) return later.length > 0 ? whichToEnd(context, later, found) : onlyRule(context, days, rules);
  if (other.length > 0) return otherPlan(context, other, 'bot.plans.other');
  return later.length > 0
    ? otherPlan(context, later, 'bot.plans.other-day', days)
    : { text: texts.text('bot.plans.you-nothing', { days: daysText(context, days) }), unchanged: true };
}

/** On a Friday, "cancel Friday" after "remote Wednesday to Friday" is about the next one. */
async function longerInAWeek(context: Context, said: Said, named: readonly Day[]): Promise<Answer | undefined> {
  const today = dayOf(context.now, context.zone);
  const inAWeek = named.includes(today) && named.length === 1 ? [addDays(today, 7)] : [];
  const { meant, longer } = await onDays(context, { ...said, times: [] }, inAWeek);
  return inAWeek.length > 0 && meant.length === 0 && longer.length > 0 ? endOfLonger(context, longer, inAWeek) : undefined;
}

async function onDays(context: Context, said: Said, days: readonly Day[]): Promise<OnDays> {
  const { state } = context.endedBy(said.text);
  const isAsNamed = ({ statement: { kind } }: Pick<Override, 'statement'>) => state === undefined || kind === state;
  const all = await statementsOf(context);
  const only = all.filter((plan) => endsOf(context, plan).every((day) => days.includes(day)));
  const weekdays = weekdaysOf(said);
  const isLonger = (plan: Override) => {
    const [first, last] = endsOf(context, plan);
    return isAsNamed(plan) && !only.includes(plan) && days.some((day) => day >= first && day <= last);
  };
  const isLater = (plan: Override) => {
    const [first, last] = endsOf(context, plan);
    return isAsNamed(plan) && first === last && !days.includes(first) && weekdays?.includes(weekdayOf(first));
  };
  return {
    days,
    meant: only.filter(isAsNamed),
    longer: all.filter(isLonger),
    other: only.filter((plan) => !isAsNamed(plan)),
    rules: (await rulesMeant(context, said, weekdays ?? days.map(weekdayOf))).filter(isAsNamed),
    later: all.filter(isLater),
  };
}

/** The plan is for the weekday of today, a week from now, and today is named. */
function isInAWeek(context: Context, plan: Override, days: readonly Day[]): boolean {
  const today = dayOf(context.now, context.zone);
  return days.includes(today) && endsOf(context, plan)[0] === addDays(today, 7);
}

/** The asker's statements in force and to come, but being hidden. */
export async function statementsOf(context: Context): Promise<readonly Override[]> {
  return (await currentStatements(context, context.person.id, context.now)).filter(({ statement }) => statement.kind !== 'hidden');
}

/** Ends these statements. The answer also names what stays for the same days or weekday. */
export async function endThese(
  context: Context,
  meant: readonly Override[],
  { longer = [], rules = [], later = [] }: Partial<Pick<OnDays, 'longer' | 'rules' | 'later'>> = {},
): Promise<Answer> {
  const { person, texts, messageKey } = context;
  const ids = meant.map(({ id }) => id);
  await endStatements(context, { personId: person.id, ids, by: person.id, alongside: () => ({ carriesOut: messageKey }) });
  const ended = texts.text('bot.mine.undone-statement', { statement: statementsText(context, meant) });
  const part = longer.length > 0 ? partOfLonger(context, longer) : '';
  const text = joined(ended, part, ruleStays(context, rules), planStays(context, later), texts.text('bot.plans.undo-restores'));
  return { text, card: choiceCard(text, [sayButton(texts.text('bot.say.button.undo'))]) };
}

/** Takes the days out of the only longer statement. Of several, or if that is not possible, the answer asks what is right. */
export async function endOfLonger(
  context: Context,
  longer: readonly Override[],
  days: readonly Day[],
  rules: readonly WeeklyRule[] = [],
): Promise<Answer> {
  const [only, ...others] = longer;
  const ended = only && others.length === 0 ? await endDaysOf(context, only, days) : undefined;
  return ended ?? { text: joined(partOfLonger(context, longer), ruleStays(context, rules)), refused: true };
}

function partOfLonger(context: Context, longer: readonly Override[]): string {
  return context.texts.text('bot.plans.longer', { statement: statementsText(context, longer) });
}

function ruleStays(context: Context, rules: readonly WeeklyRule[]): string {
  return rules.length === 0 ? '' : context.texts.text('bot.plans.rule-stays', { rules: rulesText(context, rules) });
}

export function planStays(context: Context, plans: readonly Override[]): string {
  return plans.length === 0 ? '' : context.texts.text('bot.plans.plan-stays', { plan: statementsText(context, plans) });
}

/** The plans for single days with these weekdays, which stay when their rules end. */
async function stays(context: Context, weekdays: readonly number[]): Promise<string> {
  const isOfDay = (plan: Override) => {
    const [first, last] = endsOf(context, plan);
    return first === last && weekdays.includes(weekdayOf(first));
  };
  return planStays(context, (await statementsOf(context)).filter(isOfDay));
}

export function joined(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** "Cancel Tuesday", with a statement about Tuesday and a rule for Tuesdays, or with statements about today and about Tuesday next week. */
export function whichToEnd(context: Context, plans: readonly Override[], { rules }: Pick<OnDays, 'rules'>): Answer {
  const [{ texts }, plan] = [context, statementsText(context, plans)];
  const text =
    rules.length > 0
      ? texts.text('bot.plans.or-rule', { plan, rules: rulesText(context, rules) })
      : texts.text('bot.plans.which', { plans: { or: plans.map((each) => statementText(context, each)) } });
  const days = [...new Set(plans.flatMap((each) => endsOf(context, each)))].sort();
  const ofPlans = rules.length > 0 ? [planCommand(context, days)] : days.map((day) => planCommand(context, [day]));
  return offering(text, [...ofPlans, ...(rules.length > 0 ? [ruleCommand(context, rules)] : [])]);
}

/** "Cancel Tuesday", with only a rule for Tuesdays. */
export function onlyRule(context: Context, days: readonly Day[], rules: readonly WeeklyRule[]): Answer {
  const command = ruleCommand(context, rules);
  const values = { days: daysText(context, days), rules: rulesText(context, rules), sentence: command.sentence };
  return offering(context.texts.text('bot.plans.only-rule', values), [command]);
}

/** "Cancel my leave on Tuesday", with another statement about Tuesday; "cancel Tuesday", with a statement about a later one. */
function otherPlan(
  context: Context,
  plans: readonly Override[],
  id: 'bot.plans.other' | 'bot.plans.other-day',
  days: readonly Day[] = [],
): Answer {
  const command = planCommand(context, [...new Set(plans.flatMap((plan) => endsOf(context, plan)))].sort());
  const values = { statement: statementsText(context, plans), sentence: command.sentence, days: daysText(context, days) };
  return offering(context.texts.text(id, values), [command]);
}

interface Command {
  sentence: string;
  offer: NonNullable<Answer['offers']>[number];
}

export function offering(text: string, commands: readonly Command[]): Answer {
  return {
    text,
    card: choiceCard(
      text,
      commands.map(({ sentence }) => sayButton(sentence)),
    ),
    refused: true,
    offers: commands.map(({ offer }) => offer),
  };
}

/** The dates, so that no rule is meant. */
export function planCommand(context: Context, days: readonly Day[]): Command {
  const sentence = context.texts.text('bot.plans.button.end-of', { days: daysText(context, days, 'and') });
  return { sentence, offer: { intent: 'end-plans', time: { kind: 'days', days: days.map(dateOf) } } };
}

export function ruleCommand({ texts }: Context, rules: readonly WeeklyRule[]): Command {
  const weekdays = rules.map(({ weekday }) => weekday);
  const sentence = texts.text('bot.weekly.button.end-of', { days: { and: weekdays.map(dayMessage) } });
  return { sentence, offer: { intent: 'end-rules', time: { kind: 'weekly', weekdays } } };
}

export function dateOf(each: Day) {
  const [year = 0, month = 0, day = 0] = each.split('-').map(Number);
  return { kind: 'date' as const, year, month, day };
}

/** The first and the last day of a statement, in the zone of its place. */
export function endsOf(context: Context, plan: Pick<Override, 'statement' | 'from' | 'end'>): [Day, Day] {
  const { first, last } = daysOf(context, plan);
  return [first, last];
}
