import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { openInTeams, tokensAsked } from './teams-host.ts';

const browser = await launchBrowser();

function createGate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

describeInBrowser('tab: the first view', { browser }, (tab) => {
  const named = (requests: readonly string[], part: string) => requests.filter((path) => path.startsWith(`/tab/assets/${part}`)).length;

  it('When no script has loaded yet, then the frame of the page is painted, in the colours of the system', async () => {
    for (const [colorScheme, background] of [
      ['light', 'rgb(250, 250, 250)'],
      ['dark', 'rgb(31, 31, 31)'],
    ] as const) {
      const page = await tab.newPage({ colorScheme });
      await page.route('**/*.js', () => {});
      await page.goto(`${tab.demo.url}/tab/`, { waitUntil: 'commit' });
      const frame = page.locator('#shell');
      await frame.getByText('Indoors').waitFor();
      assert.equal(await frame.evaluate((shell) => getComputedStyle(shell).backgroundColor), background);
      assert.ok(((await frame.locator('.skeleton-line').first().boundingBox())?.width ?? 0) > 400);
      await page.close();
    }
  });

  for (const [missing, path] of [
    ['first script', /assets\/index-[^/]*\.js$/],
    ['file of sentences', /assets\/tab-[^/]*\.js$/],
  ] as const)
    for (const [locale, said, again] of [
      ['de-AT', 'Indoors konnte nicht geladen werden.', 'Erneut versuchen'],
      ['fr-FR', 'Impossible de charger Indoors.', 'Réessayer'],
      ['es-MX', 'No se ha podido cargar Indoors.', 'Intentar de nuevo'],
      ['ja-JP', 'Indoors could not be loaded.', 'Try again'],
    ] as const)
      it(`When the ${missing} is missing for a reader of ${locale}, then that is said at once in their language, and trying again keeps the address`, async () => {
        const page = await tab.newPage({ locale });
        let gone = true;
        await page.route(path, (route) => (gone ? route.fulfill({ status: 404, body: 'gone' }) : route.continue()));
        // No timer of the page runs, as that which says so for a tab that is only slow.
        await page.clock.install();
        await page.clock.pauseAt(Date.now() + 60_000);
        await page.goto(`${tab.demo.url}/tab/#/my-data`);
        await page.getByRole('alert').getByText(said).waitFor();
        await page.clock.resume();
        assert.equal(await page.locator('#missing').getAttribute('lang'), locale === 'ja-JP' ? 'en' : locale.slice(0, 2));
        gone = false;
        await page.getByRole('link', { name: again }).click();
        await page.getByRole('button', { name: tab.employee.name }).waitFor();
        assert.match(page.url(), /\/tab\/#\/my-data$/);
        await page.close();
      });

  it('When the reader has chosen another language than the browser’s, then it is said in that', async () => {
    const page = await tab.newPage({ locale: 'de-DE' });
    await page.addInitScript(() => localStorage.setItem('indoors.language', 'fr'));
    await page.route(/assets\/index-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto(`${tab.demo.url}/tab/`);
    await page.getByRole('alert').getByText('Impossible de charger Indoors.').waitFor();
    await page.close();
  });

  it('When the tab opens inside Teams, then the board is requested once, and menus, dialogs and TeamsFx are not fetched', async () => {
    const { page, inside, requests } = await openInTeams(tab, { theme: 'dark', locale: 'de-de' });
    await inside.getByText('● Live').waitFor();
    await inside.getByText('So werden Sie angezeigt').waitFor();
    await inside.getByRole('searchbox').waitFor();
    await inside.locator('[data-theme=dark]').waitFor();
    const header = inside.getByRole('banner');
    assert.ok((await header.getByRole('link').count()) >= 2, 'the pages are there');
    assert.deepEqual(
      [await header.locator('img').count(), await header.getByRole('button').count()],
      [0, 0],
      'Teams has logo and menu of its own',
    );
    // Once the stream has begun, a second request would be running.
    await page.waitForTimeout(1500);
    const count = (path: string) => requests.filter((each) => each === path).length;
    assert.deepEqual([count('/api/occupancy'), count('/api/presence'), count('/api/client')], [1, 1, 1]);
    assert.deepEqual(
      ['index.esm2017', 'opened-menu', 'opened-', 'status-form', 'rules-editor', 'admin'].map((part) => named(requests, part)),
      [0, 0, 0, 0, 0, 0],
    );
    assert.equal(await tokensAsked(page), 1);
    await page.close();
  });

  /** Opens the tab in Teams, and finds the employee there. */
  async function openAndFind(before: (page: Page) => Promise<void>) {
    await tab.demo.ask(tab.employee.upn, 'PUT', '/api/me/override', { status: 'remote' });
    const { page, inside, requests } = await openInTeams(tab, { before });
    await inside.getByRole('searchbox').fill(tab.employee.name);
    const row = inside.getByRole('region', { name: 'Search results' }).getByRole('listitem').first();
    const boards = () => requests.filter((path) => path === '/api/occupancy' || path === '/api/presence').length;
    return { page, inside, row, boards };
  }
  const leave = () => tab.demo.ask(tab.employee.upn, 'PUT', '/api/me/override', { status: 'leave' });

  it('When somebody moves after the board and before the live stream, then the stream has the change, and the board is requested once', async () => {
    const { page, inside, row, boards } = await openAndFind(async (page) => {
      const board = Promise.all(
        ['occupancy', 'presence'].map((path) => page.waitForResponse((answer) => answer.url().includes(`/api/${path}`))),
      );
      let moved: Promise<unknown> | undefined;
      await page.route('**/api/live', async (route) => {
        moved ??= board.then(leave);
        await moved;
        await route.continue();
      });
    });
    await row.getByText('On leave').waitFor();
    await inside.getByText('● Live').waitFor();
    assert.equal(boards(), 2);
    await page.close();
  });

  it('When somebody moves while the board is on its way, and the live stream begins before it arrives, then it is requested once, too', async () => {
    const { page, inside, row, boards } = await openAndFind(async (page) => {
      const [read, began] = [createGate(), createGate()];
      await page.route('**/api/presence?*', async (route) => {
        const response = await route.fetch();
        read.open();
        await began.passed;
        // The first event follows the headers.
        await page.waitForTimeout(300);
        await route.fulfill({ response });
      });
      await page.route('**/api/live', async (route) => {
        await read.passed.then(leave);
        await route.continue();
      });
      page.on('response', (response) => {
        if (response.url().endsWith('/api/live')) began.open();
      });
    });
    await row.getByText('On leave').waitFor();
    await inside.getByText('● Live').waitFor();
    assert.equal(boards(), 2);
    await page.close();
  });

  it('When Teams has to ask for consent, then TeamsFx does, and the page loads', async () => {
    const { page, inside, requests } = await openInTeams(tab, { refusals: ['resourceRequiresConsent'] });
    await inside.getByText('You are shown as').waitFor();
    assert.equal(await tokensAsked(page), 2);
    assert.equal(named(requests, 'index.esm2017'), 1);
    await page.close();
  });

  it('When Teams refuses for another reason, then it is not asked again automatically, and the page says what to do', async () => {
    const { page, inside, requests } = await openInTeams(tab, { refusals: ['CancelledByUser'] });
    await inside.getByRole('button', { name: 'Sign in again' }).waitFor();
    assert.equal(await tokensAsked(page), 1);
    assert.equal(named(requests, 'index.esm2017'), 0);
    await page.close();
  });

  for (const refusals of [['CancelledByUser'], ['CancelledByUser', 'CancelledByUser']])
    it(`When Teams refuses ${refusals.length} times and then signs in, then all parts of the page load`, async () => {
      const { page, inside } = await openInTeams(tab, { refusals });
      for (const _ of refusals) await inside.getByRole('button', { name: 'Sign in again' }).click();
      await inside.getByText('● Live').waitFor();
      await inside.getByRole('region', { name: 'My team and favourites' }).waitFor();
      await inside.getByText('You closed the window').waitFor({ state: 'detached' });
      await page.close();
    });
});
