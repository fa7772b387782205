import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Config } from './config/config.ts';
import { loggerOptions } from './plugins/logging.ts';
import { connectionErrors, frameworkErrors, problems } from './plugins/problems.ts';
import { type MetricsRouteDeps, metricsRoute } from './routes/metrics.ts';

/** The listener of METRICS_PORT, which has `/metrics` alone. */
export async function buildMetricsApp({ logLevel }: Pick<Config, 'logLevel'>, deps: MetricsRouteDeps): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    frameworkErrors,
    clientErrorHandler: connectionErrors,
  });
  await app.register(problems);
  await app.register(metricsRoute, deps);
  return app;
}
