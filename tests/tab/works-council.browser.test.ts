import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { en } from '../../server/texts/en/index.ts';
import { violationsOf } from './axe.ts';
import { clippedText } from './clipped-text.ts';
import { describeInBrowser, type PageOptions } from './describe-in-browser.ts';
import { goTo } from './go-to.ts';
import { launchBrowser } from './launch-browser.ts';
import { THEMES } from './themes.ts';

const browser = await launchBrowser();
const DAY = 24 * 60 * 60_000;
const MEANS = Object.entries(en).flatMap(([id, text]) => (/^works-council\.means\.(?!retention)/.test(id) ? [text] : []));

describeInBrowser('tab: works-council mode', { browser }, (tab) => {
  const card = (page: Page) => page.getByRole('region', { name: en['setting.worksCouncilMode'] });
  const switchIn = (page: Page) => card(page).getByRole('switch');
  const dialogOf = (page: Page) => page.getByRole('alertdialog').or(page.getByRole('dialog'));
  /** A page as that person sees it, for axe and for measuring. */
  const open = (person: { name: string }, fragment: string, options: PageOptions = {}) =>
    tab.openAs(person, fragment, { reducedMotion: 'reduce', bypassCSP: true, ...options });

  async function turn(page: Page, on: boolean): Promise<void> {
    await switchIn(page).click();
    const dialog = dialogOf(page);
    await dialog.getByRole('button', { name: en[`admin.settings.works-council.do-${on ? 'on' : 'off'}`] }).click();
    await dialog.waitFor({ state: 'detached' });
    await card(page)
      .getByText(en[`admin.settings.works-council.${on ? 'on' : 'off'}`])
      .waitFor();
  }

  it('When an administrator turns it on, then the card has said what it sets, the dialog what follows, and these settings are fixed; off restores them', async () => {
    const page = await open(tab.admin, '#/admin/settings');
    await card(page).waitFor();
    const rows = card(page).getByRole('row');
    const [, , retention] = await rows.filter({ hasText: 'days' }).first().locator('th, td').allInnerTexts();
    assert.equal(retention, '14 days');
    await switchIn(page).click();
    await dialogOf(page).getByText('Works-council mode is on for everybody from now on', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    assert.equal(await switchIn(page).isChecked(), false, 'nothing was changed');
    await turn(page, true);
    assert.equal(await switchIn(page).isChecked(), true);
    const fixed = page.getByText(en['admin.settings.works-council.fixed']);
    assert.equal(await fixed.count(), 7);
    await turn(page, false);
    assert.deepEqual([await switchIn(page).isChecked(), await fixed.count()], [false, 0]);
    await page.close();
  });

  it('When it is turned on while a coming day and the week are open, then their expected numbers go at once, and come back without it', async () => {
    const { now } = (await tab.demo.ask(tab.employee.upn, 'GET', '/api/me')) as { now: string };
    const days = [1, 2, 3].map((ahead) => new Date(Date.parse(now) + ahead * DAY));
    const workday = days
      .find((day) => ![0, 6].includes(day.getUTCDay()))
      ?.toISOString()
      .slice(0, 10);
    const { offices } = (await tab.demo.ask(tab.admin.upn, 'GET', '/api/offices')) as { offices: { id: string }[] };
    // The demo still counts its past.
    const counted = () => tab.demo.ask(tab.admin.upn, 'GET', `/api/expected/day?office=${offices[0]?.id}&day=${workday}`);
    while (!('people' in ((await counted()) as object))) await new Promise((resolve) => setTimeout(resolve, 200));
    const [ahead, today] = [await open(tab.employee, `#/today?day=${workday}`), await open(tab.employee, '#/today')];
    const numbers = [ahead.getByText(/ usually \d/).first(), today.getByText(/: usually \d/).first()];
    const turned = (on: boolean) => tab.demo.ask(tab.admin.upn, 'PUT', '/api/settings', { worksCouncilMode: on });
    for (const each of numbers) await each.waitFor();
    await turned(true);
    for (const each of numbers) await each.waitFor({ state: 'detached' });
    await turned(false);
    for (const each of numbers) await each.waitFor();
    await Promise.all([ahead.close(), today.close()]);
  });

  for (const [theme, options] of Object.entries(THEMES))
    for (const width of [320, 1280])
      it(`When the system has ${theme} at ${width} px, then card and dialog fit, and axe finds nothing serious`, async () => {
        const page = await open(tab.admin, '#/admin/settings', { ...options, viewport: { width, height: 800 } });
        await switchIn(page).click();
        const dialog = dialogOf(page);
        await dialog.getByRole('button', { name: en['admin.settings.works-council.do-on'] }).waitFor();
        assert.deepEqual([...(await clippedText(page)), ...(await violationsOf(page))], [], 'the dialog');
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        assert.deepEqual([...(await clippedText(page)), ...(await violationsOf(page))], [], 'the card');
        await page.close();
      });

  describe('on', () => {
    tab.before(async () => void (await tab.demo.ask(tab.admin.upn, 'PUT', '/api/settings', { worksCouncilMode: true })));

    for (const [theme, options] of Object.entries(THEMES))
      for (const width of [320, 1280])
        it(`When the system has ${theme} at ${width} px, then employees read on Today that it is on, and in My data what it means`, async () => {
          const page = await open(tab.employee, '#/', { ...options, viewport: { width, height: 800 } });
          const line = page.getByText(en['works-council.on']).first();
          await line.waitFor();
          await page.getByLabel('Loading').first().waitFor({ state: 'detached' });
          assert.deepEqual([...(await clippedText(page)), ...(await violationsOf(page))], [], 'Today');
          await page.getByRole('link', { name: en['works-council.more'] }).click();
          for (const text of MEANS) await page.getByText(text, { exact: true }).waitFor();
          await page.getByText('Data about people is kept for 14 days.').waitFor();
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
          assert.deepEqual([...(await clippedText(page)), ...(await violationsOf(page))], [], 'My data');
          await page.close();
        });

    it('When an employee looks at a day ahead, then it has plans and no expected numbers; Insights are closed', async () => {
      const page = await open(tab.employee, '#/');
      await page.getByText(en['works-council.on']).first().waitFor();
      const week = page.getByRole('region', { name: en['tab.week.title'] });
      await week.getByRole('listitem').first().waitFor();
      assert.doesNotMatch(await week.innerText(), /usually/);
      assert.equal(await page.getByRole('navigation').getByRole('link', { name: 'Insights' }).count(), 0);
      await goTo(page, 'My data');
      await page.close();
    });
  });
});
