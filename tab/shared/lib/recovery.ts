import { backoff } from './backoff.ts';
import { HttpProblem, isTokenProblem } from './http.ts';
import { CodeMissing } from './load-code.ts';
import { texts } from './texts.ts';

/** The condition that ends a failure: the server, or a sign-in. `undefined`: neither, so that it stays until somebody acts. */
export type Cause = 'server' | 'sign-in' | undefined;

/** The code of an action that got no answer, now that the server is back. */
export const UNANSWERED = 'UNANSWERED';

/** Answers of a proxy that has no server behind it, or fails itself. An error of Indoors has a code of its own. */
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
 * The rest of an action's problem once its condition is met. The server can be back within a second: without words nobody would see that
 * the action had failed.
 */
export function problemAfterReturn(problem: unknown): HttpProblem | undefined {
  if (causeOf(problem) !== 'server') return undefined;
  return new HttpProblem({ status: 0, code: UNANSWERED, title: texts.text('tab.shared.unanswered-hint') });
}

interface RecoveryDeps {
  /** Whether the server answers. */
  reachable(): Promise<boolean>;
  /** Waits `ms` milliseconds, or less when the signal or the network says so. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  random(): number;
}

/** Keeps those that wait for the server or for a sign-in, polls the server as long as there are any, and notifies them once it is back. */
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
    while (!signal.aborted) {
      // Pauses grow over consecutive failures, also if the server answers and the request fails again.
      await wait(backoff(++attempts, random()), signal);
      if (!signal.aborted && (await reachable()) && !signal.aborted) back('server');
    }
  }

  return {
    /** Calls `again` once, as soon as what `cause` names is there. Answers how to wait no longer. */
    onReturn(cause: 'server' | 'sign-in', again: () => void): () => void {
      waiting.set(again, cause);
      if (cause === 'server' && watch === undefined) {
        watch = new AbortController();
        void look(watch.signal);
      }
      return () => {
        waiting.delete(again);
        stopIfIdle();
        // A request that failed again waits again at once; otherwise it has succeeded, and the next outage begins with short pauses.
        queueMicrotask(() => {
          if (of('server').length === 0) attempts = 0;
        });
      };
    },
    /** Somebody knows that it is there. */
    returned(cause: 'server' | 'sign-in'): void {
      if (cause === 'server') attempts = 0;
      back(cause);
    },
  };
}

export type Recovery = ReturnType<typeof createRecovery>;
