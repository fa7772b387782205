import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { AppError } from '../errors.ts';
import type { RouteDeps } from './deps.ts';
import { replies } from './replies.ts';
import { ClientSchema } from './schemas/client.ts';

const PATIENCE = 3000;

/** What needs no token: whether the server lives and can serve, its metrics, and what a client must know to sign in. */
export const healthRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, { config, store, metrics, demo }) => {
  app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }));

  app.get('/readyz', { schema: { hide: true } }, async () => {
    await withinPatience(store.ping());
    return { status: 'ready' };
  });

  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));

  const schema = {
    tags: ['Server'],
    summary: 'What a client must know before it can sign in',
    security: [],
    response: replies(ClientSchema),
  };
  app.get('/api/client', { schema }, async () => {
    const { clientId, tenantId, authorityHost, teamsCatalogAppId: teamsAppId } = config;
    return { clientId, tenantId, authorityHost, demo, ...(teamsAppId === undefined ? {} : { teamsAppId }) };
  });
};

/** @throws AppError STORE_UNAVAILABLE when the database does not answer in time, or says no. */
async function withinPatience(ping: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('STORE_UNAVAILABLE')), PATIENCE);
  });
  try {
    await Promise.race([ping, late]);
  } finally {
    clearTimeout(timer);
  }
}
