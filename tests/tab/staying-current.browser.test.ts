import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';

const browser = await launchBrowser();

describeInBrowser('tab: a page that stays open', { browser }, (tab) => {
  const myStatus = (page: Page) => page.getByRole('complementary', { name: 'My own status' });
  const goTo = (page: Page, name: string) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();

  it('When my status changes elsewhere while I am on another page, then Today shows it as soon as I return', async () => {
    const me = tab.employee.upn;
    const page = await tab.openAs(tab.employee, '');
    await page.getByText('● Live').waitFor();
    const shows: [words: string, method: string, path: string, body?: object][] = [
      ['You are hidden', 'PUT', '/api/me/override', { status: 'hidden' }],
      ['On leave', 'PUT', '/api/me/override', { status: 'leave' }],
      ['You started afresh', 'POST', '/api/me/clear'],
      ['You are counted in the numbers, and never named.', 'PUT', '/api/me/mode', { mode: 'track' }],
    ];
    for (const [words, method, path, body] of shows) {
      await goTo(page, 'My data');
      await page.getByRole('heading', { level: 1, name: 'What Indoors keeps about you' }).waitFor();
      await tab.demo.ask(me, method, path, body);
      if (path.endsWith('clear')) await tab.demo.ask(me, 'DELETE', '/api/me/override');
      await goTo(page, 'Today');
      await myStatus(page).getByText(words).first().waitFor();
    }
    assert.equal(await myStatus(page).getByText('You are hidden').count(), 0);
    await page.close();
  });

  it('When the server comes back, then failed requests are repeated automatically, and so after the next outage', async () => {
    const page = await tab.openAs(tab.admin, '');
    await page.getByText('● Live').waitFor();
    for (const [name, there] of [
      ['Offices', 'Berlin'],
      ['People', '50 of 120 people'],
    ] as const) {
      await page.route(/\/api\/(offices|people|client)/, (route) => route.abort());
      await goTo(page, 'Administration');
      await page.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name, exact: true }).click();
      await page.getByRole('alert').getByText('The server cannot be reached').first().waitFor();
      await page.unroute(/\/api\/(offices|people|client)/);
      await page.getByText(there).first().waitFor();
      await page.getByRole('alert').waitFor({ state: 'detached' });
    }
    await page.close();
  });

  it('When an office is added while the browser has earlier answers, then everything is fetched once, and the stream stays open', async () => {
    const page = await tab.openAs(tab.employee, '');
    await page.getByText('● Live').waitFor();
    // From now on the browser may show answers that it has, if the server says that they are the same.
    await page.reload();
    await page.getByText('● Live').waitFor();
    const requested: string[] = [];
    page.on('request', (request) => void requested.push(new URL(request.url()).pathname));
    await tab.demo.ask(tab.admin.upn, 'POST', '/api/offices', { name: 'Annex of the tower', timeZone: 'UTC', floors: [] });
    await page.getByRole('group', { name: 'Annex of the tower' }).first().waitFor();
    await page.waitForTimeout(2000);
    const count = (path: string) => requested.filter((each) => each === path).length;
    assert.deepEqual([count('/api/live'), count('/api/presence'), count('/api/occupancy')], [0, 1, 1]);
    await page.close();
  });

  for (const [status, stream] of [
    [500, 'down'],
    [503, 'down'],
    [500, 'up'],
  ] as const)
    it(`When a proxy answers ${status} for the API, with the stream ${stream}, while I leave Today and return, then one problem is shown, and none once it passes again`, async () => {
      const page = await tab.newPage();
      // A stream that stays open keeps the board current.
      if (stream === 'down') await page.route('**/api/live', (route) => route.abort());
      await page.goto(`${tab.demo.url}/tab/`);
      await page.getByRole('button', { name: tab.employee.name }).click();
      await page.getByRole('region', { name: 'My office' }).waitFor();
      if (stream === 'up') await page.getByText('● Live').waitFor();
      await page.route('**/api/**', (route) => route.fulfill({ status, body: 'upstream' }));
      await goTo(page, 'My data');
      await page.getByRole('alert').first().waitFor();
      await page.goBack();
      const alert = page.getByRole('alert');
      await alert.first().waitFor();
      await page.waitForTimeout(3000);
      assert.equal(await alert.count(), 1, (await alert.allInnerTexts()).join());
      await page.unroute('**/api/**');
      await alert.first().waitFor({ state: 'detached' });
      await page.close();
    });

  it('When a proxy fails for the API alone, then an action says that until the API answers, and its form keeps the input', async () => {
    const page = await tab.openAs(tab.admin, '#/admin/offices');
    await page.getByRole('button', { name: /^Edit/ }).first().click();
    const form = page.getByRole('dialog');
    const name = form.getByRole('textbox', { name: 'Name' }).first();
    await name.fill('Another name');
    await page.route('**/api/**', (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' }));
    await form.getByRole('button', { name: 'Save' }).click();
    const alert = form.getByRole('alert');
    await alert.getByText('a proxy in front of it has a problem (502)').waitFor();
    // By then the first files of the tab could have been requested as a sign that the server is back.
    await page.waitForTimeout(3000);
    assert.doesNotMatch(await alert.innerText(), /back now|Bad Gateway|<h1>/);
    await page.unroute('**/api/**');
    await alert.getByText('It is back now').waitFor({ timeout: 6000 });
    assert.equal(await name.inputValue(), 'Another name');
    await page.close();
  });

  it('When an action gets no answer, then the message stays, also if the server is back at once, and trying again helps', async () => {
    const page = await tab.openAs(tab.employee, '');
    await page.getByText('● Live').waitFor();
    await page.route('**/api/me/override*', (route) => route.abort('connectionrefused'));
    await myStatus(page).getByRole('button', { name: 'Remote', exact: true }).click();
    await myStatus(page).getByRole('button', { name: 'Until the end of the day' }).click();
    const alert = myStatus(page).getByRole('alert');
    await alert.getByText('The server did not answer').waitFor();
    await page.waitForTimeout(2000);
    await page.unroute('**/api/me/override*');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor({ state: 'detached' });
    await page.getByText('Undo').first().waitFor();
    await page.close();
  });

  it('When the server hangs during an action, then the page says so, and after half a minute that the result is unknown', async () => {
    const page = await tab.newPage();
    await page.clock.install();
    await page.goto(`${tab.demo.url}/tab/`);
    await page.getByRole('button', { name: tab.employee.name }).click();
    await page.route(/\/api\/(me\/override|client)/, () => {});
    await myStatus(page).getByRole('button', { name: 'On leave', exact: true }).click();
    const asked = page.waitForRequest('**/api/me/override');
    await myStatus(page).getByRole('button', { name: 'Until the end of the day' }).click();
    await asked;
    await page.clock.fastForward(11_000);
    await page.getByText('The server has not answered yet').first().waitFor();
    await page.clock.fastForward(20_000);
    await myStatus(page).getByRole('alert').getByText('It is not known whether that was done').waitFor();
    await page.close();
  });

  it('When midnight passes while My data is open, then it is fetched again', async () => {
    const page = await tab.newPage();
    await page.clock.install();
    // A live stream that never answers does not report a new day either.
    await page.route('**/api/live', () => {});
    await page.goto(`${tab.demo.url}/tab/#/my-data`);
    await page.getByRole('button', { name: tab.admin.name }).click();
    await page.getByRole('heading', { level: 1, name: 'What Indoors keeps about you' }).waitFor();
    const again = page.waitForRequest('**/api/me/data');
    await page.clock.fastForward('24:00:00');
    await again;
    await page.close();
  });

  it('When Escape is pressed in the form of my status, then it closes, unless a field was changed', async () => {
    const page = await tab.openAs(tab.admin, '');
    const remote = myStatus(page).getByRole('button', { name: 'Remote', exact: true });
    const form = myStatus(page).getByRole('form');
    const openForm = async () => {
      await remote.click();
      await myStatus(page).getByRole('button', { name: 'Another time or day …' }).click();
    };
    await openForm();
    await form.getByLabel('Until (time)').focus();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Remote');
    await openForm();
    await form.getByLabel('Until (time)').fill('23:59');
    await page.keyboard.press('Escape');
    assert.equal(await form.getByLabel('Until (time)').inputValue(), '23:59');
    await page.close();
  });

  it('When the server or a file of the tab does not answer, then the page says so after some seconds, and trying again helps', async () => {
    const page = await tab.newPage();
    await page.clock.install();
    let hangs = true;
    await page.route(/\/api\/occupancy|\/assets\/admin-page/, (route) => (hangs ? undefined : route.continue()));
    await page.goto(`${tab.demo.url}/tab/`);
    await page.getByRole('button', { name: tab.admin.name }).click();
    await page.getByLabel('Loading').first().waitFor();
    assert.equal(await page.getByText('This takes long').count(), 0);
    await page.clock.fastForward(9000);
    await page.getByText('This takes long').waitFor();
    hangs = false;
    // A live change also repeats the request, and removes the button.
    const shown = page.getByRole('group', { name: 'Berlin', exact: true });
    const again = page.getByRole('button', { name: 'Try again' });
    await Promise.race([again.click().catch(() => {}), shown.waitFor()]);
    await shown.waitFor();
    hangs = true;
    await goTo(page, 'Administration');
    await page.getByText('Opening administration').waitFor();
    await page.clock.fastForward(9000);
    await page.getByText('This takes long').waitFor();
    hangs = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Offices' }).waitFor();
    await page.close();
  });

  it('When the tab opens, then it fetches one language, and the administrators’ part only with their pages', async () => {
    const page = await tab.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => void fetched.push(new URL(request.url()).pathname));
    const texts = (part: string) => fetched.filter((path) => new RegExp(`/assets/${part}-(?!page)[^/]+\\.js$`).test(path)).length;
    await page.goto(`${tab.demo.url}/tab/`);
    await page.getByRole('button', { name: tab.admin.name }).click();
    await page.getByRole('group', { name: 'Berlin', exact: true }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.deepEqual([texts('tab'), texts('admin')], [1, 0]);
    await goTo(page, 'Administration');
    await page.getByRole('heading', { level: 1, name: 'Offices' }).waitFor();
    assert.deepEqual([texts('tab'), texts('admin')], [1, 1]);
    await page.close();
  });

  it('When the sentences of the tab cannot be fetched, then the page says so without them', async () => {
    const page = await tab.newPage();
    let missing = true;
    await page.route('**/assets/tab-*.js', (route) => (missing ? route.abort() : route.continue()));
    // The page checks the server, and reloads once before it shows the error.
    let loads = 0;
    const missedAgain = page.waitForRequest((request) => {
      if (request.isNavigationRequest()) loads += 1;
      return loads === 2 && /\/assets\/tab-[^/]*\.js$/.test(request.url());
    });
    await page.goto(`${tab.demo.url}/tab/`);
    await missedAgain;
    await page.getByText('Indoors could not be loaded.').waitFor();
    missing = false;
    await page.getByRole('link', { name: 'Try again' }).click();
    await page.getByRole('button', { name: tab.admin.name }).waitFor();
    await page.close();
  });
});
