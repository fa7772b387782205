import type { Instant } from '../../presence/time.ts';
import type { BudgetState } from '../../presence/turns.ts';

/** Budgets of requests to Graph, which all instances share (and `npm run doctor` beside them). */
export interface BudgetStore {
  /** Undefined before the first request. */
  budget(name: string): Promise<BudgetState | undefined>;
  /**
   * A time, in milliseconds, that is the same for all instances, however their clocks are set: the database's own, or that of
   * the one machine since it started. It says nothing but how long ago something was. Budgets and claims of messages go by it.
   */
  databaseTime(): Promise<Instant>;
  /** Inserts when `version` is 1, else replaces the version before; VERSION_CONFLICT otherwise. */
  saveBudget(name: string, state: BudgetState): Promise<void>;
}
