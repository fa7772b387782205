import type { Plan, PlanStore } from '../port/places.ts';
import { type Mongo, retryDuplicate } from './connection.ts';

export function createPlans({ plans }: Mongo): PlanStore {
  return {
    async savePlan({ id, type, bytes }) {
      const plan = { type, bytes: Buffer.from(bytes) };
      await retryDuplicate(() => plans.updateOne({ _id: id }, { $setOnInsert: plan }, { upsert: true }));
    },
    async plan(id) {
      const found = await plans.findOne({ _id: id }, { promoteBuffers: true });
      return found ? ({ id, type: found.type, bytes: new Uint8Array(found.bytes) } as Plan) : undefined;
    },
    deletePlan: async (id) => void (await plans.deleteOne({ _id: id })),
  };
}
