import type { Frame, Page } from 'playwright-core';

/** Longer animations are not transitions: spinners, and the clock that closes a message. */
const LONGEST_MS = 1500;

/** Ends what moves: panels have slid in, messages have faded in or out, and colours have changed. */
export const settled = (page: Page | Frame): Promise<void> =>
  page.evaluate(async (longest) => {
    const moving = () =>
      document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && Number(effect?.getComputedTiming().endTime ?? 0) <= longest);
    // Another may begin when one ends.
    for (let found = moving(); found.length > 0; found = moving()) {
      for (const animation of found) animation.finish();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, LONGEST_MS);
