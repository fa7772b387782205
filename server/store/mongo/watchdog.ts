import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';

/** Milliseconds of real time: how often is looked, how long a server may say nothing at all, and how often it is pinged. */
const EVERY = 250;
const TIMEOUT_MS = 1_500;
const PING_EVERY = 1_000;

export interface Watchdog {
  /**
   * The same result, or STORE_UNAVAILABLE once the server has been silent for `timeoutMs` during the wait. The work continues and its
   * result is dropped, as after a broken connection.
   */
  until<T>(work: Promise<T>): Promise<T>;
}

/**
 * Distinguishes a slow operation from a server that hangs: while operations wait, the server is pinged, and it is silent only if it answers
 * neither ping nor operation. A time limit for operations would abort long ones of a healthy server.
 */
export function createWatchdog({ ping, timeoutMs = TIMEOUT_MS }: { ping: () => Promise<void>; timeoutMs?: number }): Watchdog {
  const waiting = new Set<() => void>();
  /** The first and the last ping since the server was heard. */
  let pinged: { first: number; last: number } | undefined;
  let timer: NodeJS.Timeout | undefined;

  const heard = (): void => {
    pinged = undefined;
  };
  const sendPing = (now: number): void => {
    pinged = { first: pinged?.first ?? now, last: now };
    // One that fails is as good as one that is not answered.
    ping().then(heard, () => {});
  };
  /** A ping on a connection that broke unnoticed proves nothing: the last one, too, must have had its time. */
  const isSilent = (now: number): boolean => pinged !== undefined && now - pinged.first >= timeoutMs && now - pinged.last >= EVERY;

  const look = (): void => {
    const now = performance.now();
    if (waiting.size === 0) {
      clearInterval(timer);
      timer = undefined;
    } else if (isSilent(now)) {
      // After a long task of our own the answer may be there, unread: the event loop reads before it gets here.
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
