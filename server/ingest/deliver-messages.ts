import type { Log } from '../graph/log.ts';
import { HOUR, MINUTE } from '../presence/time.ts';
import type { Delivery, OutboxEntry } from '../store/port/outbox.ts';
import type { Store } from '../store/port/store.ts';
import { createJob, type Job, type JobContext, type JobDeps, type JobOptions } from './job.ts';

export interface DeliveryDeps extends JobOptions {
  store: Store;
  clock: JobDeps<void>['clock'];
  log: Log;
  /** Whose entries are delivered. */
  consumer: string;
  /**
   * Makes the message and sends it. Returns undefined once it is sent, or a code that says why it need not be sent any more.
   * @throws what stood in the way; it is tried again
   */
  send(entry: OutboxEntry): Promise<string | undefined>;
}

/** Milliseconds between two looks. */
const LOOK = 15_000;
/** Recipients that are served at once. */
const CONCURRENCY = 20;

/**
 * Delivers what is due in the outbox, on one of all instances. A recipient that cannot be reached is tried again after 1, 2, 4 …
 * minutes, up to 2 hours, and holds up no other.
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

async function deliver({ store, log, send }: DeliveryDeps, delivery: Delivery): Promise<void> {
  const { id, entry, tries } = delivery;
  const retryAfter = Math.min(2 ** tries * MINUTE, 2 * HOUR);
  if (!(await store.beginDelivery(delivery, { now: await store.databaseTime(), retryAfter }))) return;
  let reason: string | undefined;
  try {
    reason = await send(entry);
  } catch (error) {
    log.warn({ error, kind: entry.kind }, 'A message could not be sent; it is tried again');
    return;
  }
  if (reason !== undefined) log.info({ kind: entry.kind, reason }, 'A message was dropped: it need not be sent any more');
  await store.endDelivery(id, reason === undefined ? { state: 'sent' } : { state: 'dropped', reason });
}
