import { Counter, Gauge, type Registry } from 'prom-client';
import { countsShown } from '../presence/reasons.ts';
import { type Clock, type Instant, notInFuture } from '../presence/time.ts';
import type { CollectionCounts } from '../store/port/collecting.ts';
import { totalCounts } from '../store/port/counts.ts';
import type { Store } from '../store/port/store.ts';
import type { StreamStatus } from '../store/port/streaming.ts';
import { createOutboxMetrics } from './outbox-metrics.ts';
import type { StoreHealth } from './store-health.ts';

/** The state of collecting and of messages in the database, for all instances together. */
export function createCollectionMetrics(
  registry: Registry,
  { store, storeHealth, clock }: { store: Store; storeHealth: StoreHealth; clock: Clock },
) {
  const registers = [registry];
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const counter = (name: string, help: string) => new Counter({ name, help, registers });
  const up = gauge('indoors_store_up', '1 while the database answers.');
  const writable = gauge('indoors_store_writable', '1 while the database takes writes.');
  const records = outcomes(
    registry,
    'indoors_sign_ins_total',
    'Sign-in records read, repeats included, by what became of them: used, or why not.',
  );
  const requests = counter('indoors_collection_requests_total', 'Requests to Graph for collecting.');
  const throttled = counter('indoors_graph_throttled_total', 'Requests for collecting that Graph throttled.');
  const late = counter('indoors_late_sign_ins_total', 'Placements that only a sweep found, since the log ran late.');
  const lag = statistics(registry, 'indoors_lag_seconds', 'Between a sign-in and its being on the board, of the last runs.');
  const watermark = gauge('indoors_watermark_age_seconds', 'How far back the instant lies up to which all was read.');
  const success = gauge('indoors_last_success_age_seconds', 'Since the last run of collecting that went well.');
  const failing = gauge('indoors_collection_failing', '1 while collecting fails.');
  const directory = gauge('indoors_directory_failing', '1 while the directory cannot be read.');
  const gaps = gauge('indoors_gaps', 'Spans that were never read and cannot be any more.');
  const expiry = gauge('indoors_credential_expiry_seconds', 'Until the client secret or certificate ends; negative afterwards.');
  const warned = gauge('indoors_warning_conversations', 'Chats and channels to which the bot sends warnings.');
  // Unknown values are omitted: a zero would look like good news. An instant in the future is not progress either.
  const unknown = [watermark, success, expiry];
  const readStream = createStreamMetrics(registry);
  const readOutbox = createOutboxMetrics(registry);

  return async function read(): Promise<void> {
    for (const metric of unknown) metric.remove();
    readStream(undefined, clock.now());
    readOutbox([]);
    writable.set((await storeHealth.check()) ? 0 : 1);
    try {
      const [status, collection, credential, conversations, stream, outbox] = await Promise.all([
        store.collectionStatus(),
        store.collection(),
        store.credentialStatus(),
        store.warningConversations(),
        store.streamStatus(),
        store.outboxCounts(),
      ]);
      const now = clock.now();
      up.set(1);
      gaps.set(collection.gaps.length);
      warned.set(conversations.length);
      setAge(watermark, collection.watermark, now);
      if (credential) expiry.set((credential.expiresAt - now) / 1000);
      readStream(stream, now);
      readOutbox(outbox);
      if (!status) return;
      const totals = totalCounts(status, collection.backfill);
      failing.set(status.problem ? 1 : 0);
      directory.set(status.directory.problem ? 1 : 0);
      setAge(success, status.lastSuccessAt, now);
      setLag(lag, status.lag);
      setTotal(requests, totals.requests);
      setTotal(throttled, totals.throttled);
      setTotal(late, totals.late);
      setOutcomes(records, totals);
    } catch {
      // Without the database the rest is still worth having.
      up.set(0);
    }
  };
}

/** The state of the event hub; nothing if nothing was ever streamed. */
function createStreamMetrics(registry: Registry) {
  const registers = [registry];
  const streamed = outcomes(
    registry,
    'indoors_streamed_sign_ins_total',
    'Sign-in records from the event hub, repeats included, by what became of them.',
  );
  const lag = statistics(
    registry,
    'indoors_stream_lag_seconds',
    'From a sign-in to the board, of the last streamed records that said something new.',
  );
  const received = new Gauge({
    name: 'indoors_stream_received_age_seconds',
    help: 'Since records last came from the event hub.',
    registers,
  });
  const failing = new Gauge({ name: 'indoors_stream_failing', help: '1 while the event hub cannot be read.', registers });

  return function read(stream: StreamStatus | undefined, now: Instant): void {
    received.remove();
    failing.remove();
    if (!stream) return;
    failing.set(stream.problem ? 1 : 0);
    setAge(received, stream.lastReceivedAt, now);
    setLag(lag, stream.lag);
    setOutcomes(streamed, stream.totals);
  };
}

/** Seconds since then; undefined for an instant in the future. */
function setAge(gauge: Gauge, at: Instant | undefined, now: Instant): void {
  const past = notInFuture(at, now);
  if (past !== undefined) gauge.set(Math.max(0, now - past) / 1000);
}

function outcomes(registry: Registry, name: string, help: string): Counter<'outcome'> {
  return new Counter({ name, help, labelNames: ['outcome'] as const, registers: [registry] });
}

function statistics(registry: Registry, name: string, help: string): Gauge<'statistic'> {
  return new Gauge({ name, help, labelNames: ['statistic'] as const, registers: [registry] });
}

/** A total that is counted elsewhere. */
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
