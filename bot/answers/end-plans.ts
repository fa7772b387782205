import { currentStatements } from '../../server/actions/statements/current-statements.ts';
import { endStatements } from '../../server/actions/statements/end.ts';
import { dayOf } from '../../server/presence/calendar.ts';
import type { Override } from '../../server/presence/override.ts';
import type { Day } from '../../server/presence/time.ts';
import type { Answer, Context, Said } from '../context.ts';
import { resolveDays } from '../time/resolve-days.ts';
import { refusedOff, statementsText } from './mine.ts';
import { daysText } from './plans-of-people.ts';
import { unclearTime } from './unclear-time.ts';
import { endRules, weekdaysSaid } from './weekly.ts';

/**
 * "Remove my plan for Monday": ends the asker's statement about that day, otherwise the weekly rule for it. Without days, it ends all statements
 * that have not begun.
 */
export async function endPlans(context: Context, said: Said): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  if (weekdaysSaid(said)) return endRules(context, said);
  const days = daysSaid(context, said);
  if (said.times.length > 0 && days.length === 0) return unclearTime(context);
  const ended = await endPlansOf(context, days);
  if (ended || days.length === 0) return ended ?? { text: context.texts.text('bot.plans.you-none') };
  return endRules(context, said, async () => nothingSaid(context, days));
}

/** "Cancel the one of Monday": ends the weekly rule for that day, otherwise the asker's statement about it. */
export function endRulesOrPlans(context: Context, said: Said): Promise<Answer> {
  const days = weekdaysSaid(said) ? [] : daysSaid(context, said);
  if (days.length === 0) return endRules(context, said);
  return endRules(context, said, async () => (await endPlansOf(context, days)) ?? nothingSaid(context, days));
}

function daysSaid({ now, zone }: Context, { times }: Said): Day[] {
  return times.flatMap((time) => resolveDays(time, now, zone) ?? []);
}

function nothingSaid(context: Context, days: readonly Day[]): Answer {
  return { text: context.texts.text('bot.plans.you-nothing', { days: daysText(context, days) }) };
}

/** Ends the statements about only these days; without days, all that have not begun. `undefined` if there are none. */
async function endPlansOf(context: Context, days: readonly Day[]): Promise<Answer | undefined> {
  const { person, now, texts, messageKey } = context;
  const plans = (await currentStatements(context, person.id, now)).filter(({ statement }) => statement.kind !== 'hidden');
  const isMeant = (plan: Override) => (days.length === 0 ? plan.from > now : endsOf(context, plan).every((day) => days.includes(day)));
  const meant = plans.filter(isMeant);
  if (meant.length > 0) {
    const ids = meant.map(({ id }) => id);
    await endStatements(context, { personId: person.id, ids, by: person.id, alongside: () => ({ carriesOut: messageKey }) });
    return { text: texts.text('bot.mine.undone-statement', { statement: statementsText(context, meant) }) };
  }
  const longer = plans.filter((plan) => {
    const [first, last] = endsOf(context, plan);
    return days.some((day) => day >= first && day <= last);
  });
  return longer.length > 0
    ? { text: texts.text('bot.plans.longer', { statement: statementsText(context, longer) }), refused: true }
    : undefined;
}

/** The first and the last day of a statement, in the zone of its place. */
function endsOf({ picture, zone }: Context, { statement, from, end }: Override): [Day, Day] {
  const office = statement.kind === 'office' ? picture.world.offices.get(statement.officeId) : undefined;
  const own = office?.timeZone ?? zone;
  return [dayOf(from, own), dayOf(end - 1, own)];
}
