import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../../graph/log.ts';
import { HOUR, type Instant, MINUTE } from '../../presence/time.ts';
import type { Delivery, DeliveryOutcome, OutboxEntry } from '../../store/port/outbox.ts';
import type { Store } from '../../store/port/store.ts';
import { createJob, type Job, type JobContext, type JobDeps, type JobOptions } from '../job.ts';
import { askedToWait, isCertainlyNotSent } from './certainly-not-sent.ts';

export interface DeliveryDeps extends JobOptions {
  store: Store;
  clock: JobDeps<void>['clock'];
  log: Log;
  /** The consumer whose entries are delivered. */
  consumer: string;
  /** Creates the message and sends it. @throws the failure; an entry that has certainly not arrived is tried again */
  send(entry: OutboxEntry): Promise<Sent>;
  /** Waits for some milliseconds. Default: real time. */
  pause?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** Undefined if sent; a code if it need not be sent any more; or the milliseconds until it may be sent. */
export type Sent = string | undefined | { after: number };

/** Milliseconds between two checks. */
const LOOK = 15_000;
/** Messages started per second, for all conversations together. A conversation gets one of them, and none in the next second. */
const PER_SECOND = 20;
const SECOND = 1000;

/**
 * Delivers due entries of the outbox, on one instance. Entries that have certainly not arrived are tried again after 1, 2, 4 … minutes, up to 2
 * hours, or as long as the channel asks, without delaying other recipients. Entries that may have arrived are dropped: a message is lost rather
 * than sent twice.
 */
export function createDelivery(deps: DeliveryDeps): Job {
  return createJob({
    ...deps,
    lease: `delivery/${deps.consumer}`,
    every: LOOK,
    run: (context) => deliverDue(deps, context),
    failed: (error) => deps.log.warn({ error }, 'Failed to deliver messages; will retry'),
  });
}

async function deliverDue(deps: DeliveryDeps, { keepAlive, signal }: JobContext): Promise<void> {
  const { store, log, consumer, pause = inRealTime } = deps;
  const dropped = await store.dropOverdue(consumer, await store.databaseTime());
  if (dropped > 0) log.warn({ consumer, dropped }, 'Dropped undeliverable messages');
  const sending = createSending();
  const sendPaced = async (delivery: Delivery, turn: number): Promise<void> => {
    await pause(((turn + Math.random()) * SECOND) / PER_SECOND, signal);
    const now = await store.databaseTime();
    if (await store.beginDelivery(delivery, now)) sending.add(send(deps, delivery, now));
  };
  try {
    for (;;) {
      await keepAlive();
      const due = await store.dueDeliveries({ consumer, now: await store.databaseTime(), limit: PER_SECOND });
      if (due.length === 0 && sending.count() === 0) break;
      await (due.length === 0 ? sending.next() : Promise.all([pause(2 * SECOND, signal), ...due.map(sendPaced)]));
    }
  } finally {
    await sending.end();
  }
}

/** Deliveries in progress. They run concurrently, since a channel may be slow. */
function createSending() {
  const all = new Set<Promise<void>>();
  const failures: unknown[] = [];
  return {
    add(sent: Promise<void>): void {
      const one = sent.catch((error: unknown) => void failures.push(error)).finally(() => all.delete(one));
      all.add(one);
    },
    count: () => all.size,
    /** Resolves when one of them is over. */
    next: () => Promise.race(all),
    /** Resolves when all are over. @throws the first failure */
    async end(): Promise<void> {
      await Promise.all(all);
      if (failures.length > 0) throw failures[0];
    },
  };
}

function inRealTime(milliseconds: number, signal: AbortSignal): Promise<unknown> {
  return delay(milliseconds, undefined, { signal });
}

async function send(deps: DeliveryDeps, delivery: Delivery, now: Instant): Promise<void> {
  await deps.store.endDelivery(delivery.id, await trySend(deps, delivery, now));
}

async function trySend({ log, clock, send }: DeliveryDeps, { entry, tries }: Delivery, now: Instant): Promise<DeliveryOutcome> {
  const { kind } = entry;
  try {
    const reason = await send(entry);
    if (reason === undefined) return { state: 'sent' };
    if (typeof reason === 'object') return { state: 'retry', now, after: reason.after };
    log.info({ kind, reason }, 'Dropped a message that no longer applies');
    return { state: 'dropped', reason };
  } catch (error) {
    if (isCertainlyNotSent(error)) {
      log.warn({ error, kind }, 'Failed to send a message; will retry');
      return { state: 'retry', now, after: Math.max(Math.min(2 ** tries * MINUTE, 2 * HOUR), askedToWait(error, clock.now())) };
    }
    log.warn({ error, kind }, 'Dropped a message: it was refused, or may have arrived');
    return { state: 'dropped', reason: 'not-sent-again' };
  }
}
