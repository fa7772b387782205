import { AppError } from '../../errors.ts';
import type { BudgetState } from '../../presence/turns.ts';
import type { BudgetStore } from '../port/budgets.ts';
import type { Mongo } from './connection.ts';
import { saveVersion } from './versioned-state.ts';

export function createBudgetStates(mongo: Mongo): BudgetStore {
  return {
    budget: async (name) => (await mongo.state.findOne({ _id: `budget.${name}` }))?.value as BudgetState | undefined,
    async budgetTime() {
      // Of any document: there is one, the schema's version.
      const [found] = await mongo.state.aggregate<{ now: Date }>([{ $limit: 1 }, { $project: { now: '$$NOW' } }]).toArray();
      if (!found) throw new AppError('STORE_UNAVAILABLE');
      return found.now.getTime();
    },
    async saveBudget(name, state) {
      if (!(await saveVersion(mongo, `budget.${name}`, state))) throw new AppError('VERSION_CONFLICT');
    },
  };
}
