import { useEffect, useRef } from 'react';
import { serverAnswers } from '../lib/code-loader.ts';
import { causeOf, createRecovery } from '../lib/recovery.ts';
import { waitOnline } from '../lib/wait-online.ts';

/** The one of this tab. */
export const recovery = createRecovery({ reachable: serverAnswers, wait: waitOnline, random: Math.random });

/** Calls `again` once what `problem` waits for is there: the server, or a sign-in. */
export function useRecovery(problem: unknown, again: () => void): void {
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    const cause = causeOf(problem);
    return cause && recovery.onReturn(cause, () => latest.current());
  }, [problem]);
}
