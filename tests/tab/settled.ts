import type { Frame, Page } from 'playwright-core';

/** Longer animations are not transitions: spinners, and the clock that closes a message. */
const LONGEST_MS = 1500;

/** Waits until panels have slid in, messages have faded in or out, and colours have changed. */
export const settled = (page: Page | Frame): Promise<void> =>
  page.evaluate(async (longest) => {
    const ending = () =>
      document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && Number(effect?.getComputedTiming().endTime ?? 0) <= longest);
    // One may begin when another ends.
    for (let running = ending(); running.length > 0; running = ending())
      await Promise.all(running.map(({ finished }) => finished.catch(() => {})));
  }, LONGEST_MS);
