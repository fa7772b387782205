import { AppError } from '../../errors.ts';
import type { BudgetState } from '../../presence/turns.ts';
import type { BudgetStore } from '../port/budgets.ts';
import type { Mongo } from './connection.ts';
import { databaseTime } from './database-time.ts';
import { saveVersion } from './versioned-state.ts';

export function createBudgetStates(mongo: Mongo): BudgetStore {
  return {
    budget: async (name) => (await mongo.state.findOne({ _id: `budget.${name}` }))?.value as BudgetState | undefined,
    databaseTime: () => databaseTime(mongo),
    async saveBudget(name, state) {
      if (!(await saveVersion(mongo, `budget.${name}`, state))) throw new AppError('VERSION_CONFLICT');
    },
  };
}
