import type { BudgetState } from '../../presence/turns.ts';

/** Budgets of requests to Graph, which all instances share (and `npm run doctor` beside them). */
export interface BudgetStore {
  /** Undefined before the first request. */
  budget(name: string): Promise<BudgetState | undefined>;
  /** Inserts when `version` is 1, else replaces the version before; VERSION_CONFLICT otherwise. */
  saveBudget(name: string, state: BudgetState): Promise<void>;
}
