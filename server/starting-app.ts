import type { FastifyInstance } from 'fastify';
import type { Config } from './config/config.ts';
import { AppError } from './errors.ts';
import { buildSmallApp } from './small-app.ts';
import { message } from './texts/message.ts';

/**
 * Answers while the server starts, since its database may be unavailable for long. `/healthz` is 200, so that a process that only waits is
 * not killed. All other paths, also `/readyz`, are 503 STORE_UNAVAILABLE.
 */
export async function buildStartingApp(config: Pick<Config, 'logLevel'>): Promise<FastifyInstance> {
  const app = await buildSmallApp(config);
  app.addHook('onRequest', async (request) => {
    // Otherwise each such request would be a line of the log, which already says what the server is waiting for.
    request.log.level = 'silent';
    if (request.routeOptions.url !== '/healthz') throw new AppError('STORE_UNAVAILABLE', { detail: message('request.starting') });
  });
  app.get('/healthz', async () => ({ status: 'ok' }));
  return app;
}
