import type { Instant } from '../../presence/time.ts';
import type { BudgetState } from '../../presence/turns.ts';

/** Budgets of requests to Graph, which all instances share (and `npm run doctor` beside them). */
export interface BudgetStore {
  /** Undefined before the first request. */
  budget(name: string): Promise<BudgetState | undefined>;
  /**
   * A time, in milliseconds, that is the same for all instances, independent of their clocks: the database's own, or that of the one
   * machine since it started. It is only for durations. Budgets and claims of messages use it.
   */
  databaseTime(): Promise<Instant>;
  /** Inserts when `version` is 1, else replaces the version before; VERSION_CONFLICT otherwise. */
  saveBudget(name: string, state: BudgetState): Promise<void>;
}
