import type { FloorPlan, FloorPlanStore } from '../port/places.ts';
import type { Database } from './database.ts';
import type { AtOnce } from './parts.ts';

export function createFloorPlans({ db }: { db: Database }): AtOnce<FloorPlanStore> {
  const put = db.prepare('INSERT INTO plans VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const get = db.prepare('SELECT type, bytes FROM plans WHERE id = ?');
  const remove = db.prepare('DELETE FROM plans WHERE id = ?');
  return {
    saveFloorPlan: ({ id, type, bytes }) => void put.run(id, type, bytes),
    floorPlan(id) {
      const row = get.get(id);
      return row && { id, type: row.type as FloorPlan['type'], bytes: row.bytes as Uint8Array };
    },
    deleteFloorPlan: (id) => void remove.run(id),
  };
}
