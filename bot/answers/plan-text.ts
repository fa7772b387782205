import { dayBounds, dayOf } from '../../server/presence/calendar.ts';
import { placeMessage } from '../../server/presence/explain.ts';
import type { DayPlan } from '../../server/presence/plans.ts';
import { type Message, message } from '../../server/texts/message.ts';
import type { Context } from '../context.ts';
import { timeInZone } from './time-text.ts';
import { safe } from './words.ts';

/** "in Berlin, Floor 2", "working remotely from 14:00". */
export function planText(context: Context, { statement, from, until, wholeDay, inForce }: DayPlan): Message {
  const { picture, zone, texts } = context;
  const office = statement.kind === 'office' ? picture.world.offices.get(statement.officeId) : undefined;
  const place = safe(texts.say(placeOfPlan(context, statement)));
  if (wholeDay) return message('bot.plans.place', { place });
  const theirs = office?.timeZone ?? zone;
  const { start, end } = dayBounds(dayOf(from, theirs), theirs);
  const [begins, ends] = [timeInZone(from, theirs, zone), timeInZone(until, theirs, zone)];
  if (until === end && !inForce) return message('bot.plans.from', { place, time: begins });
  if (from === start || inForce) return message('bot.plans.until', { place, time: ends });
  return message('bot.plans.between', { place, from: begins, until: ends });
}

function placeOfPlan({ picture }: Context, statement: DayPlan['statement']): Message {
  if (statement.kind !== 'office') return message(`presence.place.${statement.kind}`);
  const { officeId, floorId } = statement;
  return placeMessage({ status: 'office', reason: 'override-self', officeId, floorId }, picture.world);
}
