import type { FastifyBaseLogger } from 'fastify';
import type { CollectorRequests } from '../actions/collector-requests.ts';
import type { RouteDeps } from './deps.ts';

/** The requests of actions to the collector. A failed request is logged, not thrown. */
export function collectorRequests({ collector }: Pick<RouteDeps, 'collector'>, log: FastifyBaseLogger): CollectorRequests {
  const request = (what: string, ask: () => void | Promise<void>): void => {
    Promise.resolve()
      .then(ask)
      .catch((error: unknown) => log.warn({ err: error }, `Failed to request reading ${what} again`));
  };
  return {
    daySweep: () => request('the last day', () => collector.requestDaySweep?.()),
    weekSweep: () => request('the last week', () => collector.requestWeekSweep?.()),
    forget: () => collector.requestForget?.(),
  };
}
