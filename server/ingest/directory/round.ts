import type { RemovalConfirmed } from '../../store/port/directory.ts';
import type { CollectDeps } from '../read-span.ts';
import type { UnknownPeople } from './unknown-people.ts';

export type SyncDeps = Pick<CollectDeps, 'store' | 'board' | 'graph' | 'clock' | 'log'>;

export interface SyncOptions {
  signal?: AbortSignal;
  /** Unknown people, whose sign-ins may trigger a full round. */
  unknown?: UnknownPeople;
  /** Called after each page, with whether the round continues: throws if it must stop. */
  onPage?(more: boolean): Promise<void>;
}

export interface RoundOptions extends SyncOptions {
  /** The administrator's confirmation about missing people. */
  confirmed?: RemovalConfirmed;
}
