import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Client } from '../../../server/routes/schemas/client.ts';
import type { OfficeView } from '../../../server/routes/schemas/offices.ts';
import { violationsOf } from '../axe.ts';
import { clippedText } from '../clipped-text.ts';
import { describeInBrowser } from '../describe-in-browser.ts';
import { goTo } from '../go-to.ts';
import { launchBrowser } from '../launch-browser.ts';
import { THEMES } from '../themes.ts';

const browser = await launchBrowser();

describeInBrowser('tab: an installation without offices', { browser, empty: true }, (tab) => {
  const ask = <T>(method: string, path: string, body?: unknown) => tab.demo.ask(tab.admin.upn, method, path, body) as Promise<T>;
  const menu = (page: Page) => page.getByRole('navigation', { name: 'Administration' });
  const step = (page: Page, title: string) => page.getByRole('list', { name: 'Steps' }).getByRole('listitem').filter({ hasText: title });
  const isDone = (page: Page, title: string) => step(page, title).getByRole('img', { name: 'done', exact: true });
  const isOpen = (page: Page, title: string) => step(page, title).getByRole('img', { name: 'to do', exact: true });

  const addOffice = () =>
    ask<OfficeView>('POST', '/api/offices', { name: 'Porto', timeZone: 'Europe/Lisbon', floors: [{ name: 'Ground', level: 0 }] });

  tab.before(async () => {
    await ask('POST', '/api/collect');
  });

  for (const [theme, options] of Object.entries(THEMES))
    for (const width of [320, 1280])
      it(`When the system has ${theme} at ${width} px, then all steps fit, and axe finds nothing serious`, async () => {
        const page = await tab.openAs(tab.admin, '#/', {
          ...options,
          viewport: { width, height: 800 },
          reducedMotion: 'reduce',
          bypassCSP: true,
        });
        await page.getByRole('list', { name: 'Steps' }).waitFor();
        // From here on as outside the demo. Starting outside it would need Teams.
        await page.route('**/api/client', async (route) => {
          const client: Client = await (await route.fetch()).json();
          await route.fulfill({ json: { ...client, demo: false } });
        });
        await page.route('**/api/integration', async (route) => {
          const integration = await (await route.fetch()).json();
          await route.fulfill({ json: { ...integration, bot: { seen: false } } });
        });
        await page.mouse.move(0, 0);
        for (const hash of ['#/', '#/admin']) {
          await goTo(page, hash);
          await isOpen(page, 'Say “help” to the bot').waitFor();
          await page.getByLabel('Loading').first().waitFor({ state: 'detached' });
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
          assert.deepEqual([...(await clippedText(page)), ...(await violationsOf(page))], []);
          const { SET_UP_PICTURES: folder } = process.env;
          if (folder) await page.screenshot({ path: `${folder}/${theme}-${width}-${hash.length}.png`, fullPage: true });
        }
        await page.close();
      });

  it('When there is no office, then Today shows an administrator what to set up, and tells others who does it', async () => {
    const page = await tab.openAs(tab.admin, '#/');
    await page.getByRole('heading', { level: 2, name: 'Set up' }).waitFor();
    await isDone(page, 'Connect to Microsoft Entra').waitFor();
    await isOpen(page, 'Add an office').waitFor();
    await step(page, 'Upload a floor plan').getByText('optional').waitFor();
    await page.close();
    const theirs = await tab.openAs(tab.employee, '#/');
    await theirs.getByText('An administrator adds offices').waitFor();
    assert.equal(await theirs.getByRole('list', { name: 'Steps' }).count(), 0);
    await theirs.close();
  });

  it('When a step is done elsewhere, then it is checked automatically; once all required ones are, the list can be hidden for good', async () => {
    const page = await tab.openAs(tab.admin, '#/admin');
    await page.getByRole('heading', { level: 1, name: 'Set up' }).waitFor();
    await menu(page).getByRole('link', { name: 'Set up' }).waitFor();
    assert.equal(await menu(page).getByRole('link').first().textContent(), 'Set up');
    await isOpen(page, 'Add an office').waitFor();
    await page.getByRole('button', { name: 'Hide this list' }).waitFor({ state: 'detached' });
    const { id: officeId } = await addOffice();
    await isDone(page, 'Add an office').waitFor();
    await ask('POST', '/api/ranges', { name: 'Porto LAN', cidrs: ['192.88.98.0/24'], target: { kind: 'office', officeId } });
    await isDone(page, 'Say which addresses').waitFor();
    await page.getByText('All that is needed is there.').waitFor();

    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Hide this list');
    await page.keyboard.press('Enter');
    const offices = page.getByRole('heading', { level: 1, name: 'Offices' });
    await offices.waitFor();
    assert.equal(await offices.evaluate((title) => title === document.activeElement), true);
    await menu(page).getByRole('link', { name: 'Set up' }).waitFor({ state: 'detached' });
    await page.reload();
    await offices.waitFor();
    await menu(page).getByRole('link', { name: 'Offices' }).waitFor();
    assert.equal(await menu(page).getByRole('link', { name: 'Set up' }).count(), 0);
    await page.close();
  });
});
