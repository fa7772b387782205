import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { ADMIN_PAGE_KEYS } from './admin-pages.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { openPage } from './go-to.ts';
import { sharedBrowser } from './shared-in-browser.ts';
import { touchingBars } from './touching-bars.ts';

const browser = await sharedBrowser();
const HASHES = ['#/', '#/my-data', ...ADMIN_PAGE_KEYS.map((key) => `#/admin/${key}`)];
/** The requests before a page's own: the signed-in person, and the stream. */
const AROUND = ['/api/client', '/api/me', '/api/live'];

describeInBrowser('tab: a page whose data does not come', { browser, shared: true }, (tab) => {
  /** While `away.now` holds, each data endpoint answers that the database is unavailable. */
  async function openAway(hash: string): Promise<{ page: Page; away: { now: boolean } }> {
    const page = await tab.newPage();
    const away = { now: true };
    await page.route('**/api/**', (route) => {
      const isData = !AROUND.includes(new URL(route.request().url()).pathname);
      const json = { status: 503, code: 'STORE_UNAVAILABLE', title: 'The database is away.' };
      return away.now && isData ? route.fulfill({ status: 503, json }) : route.continue();
    });
    await page.goto(`${tab.demo.url}/tab/${hash}`);
    await page.getByRole('button', { name: tab.admin.name }).click();
    return { page, away };
  }

  /** Nothing is loading any more: a page may have several parts that load. */
  const loaded = (page: Page) => page.waitForFunction(() => document.querySelector('[aria-label=Loading]') === null);

  for (const hash of HASHES) {
    it(`When the data of ${hash} answer 503, then the page says so with a button that tries again, which loads the page`, async () => {
      const { page, away } = await openAway(hash);
      const problems = page.getByRole('alert').filter({ hasText: 'The database is away.' });
      await problems.first().waitFor();
      await loaded(page);
      assert.deepEqual(await touchingBars(page), []);
      const shown = await problems.count();
      assert.equal(await problems.getByRole('button', { name: 'Try again' }).count(), shown, 'each offers to try again');
      away.now = false;
      // One click may repair several of them.
      for (let presses = 0; presses < shown; presses += 1) {
        const again = problems.getByRole('button', { name: 'Try again' }).first();
        await again.click({ timeout: 3000 }).catch(() => {});
      }
      await problems.first().waitFor({ state: 'detached' });
      await loaded(page);
      await page.close();
    });
  }

  for (const width of [320, 768, 1280, 1920])
    it(`When what Today shows cannot be fetched again at ${width} px, then the message about it does not touch the search`, async () => {
      const page = await tab.newPage({ viewport: { width, height: 800 } });
      await page.goto(`${tab.demo.url}/tab/#/`);
      await page.getByRole('button', { name: tab.admin.name }).click();
      await page.getByRole('searchbox').waitFor();
      const json = { status: 500, code: 'INTERNAL', title: 'Something failed.' };
      await page.route(/\/api\/(presence|occupancy)/, (route) => route.fulfill({ status: 500, json }));
      await openPage(page, '#/my-data');
      await openPage(page, '#/');
      await page.getByRole('alert').filter({ hasText: 'Something failed.' }).first().waitFor();
      assert.deepEqual(await touchingBars(page), []);
      await page.close();
    });

  for (const [hash, rest] of [
    ['people', 'list'],
    ['settings', 'form'],
  ] as const)
    it(`When only the departments answer 503, then ${hash} says so with a button that tries again, and shows the rest`, async () => {
      const page = await tab.newPage();
      let away = true;
      const json = { status: 503, code: 'STORE_UNAVAILABLE', title: 'The database is away.' };
      await page.route('**/api/people/departments', (route) => (away ? route.fulfill({ status: 503, json }) : route.continue()));
      await page.goto(`${tab.demo.url}/tab/#/admin/${hash}`);
      await page.getByRole('button', { name: tab.admin.name }).click();
      const problem = page.getByRole('alert').filter({ hasText: 'The departments could not be loaded.' });
      await problem.waitFor();
      await page
        .locator(`main ${rest === 'form' ? 'form' : 'ul'}`)
        .first()
        .waitFor();
      away = false;
      await problem.getByRole('button', { name: 'Try again' }).click();
      await problem.waitFor({ state: 'detached' });
      await page.close();
    });

  it('When the browser is offline and a page was not opened before, then it says that, not that the server is unavailable', async () => {
    const page = await tab.newPage();
    await page.goto(`${tab.demo.url}/tab/`);
    await page.getByRole('button', { name: tab.admin.name }).click();
    await page.getByRole('group', { name: 'Berlin', exact: true }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My data' }).click();
    await page.getByText('You are offline. Try again when you are connected.').waitFor();
    await page.context().setOffline(false);
    await page.close();
  });

  it('When even the sign-in settings do not load, then Try again loads them, and the focus stays on the page', async () => {
    const page = await tab.newPage();
    let away = true;
    const json = { status: 503, code: 'STORE_UNAVAILABLE', title: 'The database is away.' };
    await page.route('**/api/client', (route) => (away ? route.fulfill({ status: 503, json }) : route.continue()));
    await page.goto(`${tab.demo.url}/tab/`);
    await page.getByRole('button', { name: 'Try again' }).focus();
    away = false;
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: tab.admin.name }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.close();
  });
});
