import type { Frame, Page } from 'playwright-core';

/** Text that a box cuts off, so that its end cannot be read. Scrolling boxes, fields, and texts only for screen readers do not count. */
export function clippedText(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll('#root *')].filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return ['hidden', 'clip'].includes(overflowX) && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    });
    return cut
      .filter((element) => !element.matches('input, textarea, select') && element.textContent?.trim())
      .map((element) => `cut off, ${element.scrollWidth} of ${element.clientWidth} px: ${element.textContent?.slice(0, 80)}`);
  });
}
