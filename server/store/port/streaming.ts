import type { Instant } from '../../presence/time.ts';
import type { CollectionCounts, Problem } from './collecting.ts';

/** The state of the stream. */
export interface StreamingStore {
  /** The checkpoint of each partition of that stream, in no particular order. */
  streamCheckpoints(stream: string): Promise<StreamCheckpoint[]>;
  /** Replaces the partition's checkpoint. Called after the records up to it are merged. */
  saveStreamCheckpoint(stream: string, checkpoint: StreamCheckpoint): Promise<void>;
  /** The state of the stream on the integration page; undefined before streaming first began. */
  streamStatus(): Promise<StreamStatus | undefined>;
  saveStreamStatus(status: StreamStatus): Promise<void>;
}

/** The last committed record of a partition. */
export interface StreamCheckpoint {
  partition: string;
  offset: string;
  sequenceNumber: number;
}

export interface StreamStatus {
  /** When streaming first began. Earlier sign-ins were not streamed. */
  since?: Instant;
  /** When an instance last began to stream. */
  startedAt: Instant;
  /** When the last records arrived. */
  lastReceivedAt?: Instant;
  /** When the hub last answered, with or without records; stored once a minute. */
  lastReachedAt?: Instant;
  totals: CollectionCounts;
  /** Milliseconds between a sign-in and its appearance on the board, for the last records with new information. */
  lag?: { median: number; worst: number };
  /** Absent without a problem. */
  problem?: Problem;
}
