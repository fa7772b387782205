import { useCallback, useEffect, useState } from 'react';

/** Something fetched once and anew on `reload`; what was there stays on screen meanwhile. */
export function useResource<T>(fetchIt: () => Promise<T>) {
  const [value, setValue] = useState<T>();
  const [problem, setProblem] = useState<unknown>();
  const reload = useCallback(() => {
    fetchIt().then((next) => {
      setValue(next);
      setProblem(undefined);
    }, setProblem);
  }, [fetchIt]);
  useEffect(reload, [reload]);
  return { value, problem, reload };
}

/** One action at a time, its failure kept for the screen. Resolves to whether it worked. */
export function useAction() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  async function run(work: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      setProblem(error);
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { busy, problem, run };
}
