import type { Database } from './database.ts';

/** Small single things by name: settings, sweeps, the page of the collection's status. */
export interface Documents {
  get<T>(key: string): T | undefined;
  set(key: string, value: unknown): void;
  delete(key: string): void;
}

export function createDocuments(db: Database): Documents {
  const get = db.prepare('SELECT doc FROM documents WHERE key = ?');
  const set = db.prepare('INSERT INTO documents (key, doc) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET doc = excluded.doc');
  const remove = db.prepare('DELETE FROM documents WHERE key = ?');
  return {
    get: <T>(key: string) => {
      const row = get.get(key);
      return row ? (JSON.parse(String(row.doc)) as T) : undefined;
    },
    set: (key, value) => void set.run(key, JSON.stringify(value)),
    delete: (key) => void remove.run(key),
  };
}
