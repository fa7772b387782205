import { AppError } from '../../errors.ts';
import type { Monotonic } from '../../presence/time.ts';
import type { BudgetState } from '../../presence/turns.ts';
import type { BudgetStore } from '../port/budgets.ts';
import type { Database } from './database.ts';
import type { Documents } from './documents.ts';
import type { Synchronous } from './parts.ts';

interface BudgetDeps {
  db: Database;
  documents: Documents;
  monotonic: Monotonic;
}

/** Milliseconds since the machine started: the same in all its processes, and never set. */
export const machineTime: Monotonic = () => Number(process.hrtime.bigint() / 1_000_000n);

export function createBudgetStates({ db, documents, monotonic }: BudgetDeps): Synchronous<BudgetStore> {
  const budget = (name: string) => documents.get<BudgetState>(`budget.${name}`);
  return {
    budget,
    databaseTime: monotonic,
    saveBudget: (name, state) =>
      db.write(() => {
        if (state.version !== (budget(name)?.version ?? 0) + 1) throw new AppError('VERSION_CONFLICT');
        documents.set(`budget.${name}`, state);
      }),
  };
}
