import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';

/** Milliseconds of real time: interval of the checks, how long a server may be silent, and interval of the pings. */
const EVERY = 250;
const TIMEOUT_MS = 1_500;
const PING_EVERY = 1_000;

export interface Watchdog {
  /**
   * The same result, or STORE_UNAVAILABLE once the server has been silent for `timeoutMs` during the wait. The work continues, and its result is
   * dropped, as after a broken connection.
   */
  until<T>(work: Promise<T>): Promise<T>;
}

/**
 * Distinguishes a slow operation from a server that does not respond: while operations wait, the server is pinged. It counts as silent only if it
 * answers neither ping nor operation. A time limit for operations would abort long ones of a healthy server.
 */
export function createWatchdog({ ping, timeoutMs = TIMEOUT_MS }: { ping: () => Promise<void>; timeoutMs?: number }): Watchdog {
  const waiting = new Set<() => void>();
  /** The first and the last ping since the last answer of the server. */
  let pinged: { first: number; last: number } | undefined;
  let timer: NodeJS.Timeout | undefined;

  const heard = (): void => {
    pinged = undefined;
  };
  const sendPing = (now: number): void => {
    pinged = { first: pinged?.first ?? now, last: now };
    // A failed ping counts like one without an answer.
    ping().then(heard, () => {});
  };
  /** A ping on a connection that broke unnoticed proves nothing, so the last ping, too, must have had time for its answer. */
  const isSilent = (now: number): boolean => pinged !== undefined && now - pinged.first >= timeoutMs && now - pinged.last >= EVERY;

  const look = (): void => {
    const now = performance.now();
    if (waiting.size === 0) {
      clearInterval(timer);
      timer = undefined;
    } else if (isSilent(now)) {
      // After a long task of this process an answer may be waiting: the event loop reads it before this callback.
      setImmediate(() => {
        if (isSilent(now)) for (const giveUp of waiting) giveUp();
      });
    }
    if (waiting.size > 0 && (pinged === undefined || now - pinged.last >= PING_EVERY)) sendPing(now);
  };

  return {
    until: (work) =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => {
          waiting.delete(giveUp);
          reject(new AppError('STORE_UNAVAILABLE', { detail: message('store.mongo-silent') }));
        };
        waiting.add(giveUp);
        timer ??= setInterval(look, EVERY).unref();
        work.then(heard, () => {});
        work.then(resolve, reject).finally(() => waiting.delete(giveUp));
      }),
  };
}
