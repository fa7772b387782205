import type { FloorPlan, FloorPlanStore } from '../port/places.ts';
import { type Mongo, retryDuplicate } from './connection.ts';

export function createFloorPlans({ floorPlans, floorSeats }: Mongo): FloorPlanStore {
  return {
    async saveFloorPlan({ id, type, bytes }) {
      const plan = { type, bytes: Buffer.from(bytes) };
      await retryDuplicate(() => floorPlans.updateOne({ _id: id }, { $setOnInsert: plan }, { upsert: true }));
    },
    async floorPlan(id) {
      const found = await floorPlans.findOne({ _id: id }, { promoteBuffers: true });
      return found ? ({ id, type: found.type, bytes: new Uint8Array(found.bytes) } as FloorPlan) : undefined;
    },
    deleteFloorPlan: async (id) => void (await floorPlans.deleteOne({ _id: id })),
    async saveFloorSeats({ id, seats }) {
      await retryDuplicate(() => floorSeats.updateOne({ _id: id }, { $setOnInsert: { seats: [...seats] } }, { upsert: true }));
    },
    async floorSeats(id) {
      const found = await floorSeats.findOne({ _id: id });
      return found ? { id, seats: found.seats } : undefined;
    },
    deleteFloorSeats: async (id) => void (await floorSeats.deleteOne({ _id: id })),
  };
}
