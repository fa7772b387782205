import { currentStatements } from '../../server/actions/statements/current-statements.ts';
import type { Day } from '../../server/presence/time.ts';
import type { Answer, Context } from '../context.ts';
import { endOfLonger, endsOf, endThese } from './end-plans.ts';
import { refusedOff } from './mine.ts';
import { unclearTime } from './unclear-time.ts';

/**
 * "Except Wednesday": takes days out of the statements with these ids. Others about the same days stay.
 * @param days In the zone of the place that was stated
 */
export async function endOfStated(context: Context, ids: readonly string[], days: readonly Day[]): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  const stated = (await currentStatements(context, context.person.id, context.now)).filter(({ id }) => ids.includes(id));
  const within = stated.filter((plan) => endsOf(context, plan).every((day) => days.includes(day)));
  if (within.length > 0) return endThese(context, within);
  const longer = stated.filter((plan) => {
    const [first, last] = endsOf(context, plan);
    return days.some((day) => day >= first && day <= last);
  });
  return longer.length > 0 ? endOfLonger(context, longer, days) : unclearTime(context);
}
