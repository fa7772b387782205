import { message } from '../../server/texts/message.ts';
import type { Answer, Context } from '../context.ts';
import type { DateSaid } from '../time/said.ts';
import type { TimeFault } from '../time/time-fault.ts';
import { timeInZone } from './time-text.ts';

/**
 * Why nothing was stored for a time.
 * @param there IANA zone of the time. If its clock differs from the asker's, the answer has the time there.
 */
export function unclearTime(context: Context, found: TimeFault = { fault: 'unclear' }, there = context.zone): Answer {
  return { ...faultText(context, found, there), refused: true };
}

function faultText({ texts, now, zone }: Context, found: TimeFault, there: string): Answer {
  const time = timeInZone(now, there, zone);
  if (found.fault === 'over' && 'id' in time) return { text: texts.text('bot.say.time.over-there', { time }) };
  if (found.fault === 'hour-or-date') {
    const { number } = found;
    if (number.includes('/')) return { text: texts.text('bot.say.time.day-or-month', { number }) };
    return { text: texts.text('bot.say.time.hour-or-date', { number, hour: number.replace('.', ':'), date: `${number}.` }) };
  }
  if (found.fault !== 'passed') return { text: texts.text(`bot.say.time.${found.fault}`) };
  const date = message('bot.names.list', {
    names: { at: instantOf(found.date), zone: 'UTC', show: found.date.year ? 'date-of-year' : 'month-day' },
  });
  if (found.year === undefined) return { text: texts.text('bot.say.time.passed', { date }) };
  const year = String(found.year);
  return { text: texts.text(found.passed ? 'bot.say.time.passed-year' : 'bot.say.time.before-year', { date, year }) };
}

/** The year does not matter: the date is shown without it. */
function instantOf({ day, month, year = 2024 }: DateSaid): number {
  return Date.UTC(year, month - 1, day);
}
