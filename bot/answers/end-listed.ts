import { readWeeklyRules } from '../../server/actions/weekly-rules/weekly-rules.ts';
import { addDays } from '../../server/presence/calendar.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import type { Override } from '../../server/presence/override.ts';
import type { Day } from '../../server/presence/time.ts';
import type { WeeklyRule } from '../../server/presence/weekly-rules.ts';
import { type Answer, type Context, SAID_NOTHING, type Said } from '../context.ts';
import { daysOf } from './days-of-plan.ts';
import { dateOf, daysSaid, endPlans, endThese, offering, planCommand, ruleCommand, statementsOf } from './end-plans.ts';
import { refusedOff, statementText } from './mine.ts';
import { daysOfAllPlans } from './own-days.ts';
import { plansOn } from './plans-of-people.ts';
import { endRules, ruleMessage } from './weekly.ts';

/** Which of the asker's plans is to end. */
interface Listed {
  /** From 1; -1 is the last. Absent: all that was listed. */
  number?: number;
  /** Plans were listed directly before: weekly rules, or what is planned for days. Absent: none were listed. */
  ofRules?: boolean;
}

/**
 * "Remove that", "undo the first one": ends the only plan that is meant, with undo. Of several, the bot asks which one is meant.
 * @param said The times that the list was about; none: all coming days
 */
export async function endListed(context: Context, said: Said, { number, ofRules }: Listed): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  const rules = await rulesOf(context);
  if (ofRules) return endOf(context, [], number === undefined ? rules : at(rules, number));
  const days = daysSaid(context, said);
  const plans = (await statementsOf(context))
    .filter((plan) => days.length === 0 || isOn(context, plan, days))
    .toSorted((a, b) => a.from - b.from);
  if (ofRules === undefined) return endOfUnlisted(context, plans, rules);
  if (number !== undefined) return endOfLine(context, number, days);
  // Only the listed day of a longer plan ends.
  if (days.length > 0 && plans.length > 0) return endPlans(context, { ...SAID_NOTHING, times: [{ kind: 'days', days: days.map(dateOf) }] });
  // A plan for a day goes before the rule for its weekday.
  const isShown = ({ weekday }: WeeklyRule) => days.length === 0 || (plans.length === 0 && days.some((day) => weekdayOf(day) === weekday));
  return endOf(context, plans, rules.filter(isShown));
}

/** Without a list, "the first one" is the only plan, if it was stated in this conversation. Otherwise the bot asks. */
function endOfUnlisted(context: Context, plans: readonly Override[], rules: readonly WeeklyRule[]): Answer | Promise<Answer> {
  const [only, ...others] = [...plans, ...rules];
  const isLast = only && 'id' in only && context.corrects?.includes(only.id);
  return isLast && others.length === 0 ? endThese(context, plans) : whichOf(context, plans, rules);
}

async function rulesOf(context: Context): Promise<readonly WeeklyRule[]> {
  return (await readWeeklyRules(context, context.person.id))?.rules ?? [];
}

function at<T>(list: readonly T[], number: number): readonly T[] {
  return list.slice(number < 0 ? -1 : number - 1, number < 0 ? undefined : number);
}

function isOn(context: Context, plan: Override, days: readonly Day[]): boolean {
  const { first, last } = daysOf(context, plan);
  return days.some((day) => day >= first && day <= last);
}

/** Each line of the list is one day. */
async function endOfLine(context: Context, number: number, asked: readonly Day[]): Promise<Answer> {
  const days = asked.length > 0 ? asked : daysOfAllPlans(context);
  const [line] = at(plansOn(context, { id: context.person.id }, days), number);
  if (!line) return endOf(context, [], []);
  return endPlans(context, { ...SAID_NOTHING, times: [{ kind: 'days', days: [dateOf(line.day)] }] });
}

async function endOf(context: Context, plans: readonly Override[], rules: readonly WeeklyRule[]): Promise<Answer> {
  const [plan, rule] = [plans[0], rules[0]];
  if (plans.length + rules.length > 1) return whichOf(context, plans, rules);
  if (plan) return endThese(context, [plan]);
  if (rule) return endRules(context, { ...SAID_NOTHING, times: [{ kind: 'weekly', weekdays: [rule.weekday] }] });
  return whichOf(context, [], []);
}

function whichOf(context: Context, plans: readonly Override[], rules: readonly WeeklyRule[]): Answer {
  const { texts } = context;
  if (plans.length + rules.length === 0) return { text: texts.text('bot.plans.you-none'), unchanged: true };
  const choices = [...plans.map((each) => statementText(context, each)), ...rules.map((each) => ruleMessage(context, each))];
  const commands = [
    ...plans.map((each) => planCommand(context, allDays(context, each))),
    ...rules.map((each) => ruleCommand(context, [each])),
  ];
  return offering(texts.text('bot.plans.which', { plans: { or: choices } }), commands);
}

function allDays(context: Context, plan: Override): readonly Day[] {
  const { first, last } = daysOf(context, plan);
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
