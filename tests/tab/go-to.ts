import type { Page } from 'playwright-core';

/** Opens another address of the tab, as its menu and its links do. */
export function goTo(page: Page, hash: string): Promise<void> {
  return page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** The same, and waits for the heading of the page. */
export async function openPage(page: Page, hash: string): Promise<void> {
  await goTo(page, hash);
  const level = hash.startsWith('#/admin') ? 1 : 2;
  await page.getByRole('heading', { level }).first().waitFor();
}
