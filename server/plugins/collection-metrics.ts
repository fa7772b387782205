import { Counter, Gauge, type Registry } from 'prom-client';
import { countsShown } from '../presence/reasons.ts';
import type { Instant } from '../presence/time.ts';
import type { CollectionCounts } from '../store/port/collecting.ts';
import { totalCounts } from '../store/port/counts.ts';
import type { Store } from '../store/port/store.ts';
import type { StreamStatus } from '../store/port/streaming.ts';
import { createOutboxMetrics } from './outbox-metrics.ts';
import type { StoreHealth } from './store-health.ts';

/** The state of collecting and of messages from the database, for all instances together. */
export function createCollectionMetrics(registry: Registry, { store, storeHealth }: { store: Store; storeHealth: StoreHealth }) {
  const registers = [registry];
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const counter = (name: string, help: string) => new Counter({ name, help, registers });
  const up = gauge('indoors_store_up', '1 while the database answers.');
  const writable = gauge('indoors_store_writable', '1 while the database takes writes.');
  const records = outcomes(registry, 'indoors_sign_ins_total', 'Sign-in records read, repeats included, by result: used, or why not.');
  const requests = counter('indoors_collection_requests_total', 'Requests to Graph for collecting.');
  const throttled = counter('indoors_graph_throttled_total', 'Requests for collecting that Graph throttled.');
  const late = counter('indoors_late_sign_ins_total', 'Placements that only a sweep found, since the log ran late.');
  const lag = statistics(registry, 'indoors_lag_seconds', 'From a sign-in to its appearance on the board, in the last runs.');
  const watermark = gauge('indoors_watermark_timestamp_seconds', 'The instant up to which all sign-ins were read.');
  const success = gauge('indoors_last_success_timestamp_seconds', 'End of the last successful run of collecting.');
  const failing = gauge('indoors_collection_failing', '1 while collecting fails, also because the database takes no writes.');
  const directory = gauge('indoors_directory_failing', '1 while the directory cannot be read.');
  const fullRead = gauge('indoors_directory_full_read_timestamp_seconds', 'Start of the last complete reading of the directory.');
  const gaps = gauge('indoors_gaps', 'Spans that were never read and can no longer be read.');
  const expiry = new Gauge({
    name: 'indoors_credential_expiry_timestamp_seconds',
    help: 'When the client secret or certificate of the app, or of a registration of the bot’s own, ends.',
    labelNames: ['credential'] as const,
    registers,
  });
  const warned = gauge('indoors_warning_conversations', 'Chats and channels to which the bot sends warnings.');
  // Unknown values are omitted: a zero would look like an instant.
  const unknown = [watermark, success, fullRead];
  const readStream = createStreamMetrics(registry);
  const readOutbox = createOutboxMetrics(registry);

  return async function read(): Promise<void> {
    for (const metric of unknown) metric.remove();
    expiry.reset();
    readStream(undefined);
    readOutbox([]);
    const isReadOnly = (await storeHealth.check()) !== undefined;
    writable.set(isReadOnly ? 0 : 1);
    // The problem of a run cannot be stored either.
    failing.set(isReadOnly ? 1 : 0);
    try {
      const [status, collection, directoryState, credentials, conversations, stream, outbox] = await Promise.all([
        store.collectionStatus(),
        store.collection(),
        store.directoryState(),
        store.credentialStatuses(),
        store.warningConversations(),
        store.streamStatus(),
        store.outboxCounts(),
      ]);
      up.set(1);
      gaps.set(collection.gaps.length);
      warned.set(conversations.length);
      setInstant(watermark, collection.watermark);
      setInstant(fullRead, directoryState.fullAt);
      for (const { of, expiresAt } of credentials) expiry.set({ credential: of }, expiresAt / 1000);
      readStream(stream);
      readOutbox(outbox);
      if (!status) return;
      const totals = totalCounts(status, collection.backfill);
      failing.set(isReadOnly || status.problem ? 1 : 0);
      directory.set(status.directory.problem ? 1 : 0);
      setInstant(success, status.lastSuccessAt);
      setLag(lag, status.lag);
      setTotal(requests, totals.requests);
      setTotal(throttled, totals.throttled);
      setTotal(late, totals.late);
      setOutcomes(records, totals);
    } catch {
      // Without the database the other metrics are still useful.
      up.set(0);
      failing.set(1);
    }
  };
}

/** The state of the event hub; absent if nothing was ever streamed. */
function createStreamMetrics(registry: Registry) {
  const registers = [registry];
  const streamed = outcomes(
    registry,
    'indoors_streamed_sign_ins_total',
    'Sign-in records from the event hub, repeats included, by result.',
  );
  const lag = statistics(
    registry,
    'indoors_stream_lag_seconds',
    'From a sign-in to the board, of the last streamed records with new information.',
  );
  const received = new Gauge({
    name: 'indoors_stream_received_timestamp_seconds',
    help: 'When records last came from the event hub.',
    registers,
  });
  const failing = new Gauge({ name: 'indoors_stream_failing', help: '1 while the event hub cannot be read.', registers });

  return function read(stream: StreamStatus | undefined): void {
    received.remove();
    failing.remove();
    if (!stream) return;
    failing.set(stream.problem ? 1 : 0);
    setInstant(received, stream.lastReceivedAt);
    setLag(lag, stream.lag);
    setOutcomes(streamed, stream.totals);
  };
}

/** Seconds since 1970. An instant in the future, from a clock that was ahead, is exported unchanged: an alert looks for it. */
function setInstant(gauge: Gauge, at: Instant | undefined): void {
  if (at !== undefined) gauge.set(at / 1000);
}

function outcomes(registry: Registry, name: string, help: string): Counter<'outcome'> {
  return new Counter({ name, help, labelNames: ['outcome'] as const, registers: [registry] });
}

function statistics(registry: Registry, name: string, help: string): Gauge<'statistic'> {
  return new Gauge({ name, help, labelNames: ['statistic'] as const, registers: [registry] });
}

/** Sets a total that is counted elsewhere. */
function setTotal(counter: Counter, total: number): void {
  counter.reset();
  counter.inc(total);
}

function setLag(gauge: Gauge<'statistic'>, lag: { median: number; worst: number } | undefined): void {
  if (lag) for (const statistic of ['median', 'worst'] as const) gauge.set({ statistic }, lag[statistic] / 1000);
}

function setOutcomes(counter: Counter<'outcome'>, { used, discarded }: Pick<CollectionCounts, 'used' | 'discarded'>): void {
  counter.reset();
  counter.inc({ outcome: 'used' }, used);
  for (const [outcome, count] of Object.entries(countsShown(discarded))) counter.inc({ outcome }, count ?? 0);
}
