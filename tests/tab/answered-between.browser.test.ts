import assert from 'node:assert/strict';
import type { Page, Route } from 'playwright-core';
import { ADMIN_PAGE_KEYS } from './admin-pages.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { sharedBrowser } from './shared-in-browser.ts';

const browser = await sharedBrowser();
const HASHES = ['#/', '#/my-data', '#/insights', ...ADMIN_PAGE_KEYS.map((key) => `#/admin/${key}`)];
/** Without these, nobody is signed in. */
const AROUND = ['/api/client', '/api/me', '/api/live'];
const BETWEEN = 'Something between you and Indoors answered in its place';
const NOT_KNOWN = 'It is not known whether that was done';
/** Texts of browsers or libraries. */
const RAW = /undefined|is not (a function|iterable)|Cannot read|Spread syntax|This page cannot be shown|unexpected happened/;

describeInBrowser('tab: a network that answers in place of the server', { browser, shared: true }, (tab) => {
  const answer = (body: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body });
  const pathOf = (route: Route) => new URL(route.request().url()).pathname;
  const between = (page: Page) => page.getByText(BETWEEN);

  async function openAnswered(hash: string, body: string): Promise<{ page: Page; heal: () => void }> {
    const page = await tab.newPage();
    let wrong = true;
    await page.route('**/api/**', (route) => (wrong && !AROUND.includes(pathOf(route)) ? answer(body)(route) : route.continue()));
    await page.goto(`${tab.demo.url}/tab/${hash}`);
    await page.getByRole('button', { name: tab.admin.name }).click();
    return {
      page,
      heal: () => {
        wrong = false;
      },
    };
  }

  for (const [index, hash] of HASHES.entries()) {
    const bodies = ['{}', '[]', '', '{"people":[null],"offices":[{}],"ranges":[{}],"entries":[null],"floors":null}'];
    const body = bodies[index % bodies.length] ?? '';
    it(`When ${body || 'an empty body'} comes for the data of ${hash}, then the page says so in words, and loads once the server answers`, async () => {
      const { page, heal } = await openAnswered(hash, body);
      await between(page).first().waitFor();
      assert.doesNotMatch(await page.locator('body').innerText(), RAW);
      await page.getByRole('link', { name: 'Administration' }).waitFor();
      heal();
      await between(page).first().waitFor({ state: 'detached' });
      await page.close();
    });
  }

  for (const path of ['/api/me/favourites', '/api/me/surroundings', '/api/week', '/api/people/*/card'])
    it(`When only ${path} has another form, then only that part is missing`, async () => {
      const page = await tab.newPage();
      await page.route(`**${path}*`, answer('{"people":{},"team":{},"days":[{"mine":1}],"plans":{}}'));
      const people = (await tab.demo.ask(tab.admin.upn, 'GET', '/api/presence')) as { people: { id: string }[] };
      await page.goto(`${tab.demo.url}/tab/${path.includes('card') ? `#/today/person/${people.people[0]?.id}` : '#/'}`);
      await page.getByRole('button', { name: tab.admin.name }).click();
      await between(page).first().waitFor();
      await page.getByText('Floor 1').first().waitFor({ state: 'attached' });
      assert.doesNotMatch(await page.locator('body').innerText(), RAW);
      await page.close();
    });

  for (const path of ['/api/client', '/api/me'])
    it(`When ${path} has another form, then the page says so with a button that tries again, which works`, async () => {
      const page = await tab.newPage();
      await page.route(`**${path}`, answer('{"demo":"yes","presence":{}}'));
      await page.goto(`${tab.demo.url}/tab/`);
      if (path === '/api/me') await page.getByRole('button', { name: tab.admin.name }).click();
      await between(page).first().waitFor();
      assert.doesNotMatch(await page.locator('body').innerText(), /Open in Teams/);
      await page.unroute(`**${path}`);
      await page
        .getByRole('button', { name: 'Try again' })
        .click({ timeout: 2000 })
        .catch(() => {});
      await between(page).first().waitFor({ state: 'detached' });
      await page.close();
    });

  it('When the first answer of /api/me lacks what opens pages, then that is said, and the pages come with the next answer', async () => {
    const page = await tab.newPage();
    let wrong = true;
    await page.route('**/api/me', async (route) => {
      const response = await route.fetch();
      const { administrator: _, insights: __, ...rest } = await response.json();
      return wrong && response.ok() ? route.fulfill({ response, json: rest }) : route.fulfill({ response });
    });
    await page.goto(`${tab.demo.url}/tab/`);
    await page.getByRole('button', { name: tab.admin.name }).click();
    await between(page).first().waitFor();
    wrong = false;
    await page.getByRole('link', { name: 'Administration' }).waitFor();
    await between(page).first().waitFor({ state: 'detached' });
    await page.close();
  });

  it('When the star of a favourite is answered with something else, then that is said, and the star stays as it was', async () => {
    const page = await tab.openAs(tab.admin, '#/');
    await page.route('**/api/me/favourites/**', answer('{}'));
    const star = page
      .getByRole('dialog')
      .getByRole('button', { name: /^Favourite/ })
      .first();
    await page.getByText('Floor 1').first().waitFor();
    const offices = (await tab.demo.ask(tab.admin.upn, 'GET', '/api/offices')) as { offices: { id: string }[] };
    await page.goto(`${tab.demo.url}/tab/#/today/office/${offices.offices[0]?.id}`);
    const before = await star.getAttribute('aria-pressed');
    await star.click();
    await page
      .getByText(new RegExp(`${BETWEEN}|${NOT_KNOWN}`))
      .first()
      .waitFor();
    assert.equal(await star.getAttribute('aria-pressed'), before);
    await page.close();
  });

  for (const body of ['', '{}', '{"ok":true}'])
    it(`When a change is answered with ${body || 'an empty body'}, then the page does not report success`, async () => {
      const page = await tab.openAs(tab.employee, '#/my-data');
      await page.route('**/api/me/data', (route) => (route.request().method() === 'DELETE' ? answer(body)(route) : route.continue()));
      await page.getByRole('button', { name: 'Delete …' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Delete all of it' }).click();
      await page.getByText(NOT_KNOWN).first().waitFor();
      assert.equal(await page.getByText('What was kept about you is deleted.').count(), 0);
      await page.close();
    });

  it('When saving an office is answered with an empty body, then the form says so, and no input is lost', async () => {
    const page = await tab.openAs(tab.admin, '#/admin/offices');
    await page.route('**/api/offices/*', (route) => (route.request().method() === 'PUT' ? answer('')(route) : route.continue()));
    await page.getByRole('button', { name: /^Edit/ }).first().click();
    const form = page.getByRole('dialog');
    const name = form.getByRole('textbox', { name: 'Name' }).first();
    await name.fill('Another name');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText(new RegExp(`${BETWEEN}|${NOT_KNOWN}`)).waitFor();
    assert.equal(await name.inputValue(), 'Another name');
    await page.close();
  });
});
