import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Me } from '../../server/routes/schemas/me.ts';
import { describeInBrowser, type InBrowser, type PageOptions } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { THEMES } from './themes.ts';

const browser = await launchBrowser();

describeInBrowser('tab: in a real browser', { browser }, (tab) => {
  let admin: InBrowser['admin'];
  let other: InBrowser['employee'];
  let page: Page;

  /** Signed in as the administrator, with the picture on screen. */
  async function open(options: PageOptions = {}): Promise<Page> {
    const opened = await tab.openAs(admin, '', options);
    await opened.getByRole('region', { name: 'Offices' }).waitFor();
    await opened.getByText('● Live').waitFor();
    return opened;
  }

  /** Waits until something of that name has the focus. */
  const focused = (name: string) =>
    page.waitForFunction((wanted) => {
      const { activeElement } = document;
      return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent) === wanted;
    }, name);

  tab.before(async () => {
    ({ admin, employee: other } = tab);
    page = await open();
  });

  it('shows offices with their floors and how full they are', async () => {
    const berlin = page.getByRole('group', { name: 'Berlin', exact: true });
    await berlin.getByRole('progressbar', { name: 'Berlin, Floor 1' }).waitFor();
    assert.match((await berlin.textContent()) ?? '', /\d+ of \d+/);
  });

  it('When I choose a floor, then its plan and people show, and Escape closes it again', async () => {
    const button = page.getByRole('button', { name: 'Floor 1, Berlin: plan and people' });
    await button.click();
    const dialog = page.getByRole('dialog', { name: 'Floor 1, Berlin' });
    const plan = dialog.getByRole('img', { name: 'Plan of Floor 1' });
    await plan.waitFor();
    assert.ok(await plan.evaluate((picture: HTMLImageElement) => picture.decode().then(() => picture.naturalWidth > 0)));
    assert.match((await dialog.textContent()) ?? '', /\d+ of \d+ places taken/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Floor 1, Berlin: plan and people');
  });

  it('When somebody else says where they are, then it shows without a reload, and is found by name', async () => {
    const occupancy = (await tab.demo.ask(admin.upn, 'GET', '/api/occupancy')) as {
      offices: { officeId: string; floors: { floorId: string }[] }[];
    };
    const office = occupancy.offices[1];
    await tab.demo.ask(other.upn, 'PUT', '/api/me/override', {
      status: 'office',
      officeId: office?.officeId,
      floorId: office?.floors[0]?.floorId,
    });
    await page.getByRole('searchbox', { name: 'Find somebody' }).fill(other.name);
    await page
      .getByRole('group', { name: /, New York/ })
      .getByText(other.name)
      .waitFor();
    await tab.demo.ask(other.upn, 'PUT', '/api/me/override', { status: 'leave' });
    await page.getByRole('group', { name: 'On leave, Away' }).getByText(other.name).waitFor();
    await page.getByRole('searchbox', { name: 'Find somebody' }).fill('');
  });

  it('When I set my status by keyboard alone, then I am shown so, and can take it back', async () => {
    const card = page.getByRole('complementary', { name: 'My own status' });
    await card.getByRole('button', { name: 'Remote' }).focus();
    await page.keyboard.press('Enter');
    await card.getByRole('form').waitFor();
    const set = card.getByRole('button', { name: 'Set', exact: true });
    for (let presses = 0; presses < 40 && !(await set.evaluate((button) => button === document.activeElement)); presses++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await card.getByText('for today').waitFor();
    await focused('Remote');
    assert.equal(((await tab.demo.ask(admin.upn, 'GET', '/api/me')) as Me).presence.status, 'remote');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.keyboard.press('F8');
    await focused('Undo');
    await page.keyboard.press('Enter');
    await card.getByText('for today').waitFor({ state: 'detached' });
    await focused('Remote');
    assert.deepEqual(((await tab.demo.ask(admin.upn, 'GET', '/api/me')) as Me).overrides, []);
  });

  for (const key of ['Escape', 'Delete', 'Enter']) {
    it(`When F8 is pressed, then Undo has the focus; after ${key} it is back where it was`, async () => {
      const card = page.getByRole('complementary', { name: 'My own status' });
      await card.getByRole('button', { name: 'Remote', exact: true }).click();
      await card.getByRole('button', { name: 'Set', exact: true }).click();
      const undo = page.getByRole('button', { name: 'Undo' });
      await undo.waitFor();
      await focused('Remote');
      await page.getByRole('tab', { name: 'Today' }).focus();
      await page.keyboard.press('F8');
      await focused('Undo');
      await page.keyboard.press('F8');
      await focused('Undo');
      await page.keyboard.press(key);
      await undo.waitFor({ state: 'detached' });
      await focused('Today');
      await tab.demo.ask(admin.upn, 'DELETE', '/api/me/override');
    });
  }

  it('When what has the focus is gone, as after ending a statement, then the nearest part of the page with a name has it', async () => {
    await tab.demo.ask(admin.upn, 'PUT', '/api/me/override', { status: 'leave' });
    const end = page.getByRole('button', { name: 'End: On leave for today' });
    await end.focus();
    await page.keyboard.press('Enter');
    await end.waitFor({ state: 'detached' });
    await focused('My own status');
  });

  it('When an undo comes too late, then it is said, and is no error', async () => {
    const card = page.getByRole('complementary', { name: 'My own status' });
    await card.getByRole('button', { name: 'Remote' }).click();
    await card.getByRole('button', { name: 'Set', exact: true }).click();
    const toast = page.locator('.fui-Toast').filter({ hasText: 'Remote is set.' });
    await toast.waitFor();
    await tab.demo.ask(admin.upn, 'DELETE', '/api/me/override');
    await toast.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Nothing was undone: it has changed since.').first().waitFor();
    assert.equal(await page.getByRole('alert').filter({ hasText: 'did not work' }).count(), 0);
  });

  it('When the code of a page is missing on the server, then the tab reloads once, says so, and all other pages work', async () => {
    const upgraded = await open();
    let loads = 0;
    upgraded.on('load', () => {
      loads += 1;
    });
    await upgraded.route('**/assets/my-data-page*', (route) => route.fulfill({ status: 404 }));
    await upgraded.getByRole('tab', { name: 'My data' }).click();
    await upgraded.getByText('A part of Indoors is missing on the server').waitFor();
    assert.equal(loads, 1);
    await upgraded.goBack();
    await upgraded.getByText('● Live').waitFor();
    await upgraded.unroute('**/assets/my-data-page*');
    await upgraded.getByRole('tab', { name: 'My data' }).click();
    await upgraded.getByRole('button', { name: 'Try again' }).click();
    await upgraded.getByRole('heading', { level: 1, name: 'What Indoors keeps about you' }).waitFor();
    await upgraded.close();
  });

  it('When the code of the tab itself is missing, then the page says so after a while, with or without its styles', async () => {
    const gone = { script: '**/assets/index*.js', styles: '**/assets/index*.css' };
    const words = 'Indoors could not be loaded.';
    assert.equal(await page.getByText(words).isVisible(), false);

    const bare = await tab.newPage();
    await bare.route(gone.script, (route) => route.fulfill({ status: 404 }));
    await bare.goto(`${tab.demo.url}/tab/`);
    assert.equal(await bare.getByText(words).isVisible(), false);
    await bare.getByText(words).waitFor();
    assert.ok(((await bare.getByText(words).boundingBox())?.y ?? 800) < 100);

    await bare.route(gone.styles, (route) => route.fulfill({ status: 404 }));
    await bare.reload();
    await bare.getByText(words).waitFor();
    await bare.unrouteAll();
    await bare.getByRole('link', { name: 'Try again' }).click();
    await bare.getByRole('button', { name: `Look as ${admin.name}` }).waitFor();
    assert.equal(await bare.getByText(words).isVisible(), false);
    await bare.close();
  });

  it('When no token is accepted, then it is said once, with a way to sign in again, and then the page is there', async () => {
    const refused = await tab.newPage();
    const problem = { status: 401, code: 'TOKEN_INVALID', title: 'The token is not accepted.' };
    const refuse = /\/api\/(me|presence|occupancy|live)/;
    await refused.route(refuse, (route) => route.fulfill({ status: 401, contentType: 'application/problem+json', json: problem }));
    await refused.goto(`${tab.demo.url}/tab/`);
    await refused.getByRole('button', { name: `Look as ${admin.name}` }).click();
    const again = refused.getByRole('button', { name: 'Sign in again' });
    await again.waitFor();
    assert.equal(await refused.getByText('The token is not accepted.').count(), 1);
    assert.equal(await refused.getByLabel('Loading').count(), 0);
    await refused.unroute(refuse);
    await again.click();
    await refused.getByText('● Live').waitFor();
    await refused.close();
  });

  it('When an address leads nowhere, or a day has not come, then no other page or day is shown in its stead', async () => {
    const lost = await open();
    await lost.getByLabel('Day to show').fill('2090-05-01');
    await lost.getByText('1 May 2090 has not come yet').waitFor();
    assert.equal(await lost.getByRole('region', { name: 'People' }).count(), 0);
    for (const hash of ['#/nowhere', '#/admin/nowhere', '#/admin/people/nobody', '#/admin/offices/berlin/1', '#/my-data/x']) {
      await lost.evaluate((address) => {
        location.hash = address;
      }, hash);
      await lost.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
      assert.equal(await lost.getByRole('heading', { level: 1 }).count(), 1);
      assert.equal(await lost.title(), 'There is no such page · Indoors');
    }
    await lost.close();
  });

  it('When people of an office are asked for, then they come into view', async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    const show = page.getByRole('group', { name: 'Berlin', exact: true }).getByRole('button', { name: 'Show people here' });
    await show.click();
    await page.waitForFunction(() => {
      const top = document.querySelector('[aria-label="People"]')?.getBoundingClientRect().top ?? Number.NaN;
      return top >= 0 && top < 200;
    });
    await page.getByRole('button', { name: 'Show all offices' }).click();
  });

  it('When the system forces its colours, then what is free of a bar still looks different from what is taken, and the chosen tab is marked', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const forced = await open({ forcedColors: 'active', colorScheme });
      const bar = forced.getByRole('progressbar', { name: 'Berlin', exact: true });
      const colour = (element: Element) => getComputedStyle(element).backgroundColor;
      const [track, taken] = [await bar.evaluate(colour), await bar.locator('> *').first().evaluate(colour)];
      const empty = await forced.locator('body').evaluate((body) => {
        const probe = body.appendChild(document.createElement('i'));
        probe.style.backgroundColor = 'Canvas';
        return getComputedStyle(probe).backgroundColor;
      });
      const chosen = forced.getByRole('tab', { name: 'Today' });
      assert.equal(await chosen.evaluate((tab) => getComputedStyle(tab).outlineStyle), 'solid');
      assert.notEqual(taken, track);
      assert.equal(track, empty, 'what is free looks empty');
      await forced.close();
    }
  });

  it('When the system wants another look from now on, then the page is so, and at 320 px nothing is covered', async () => {
    const narrow = await open({ viewport: { width: 320, height: 740 } });
    for (const [name, options] of Object.entries(THEMES)) {
      await narrow.emulateMedia({ colorScheme: null, contrast: null, ...options });
      await narrow.locator(`[data-theme="${name}"]`).waitFor();
      const last = await narrow.getByRole('tab', { name: 'Administration' }).boundingBox();
      const menu = await narrow.getByRole('button', { name: `menu of ${admin.name}` }).boundingBox();
      assert.ok(last && menu && last.x + last.width <= menu.x, name);
    }
    await narrow.close();
  });
});
