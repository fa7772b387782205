import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './describe-in-browser.ts';
import { sharedBrowser } from './shared-in-browser.ts';

const browser = await sharedBrowser();
const CATALOGUE_ID = 'bbbbbbbb-cccc-dddd-eeee-ffffffffffff';

/** A host of tabs that identifies itself, and answers nothing else: no token, no refusal. */
const SILENT_HOST = `<!doctype html><iframe src="/tab/" style="width: 100%; height: 90vh"></iframe><script>
  const answers = {
    initialize: ['content', 'web', '1.8.0', '2.0.0'],
    getContext: [{ theme: 'default', locale: 'en-us', entityId: 'today', hostName: 'Teams' }],
  };
  addEventListener('message', ({ data: { id, func }, source }) => {
    if (answers[func]) source.postMessage({ id, args: answers[func] }, '*');
  });
</script>`;

describeInBrowser('tab: outside the demo', { browser, shared: true }, (tab) => {
  /** An empty page. The server says that it is not a demo. */
  async function openPage(client: { teamsAppId?: string } = {}): Promise<Page> {
    const page = await tab.newPage({ bypassCSP: true });
    const answer = { clientId: CATALOGUE_ID, tenantId: CATALOGUE_ID, authorityHost: 'https://login.microsoftonline.com', demo: false };
    await page.route('**/api/client', (route) => route.fulfill({ json: { ...answer, ...client } }));
    return page;
  }
  const howToFind = (page: Page) => page.getByText('Open Teams, choose Apps, search for “Indoors”').waitFor();

  it('When the page is not in Teams and the id of the catalogue is set, then it links to the app', async () => {
    const page = await openPage({ teamsAppId: CATALOGUE_ID });
    await page.goto(`${tab.demo.url}/tab/`);
    await howToFind(page);
    await page.locator(`a[href="https://teams.microsoft.com/l/entity/${CATALOGUE_ID}/today"]`, { hasText: 'Open in Teams' }).waitFor();
    await page.close();
  });

  it('When it is not set, then there is no link, and the page says how to find the app', async () => {
    const page = await openPage();
    await page.goto(`${tab.demo.url}/tab/`);
    await howToFind(page);
    await page.getByRole('link', { name: 'API documentation' }).waitFor();
    await page.getByText('Open in Teams').waitFor({ state: 'detached' });
    await page.locator('a[href*="teams.microsoft.com"]').waitFor({ state: 'detached' });
    await page.close();
  });

  it('When it is tried again while the server is still unavailable, then the button keeps the focus; the page of a network is described', async () => {
    const page = await tab.newPage();
    let answered = 0;
    await page.route('**/api/client', (route) => {
      answered += 1;
      if (answered === 3) return route.fulfill({ contentType: 'text/html', body: '<html>Sign in to the network' });
      return route.fulfill({ status: 500, json: { status: 500, code: 'INTERNAL', title: 'The server has a fault.' } });
    });
    await page.goto(`${tab.demo.url}/tab/`);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[role=progressbar]') === null);
    assert.equal(answered, 2);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Try again');
    await page.keyboard.press('Enter');
    await page.getByText('Something between you and Indoors answered in its place').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Try again');
    await page.close();
  });

  it('When Teams gives no token, then the page says that and what to do, and not that the server is slow', async () => {
    const page = await openPage();
    await page.clock.install();
    await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', body: SILENT_HOST }));
    await page.goto(`${tab.demo.url}/host`);
    const inside = page.frameLocator('iframe');
    await inside.getByLabel('Loading').or(inside.getByText('Looking around')).first().waitFor();
    await page.clock.fastForward(20_000);
    await inside.getByText('Teams has given no sign-in yet').first().waitFor();
    await inside.getByText('The server has not answered yet').waitFor({ state: 'detached' });
    await page.clock.fastForward(150_000);
    await inside.getByText('Teams gave Indoors no sign-in').first().waitFor();
    await inside.getByRole('button', { name: 'Sign in again' }).waitFor();
    await page.close();
  });
});
