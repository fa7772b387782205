import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { RouteDeps } from '../deps.ts';
import { pictureAt, replies, staleView } from '../replies.ts';
import { AtQuery, OccupancySchema } from '../schemas/occupancy.ts';
import { createSharedAnswers } from '../shared-answers.ts';
import { occupancyView } from '../views.ts';

/** `GET /api/occupancy`: how many people are at offices and floors. */
export const occupancyRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const share = createSharedAnswers(deps);
  const schema = {
    tags: ['Presence'],
    summary: 'How full offices and floors are',
    querystring: AtQuery,
    response: replies(OccupancySchema),
  };
  app.get('/api/occupancy', { schema }, async (request, reply) => {
    const { at } = request.query;
    const picture = await pictureAt(deps, at);
    if (at !== undefined) return occupancyView(picture);
    const stale = staleView(await deps.freshness.look());
    return share(request, reply, { picture, stale }, () => ({ ...occupancyView(picture), ...stale }));
  });
};
