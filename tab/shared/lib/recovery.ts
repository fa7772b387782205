import { backoff, backoffWhileAway } from './backoff.ts';
import { HttpProblem, isTokenProblem } from './http.ts';
import { CodeMissing } from './load-code.ts';
import { texts } from './texts.ts';

/** What must be back before a retry can succeed: the server, or a sign-in. `undefined` if neither helps. */
export type Cause = 'server' | 'sign-in' | undefined;

/** The code of an action that got no answer, now that the server is back. */
export const UNANSWERED = 'UNANSWERED';

/** Statuses of a proxy that cannot reach the server or fails itself. An error of Indoors has a code. */
const AWAY = [0, 500, 502, 503, 504, 511];

export function causeOf(problem: unknown): Cause {
  if (problem instanceof CodeMissing) return problem.serverAnswers ? undefined : 'server';
  if (!(problem instanceof HttpProblem)) return undefined;
  if (isTokenProblem(problem)) return 'sign-in';
  if (problem.code === UNANSWERED) return undefined;
  const proxy = problem.status === 0 || problem.code === 'UNKNOWN';
  return proxy && AWAY.includes(problem.status) ? 'server' : undefined;
}

/**
 * The problem of an action after its cause has ended. The server can be back within a second: without this, nobody would notice that the
 * action failed.
 * @param title what to do now; default: an action that changes something may have been done
 */
export function problemAfterReturn(problem: unknown, title = texts.text('tab.shared.unanswered-hint')): HttpProblem | undefined {
  if (causeOf(problem) !== 'server') return undefined;
  return new HttpProblem({
    status: 0,
    code: UNANSWERED,
    title,
  });
}

interface RecoveryDeps {
  /** Whether the server answers. */
  reachable(): Promise<boolean>;
  /** Waits `ms` milliseconds. It ends early if the signal aborts or the network is back. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  random(): number;
}

/**
 * Keeps the callers that wait for the server or for a sign-in. It polls the server while there are any, and notifies them when it is back.
 */
export function createRecovery({ reachable, wait, random }: RecoveryDeps) {
  const waiting = new Map<() => void, 'server' | 'sign-in'>();
  let watch: AbortController | undefined;
  let attempts = 0;

  const of = (cause: Cause) => [...waiting].filter(([, each]) => each === cause).map(([again]) => again);

  function back(cause: 'server' | 'sign-in'): void {
    for (const again of of(cause)) {
      waiting.delete(again);
      again();
    }
    stopIfIdle();
  }

  function stopIfIdle(): void {
    if (of('server').length > 0) return;
    watch?.abort();
    watch = undefined;
  }

  async function look(signal: AbortSignal): Promise<void> {
    let silent = 0;
    while (!signal.aborted) {
      // Pauses grow far only where the server answers and the request fails again.
      await wait(silent === 0 ? backoff(++attempts, random()) : backoffWhileAway(silent + 1, random()), signal);
      if (signal.aborted) return;
      const answers = await reachable();
      silent = answers ? 0 : silent + 1;
      if (answers && !signal.aborted) back('server');
    }
  }

  return {
    /** Calls `again` once, when the server is back or the person has signed in (`cause`). Returns a function that stops waiting. */
    onReturn(cause: 'server' | 'sign-in', again: () => void): () => void {
      waiting.set(again, cause);
      if (cause === 'server' && watch === undefined) {
        watch = new AbortController();
        void look(watch.signal);
      }
      return () => {
        waiting.delete(again);
        stopIfIdle();
        // A request that fails again has already started to wait again. Otherwise it has succeeded, and the next outage starts with short
        // pauses.
        queueMicrotask(() => {
          if (of('server').length === 0) attempts = 0;
        });
      };
    },
    /** Called by code that knows that the cause has ended. */
    returned(cause: 'server' | 'sign-in'): void {
      if (cause === 'server') attempts = 0;
      back(cause);
    },
  };
}

export type Recovery = ReturnType<typeof createRecovery>;
