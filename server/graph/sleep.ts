import { setTimeout as delay } from 'node:timers/promises';

/** Waits that many milliseconds; rejects with the signal's reason when it is aborted first. Tests move a clock instead. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** A timer's largest delay; longer ones would fire at once. */
const MAX_DELAY = 2 ** 31 - 1;

export const realSleep: Sleep = async (milliseconds, signal) => {
  try {
    await delay(Math.min(milliseconds, MAX_DELAY), undefined, { signal });
  } catch (error) {
    throw signal?.reason ?? error;
  }
};
