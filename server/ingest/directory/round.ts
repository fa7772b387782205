import type { RemovalConfirmed } from '../../store/port/directory.ts';
import type { CollectDeps } from '../read-span.ts';
import type { UnknownPeople } from './unknown-people.ts';

export type SyncDeps = Pick<CollectDeps, 'store' | 'board' | 'graph' | 'clock' | 'log'>;

export interface SyncOptions {
  signal?: AbortSignal;
  /** Whose sign-ins may ask for a full round. */
  unknown?: UnknownPeople;
  /** Called after each page, with whether the round continues: throws when it must not. */
  onPage?(more: boolean): Promise<void>;
}

export interface RoundOptions extends SyncOptions {
  /** What an administrator has confirmed of missing people. */
  confirmed?: RemovalConfirmed;
}
