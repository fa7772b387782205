import { useEffect, useRef } from 'react';
import { apiAnswers } from '../lib/code-loader.ts';
import { causeOf, createRecovery } from '../lib/recovery.ts';
import { waitOnline } from '../lib/wait-online.ts';

/** The only instance of this tab. */
export const recovery = createRecovery({ reachable: apiAnswers, wait: waitOnline, random: Math.random });

/** Calls `again` when the cause of `problem` has ended: the server is back, or the person has signed in. */
export function useRecovery(problem: unknown, again: () => void): void {
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    const cause = causeOf(problem);
    return cause && recovery.onReturn(cause, () => latest.current());
  }, [problem]);
}
