import { currentStatements } from '../../server/actions/statements/current-statements.ts';
import { endStatements } from '../../server/actions/statements/end.ts';
import { dayOf } from '../../server/presence/calendar.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import type { Override } from '../../server/presence/override.ts';
import type { Day } from '../../server/presence/time.ts';
import type { WeeklyRule } from '../../server/presence/weekly-rules.ts';
import { choiceCard, sayButton } from '../cards/cards.ts';
import type { Answer, Context, Said } from '../context.ts';
import { resolveDays } from '../time/resolve-days.ts';
import type { TimeSaid } from '../time/said.ts';
import { refusedOff, statementsText } from './mine.ts';
import { daysText } from './plans-of-people.ts';
import { unclearTime } from './unclear-time.ts';
import { dayMessage, endRules, endTheseRules, rulesMeant, rulesText, weekdaysOf, weekdaysSaid } from './weekly.ts';

/**
 * "Remove my plan for Monday": ends the asker's statement about that day, or the weekly rule if there is none. Without days, it ends all
 * statements that have not begun.
 */
export async function endPlans(context: Context, said: Said): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  if (weekdaysSaid(said)) return endRules(context, said);
  const days = daysSaid(context, said);
  if (said.times.length > 0 && days.length === 0) return unclearTime(context);
  if (days.length > 0) return endOnDays(context, said, days);
  const meant = (await statementsOf(context)).filter(({ from }) => from > context.now);
  return meant.length > 0 ? endThese(context, meant) : { text: context.texts.text('bot.plans.you-none') };
}

/** "Cancel the one of Monday", "end the rule for Mondays". Only a sentence that names a rule prefers the rule. */
export function endRulesOrPlans(context: Context, said: Said): Promise<Answer> {
  const days = weekdaysSaid(said) ? [] : daysSaid(context, said);
  if (days.length === 0) return endRules(context, said);
  if (!context.endedBy(said.text).standing) return endOnDays(context, said, days);
  return endRules(context, said, () => endOnDays(context, said, days));
}

function daysSaid({ now, zone }: Context, { times }: Said): Day[] {
  return times.flatMap((time) => resolveDays(dayAlone(time), now, zone) ?? []);
}

/** In French and Spanish "of Monday" is "from Monday". */
function dayAlone(time: TimeSaid): TimeSaid {
  return time.kind === 'span' && time.from?.day && !time.from.hour && !time.until ? { kind: 'days', days: [time.from.day] } : time;
}

/**
 * Ends what was said about these days. If a statement and a weekly rule fit, the bot asks which is meant. A rule ends only if nothing was
 * said about the days, and only by the name of its weekday: "next Monday" and a date are one day of it, and "forget about Monday" may be.
 */
async function endOnDays(context: Context, said: Said, days: readonly Day[]): Promise<Answer> {
  const { texts } = context;
  const all = await statementsOf(context);
  const { state, forgets } = context.endedBy(said.text);
  const isAsNamed = ({ statement: { kind } }: Pick<Override, 'statement'>) => state === undefined || kind === state;
  const onlyThen = all.filter((plan) => endsOf(context, plan).every((day) => days.includes(day)));
  const meant = onlyThen.filter(isAsNamed);
  const weekdays = weekdaysOf(said);
  const rules = (await rulesMeant(context, said, weekdays ?? days.map(weekdayOf))).filter(isAsNamed);
  if (meant.length > 0) return rules.length > 0 && weekdays ? planOrRule(context, meant, days, rules) : endThese(context, meant);
  const longer = all.filter((plan) => {
    const [first, last] = endsOf(context, plan);
    return isAsNamed(plan) && days.some((day) => day >= first && day <= last);
  });
  if (longer.length > 0) return { text: texts.text('bot.plans.longer', { statement: statementsText(context, longer) }), refused: true };
  if (rules.length > 0) return weekdays && !forgets ? endTheseRules(context, rules) : onlyRule(context, days, rules);
  if (onlyThen.length > 0) return otherPlan(context, onlyThen, days);
  return { text: texts.text('bot.plans.you-nothing', { days: daysText(context, days) }) };
}

/** The asker's statements in force and to come, but being hidden. */
async function statementsOf(context: Context): Promise<readonly Override[]> {
  return (await currentStatements(context, context.person.id, context.now)).filter(({ statement }) => statement.kind !== 'hidden');
}

async function endThese(context: Context, meant: readonly Override[]): Promise<Answer> {
  const { person, texts, messageKey } = context;
  const ids = meant.map(({ id }) => id);
  await endStatements(context, { personId: person.id, ids, by: person.id, alongside: () => ({ carriesOut: messageKey }) });
  return { text: texts.text('bot.mine.undone-statement', { statement: statementsText(context, meant) }) };
}

/** "Cancel Tuesday", with a statement about Tuesday and a rule for Tuesdays. */
function planOrRule(context: Context, plans: readonly Override[], days: readonly Day[], rules: readonly WeeklyRule[]): Answer {
  const text = context.texts.text('bot.plans.or-rule', {
    plan: statementsText(context, plans),
    rules: rulesText(context, rules),
  });
  return offering(text, [planCommand(context, days), ruleCommand(context, rules)]);
}

/** "Cancel next Tuesday", with only a rule for Tuesdays. */
function onlyRule(context: Context, days: readonly Day[], rules: readonly WeeklyRule[]): Answer {
  const command = ruleCommand(context, rules);
  const values = { days: daysText(context, days), rules: rulesText(context, rules), sentence: command.sentence };
  return offering(context.texts.text('bot.plans.only-rule', values), [command]);
}

/** "Cancel my leave on Tuesday", with another statement about Tuesday. */
function otherPlan(context: Context, plans: readonly Override[], days: readonly Day[]): Answer {
  const command = planCommand(context, days);
  const values = { statement: statementsText(context, plans), sentence: command.sentence };
  return offering(context.texts.text('bot.plans.other', values), [command]);
}

interface Command {
  sentence: string;
  offer: NonNullable<Answer['offers']>[number];
}

function offering(text: string, commands: readonly Command[]): Answer {
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
function planCommand(context: Context, days: readonly Day[]): Command {
  const sentence = context.texts.text('bot.plans.button.end-of', { days: daysText(context, days, 'and') });
  return { sentence, offer: { intent: 'end-plans', time: { kind: 'days', days: days.map(dateOf) } } };
}

function ruleCommand({ texts }: Context, rules: readonly WeeklyRule[]): Command {
  const weekdays = rules.map(({ weekday }) => weekday);
  const sentence = texts.text('bot.weekly.button.end-of', { days: { and: weekdays.map(dayMessage) } });
  return { sentence, offer: { intent: 'end-rules', time: { kind: 'weekly', weekdays } } };
}

function dateOf(each: Day) {
  const [year = 0, month = 0, day = 0] = each.split('-').map(Number);
  return { kind: 'date' as const, year, month, day };
}

/** The first and the last day of a statement, in the zone of its place. */
function endsOf({ picture, zone }: Context, { statement, from, end }: Override): [Day, Day] {
  const office = statement.kind === 'office' ? picture.world.offices.get(statement.officeId) : undefined;
  const own = office?.timeZone ?? zone;
  return [dayOf(from, own), dayOf(end - 1, own)];
}
