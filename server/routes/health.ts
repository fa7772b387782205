import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { AppError } from '../errors.ts';
import type { RouteDeps } from './deps.ts';
import { replies } from './replies.ts';
import { ClientSchema } from './schemas/client.ts';

/** Endpoints without a token: liveness, readiness, metrics, and what a client needs to sign in. */
export const healthRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, { config, storeHealth, metrics, demo }) => {
  app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }));

  app.get('/readyz', { schema: { hide: true } }, async () => {
    const problem = await storeHealth.check();
    if (problem) throw new AppError('STORE_UNAVAILABLE', { detail: problem.message });
    return { status: 'ready' };
  });

  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));

  const schema = {
    tags: ['Server'],
    summary: 'Get what a client needs before it can sign in',
    security: [],
    response: replies(ClientSchema),
  };
  app.get('/api/client', { schema }, async () => {
    const { clientId, tenantId, authorityHost, teamsCatalogAppId: teamsAppId } = config;
    return { clientId, tenantId, authorityHost, demo, ...(teamsAppId === undefined ? {} : { teamsAppId }) };
  });
};
