import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { readDayHours } from '../../actions/offices/day-hours.ts';
import { AppError } from '../../errors.ts';
import { textsFor } from '../../plugins/language.ts';
import { message } from '../../texts/message.ts';
import type { RouteDeps } from '../deps.ts';
import { instantOf, lastEvent, pictureOf, replies, staleView } from '../replies.ts';
import {
  DaysOfOfficeQuery,
  HoursOfDayQuery,
  HoursOfDaySchema,
  NumbersOfDaysSchema,
  OccupancyQuery,
  OccupancySchema,
} from '../schemas/occupancy.ts';
import { createSharedAnswers } from '../shared-answers.ts';
import { hoursView } from './hours-view.ts';
import { keptDays, keptNumbersOf, officesPastRetention } from './kept-numbers.ts';
import { occupancyView } from './occupancy-view.ts';

/**
 * `GET /api/occupancy`: the occupancy of offices and floors, now or in the past; `…/days`: the numbers of days whose data about people is
 * deleted.
 */
export const occupancyRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const share = createSharedAnswers(deps);
  const config = { services: true as const };
  const schema = {
    tags: ['Presence'],
    summary: 'Get the occupancy of offices and floors',
    querystring: OccupancyQuery,
    response: replies(OccupancySchema),
  };
  app.get('/api/occupancy', { schema, config: { ...config, revalidates: true } }, async (request, reply) => {
    const { at, day, hour } = request.query;
    const texts = textsFor(request);
    const kept = await keptNumbersOf(deps, { at, day, hour }, texts);
    if (kept) return kept;
    if (at !== undefined && day === undefined && hour === undefined) {
      const instant = instantOf(at, '?at');
      const past = await deps.board.at(instant, { numbersOnly: true });
      const gone = await officesPastRetention(deps, instant);
      return occupancyView(past, texts, gone.size > 0 ? past.occupancy(gone) : past.occupancy());
    }
    const event = lastEvent(deps);
    const picture = await pictureOf(deps, { at, day, hour });
    if (day !== undefined) return occupancyView(picture, texts);
    const stale = staleView(await deps.freshness.look(), texts);
    return share(request, reply, { picture, stale, event }, () => ({ ...occupancyView(picture, texts), ...stale }));
  });

  const hours = {
    tags: ['Presence'],
    summary: 'Get the occupancy of each office at each full hour of a day, and its peak',
    description: 'Of days before today, and of the hours of today that have come: the numbers of `GET /api/occupancy?day=&hour=`.',
    querystring: HoursOfDayQuery,
    response: replies(HoursOfDaySchema),
  };
  app.get('/api/occupancy/hours', { schema: hours, config }, async (request) => {
    const { day } = request.query;
    return { day, offices: hoursView(await readDayHours(deps, day), textsFor(request)) };
  });

  const days = {
    tags: ['Presence'],
    summary: 'Get the occupancy of an office by hour and by day, for days whose data about people has been deleted',
    description: 'In steps, people who may be named included. Days of which more is kept are answered by `GET /api/occupancy?at=`.',
    querystring: DaysOfOfficeQuery,
    response: replies(NumbersOfDaysSchema),
  };
  app.get('/api/occupancy/days', { schema: days, config }, async (request) => {
    const { query } = request;
    const office = deps.board.world().offices.get(query.office);
    if (!office) throw new AppError('NOT_FOUND', { detail: message('office.not-found') });
    return keptDays(deps, { office, fromDay: query.fromDay, toDay: query.toDay }, textsFor(request));
  });
};
