import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Config } from './config/config.ts';
import { loggerOptions } from './plugins/logging.ts';
import { connectionErrors, frameworkErrors, problems } from './plugins/problems.ts';

/** A server beside the API, for metrics or while starting: it answers errors as problems, and logs no requests. */
export async function buildSmallApp({ logLevel }: Pick<Config, 'logLevel'>): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    frameworkErrors,
    clientErrorHandler: connectionErrors,
  });
  await app.register(problems);
  return app;
}
