/** Timers as a collector needs them; tests fire them by hand. */
export interface Scheduler {
  /** Runs it once after that many milliseconds; the function that is returned calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** A timer's largest delay; longer ones would fire at once. */
const MAX_DELAY = 2 ** 31 - 1;

export const realScheduler: Scheduler = {
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.min(milliseconds, MAX_DELAY));
    return () => clearTimeout(timer);
  },
};
