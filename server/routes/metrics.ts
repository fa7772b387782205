import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyPluginAsync } from 'fastify';
import { AppError } from '../errors.ts';
import { tokenOf } from '../plugins/authentication.ts';
import type { Metrics } from '../plugins/metrics.ts';
import { message } from '../texts/message.ts';

export interface MetricsRouteDeps {
  metrics: Pick<Metrics, 'text' | 'contentType'>;
  /** The token that Prometheus must send (`Authorization: Bearer …`); absent: none is required. */
  token?: string;
}

/** `GET /metrics`, on the server's port or on its own (METRICS_PORT). */
export const metricsRoute: FastifyPluginAsync<MetricsRouteDeps> = async (app, { metrics, token }) => {
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (token !== undefined && !isEqual(tokenOf(request), token)) throw new AppError('TOKEN_INVALID', { detail: message('token.metrics') });
    return reply.type(metrics.contentType).send(await metrics.text());
  });
};

/** Compares in constant time. */
function isEqual(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
