import { isAppError } from '../errors.ts';
import type { BoardLog } from './board-log.ts';

export interface RefreshLoopDeps {
  refresh(): Promise<void>;
  tick(): Promise<void>;
  log: BoardLog;
  /** Milliseconds of real time; 0: never. */
  every: number;
}

/**
 * Checks clock and store periodically: other instances commit too, and a clock may jump, be suspended or run fast, so one timer for the next
 * change is not enough. A check without changes costs almost nothing. The clock does not wait for the store, which may be unavailable.
 */
export function startRefreshLoop({ refresh, tick, log, every }: RefreshLoopDeps): () => void {
  let failing: string | undefined;
  let stopped = false;
  let looking = false;
  let timer: NodeJS.Timeout | undefined;

  async function beat(): Promise<void> {
    if (!looking) void lookAtStore();
    try {
      await tick();
    } catch (error) {
      log.warn({ code: codeOf(error), reason: reasonOf(error) }, 'Failed to update the board to the current time');
    }
    schedule();
  }

  async function lookAtStore(): Promise<void> {
    looking = true;
    try {
      await refresh();
      if (failing) log.info({}, 'The board is up to date again');
      failing = undefined;
    } catch (error) {
      const code = codeOf(error);
      if (failing !== code && !stopped)
        log.warn({ code, reason: reasonOf(error) }, 'Failed to refresh the board; it shows the last known state');
      failing = code;
    }
    looking = false;
  }

  function schedule(): void {
    if (stopped || every <= 0) return;
    timer = setTimeout(beat, every);
    timer.unref();
  }

  schedule();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

function codeOf(error: unknown): string {
  return isAppError(error) ? error.code : 'INTERNAL';
}

/** Logs only the kind of an unknown error, since its message may contain data. */
function reasonOf(error: unknown): string {
  if (isAppError(error)) return typeof error.detail === 'object' ? error.detail.id : error.message;
  return error instanceof Error ? error.name : typeof error;
}
