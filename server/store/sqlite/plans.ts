import type { Plan } from '../port.ts';
import type { Database } from './database.ts';
import type { Part } from './parts.ts';

export function createPlans({ db }: { db: Database }): Part<'savePlan' | 'plan' | 'deletePlan'> {
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
