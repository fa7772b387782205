import fp from 'fastify-plugin';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Board } from '../board/board.ts';
import type { Clock } from '../presence/time.ts';
import type { Store } from '../store/port.ts';
import { routeOf } from './logging.ts';

export interface Metrics {
  /** In Prometheus' text format. Numbers of requests and records only: nothing about a person. */
  text(): Promise<string>;
  readonly contentType: string;
  readonly durations: Histogram<'method' | 'route' | 'status'>;
  readonly liveClients: Gauge;
  readonly liveDropped: Counter;
}

export function createMetrics({ board, store, clock }: { board: Board; store: Store; clock: Clock }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'indoors_' });
  const durations = new Histogram({
    name: 'indoors_http_seconds',
    help: 'Duration of HTTP requests.',
    labelNames: ['method', 'route', 'status'] as const,
    registers,
  });
  const liveClients = new Gauge({ name: 'indoors_live_clients', help: 'Open live connections.', registers });
  const liveDropped = new Counter({
    name: 'indoors_live_dropped_total',
    help: 'Live connections closed because the client read too slowly.',
    registers,
  });
  const people = new Gauge({ name: 'indoors_board_people', help: 'People on the board, of any mode.', registers });
  const ranges = new Gauge({ name: 'indoors_board_ranges', help: 'Ranges, closed ones included.', registers });
  const records = new Gauge({
    name: 'indoors_sign_ins',
    help: 'Sign-in records read so far, by what became of them.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const requests = new Gauge({ name: 'indoors_graph_requests', help: 'Requests to Graph so far.', registers });
  const throttled = new Gauge({ name: 'indoors_graph_throttled', help: 'Requests that Graph throttled so far.', registers });
  const age = new Gauge({
    name: 'indoors_watermark_age_seconds',
    help: 'How far back the instant lies up to which all was read.',
    registers,
  });
  const failing = new Gauge({ name: 'indoors_collection_failing', help: '1 while collecting fails.', registers });

  async function readCollection(): Promise<void> {
    const [status, { watermark }] = await Promise.all([store.collectionStatus(), store.collection()]);
    if (watermark !== undefined) age.set((clock.now() - watermark) / 1000);
    if (!status) return;
    failing.set(status.problem ? 1 : 0);
    requests.set(status.totals.requests);
    throttled.set(status.totals.throttled);
    records.set({ outcome: 'used' }, status.totals.used);
    for (const [reason, count] of Object.entries(status.totals.discarded)) records.set({ outcome: reason }, count ?? 0);
  }

  return {
    durations,
    liveClients,
    liveDropped,
    contentType: registry.contentType,
    async text() {
      people.set(board.world().people.size);
      ranges.set(board.world().ranges.size);
      // Without the database the rest is still worth having.
      await readCollection().catch(() => {});
      return registry.metrics();
    },
  };
}

/** Times every request and writes one line about it, with the route's pattern only. */
export const metricsPlugin = fp(async (app, { metrics }: { metrics: Metrics }) => {
  app.addHook('onResponse', async (request, reply) => {
    const route = routeOf(request);
    metrics.durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    request.log.debug({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
});
