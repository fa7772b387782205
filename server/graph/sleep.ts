import { setTimeout as delay } from 'node:timers/promises';

/** Waits so many milliseconds; rejects with the signal's reason if it is aborted first. Tests move a clock instead. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** The largest delay of a timer; longer ones would fire at once. */
const MAX_DELAY = 2 ** 31 - 1;

export const realSleep: Sleep = async (milliseconds, signal) => {
  try {
    await delay(Math.min(milliseconds, MAX_DELAY), undefined, { signal });
  } catch (error) {
    throw signal?.reason ?? error;
  }
};
