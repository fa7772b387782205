import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually.ts';
import { violationsOf } from './axe.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { sharedBrowser } from './shared-in-browser.ts';
import { THEMES } from './themes.ts';

const browser = await sharedBrowser();

/** The text that a screen reader adds to the name of a field. */
const describedBy = (field: Locator) =>
  field.evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );

describeInBrowser('tab: fields for days', { browser, shared: true }, (tab) => {
  it('When a day is typed, stepped and chosen in the calendar by keyboard, then the page shows it, and the focus comes back', async () => {
    const page = await tab.openAs(tab.employee, '#/', { reducedMotion: 'reduce' });
    const field = page.getByLabel('Day to show');
    await field.waitFor();
    await page.waitForFunction((input) => (input as HTMLInputElement).value !== '', await field.elementHandle());
    const today = await field.inputValue();
    assert.match(today, /^\d\d\/\d\d\/\d{4}$/);
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Show today' }).waitFor();
    assert.notEqual(await field.inputValue(), today);
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(([input, day]) => (input as HTMLInputElement).value === day, [await field.elementHandle(), today] as const);
    await page.keyboard.press('Alt+ArrowDown');
    const calendar = page.getByRole('grid');
    await calendar.waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[role=grid]') !== null);
    assert.match(await calendar.getByRole('columnheader').first().innerText(), /^Mon/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('PageUp');
    const chosen = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    await calendar.waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Day to show');
    await page.waitForFunction(([input, before]) => (input as HTMLInputElement).value !== before, [
      await field.elementHandle(),
      today,
    ] as const);
    const [day, month, year] = (await field.inputValue()).split('/').map(Number);
    assert.match(chosen ?? '', new RegExp(`${day} \\w+ ${year}`));
    assert.ok(month);
    await page.keyboard.press('Alt+ArrowDown');
    await calendar.waitFor();
    await page.keyboard.press('Escape');
    await calendar.waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Day to show');
    await page.close();
  });

  it('When what is typed is no day, then it stays and is marked; a day without a year is of this year', async () => {
    const page = await tab.openAs(tab.admin, '#/admin/audit', { reducedMotion: 'reduce' });
    const field = page.getByRole('textbox', { name: 'From' });
    await field.fill('31/02/2026');
    await page.keyboard.press('Tab');
    assert.equal(await field.inputValue(), '31/02/2026');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    const words = page.getByRole('alert').filter({ hasText: '“31/02/2026” is not a date. Write it like 31/12/2026.' });
    await words.waitFor();
    assert.equal(await words.count(), 1);
    assert.match(await describedBy(field), /“31\/02\/2026” is not a date/);
    await field.fill('3.2');
    await words.waitFor({ state: 'detached' });
    assert.equal(await field.inputValue(), '3.2', 'the correction is not reformatted while it is typed');
    await page.keyboard.press('Tab');
    assert.match(await field.inputValue(), /^03\/02\/\d{4}$/);
    assert.notEqual(await field.getAttribute('aria-invalid'), 'true');
    await page.close();
  });

  it('When what is typed in “Day to show” is no day, then the field says so, and the page stays at its day', async () => {
    const page = await tab.openAs(tab.employee, '#/', { viewport: { width: 320, height: 568 }, reducedMotion: 'reduce', bypassCSP: true });
    const field = page.getByLabel('Day to show');
    await field.waitFor();
    await page.waitForFunction((input) => (input as HTMLInputElement).value !== '', await field.elementHandle());
    await page.getByRole('button', { name: 'Day before' }).click();
    await page.getByRole('heading', { level: 1, name: 'Who’s in today' }).waitFor({ state: 'detached' });
    const title = page.getByRole('heading', { level: 1 });
    const shown = await title.innerText();
    await field.fill('32/13/2026');
    await page.keyboard.press('Tab');
    await page.getByRole('alert').filter({ hasText: '“32/13/2026” is not a date.' }).waitFor();
    assert.deepEqual([await field.inputValue(), await title.innerText()], ['32/13/2026', shown]);
    assert.match(await describedBy(field), /is not a date/);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the window');
    assert.deepEqual(await violationsOf(page), []);
    await page.close();
  });

  it('When a time of my status is none, then the field says so, and nothing is sent', async () => {
    const page = await tab.openAs(tab.admin, '', { reducedMotion: 'reduce' });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT') sent.push(request.url());
    });
    await page.getByRole('button', { name: 'Remote', exact: true }).first().click();
    await page.getByRole('button', { name: 'Another time or day …' }).click();
    const time = page.getByLabel('Until (time)');
    await time.fill('25:99');
    await page.keyboard.press('Enter');
    await page.getByText('“25:99” is not a time. Write it like 14:30.').waitFor();
    await page.getByRole('button', { name: 'Set', exact: true }).click({ force: true });
    assert.equal(await time.inputValue(), '25:99');
    assert.match(await describedBy(time), /“25:99” is not a time/);
    assert.deepEqual(sent, []);
    await page.close();
  });

  it('When a day of a search that is audited is none, then the field says so, and nothing is looked up', async () => {
    const page = await tab.openAs(tab.admin, '#/admin/access-events', { reducedMotion: 'reduce' });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/access-events')) sent.push(request.url());
    });
    const day = page.getByLabel('First day');
    await day.fill('32/13/2026');
    await page.getByRole('button', { name: 'Look', exact: true }).click();
    const words = page.getByText('“32/13/2026” is not a date. Write it like 31/12/2026.');
    await words.waitFor();
    assert.equal(await words.count(), 1);
    assert.match(await describedBy(day), /is not a date/);
    assert.deepEqual(sent, []);
    await page.close();
  });

  for (const [width, height] of [
    [320, 568],
    [768, 600],
    [1280, 800],
    [1920, 1080],
  ] as const)
    it(`When the calendar opens in a window of ${width} × ${height}, then it is under or over its field, aligned with it, and inside the window`, async () => {
      const page = await tab.openAs(tab.admin, '#/', { viewport: { width, height }, reducedMotion: 'reduce' });
      for (const [hash, name] of [
        ['#/', 'Day to show'],
        ['#/admin/audit', 'Until'],
      ] as const) {
        await page.goto(`${tab.demo.url}/tab/${hash}`);
        const input = page.getByRole('textbox', { name, exact: true });
        const field = page.locator('.fui-Input').filter({ has: input });
        // The page behind the calendar has no roles.
        const shown = await field.elementHandle();
        await field.getByRole('button').click();
        const calendar = page.getByRole('dialog').filter({ has: page.getByRole('grid') });
        await calendar.getByRole('button', { pressed: true }).or(calendar.getByRole('columnheader')).first().waitFor();
        // It appears in the corner of the window, and is then put beside the field.
        await eventually(async () => {
          const [at, of] = [await calendar.boundingBox(), await shown?.boundingBox()];
          assert.ok(at && of);
          const boxes = `${hash} ${JSON.stringify({ at, of })}`;
          assert.ok(at.x >= 0 && at.y >= 0 && at.x + at.width <= width && at.y + at.height <= height, `inside the window: ${boxes}`);
          assert.ok(at.y >= of.y + of.height || at.y + at.height <= of.y, `under or over the field: ${boxes}`);
          const apart = Math.min(Math.abs(at.x - of.x), Math.abs(at.x + at.width - of.x - of.width));
          assert.ok(apart <= 1 || (width === 320 && at.x < of.x + of.width), `aligned with the field: ${boxes}`);
        });
        await page.keyboard.press('Escape');
      }
      await page.close();
    });

  for (const [theme, options] of Object.entries(THEMES))
    it(`When the calendar is open on a small phone and the system has ${theme}, then it fits, and axe finds nothing serious`, async () => {
      const page = await tab.openAs(tab.employee, '#/', {
        ...options,
        viewport: { width: 320, height: 568 },
        hasTouch: true,
        reducedMotion: 'reduce',
        bypassCSP: true,
      });
      await page.getByRole('button', { name: 'Choose a day' }).click();
      await eventually(async () => {
        const box = await page.getByRole('grid').boundingBox();
        assert.ok(box && box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
      });
      assert.match(await page.getByRole('grid').getByRole('columnheader').first().innerText(), /^Mon/);
      assert.deepEqual(await violationsOf(page), []);
      await page.close();
    });
});
