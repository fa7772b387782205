import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { problemAfterReturn } from '../lib/recovery.ts';
import { useRecovery } from './use-recovery.ts';

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
  const client = useQueryClient();
  useRecovery(problem, () => {
    setProblem(problemAfterReturn(problem));
    // What is shown then says whether it was done.
    void client.invalidateQueries();
  });
  return { busy, problem, run, reset };
}

/** A deed, and the same deed once more with what it was called with last: for a problem to offer *Try again*. */
export function useRepeat<Given extends unknown[], T>(deed: (...given: Given) => T) {
  const last = useRef<Given>(undefined);
  const start = (...given: Given): T => {
    last.current = given;
    return deed(...given);
  };
  const again = () => {
    if (last.current) void deed(...last.current);
  };
  return [start, again] as const;
}
