/** Timers for jobs; tests fire them by hand. */
export interface Scheduler {
  /** Runs it once after so many milliseconds; the returned function cancels it. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The largest delay of a timer; longer ones would fire at once. */
const MAX_DELAY = 2 ** 31 - 1;

export const realScheduler: Scheduler = {
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.min(milliseconds, MAX_DELAY));
    return () => clearTimeout(timer);
  },
};
