import type { Instant } from '../../presence/time.ts';
import type { BudgetState } from '../../presence/turns.ts';

/** Budgets of requests to Graph, which all instances and `npm run doctor` share. */
export interface BudgetStore {
  /** Undefined before the first request. */
  budget(name: string): Promise<BudgetState | undefined>;
  /**
   * A time in milliseconds that is the same for all instances, independent of their clocks: the database's own clock, or the time since the one
   * machine started. Only for durations; used by budgets, the outbox and claims of messages.
   */
  databaseTime(): Promise<Instant>;
  /** Inserts if `version` is 1, otherwise replaces the version before. @throws AppError VERSION_CONFLICT */
  saveBudget(name: string, state: BudgetState): Promise<void>;
}
