import type { Instant } from '../../presence/time.ts';
import type { BudgetState } from '../../presence/turns.ts';

/** Budgets of requests to Graph, which all instances share (and `npm run doctor` beside them). */
export interface BudgetStore {
  /** Undefined before the first request. */
  budget(name: string): Promise<BudgetState | undefined>;
  /**
   * The time by which the instants of budgets are set, milliseconds: the same for all instances, no matter what their clocks show. The
   * database's own, or that of the one machine; it says nothing but how long ago something was.
   */
  databaseTime(): Promise<Instant>;
  /** Inserts when `version` is 1, else replaces the version before; VERSION_CONFLICT otherwise. */
  saveBudget(name: string, state: BudgetState): Promise<void>;
}
