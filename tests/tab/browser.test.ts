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
    for (let presses = 0; presses < 20 && !(await set.evaluate((button) => button === document.activeElement)); presses++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await card.getByText('for today').waitFor();
    assert.equal(((await tab.demo.ask(admin.upn, 'GET', '/api/me')) as Me).presence.status, 'remote');
    await page.getByRole('button', { name: 'Undo' }).click();
    await card.getByText('for today').waitFor({ state: 'detached' });
    assert.deepEqual(((await tab.demo.ask(admin.upn, 'GET', '/api/me')) as Me).overrides, []);
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

  for (const [name, options] of Object.entries(THEMES)) {
    it(`When the system wants ${name}, then the page is so, and nothing needs scrolling sideways at 360 px`, async () => {
      const narrow = await open({ ...options, viewport: { width: 360, height: 740 } });
      assert.equal(await narrow.locator('[data-theme]').getAttribute('data-theme'), name);
      assert.ok((await narrow.evaluate(() => document.documentElement.scrollWidth)) <= 360);
      await narrow.close();
    });
  }
});
