import type { Seat } from '../../presence/place.ts';
import type { FloorPlan, FloorPlanStore } from '../port/places.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './parts.ts';

export function createFloorPlans({ db }: { db: Database }): Synchronous<FloorPlanStore> {
  const put = db.prepare('INSERT INTO floor_plans VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const get = db.prepare('SELECT type, bytes FROM floor_plans WHERE id = ?');
  const remove = db.prepare('DELETE FROM floor_plans WHERE id = ?');
  const putSeats = db.prepare('INSERT INTO floor_seats VALUES (?, ?) ON CONFLICT DO NOTHING');
  const getSeats = db.prepare('SELECT doc FROM floor_seats WHERE id = ?');
  const removeSeats = db.prepare('DELETE FROM floor_seats WHERE id = ?');
  return {
    saveFloorPlan: ({ id, type, bytes }) => void put.run(id, type, bytes),
    floorPlan(id) {
      const row = get.get(id);
      return row && { id, type: row.type as FloorPlan['type'], bytes: row.bytes as Uint8Array };
    },
    deleteFloorPlan: (id) => void remove.run(id),
    saveFloorSeats: ({ id, seats }) => void putSeats.run(id, JSON.stringify(seats)),
    floorSeats(id) {
      const row = getSeats.get(id);
      return row && { id, seats: JSON.parse(row.doc as string) as Seat[] };
    },
    deleteFloorSeats: (id) => void removeSeats.run(id),
  };
}
