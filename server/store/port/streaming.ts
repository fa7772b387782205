import type { Instant } from '../../presence/time.ts';
import type { CollectionCounts, Problem } from './collecting.ts';

/** Streaming. */
export interface StreamingStore {
  /** How far each partition of that stream was committed; in no particular order. */
  streamCheckpoints(stream: string): Promise<StreamCheckpoint[]>;
  /** Replaces the partition's. Called after what came before it is merged. */
  saveStreamCheckpoint(stream: string, checkpoint: StreamCheckpoint): Promise<void>;
  /** The state of the stream that the integration page shows; absent until something was streamed. */
  streamStatus(): Promise<StreamStatus | undefined>;
  saveStreamStatus(status: StreamStatus): Promise<void>;
}

/** The last record of a partition that was committed. */
export interface StreamCheckpoint {
  partition: string;
  offset: string;
  sequenceNumber: number;
}

export interface StreamStatus {
  /** When streaming first began: earlier sign-ins were not streamed. */
  since?: Instant;
  /** When an instance last began to stream. */
  startedAt: Instant;
  /** When the last records arrived. */
  lastReceivedAt?: Instant;
  /** When the hub last answered, with or without records; stored once a minute. */
  lastReachedAt?: Instant;
  totals: CollectionCounts;
  /** Between a sign-in and its being on the board, of the last records that said something new; milliseconds. */
  lag?: { median: number; worst: number };
  /** Absent while all is well. */
  problem?: Problem;
}
