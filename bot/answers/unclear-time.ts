import { weekdayOf } from '../../server/presence/opening.ts';
import type { Day } from '../../server/presence/time.ts';
import { message } from '../../server/texts/message.ts';
import type { Answer, Context, Said } from '../context.ts';
import { otherWeekdayOf } from '../time/resolve-days.ts';
import type { DateSaid } from '../time/said.ts';
import type { TimeFault } from '../time/time-fault.ts';
import { weekdayName } from './days-asked.ts';
import { timeInZone } from './time-text.ts';
import { quoted } from './words.ts';

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
  if (found.fault === 'other-weekday') return { text: otherWeekdayText({ texts }, found) };
  if (found.fault !== 'passed') return { text: texts.text(`bot.say.time.${found.fault}`) };
  const date = message('bot.names.list', {
    names: { at: instantOf(found.date), zone: 'UTC', show: found.date.year ? 'date-of-year' : 'month-day' },
  });
  if (found.year === undefined) return { text: texts.text('bot.say.time.passed', { date }) };
  const year = String(found.year);
  return { text: texts.text(found.passed ? 'bot.say.time.passed-year' : 'bot.say.time.before-year', { date, year }) };
}

/** "28 November is a Saturday, not a Wednesday", and which of the two days is meant. */
export function otherWeekdayText({ texts }: Pick<Context, 'texts'>, { day, other }: { day: Day; other: Day }): string {
  const said = (each: Day, show: 'day' | 'month-day') => ({ at: Date.parse(`${each}T00:00:00Z`), zone: 'UTC', show });
  return texts.text('bot.time.other-weekday', {
    date: message('bot.names.list', { names: said(day, 'month-day') }),
    weekday: weekdayName({ texts }, weekdayOf(day)),
    said: weekdayName({ texts }, weekdayOf(other)),
    first: message('bot.names.list', { names: said(day, 'day') }),
    second: message('bot.names.list', { names: said(other, 'day') }),
  });
}

/** The year does not matter: the date is shown without it. */
function instantOf({ day, month, year = 2024 }: DateSaid): number {
  return Date.UTC(year, month - 1, day);
}

/** The answer to a question about another time that does not name its day, or whose weekday and date are not the same day. */
export function whichDay(context: Context, { times, timeText }: Pick<Said, 'times' | 'timeText'>): Answer {
  const { texts, now, zone } = context;
  const weekday = otherWeekdayOf(times[0], now, zone);
  if (weekday) return { text: otherWeekdayText(context, weekday) };
  const text = times.some(({ kind }) => kind === 'vague') ? quoted(timeText) : '';
  return { text: text === '' ? texts.text('bot.time.which-day') : texts.text('bot.time.not-a-day', { text }) };
}
