import { useEffect, useRef } from 'react';
import { useLive } from '../../shared/components/live.tsx';

interface News {
  /** The current day as `YYYY-MM-DD`; `undefined` until it is known. */
  day: string | undefined;
  onNews: () => void;
}

/** Notifies when my presence may change: on another day, and on events of the live stream. */
export function useOwnNews({ day, onNews }: News): void {
  const before = useRef(day);
  useEffect(() => {
    if (before.current !== undefined && day !== before.current) onNews();
    before.current = day;
  }, [day, onNews]);
  useLive({ onMe: onNews, onReset: onNews });
}
