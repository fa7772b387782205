import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { AppError, message } from '../../errors.ts';
import { textsFor } from '../../plugins/language.ts';
import type { RouteDeps } from '../deps.ts';
import { instantOf, pictureOf, replies, staleView } from '../replies.ts';
import { DaysOfOfficeQuery, NumbersOfDaysSchema, OccupancyQuery, OccupancySchema } from '../schemas/occupancy.ts';
import { createSharedAnswers } from '../shared-answers.ts';
import { occupancyView } from '../views.ts';
import { keptDays, keptNumbersOf, officesPastRetention } from './kept-numbers.ts';

/** `GET /api/occupancy`: how many people are, or were, at offices and floors; `…/days`: what stays of days when people's data went. */
export const occupancyRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const share = createSharedAnswers(deps);
  const schema = {
    tags: ['Presence'],
    summary: 'How full offices and floors are',
    querystring: OccupancyQuery,
    response: replies(OccupancySchema),
  };
  app.get('/api/occupancy', { schema }, async (request, reply) => {
    const { at, day } = request.query;
    const texts = textsFor(request);
    const kept = await keptNumbersOf(deps, { at, day }, texts);
    if (kept) return kept;
    if (at !== undefined && day === undefined) {
      const instant = instantOf(at, '?at');
      const past = await deps.board.at(instant, { numbersOnly: true });
      const gone = await officesPastRetention(deps, instant);
      return occupancyView(past, texts, gone.size > 0 ? past.occupancy(gone) : past.occupancy());
    }
    const picture = await pictureOf(deps, { at, day });
    if (day !== undefined) return occupancyView(picture, texts);
    const stale = staleView(await deps.freshness.look(), texts);
    return share(request, reply, { picture, stale }, () => ({ ...occupancyView(picture, texts), ...stale }));
  });

  const days = {
    tags: ['Presence'],
    summary: 'How full an office was, by hour and by day, on days of which nothing about people is kept any more',
    description: 'In steps, people who may be named included. Days of which more is kept are answered by `GET /api/occupancy?at=`.',
    querystring: DaysOfOfficeQuery,
    response: replies(NumbersOfDaysSchema),
  };
  app.get('/api/occupancy/days', { schema: days }, async (request) => {
    const { query } = request;
    const office = deps.board.world().offices.get(query.office);
    if (!office) throw new AppError('NOT_FOUND', { detail: message('office.not-found') });
    return keptDays(deps, { office, fromDay: query.fromDay, toDay: query.toDay }, textsFor(request));
  });
};
