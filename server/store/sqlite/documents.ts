import type { Database } from './database.ts';

/** Small single values by name: settings, sweeps, the status of the collector. */
export interface Documents {
  get<T>(key: string): T | undefined;
  /** All values whose key begins with the prefix. */
  list<T>(prefix: string): T[];
  set(key: string, value: unknown): void;
  delete(key: string): void;
}

export function createDocuments(db: Database): Documents {
  const get = db.prepare('SELECT doc FROM documents WHERE key = ?');
  const list = db.prepare('SELECT doc FROM documents WHERE key >= ? AND key < ?');
  const set = db.prepare('INSERT INTO documents (key, doc) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET doc = excluded.doc');
  const remove = db.prepare('DELETE FROM documents WHERE key = ?');
  return {
    get: <T>(key: string) => {
      const row = get.get(key);
      return row ? (JSON.parse(String(row.doc)) as T) : undefined;
    },
    list: <T>(prefix: string) => list.all(prefix, `${prefix}\uffff`).map(({ doc }) => JSON.parse(String(doc)) as T),
    set: (key, value) => void set.run(key, JSON.stringify(value)),
    delete: (key) => void remove.run(key),
  };
}
