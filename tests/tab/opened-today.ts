import type { Page } from 'playwright-core';
import type { InBrowser, PageOptions } from './describe-in-browser.ts';

/** Today as that person sees it, with all of it on screen. */
export async function openToday(tab: InBrowser, person: { name: string }, options: PageOptions = {}): Promise<Page> {
  const opened = await tab.openAs(person, '', options);
  await opened.getByRole('region', { name: 'My office' }).getByRole('group').waitFor();
  await opened.getByText('● Live').waitFor();
  return opened;
}

/** Waits until an element with that name has the focus. */
export async function waitForFocus(page: Page, name: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const { activeElement } = document;
    return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent) === wanted;
  }, name);
}
