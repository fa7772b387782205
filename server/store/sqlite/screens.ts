import type { ScreenKey } from '../../presence/screen-key.ts';
import type { ScreenStore } from '../port/screens.ts';
import type { WriteAlongside } from './alongside.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './parts.ts';

export function createScreens({ db, alongside: writeAlongside }: { db: Database; alongside: WriteAlongside }): Synchronous<ScreenStore> {
  const all = db.prepare('SELECT doc, seen_on FROM screen_keys ORDER BY created_at, id');
  const add = db.prepare('INSERT INTO screen_keys (id, created_at, doc) VALUES (?, ?, ?)');
  const see = db.prepare('UPDATE screen_keys SET seen_on = :day WHERE id = :id AND (seen_on IS NULL OR seen_on < :day)');
  const remove = db.prepare('DELETE FROM screen_keys WHERE id = ?');
  return {
    screenKeys: () => all.all().map(screenKeyOf),
    addScreenKey: ({ seenOn: _, ...key }, alongside) =>
      db.write(() => {
        add.run(key.id, key.createdAt, JSON.stringify(key));
        writeAlongside(alongside);
      }),
    noteScreenSeen: (id, day) => void db.write(() => see.run({ id, day })),
    removeScreenKey: (id, alongside) =>
      db.write(() => {
        const found = Number(remove.run(id).changes) > 0;
        if (found) writeAlongside(alongside);
        return found;
      }),
  };
}

export function screenKeyOf({ doc, seen_on: seenOn }: Record<string, unknown>): ScreenKey {
  return { ...(JSON.parse(String(doc)) as ScreenKey), ...(seenOn !== null && { seenOn: String(seenOn) }) };
}
