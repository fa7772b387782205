import { Counter, Gauge, type Registry } from 'prom-client';
import type { OutboxCounts } from '../store/port/outbox.ts';

/** Messages by consumer, of all instances together. */
export function createOutboxMetrics(registry: Registry) {
  const options = { labelNames: ['consumer'] as const, registers: [registry] };
  const open = new Gauge({ ...options, name: 'indoors_outbox_open', help: 'Messages that have not been delivered yet.' });
  const oldest = new Gauge({
    ...options,
    name: 'indoors_outbox_oldest_timestamp_seconds',
    help: 'When the oldest message that has not been delivered yet was created.',
  });
  const dropped = new Counter({
    ...options,
    name: 'indoors_outbox_dropped_total',
    help: 'Messages that were given up: not delivered in time, or outdated.',
  });

  return function read(counts: readonly OutboxCounts[]): void {
    for (const metric of [open, oldest, dropped]) metric.reset();
    for (const { consumer, ...of } of counts) {
      open.set({ consumer }, of.open);
      if (of.oldest !== undefined) oldest.set({ consumer }, of.oldest / 1000);
      dropped.inc({ consumer }, of.dropped);
    }
  };
}
