import { randomUUID } from 'node:crypto';
import { isAppError } from '../../errors.ts';
import type { Instant } from '../../presence/time.ts';
import type { CollectingStore } from '../../store/port/collecting.ts';
import type { Span } from '../poll-schedule.ts';
import { hasEnded, newBackfill } from './plan-backfill.ts';

/**
 * Requests a backfill of a span. A running backfill is replaced by one of both spans, on every instance.
 * @throws AppError STORE_UNAVAILABLE
 */
export async function ensureBackfill(store: Pick<CollectingStore, 'collection' | 'saveBackfill'>, span: Span, now: Instant): Promise<void> {
  for (;;) {
    const { backfill } = await store.collection();
    const open = backfill && !hasEnded(backfill) ? backfill : undefined;
    const both = open ? { from: Math.min(open.from, span.from), until: Math.max(Math.min(open.until, now), span.until) } : span;
    const facts = { id: randomUUID(), startedBy: 'system', startedAt: now, before: backfill };
    try {
      await store.saveBackfill(newBackfill(both, facts));
      return;
    } catch (error) {
      if (!isAppError(error, 'VERSION_CONFLICT')) throw error;
    }
  }
}
