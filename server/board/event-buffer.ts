import type { BoardChange } from './change.ts';

/** How many changes are kept for listeners that reconnect. */
const BUFFER_SIZE = 1000;

export interface EventBuffer {
  /** `keep`: whether the change has an id from which a listener can resume. */
  publish(change: BoardChange, keep: boolean): void;
  subscribe(listener: (change: BoardChange) => void): () => void;
  /** The changes after that id; undefined if some were dropped or the id is of another board. */
  after(id: number): BoardChange[] | undefined;
}

/** Sends changes to listeners and keeps the last ones, so that a broken connection can resume. */
export function createEventBuffer(): EventBuffer {
  const listeners = new Set<(change: BoardChange) => void>();
  let kept: BoardChange[] = [];
  return {
    publish(change, keep) {
      if (keep) kept.push(change);
      if (kept.length > 2 * BUFFER_SIZE) kept = kept.slice(-BUFFER_SIZE);
      for (const listener of listeners) listener(change);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    after(id) {
      const first = kept[0]?.id ?? 0;
      const last = kept.at(-1)?.id ?? 0;
      if (!Number.isInteger(id) || id < first - 1 || id > last) return undefined;
      return kept.filter((change) => change.id > id);
    },
  };
}
