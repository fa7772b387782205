import { endsWithin } from '../../concurrency.ts';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { auditLook } from '../audit.ts';

export interface CollectNowDeps {
  store: Pick<Store, 'appendAudit'>;
  clock: Clock;
  collector: { collect(): Promise<unknown> };
  /** Milliseconds. */
  collectWaitMs: number;
}

/** Collects sign-ins now, and audits who asked for it. Resolves when it is done, or after `collectWaitMs`; then collecting continues. */
export async function collectNow(deps: CollectNowDeps, actor: Actor): Promise<void> {
  requireAdministrator(actor);
  await auditLook(deps, { actor: actor.id, action: 'collection.start', subject: 'collection' });
  await awaitCollecting(deps);
}

/** Collects, and waits for `collectWaitMs` at most. A later result is not lost: the collector stores and logs it. */
export async function awaitCollecting({ collector, collectWaitMs }: Pick<CollectNowDeps, 'collector' | 'collectWaitMs'>): Promise<void> {
  await endsWithin(collectWaitMs, collector.collect());
}
