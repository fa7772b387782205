import type { Frame, Page } from 'playwright-core';

/** Text that a box cuts off, so that its end cannot be read, and chosen options of lists. Scrolling boxes, other fields, and texts only for screen readers do not count. */
export function clippedText(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll('#root *')].filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return ['hidden', 'clip'].includes(overflowX) && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    });
    const brush = document.createElement('canvas').getContext('2d');
    const choices = [...document.querySelectorAll<HTMLSelectElement>('#root select')].flatMap((select) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      if (!brush || select.clientWidth === 0) return [];
      brush.font = font;
      const text = select.selectedOptions[0]?.text ?? '';
      const [needed, room] = [
        brush.measureText(text).width,
        select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
      ];
      return needed > room + 1 ? [`cut off, ${Math.ceil(needed)} of ${Math.floor(room)} px: ${text}`] : [];
    });
    const words = cut
      .filter((element) => !element.matches('input, textarea, select') && element.textContent?.trim())
      .map((element) => `cut off, ${element.scrollWidth} of ${element.clientWidth} px: ${element.textContent?.slice(0, 80)}`);
    return [...words, ...choices];
  });
}
