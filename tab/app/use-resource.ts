import { useCallback, useEffect, useRef, useState } from 'react';

/** Something fetched once and anew on `reload`; what was there stays on screen meanwhile. A late answer to an older question is dropped. */
export function useResource<T>(fetchIt: () => Promise<T>) {
  const [value, setValue] = useState<T>();
  const [problem, setProblem] = useState<unknown>();
  const [loading, setLoading] = useState(true);
  const asked = useRef(0);
  const reload = useCallback(async () => {
    const mine = ++asked.current;
    setLoading(true);
    try {
      const next = await fetchIt();
      if (mine !== asked.current) return;
      setValue(next);
      setProblem(undefined);
    } catch (error) {
      if (mine === asked.current) setProblem(error);
    }
    if (mine === asked.current) setLoading(false);
  }, [fetchIt]);
  useEffect(() => {
    void reload();
    return () => {
      asked.current++;
    };
  }, [reload]);
  return { value, problem, loading, reload };
}

/** One action at a time, its failure kept for the screen. Resolves to what came of it, `undefined` if it failed. */
export function useAction() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const run = useCallback(async <T>(work: () => Promise<T>): Promise<{ value: T } | undefined> => {
    setBusy(true);
    setProblem(undefined);
    try {
      return { value: await work() };
    } catch (error) {
      setProblem(error);
      return undefined;
    } finally {
      setBusy(false);
    }
  }, []);
  const reset = useCallback(() => setProblem(undefined), []);
  return { busy, problem, run, reset };
}
