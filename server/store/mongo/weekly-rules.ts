import { AppError } from '../../errors.ts';
import type { WeeklyRuleStore } from '../port/weekly-rules.ts';
import type { Mongo } from './connection.ts';
import type { Counters } from './counters.ts';
import { about, refuseOff } from './off.ts';
import { statementsChanged } from './overrides.ts';

export function createWeeklyRules(mongo: Mongo, counters: Counters): WeeklyRuleStore {
  const { weeklyRules } = mongo;
  return {
    async weeklyRules(personIds) {
      const docs = await weeklyRules.find(personIds ? { _id: { $in: [...personIds] } } : {}).toArray();
      return docs.map(({ _id, ...rules }) => ({ personId: _id, ...rules }));
    },
    saveWeeklyRules: ({ personId, ...rules }, alongside) =>
      counters.write(about(personId), async ({ v }) => {
        await refuseOff(mongo, personId, 'weekly-rule');
        const stored = (await weeklyRules.findOne({ _id: personId }))?.version ?? 0;
        if (rules.version !== stored + 1) throw new AppError('VERSION_CONFLICT');
        // Repeated, it changes nothing.
        const save =
          stored === 0
            ? { updateOne: { filter: { _id: personId }, update: { $setOnInsert: rules }, upsert: true } }
            : { replaceOne: { filter: { _id: personId, version: stored }, replacement: rules } };
        return { result: undefined, steps: [{ in: 'weeklyRules', writes: [save] }, statementsChanged(personId, v)], alongside };
      }),
  };
}
