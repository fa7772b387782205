import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { startBackfill, stopBackfill } from '../../actions/collecting/backfills.ts';
import { textsFor } from '../../plugins/language.ts';
import type { RouteDeps } from '../deps.ts';
import { instantOf, replies } from '../replies.ts';
import { BackfillBody, BackfillSchema } from '../schemas/backfill.ts';
import { backfillView } from './backfill-view.ts';

/** `/api/backfill`: reading the past that the polls did not cover. For administrators. */
export const backfillRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { store, clock, board, backfill } = deps;
  const tags = ['Administration'];
  const config = { access: 'administrator' as const };

  async function view(request: FastifyRequest) {
    const [{ backfill: run, gaps }, readable] = await Promise.all([store.collection(), backfill.reach()]);
    const facts = { run, gaps, readable, now: clock.now(), timeZone: board.world().settings.timeZone };
    return backfillView(facts, textsFor(request));
  }

  app.get(
    '/api/backfill',
    {
      schema: { tags, summary: 'Get the progress of the backfill, and the gaps that it can close', response: replies(BackfillSchema) },
      config,
    },
    view,
  );

  const start = { tags, summary: 'Start a backfill of a span, newest first', body: BackfillBody, response: replies(BackfillSchema, 202) };
  app.post('/api/backfill', { schema: start, config }, async (request, reply) => {
    const { from, until } = request.body;
    const span = {
      ...(from === undefined ? {} : { from: instantOf(from, '/from') }),
      ...(until === undefined ? {} : { until: instantOf(until, '/until') }),
    };
    await startBackfill(deps, request.viewer, span);
    return reply.code(202).send(await view(request));
  });

  const stop = { tags, summary: 'Stop the running backfill; what it has read is kept', response: replies(BackfillSchema) };
  app.delete('/api/backfill', { schema: stop, config }, async (request) => {
    await stopBackfill(deps, request.viewer);
    return view(request);
  });
};
