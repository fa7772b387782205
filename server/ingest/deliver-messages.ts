import type { Log } from '../graph/log.ts';
import { HOUR, type Instant, MINUTE } from '../presence/time.ts';
import type { Delivery, DeliveryOutcome, OutboxEntry } from '../store/port/outbox.ts';
import type { Store } from '../store/port/store.ts';
import { createJob, type Job, type JobContext, type JobDeps, type JobOptions } from './job.ts';
import { isSurelyNotSent } from './surely-not-sent.ts';

export interface DeliveryDeps extends JobOptions {
  store: Store;
  clock: JobDeps<void>['clock'];
  log: Log;
  /** Whose entries are delivered. */
  consumer: string;
  /**
   * Makes the message and sends it. Returns undefined once it is sent, or a code that says why it need not be sent any more.
   * @throws what stood in the way; it is tried again where it has surely not arrived
   */
  send(entry: OutboxEntry): Promise<string | undefined>;
}

/** Milliseconds between two looks. */
const LOOK = 15_000;
/** Recipients that are served at once. */
const CONCURRENCY = 20;

/**
 * Delivers what is due in the outbox, on one of all instances. What has surely not arrived is tried again after 1, 2, 4 … minutes,
 * up to 2 hours, and holds up no other recipient. What may have arrived is dropped: a message is lost rather than sent twice.
 */
export function createDelivery(deps: DeliveryDeps): Job {
  return createJob({
    ...deps,
    lease: `delivery/${deps.consumer}`,
    every: LOOK,
    run: (context) => deliverDue(deps, context),
    failed: (error) => deps.log.warn({ error }, 'Messages could not be delivered; it is tried again'),
  });
}

async function deliverDue(deps: DeliveryDeps, { keepAlive }: JobContext): Promise<void> {
  const { store, log, consumer } = deps;
  const dropped = await store.dropOverdue(consumer, await store.databaseTime());
  if (dropped > 0) log.warn({ consumer, dropped }, 'Messages were dropped: they could not be delivered');
  for (;;) {
    await keepAlive();
    const due = await store.dueDeliveries({ consumer, now: await store.databaseTime(), limit: CONCURRENCY });
    if (due.length === 0) return;
    await Promise.all(due.map((delivery) => deliver(deps, delivery)));
  }
}

async function deliver(deps: DeliveryDeps, delivery: Delivery): Promise<void> {
  const { store } = deps;
  const now = await store.databaseTime();
  if (await store.beginDelivery(delivery, now)) await store.endDelivery(delivery.id, await trySend(deps, delivery, now));
}

async function trySend({ log, send }: DeliveryDeps, { entry, tries }: Delivery, now: Instant): Promise<DeliveryOutcome> {
  const { kind } = entry;
  try {
    const reason = await send(entry);
    if (reason === undefined) return { state: 'sent' };
    log.info({ kind, reason }, 'A message was dropped: it need not be sent any more');
    return { state: 'dropped', reason };
  } catch (error) {
    if (isSurelyNotSent(error)) {
      log.warn({ error, kind }, 'A message could not be sent; it is tried again');
      return { state: 'retry', now, after: Math.min(2 ** tries * MINUTE, 2 * HOUR) };
    }
    log.warn({ error, kind }, 'A message was dropped: it was refused, or it may have arrived');
    return { state: 'dropped', reason: 'not-sent-again' };
  }
}
