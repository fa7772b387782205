import type { BoardChange } from './change.ts';

/** How many changes are kept for listeners that reconnect. */
const BUFFER_SIZE = 1000;

export interface EventBuffer {
  /** `keep`: whether it has an id of its own, under which a listener can come back. */
  publish(change: BoardChange, keep: boolean): void;
  subscribe(listener: (change: BoardChange) => void): () => void;
  /** The changes after that one; undefined when some of them are dropped, or the id is not ours. */
  after(id: number): BoardChange[] | undefined;
}

/** Hands changes to listeners and keeps the last ones, so that a broken connection can be resumed. */
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
