import type { Page } from 'playwright-core';

/** The least distance, in CSS pixels, between a message and what is above or below it. */
const LEAST = 8;

/** The messages of the page that touch their neighbour above or below. */
export function touchingBars(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const isSeen = (element: Element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height > 1;
    const neighbour = (of: Element, step: 'nextElementSibling' | 'previousElementSibling'): Element | undefined => {
      for (let at: Element | null = of; at && at.tagName !== 'MAIN'; at = at.parentElement)
        for (let next = at[step]; next; next = next[step]) if (isSeen(next)) return next;
    };
    return [...document.querySelectorAll('main [role=alert], main [role=status][class*=bar], main [role=group][aria-labelledby]')].flatMap(
      (bar) => {
        if (!isSeen(bar)) return [];
        const [above, below] = [neighbour(bar, 'previousElementSibling'), neighbour(bar, 'nextElementSibling')];
        const frame = bar.getBoundingClientRect();
        const gaps = [
          above && { at: above, gap: frame.top - above.getBoundingClientRect().bottom },
          below && { at: below, gap: below.getBoundingClientRect().top - frame.bottom },
        ];
        // What begins elsewhere is in another column.
        return gaps.flatMap((each) =>
          each && each.gap > -1 && each.gap < least
            ? [`“${bar.textContent?.slice(0, 40)}” is ${Math.round(each.gap)} px from “${each.at.textContent?.slice(0, 30)}”`]
            : [],
        );
      },
    );
  }, LEAST);
}
