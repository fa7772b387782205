import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { readInsights } from '../../actions/offices/insights.ts';
import { textsFor } from '../../plugins/language.ts';
import { wantsCsv } from '../csv.ts';
import type { RouteDeps } from '../deps.ts';
import { iso, replies } from '../replies.ts';
import { InsightsQuerySchema, InsightsSchema } from '../schemas/insights.ts';
import { createSharedAnswers } from '../shared-answers.ts';
import { insightsCsv, insightsView } from './insights-view.ts';

/** `GET /api/insights`: the usual occupancy of an office or a floor, for the people whom the setting allows. */
export const insightsRoute: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const share = createSharedAnswers(deps);
  const schema = {
    tags: ['Presence'],
    summary: 'Get the usual occupancy of an office or a floor by weekday, hour and week, and what to expect',
    description:
      'In steps, from the numbers of past days, in opening hours, without closed days. The setting `insights` says who may read it, and `floorStatistics` whether of floors. With `format=csv` a file.',
    querystring: InsightsQuerySchema,
    response: replies(InsightsSchema),
  };
  app.get('/api/insights', { schema, config: { services: true, revalidates: true, files: ['text/csv'] } }, async (request, reply) => {
    const { office, floor, format } = request.query;
    const insights = await readInsights(deps, request.viewer, { officeId: office, floorId: floor });
    if (wantsCsv(format, request.headers.accept)) {
      reply.header('Content-Disposition', 'attachment; filename="indoors-insights.csv"').type('text/csv; charset=utf-8');
      return reply.serializer(String).send(insightsCsv(insights, textsFor(request)) as never);
    }
    const at = deps.clock.now();
    const view = insightsView(insights, textsFor(request));
    return share(request, reply, { picture: { at }, stale: {} }, () => ({ at: iso(at), ...view }));
  });
};
