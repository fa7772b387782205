import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { expectedNumbers, expectedWeek } from '../../actions/offices/expected-numbers.ts';
import { textsFor } from '../../plugins/language.ts';
import type { Expected, ExpectedWeekday } from '../../presence/expected.ts';
import { weekdayOf } from '../../presence/opening.ts';
import type { Floor, Office } from '../../presence/place.ts';
import type { Texts } from '../../texts/texts.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import {
  ExpectedDayQuery,
  ExpectedDaySchema,
  type ExpectedWeekdayView,
  ExpectedWeekQuery,
  ExpectedWeekSchema,
} from '../schemas/expected.ts';
import { countView } from './occupancy-view.ts';

/** `GET /api/expected/…`: the expected occupancy of a place, from the numbers of the same weekday. */
export const expectedRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const tags = ['Presence'];
  const config = { services: true as const };

  const day = {
    tags,
    summary: 'Get the expected occupancy of an office or a floor on a day',
    description:
      'From the numbers of the same weekday in the last quarter of a year: the median, and the bounds of the middle 60 %, in steps. Plans are separate. The setting `insights` says who gets the numbers.',
    querystring: ExpectedDayQuery,
    response: replies(ExpectedDaySchema),
  };
  app.get('/api/expected/day', { schema: day, config }, async (request) => {
    const { query } = request;
    const { office, floor, planned, numbers, ...asked } = await expectedNumbers(deps, request.viewer, {
      officeId: query.office,
      floorId: query.floor,
      day: query.day,
    });
    const view = numbers ? weekdayView(numbers, textsFor(request)) : { weekday: weekdayOf(query.day), hours: [] };
    return { ...placeOf(office, floor), ...asked, ...view, planned: planned.length };
  });

  const week = {
    tags,
    summary: 'Get the usual occupancy of an office or a floor by weekday',
    description: 'The setting `insights` says who may read it.',
    querystring: ExpectedWeekQuery,
    response: replies(ExpectedWeekSchema),
  };
  app.get('/api/expected/week', { schema: week, config }, async (request) => {
    const { query } = request;
    const texts = textsFor(request);
    const { office, floor, weekdays, ...chosen } = await expectedWeek(deps, request.viewer, {
      officeId: query.office,
      floorId: query.floor,
    });
    return { ...placeOf(office, floor), weekdays: weekdays.map((weekday) => weekdayView(weekday, texts)), ...chosen };
  });
};

/** The place of a statistic in an answer. */
export function placeOf({ id, name, timeZone, capacity: seats }: Office, floor: Floor | undefined) {
  const capacity = floor ? floor.capacity : seats;
  return {
    officeId: id,
    name,
    timeZone,
    ...(floor && { floorId: floor.id, floorName: floor.name }),
    ...(capacity !== undefined && { capacity }),
  };
}

function weekdayView({ people, hours, peak, ...numbers }: ExpectedWeekday, texts: Texts): ExpectedWeekdayView {
  return {
    ...numbers,
    ...(people && { people: expectedView(people, texts) }),
    hours: hours.map(({ hour, present }) => ({ hour, present: expectedView(present, texts) })),
    ...(peak && { peak: { hours: peak.hours, usual: countView(peak.usual, texts) } }),
  };
}

export function expectedView({ usual, middle }: Expected, texts: Texts) {
  return { usual: countView(usual, texts), middle: countView(middle, texts) };
}
