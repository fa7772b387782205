import { Counter, Histogram, type Metric } from 'prom-client';

/** Durations of database operations, by method of the port. */
export interface StoreMeter {
  observe(operation: string, seconds: number, failed: boolean): void;
  metrics: Metric[];
}

export function createStoreMeter(): StoreMeter {
  const options = { labelNames: ['operation'] as const, registers: [] };
  const seconds = new Histogram({
    ...options,
    name: 'indoors_store_operation_duration_seconds',
    help: 'Duration of operations of the database.',
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
  });
  const failures = new Counter({ ...options, name: 'indoors_store_failures_total', help: 'Operations of the database that failed.' });
  return {
    metrics: [seconds, failures],
    observe(operation, duration, failed) {
      seconds.observe({ operation }, duration);
      if (failed) failures.inc({ operation });
    },
  };
}
