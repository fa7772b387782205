import type { Begun, LiveDeps } from './live.ts';

/** Listeners of a part of the tab for events of the live stream. */
export type LiveListener = Partial<Pick<LiveDeps, 'onChange' | 'onMe' | 'onStale' | 'onReset'>>;

/** Passes every event of one live stream to all current listeners. */
export function createListeners() {
  const listeners = new Set<LiveListener>();
  let present: Begun | undefined;
  const events: Required<LiveListener> = {
    onChange(change) {
      for (const { onChange } of listeners) onChange?.(change);
    },
    onMe(me) {
      for (const { onMe } of listeners) onMe?.(me);
    },
    onStale(stale) {
      for (const { onStale } of listeners) onStale?.(stale);
    },
    onReset(begun) {
      present = begun;
      for (const { onReset } of listeners) onReset?.(begun);
    },
  };
  return {
    events,
    /** The current stream; undefined while there is none. */
    begun: () => present,
    /** Returns a function that stops listening. */
    listen(listener: LiveListener): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
