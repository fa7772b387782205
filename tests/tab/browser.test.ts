import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Me } from '../../server/routes/schemas/me.ts';
import { describeInBrowser, type InBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { openToday, waitForFocus } from './opened-today.ts';

const browser = await launchBrowser();

// `npm test` runs these, too: the main paths. Everything else is in `*.browser.test.ts`.
describeInBrowser('tab: the main paths in a real browser', { browser }, (tab) => {
  let admin: InBrowser['admin'];
  let page: Page;
  const focused = (name: string) => waitForFocus(page, name);

  tab.before(async () => {
    ({ admin } = tab);
    page = await openToday(tab, admin);
  });

  it('shows my office with its floors and how full they are, and the other offices', async () => {
    const mine = page.getByRole('region', { name: 'My office' });
    const name = await mine.getByRole('group').getAttribute('aria-label');
    assert.ok((await mine.getByRole('progressbar', { name: new RegExp(`^${name}, `) }).count()) > 1);
    const others = page.getByRole('region', { name: 'Other offices' }).getByRole('group');
    assert.equal(await others.count(), 2);
    for (const card of [mine, others.first(), others.last()]) assert.match((await card.textContent()) ?? '', /\d+ of \d+/);
  });

  it('When I choose an office and a floor of it, then its plan and people show, and Escape returns step by step', async () => {
    const card = page.getByRole('group', { name: 'Berlin', exact: true }).getByRole('button', { name: 'Berlin', exact: true });
    await card.click();
    const office = page.getByRole('dialog', { name: 'Berlin', exact: true });
    await office.getByRole('button', { name: 'Floor 1, Berlin: floor plan and people' }).click();
    const dialog = page.getByRole('dialog', { name: 'Floor 1, Berlin' });
    const plan = dialog.getByRole('img', { name: 'Plan of Floor 1' });
    await plan.waitFor();
    assert.ok(await plan.evaluate((picture: HTMLImageElement) => picture.decode().then(() => picture.naturalWidth > 0)));
    assert.match((await dialog.textContent()) ?? '', /\d+ of \d+ places taken/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await office.waitFor();
    await page.keyboard.press('Escape');
    await office.waitFor({ state: 'detached' });
    await focused('Berlin');
    // Also for screen readers.
    await card.waitFor();
  });

  it('When I set my status by keyboard alone, then it is shown, and can be undone', async () => {
    const card = page.getByRole('complementary', { name: 'My own status' });
    await card.getByRole('button', { name: 'Remote' }).focus();
    await page.keyboard.press('Enter');
    const set = card.getByRole('button', { name: 'Until the end of the day' });
    await set.waitFor();
    for (let presses = 0; presses < 40 && !(await set.evaluate((button) => button === document.activeElement)); presses++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await card.getByText('for today').waitFor();
    await focused('Remote');
    await card.getByRole('button', { name: 'Remote', exact: true, pressed: true }).waitFor();
    assert.equal(((await tab.demo.ask(admin.upn, 'GET', '/api/me')) as Me).presence.status, 'remote');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.keyboard.press('F8');
    await focused('Undo');
    await page.keyboard.press('Enter');
    await card.getByText('for today').waitFor({ state: 'detached' });
    await focused('Remote');
    assert.deepEqual(((await tab.demo.ask(admin.upn, 'GET', '/api/me')) as Me).overrides, []);
    // It has disappeared before the next one comes.
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  });
});
