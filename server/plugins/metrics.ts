import fp from 'fastify-plugin';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Board } from '../board/board.ts';
import type { Store } from '../store/port/store.ts';
import type { BotMeter } from './bot-meter.ts';
import { createCollectionMetrics } from './collection-metrics.ts';
import { routeOf } from './logging.ts';
import type { StoreHealth } from './store-health.ts';
import type { StoreMeter } from './store-meter.ts';

export interface Metrics {
  /** In Prometheus' text format. Contains only numbers of requests and records, nothing about a person. */
  text(): Promise<string>;
  readonly contentType: string;
  readonly durations: Histogram<'method' | 'route' | 'status_code'>;
  readonly liveClients: Gauge;
  readonly liveDropped: Counter;
  close(): void;
}

export interface MetricsDeps {
  board: Board;
  store: Store;
  storeHealth: StoreHealth;
  /** Milliseconds between two polls of the log; absent if it is not polled. */
  pollInterval?: number;
  /** Absent: the database is not timed. */
  storeMeter?: StoreMeter;
  /** Absent: messages that the bot did not understand are not counted. */
  botMeter?: BotMeter;
  /** Answers of Graph so far, by HTTP status. */
  graphStatuses?: () => Readonly<Record<string, number>>;
  /** Milliseconds by which the machine's clock is ahead of Graph's; undefined if unknown. */
  clockAhead?: () => number | undefined;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Set if metrics have their own listener. */
    metrics?: Metrics;
  }
}

/** Labels are routes, statuses, reasons and methods of the port, so their number is limited. docs/OPERATIONS.md explains each metric. */
export function createMetrics(deps: MetricsDeps): Metrics {
  const { board, store, storeHealth, storeMeter, botMeter, pollInterval } = deps;
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  // These gauges have names of counters; `nodejs_active_resources` has the same data by type.
  for (const kind of ['resources', 'handles', 'requests']) registry.removeSingleMetric(`nodejs_active_${kind}_total`);
  for (const metric of [...(storeMeter?.metrics ?? []), ...(botMeter?.metrics ?? [])]) registry.registerMetric(metric);
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests.',
    labelNames: ['method', 'route', 'status_code'] as const,
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
  const changes = new Counter({
    name: 'indoors_presence_changes_total',
    help: 'Changes of what is shown of people who may be named.',
    registers,
  });
  const answers = new Counter({
    name: 'indoors_graph_requests_total',
    help: 'Requests of this instance to Graph, by HTTP status of the answer; none: no answer.',
    labelNames: ['status'] as const,
    registers,
  });
  const ahead = new Gauge({
    name: 'indoors_clock_ahead_seconds',
    help: 'By how much this machine’s clock is ahead of Microsoft’s; negative when it is behind.',
    registers,
  });
  if (pollInterval !== undefined)
    new Gauge({ name: 'indoors_poll_interval_seconds', help: 'Time between two polls of the sign-in log.', registers }).set(
      pollInterval / 1000,
    );
  const readCollection = createCollectionMetrics(registry, { store, storeHealth });
  const unsubscribe = board.subscribe(({ shown }) => changes.inc(shown.length));

  return {
    durations,
    liveClients,
    liveDropped,
    contentType: registry.contentType,
    async text() {
      people.set(board.world().people.size);
      ranges.set(board.world().ranges.size);
      answers.reset();
      for (const [status, count] of Object.entries(deps.graphStatuses?.() ?? {})) answers.inc({ status }, count);
      const off = deps.clockAhead?.();
      if (off === undefined) ahead.remove();
      else ahead.set(off / 1000);
      await readCollection();
      return registry.metrics();
    },
    close: unsubscribe,
  };
}

/** Measures every request and logs one line about it, which contains only the route's pattern. */
export const metricsPlugin = fp(async (app, { metrics }: { metrics: Metrics }) => {
  app.addHook('onClose', async () => metrics.close());
  app.addHook('onResponse', (request, reply, done) => {
    const route = routeOf(request);
    metrics.durations.labels(request.method, route, String(reply.statusCode)).observe(reply.elapsedTime / 1000);
    request.log.debug({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
    done();
  });
});
