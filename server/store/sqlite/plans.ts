import type { Plan, PlanStore } from '../port/places.ts';
import type { Database } from './database.ts';
import type { AtOnce } from './parts.ts';

export function createPlans({ db }: { db: Database }): AtOnce<PlanStore> {
  const put = db.prepare('INSERT INTO plans VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const get = db.prepare('SELECT type, bytes FROM plans WHERE id = ?');
  const remove = db.prepare('DELETE FROM plans WHERE id = ?');
  return {
    savePlan: ({ id, type, bytes }) => void put.run(id, type, bytes),
    plan(id) {
      const row = get.get(id);
      return row && { id, type: row.type as Plan['type'], bytes: row.bytes as Uint8Array };
    },
    deletePlan: (id) => void remove.run(id),
  };
}
