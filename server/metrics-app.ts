import type { FastifyInstance } from 'fastify';
import type { Config } from './config/config.ts';
import { type MetricsRouteDeps, metricsRoute } from './routes/metrics.ts';
import { buildSmallApp } from './small-app.ts';

/** The server on METRICS_PORT, which has only `/metrics`. */
export async function buildMetricsApp(config: Pick<Config, 'logLevel'>, deps: MetricsRouteDeps): Promise<FastifyInstance> {
  const app = await buildSmallApp(config);
  await app.register(metricsRoute, deps);
  return app;
}
