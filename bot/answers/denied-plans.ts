import { currentStatements } from '../../server/actions/statements/current-statements.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import type { Override } from '../../server/presence/override.ts';
import type { Day } from '../../server/presence/time.ts';
import { type Answer, type Context, SAID_NOTHING, type Said } from '../context.ts';
import type { Sentence } from '../understand/sentence.ts';
import { daysSaid, endOfLonger, endsOf, endThese, joined, onlyRule, planStays, whichToEnd } from './end-plans.ts';
import { refusedOff } from './mine.ts';
import { daysText } from './plans-of-people.ts';
import { unclearTime } from './unclear-time.ts';
import { rulesMeant, weekdaysOf } from './weekly.ts';

/**
 * "I'm not coming on Tuesday after all": ends the statement of that day that fits. Without a day it is the last statement, or the only one that
 * fits. If there is none, nothing is changed, and the answer asks where the person is.
 * @param planned What is denied; `say-not` if only its words say what it is
 */
export async function endDeniedPlan(context: Context, planned: Pick<Sentence, 'intent' | 'said'>): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  const { said } = planned;
  const days = daysSaid(context, said);
  if (said.times.length > 0 && days.length === 0) return unclearTime(context);
  const all = await currentStatements(context, context.person.id, context.now);
  const fitting = all.filter(({ statement }) => isPlanned(context, planned, statement));
  return days.length > 0 ? endOfDays(context, planned, days, { all, fitting }) : endOfAny(context, { all, fitting });
}

interface Plans {
  all: readonly Override[];
  /** Those for the denied place or state. */
  fitting: readonly Override[];
}

async function endOfDays(
  context: Context,
  planned: Pick<Sentence, 'intent' | 'said'>,
  days: readonly Day[],
  { all, fitting }: Plans,
): Promise<Answer> {
  const isWithin = (plan: Override) => endsOf(context, plan).every((day) => days.includes(day));
  const isPartly = (plan: Override) => {
    const [first, last] = endsOf(context, plan);
    return days.some((day) => day >= first && day <= last);
  };
  const meant = fitting.filter(isWithin);
  if (meant.length > 0) return endThese(context, meant);
  const longer = fitting.filter(isPartly);
  if (longer.length > 0) return endOfLonger(context, longer, days);
  const weekdays = weekdaysOf(planned.said) ?? days.map(weekdayOf);
  const rules = (await rulesMeant(context, SAID_NOTHING, weekdays)).filter(({ statement }) => isPlanned(context, planned, statement));
  if (rules.length > 0) return onlyRule(context, days, rules);
  const { texts } = context;
  const nothing = texts.text('bot.plans.nothing-such', { days: daysText(context, days) });
  return notSaid(context, all.filter(isPartly), nothing);
}

/** Without a day: the last statement, or the only one that fits. */
async function endOfAny(context: Context, { all, fitting }: Plans): Promise<Answer> {
  const last = fitting.filter(({ id }) => context.corrects?.includes(id));
  const meant = last.length > 0 ? last : fitting;
  if (meant.length > 1 && last.length === 0) return whichToEnd(context, meant, { rules: [] });
  return meant.length > 0 ? endThese(context, meant) : notSaid(context, all);
}

/** There is no such plan: what is noted, and the question where the person is. */
function notSaid(context: Context, noted: readonly Override[], before = ''): Answer {
  const shown = noted.filter(({ statement }) => statement.kind !== 'hidden').slice(0, MAX_NOTED);
  return { text: joined(before, planStays(context, shown), context.texts.text('bot.say.where-instead')), unchanged: true };
}

const MAX_NOTED = 6;

/** Whether a statement is about the denied place or state. Words for a day alone fit each. */
function isPlanned(context: Context, { intent, said }: Pick<Sentence, 'intent' | 'said'>, statement: Override['statement']): boolean {
  const { state } = context.endedBy(said.text);
  if (intent === 'say-remote' || intent === 'say-leave' || intent === 'say-hidden') return statement.kind === STATES[intent];
  if (statement.kind === 'hidden') return false;
  if (intent === 'and-then') return true;
  if (intent === 'say-not' && state) return statement.kind === state;
  return statement.kind === 'office' && isThere(said, statement);
}

const STATES = { 'say-remote': 'remote', 'say-leave': 'leave', 'say-hidden': 'hidden' } as const;

/** "Not coming" denies any office. */
function isThere({ places }: Said, { officeId, floorId }: { officeId: string; floorId?: string }): boolean {
  return places.every(
    (each) => each.any || each.places.some(({ office, floor }) => office.id === officeId && (!floor || floor.id === floorId)),
  );
}
