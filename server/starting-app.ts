import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Config } from './config/config.ts';
import { AppError } from './errors.ts';
import { loggerOptions } from './plugins/logging.ts';
import { connectionErrors, frameworkErrors, problems } from './plugins/problems.ts';
import { message } from './texts/message.ts';

/**
 * Answers while the server starts, since its database may be unavailable for long: `/healthz` 200, so that no process that only waits is
 * killed; everything else, `/readyz` too, 503 STORE_UNAVAILABLE.
 */
export async function buildStartingApp({ logLevel }: Pick<Config, 'logLevel'>): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    frameworkErrors,
    clientErrorHandler: connectionErrors,
  });
  await app.register(problems);
  app.addHook('onRequest', async (request) => {
    // Otherwise each such request would be a line of the log, which already says what the server is waiting for.
    request.log.level = 'silent';
    if (request.routeOptions.url !== '/healthz') throw new AppError('STORE_UNAVAILABLE', { detail: message('request.starting') });
  });
  app.get('/healthz', async () => ({ status: 'ok' }));
  return app;
}
