import fp from 'fastify-plugin';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Board } from '../board/board.ts';
import { correctedNow } from '../presence/clock-problem.ts';
import type { Clock } from '../presence/time.ts';
import type { Store } from '../store/port/store.ts';
import type { BotMeter } from './bot-meter.ts';
import { createCollectionMetrics } from './collection-metrics.ts';
import { routeOf } from './logging.ts';
import type { StoreHealth } from './store-health.ts';
import type { StoreMeter } from './store-meter.ts';

export interface Metrics {
  /** In Prometheus' text format. Numbers of requests and records only: nothing about a person. */
  text(): Promise<string>;
  readonly contentType: string;
  readonly durations: Histogram<'method' | 'route' | 'status'>;
  readonly liveClients: Gauge;
  readonly liveDropped: Counter;
  close(): void;
}

export interface MetricsDeps {
  board: Board;
  store: Store;
  storeHealth: StoreHealth;
  clock: Clock;
  /** Absent: the database is not timed. */
  storeMeter?: StoreMeter;
  /** Absent: what the bot does not understand is not counted. */
  botMeter?: BotMeter;
  /** Answers of Graph so far, by HTTP status. */
  graphStatuses?: () => Readonly<Record<string, number>>;
  /** Milliseconds by which the machine's clock is ahead of Graph's; undefined if unknown. */
  clockAhead?: () => number | undefined;
}

/** Labels are routes, statuses, reasons and methods of the port: a bounded number. docs/OPERATIONS.md explains each metric. */
export function createMetrics(deps: MetricsDeps): Metrics {
  const { board, store, storeHealth, clock, storeMeter, botMeter } = deps;
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'indoors_' });
  for (const metric of [...(storeMeter?.metrics ?? []), ...(botMeter?.metrics ?? [])]) registry.registerMetric(metric);
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
  const readCollection = createCollectionMetrics(registry, {
    store,
    storeHealth,
    // By which progress is written down.
    clock: { now: () => correctedNow(clock, deps.clockAhead?.()) },
  });
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

/** Times every request and writes one line about it, with the route's pattern only. */
export const metricsPlugin = fp(async (app, { metrics }: { metrics: Metrics }) => {
  app.addHook('onClose', async () => metrics.close());
  app.addHook('onResponse', async (request, reply) => {
    const route = routeOf(request);
    metrics.durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    request.log.debug({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
});
