import { isTrustedAdministrator } from '../../server/actions/actor.ts';
import { expectedWeek } from '../../server/actions/offices/expected-numbers.ts';
import { mayReadInsights } from '../../server/actions/offices/may-read-insights.ts';
import { countMessage, spreadOf } from '../../server/presence/count.ts';
import type { ExpectedWeekday } from '../../server/presence/expected.ts';
import { openingOn, weekdayOf } from '../../server/presence/opening.ts';
import type { Office } from '../../server/presence/place.ts';
import { hasFloorStatistics } from '../../server/presence/settings.ts';
import type { Day } from '../../server/presence/time.ts';
import { type Message, message } from '../../server/texts/message.ts';
import type { Context } from '../context.ts';
import type { Place } from '../understand/lattice.ts';
import { onDay, weekdayName } from './days-asked.ts';

import { placeName, safe } from './words.ts';

/** The expected number of people at a place on a day: that it is closed, or the usual numbers of such days. */
export async function expectedOn(context: Context, asked: Place, day: Day): Promise<Message> {
  const place = placeOfStatistics(context, asked);
  const closed = closedText(context, place.office, day);
  if (closed) return closed;
  const week = await weekOf(context, place);
  if ('id' in week) return week;
  const { weekdays } = week;
  const found = weekdays.find(({ weekday }) => weekday === weekdayOf(day));
  return usualText(context, place, found ?? { weekday: weekdayOf(day), days: 0, hours: [] });
}

/** The office of the floor, if there are no statistics for floors. */
export function placeOfStatistics({ board }: Pick<Context, 'board'>, place: Place): Place {
  return hasFloorStatistics(board.world().settings) ? place : { office: place.office };
}

/** Or that the reader may not read it. In front of others nobody counts as an administrator. */
export async function weekOf(context: Context, { office, floor }: Place): Promise<Awaited<ReturnType<typeof expectedWeek>> | Message> {
  const { settings } = context.board.world();
  const viewer = { administrator: !context.shared && (await isTrustedAdministrator(context, context.person)) };
  if (!mayReadInsights(settings, viewer)) return message(settings.insights === 'off' ? 'bot.expected.off' : 'bot.expected.administrators');
  return expectedWeek(context, viewer, { officeId: office.id, floorId: floor?.id });
}

/** "Berlin: usually 10–14 people on a Monday, mostly 5–19 (from 9 such days)." */
export function usualText(context: Context, place: Place, { weekday, days, people }: ExpectedWeekday): Message {
  const values = { place: safe(placeName(place)), weekday: weekdayName(context, weekday), days };
  if (!people) return message('bot.expected.not-enough', values);
  const { usual, middle } = people;
  return message('bot.expected.line', {
    ...values,
    usual: countMessage(usual),
    middle: countMessage(middle),
    spread: spreadOf(usual, middle),
  });
}

/** `undefined` if the office is open, or its hours are not known. */
export function closedText(context: Context, office: Office, day: Day): Message | undefined {
  const opening = openingOn(office, day);
  if (opening.state !== 'closed') return undefined;
  const values = { place: safe(office.name), day: onDay(context, day) };
  return opening.name === undefined
    ? message('bot.expected.closed', values)
    : message('bot.expected.closed-for', { ...values, name: safe(opening.name) });
}
