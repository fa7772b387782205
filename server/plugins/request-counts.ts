interface Counted {
  current: number;
  /** When its window began, in elapsed milliseconds. */
  began: number;
}

export interface RequestCount {
  /** Requests in the current window, this one included. */
  current: number;
  /** Milliseconds until the window ends. */
  ttl: number;
}

/**
 * Counts requests by key. By elapsed time, not by the machine's clock: if that were set back by hours, all windows would stay open for hours.
 * @param most maximum keys at the same time; beyond it, the least recently seen one is dropped
 * @param window milliseconds
 * @param elapsed milliseconds by a clock that is never set
 */
export function createRequestCounts(
  most: number,
  window: number,
  elapsed = (): number => performance.now(),
): (key: string) => RequestCount {
  const counted = new Map<string, Counted>();
  return (key) => {
    const now = elapsed();
    const before = counted.get(key);
    const alive = before !== undefined && before.began + window > now;
    const next = alive ? { began: before.began, current: before.current + 1 } : { current: 1, began: now };
    counted.delete(key);
    counted.set(key, next);
    if (counted.size > most) counted.delete(counted.keys().next().value as string);
    return { current: next.current, ttl: next.began + window - now };
  };
}
