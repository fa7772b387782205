import { useCallback, useEffect, useRef, useState } from 'react';
import { useRecovery } from './use-recovery.ts';

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
  useRecovery(problem, () => void reload());
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
  // That the server is away is not true any more then; what was to be done is still to be done.
  useRecovery(problem, reset);
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

/**
 * The answer to a question that is asked by itself once it is put in full: after `pause` milliseconds in which it stays the same.
 * A late answer to an older question is dropped. @param ask the same function as long as the question is the same
 */
export function useAnswer<T>(ask: (() => Promise<T>) | undefined, pause = 0) {
  const [answer, setAnswer] = useState<{ of: () => Promise<T>; value?: T; problem?: unknown }>();
  const latest = useRef(ask);
  latest.current = ask;
  const put = useCallback(async () => {
    if (!ask) return;
    const settle = (next: { value: T } | { problem: unknown }) => {
      if (latest.current === ask) setAnswer({ of: ask, ...next });
    };
    await ask().then(
      (value) => settle({ value }),
      (problem: unknown) => settle({ problem }),
    );
  }, [ask]);
  useEffect(() => {
    const timer = setTimeout(() => void put(), pause);
    return () => clearTimeout(timer);
  }, [put, pause]);
  const again = () => {
    setAnswer(undefined);
    void put();
  };
  const current = ask !== undefined && answer?.of === ask ? answer : undefined;
  useRecovery(current?.problem, again);
  return { value: current?.value, problem: current?.problem, asking: ask !== undefined && current === undefined, again };
}
