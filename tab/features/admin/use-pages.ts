import { useCallback, useEffect, useRef, useState } from 'react';
import { useRecovery } from '../../shared/hooks/use-recovery.ts';

interface Paged<Page> {
  /** One page; the first without a cursor. `undefined` while the question is not one that can be asked. */
  fetchPage: ((cursor?: string) => Promise<Page>) | undefined;
  /** What is shown, with the page that follows it. */
  join: (shown: Page, next: Page) => Page;
  /** Milliseconds to wait before a new question, so that a word can be typed. */
  pause?: number;
}

/** A list fetched page by page, and again when the question changes. What was there stays on screen meanwhile. */
export function usePages<Page extends { nextCursor?: string }>({ fetchPage, join, pause = 0 }: Paged<Page>) {
  const [value, setValue] = useState<Page>();
  const [problem, setProblem] = useState<unknown>();
  const [loading, setLoading] = useState(true);
  const asked = useRef(0);
  const load = useCallback(
    async (cursor?: string) => {
      if (!fetchPage) return;
      const mine = ++asked.current;
      setLoading(true);
      try {
        const page = await fetchPage(cursor);
        if (mine !== asked.current) return;
        setValue((shown) => (cursor === undefined || !shown ? page : join(shown, page)));
        setProblem(undefined);
      } catch (error) {
        if (mine === asked.current) setProblem(error);
      }
      if (mine === asked.current) setLoading(false);
    },
    [fetchPage, join],
  );
  useEffect(() => {
    const timer = setTimeout(() => void load(), pause);
    return () => clearTimeout(timer);
  }, [load, pause]);
  useRecovery(problem, () => void load());
  return {
    value,
    setValue,
    problem,
    loading,
    reload: useCallback(() => load(), [load]),
    more: value?.nextCursor === undefined ? undefined : () => void load(value.nextCursor),
  };
}
