import type { BoardChange } from './change.ts';

/** How many changes are remembered for listeners that come back. */
const REMEMBERED = 1000;

/** Hands changes to listeners and remembers the last ones, so that a broken connection can be resumed. */
export function createEventBuffer() {
  const listeners = new Set<(change: BoardChange) => void>();
  let remembered: BoardChange[] = [];
  return {
    /** `remember`: whether it has an id of its own. */
    publish(change: BoardChange, remember: boolean): void {
      if (remember) remembered.push(change);
      if (remembered.length > 2 * REMEMBERED) remembered = remembered.slice(-REMEMBERED);
      for (const listener of listeners) listener(change);
    },
    subscribe(listener: (change: BoardChange) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** The changes after that one; undefined when some of them are forgotten, or the id is not ours. */
    after(id: number): BoardChange[] | undefined {
      const first = remembered[0]?.id ?? 0;
      const last = remembered.at(-1)?.id ?? 0;
      if (!Number.isInteger(id) || id < first - 1 || id > last) return undefined;
      return remembered.filter((change) => change.id > id);
    },
  };
}
