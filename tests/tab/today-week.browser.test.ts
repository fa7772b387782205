import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { WeekView } from '../../server/routes/schemas/week.ts';
import { violationsOf } from './axe.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';

const browser = await launchBrowser();

describeInBrowser('tab: tomorrow and this week in a real browser', { browser }, (tab) => {
  let page: Page;
  const section = () => page.getByRole('region', { name: 'Tomorrow and this week' });
  const rows = () => section().getByRole('listitem');

  tab.before(async () => {
    page = await tab.openAs(tab.employee, '', { viewport: { width: 360, height: 740 } });
    await page.getByRole('region', { name: 'My team and favourites' }).waitFor();
  });

  it('When photos have been read, then they replace initials, in rows and on cards', async () => {
    const team = page.getByRole('region', { name: 'My team and favourites' });
    const row = team
      .getByRole('listitem')
      .filter({ has: page.locator('img') })
      .first();
    await row.waitFor();
    const name = (await row.locator('.fui-Text').first().textContent()) ?? '';
    await row.getByRole('button').click();
    const card = page.getByRole('dialog', { name });
    const drawn = await card.locator('img').evaluate((photo: HTMLImageElement) => photo.decode().then(() => photo.naturalWidth));
    assert.equal(drawn, 96);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  it('When it is scrolled near, then it is fetched, and shows one row per day with signs', async () => {
    await page.getByRole('region', { name: 'My team and favourites' }).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 2000);
    await rows().first().waitFor();
    assert.ok((await rows().count()) >= 4);
    await rows().nth(1).getByText('nothing known').waitFor();
    await rows()
      .nth(1)
      .getByText(/plan to be in/)
      .waitFor();
  });

  it('When I state something for tomorrow, then my row shows it; when I set a weekly rule, then its day is usual', async () => {
    const { days, today } = (await tab.demo.ask(tab.employee.upn, 'GET', '/api/week')) as WeekView;
    const [tomorrow, later] = days.filter(({ day }) => day > today);
    await tab.demo.ask(tab.employee.upn, 'PUT', '/api/me/override', {
      status: 'remote',
      from: `${tomorrow?.day}T12:00:00Z`,
      until: `${tomorrow?.day}T13:00:00Z`,
    });
    await rows()
      .filter({ hasText: 'Tomorrow' })
      .getByText(/^Remote, .* · said$/)
      .waitFor();
    const weekday = new Date(`${later?.day}T12:00:00Z`).toLocaleDateString('en', { weekday: 'long' });
    await page.getByRole('button', { name: 'Weekly rules' }).click();
    const form = page.getByRole('form', { name: 'Add a weekly rule' });
    await form.getByRole('checkbox', { name: weekday }).check();
    await form.getByRole('button', { name: 'Add' }).click();
    await rows().getByText('Remote · usual').first().waitFor();
  });

  it('When I plan a day by its menu, then its row shows it, and it can be undone and ended, by the keyboard alone', async () => {
    const row = rows().last();
    const menu = row.getByRole('button', { name: /^Say where you will be/ });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'On leave' }).waitFor();
    assert.deepEqual(await violationsOf(page), []);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await row.getByText('On leave · said').waitFor();
    await page
      .locator('.fui-Toast')
      .getByText(/^Planned: On leave, on /)
      .waitFor();
    assert.ok(await menu.evaluate((button) => button === document.activeElement), 'the menu has the focus again');
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await row.getByText('On leave · said').waitFor({ state: 'detached' });
    await menu.click();
    await page.getByRole('menuitem', { name: 'New York' }).click();
    await row.getByText('New York · said').waitFor();
    await menu.click();
    await page.getByRole('menuitem', { name: /^End: New York/ }).click();
    await row.getByText('New York · said').waitFor({ state: 'detached' });
  });

  it('When I step with the arrow keys, then the next weeks show, and stepping ends at the first', async () => {
    const forward = section().getByRole('button', { name: 'Later week' });
    await forward.focus();
    await page.keyboard.press('ArrowRight');
    await section()
      .getByRole('heading', { name: /^Week from/ })
      .waitFor();
    await rows().filter({ hasText: 'Tomorrow' }).waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowLeft');
    await section().getByRole('heading', { name: 'Tomorrow and this week' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await rows().filter({ hasText: 'Tomorrow' }).waitFor();
  });

  it('When I open a day by the keyboard, then the people with plans are listed, a name opens a card, and stepping continues', async () => {
    // On a Friday the offices are closed tomorrow.
    await rows()
      .filter({ hasText: /\d plan to be in/ })
      .first()
      .getByRole('button')
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByText(/people plan to be in an office/).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1', 'the heading has the focus');
    const berlin = page.getByRole('group', { name: 'Berlin', exact: true });
    await berlin.getByText(/have said that they will be here/).waitFor();
    assert.deepEqual(await violationsOf(page), []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    const person = berlin.getByRole('listitem').first().getByRole('button');
    const name = (await person.locator('.fui-Text').first().textContent()) ?? '';
    await person.click();
    await page.getByRole('dialog', { name }).getByRole('link', { name: 'Chat' }).waitFor();
    await page.keyboard.press('Escape');
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: 'Day after' }).click();
    await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title);
    await page.getByRole('button', { name: 'Show today' }).click();
    await page.getByRole('heading', { level: 1, name: 'Who’s in today' }).waitFor();
  });

  it('When I step to a past day, then each office has its noon and peak, and the slider shows another hour by the keyboard', async () => {
    const { today } = (await tab.demo.ask(tab.employee.upn, 'GET', '/api/week')) as WeekView;
    // On Saturdays and Sundays the offices of the demo are empty.
    const daysBack = new Date(`${today}T12:00:00Z`).getUTCDay() === 1 ? 3 : 1;
    for (let back = 0; back < daysBack; back++) await page.getByRole('button', { name: 'Day before' }).click();
    await page.getByText('in the offices at their noon').waitFor();
    const hours = page.getByRole('region', { name: 'Noon and busiest hours' });
    await hours
      .getByRole('listitem')
      .filter({ hasText: 'Berlin' })
      .getByText(/^Most at \d\d:00/)
      .waitFor();
    await hours.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('in the offices at 13:00 by their clocks').waitFor();
    assert.deepEqual(await violationsOf(page), []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    await page.getByRole('button', { name: 'Show today' }).click();
    await hours.waitFor({ state: 'detached' });
  });
});
