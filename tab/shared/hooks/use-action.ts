import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { useSay } from '../components/say.tsx';
import { TokenWaitContext } from '../components/waiting.tsx';
import { problemAfterReturn } from '../lib/recovery.ts';
import { texts } from '../lib/texts.ts';
import { useRecovery } from './use-recovery.ts';

/** Milliseconds until the page says that an action takes long. */
const LONG_MS = 10_000;

/**
 * Runs one action at a time and keeps its error. `run` resolves to the result, or to `undefined` if it failed. `hint`: what to do
 * when the server is back, if it changes nothing.
 */
export function useAction() {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const waitsForToken = useContext(TokenWaitContext);
  const slowHint = useRef<'tab.shared.no-token-hint' | 'tab.shared.slow-hint'>('tab.shared.slow-hint');
  useEffect(() => {
    slowHint.current = waitsForToken ? 'tab.shared.no-token-hint' : 'tab.shared.slow-hint';
  }, [waitsForToken]);
  const afterReturn = useRef<string>(undefined);
  const run = useCallback(
    async <T>(work: () => Promise<T>, hint?: string): Promise<{ value: T } | undefined> => {
      afterReturn.current = hint;
      setBusy(true);
      setProblem(undefined);
      const slow = setTimeout(() => say(texts.text(slowHint.current), { about: 'slow action', intent: 'warning' }), LONG_MS);
      try {
        return { value: await work() };
      } catch (error) {
        setProblem(error);
        return undefined;
      } finally {
        clearTimeout(slow);
        setBusy(false);
      }
    },
    [say],
  );
  const reset = useCallback(() => setProblem(undefined), []);
  const client = useQueryClient();
  useRecovery(problem, () => {
    setProblem(problemAfterReturn(problem, afterReturn.current));
    // The refreshed data shows whether it was done.
    void client.invalidateQueries();
  });
  return { busy, problem, run, reset };
}

/** An action, and a function that repeats it with the last arguments, for *Try again*. */
export function useRepeat<Given extends unknown[], T>(action: (...given: Given) => T) {
  const last = useRef<Given>(undefined);
  const start = (...given: Given): T => {
    last.current = given;
    return action(...given);
  };
  const again = () => {
    if (last.current) void action(...last.current);
  };
  return [start, again] as const;
}
