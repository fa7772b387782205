import { AppError } from '../../errors.ts';
import type { BudgetState } from '../../presence/turns.ts';
import type { BudgetStore } from '../port/budgets.ts';
import type { Database } from './database.ts';
import type { Documents } from './documents.ts';
import type { AtOnce } from './parts.ts';

export function createBudgetStates({ db, documents }: { db: Database; documents: Documents }): AtOnce<BudgetStore> {
  const budget = (name: string) => documents.get<BudgetState>(`budget.${name}`);
  return {
    budget,
    saveBudget: (name, state) =>
      db.write(() => {
        if (state.version !== (budget(name)?.version ?? 0) + 1) throw new AppError('VERSION_CONFLICT');
        documents.set(`budget.${name}`, state);
      }),
  };
}
