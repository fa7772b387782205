import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Occupancy } from '../../server/routes/schemas/occupancy.ts';
import { violationsOf } from './axe.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { goTo } from './go-to.ts';
import { launchBrowser } from './launch-browser.ts';

const browser = await launchBrowser();
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** 1280 × 1024 with the letters four times as large. */
const ZOOMED = { viewport: { width: 320, height: 256 } };
const FINGER = 44;

/** The controls of the page that a finger of that size cannot hit, measured from the middle of each: its name, width and height. */
function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const found: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>('header :is(a, button), main :is(a, button, select, input)')) {
      control.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = control.getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      const [middleX, middleY] = [x + width / 2, y + height / 2];
      const isHit = (dx: number, dy: number) => {
        const met = document.elementFromPoint(middleX + dx, middleY + dy);
        // A click on the frame of a field is one on the field.
        return met !== null && (control.contains(met) || met.querySelector(':scope > :is(input, select)') === control);
      };
      const half = size / 2 - 1;
      if (![isHit(0, -half), isHit(0, half)].every(Boolean))
        found.push(`${control.getAttribute('aria-label') ?? control.textContent}: ${Math.round(width)} × ${Math.round(height)}`);
    }
    return found;
  }, least);
}

describeInBrowser('tab: phones and large letters in a real browser', { browser, speed: 1 }, (tab) => {
  it('When the pointer is a finger, then it can hit every control of the first view', async () => {
    const page = await tab.openAs(tab.employee, '', PHONE);
    await page.getByRole('region', { name: 'My team and favourites' }).waitFor();
    await page.getByRole('searchbox').waitFor();
    await page.getByRole('textbox', { name: 'Day to show' }).waitFor();
    assert.deepEqual(await tooSmall(page, FINGER), []);
    await page.getByRole('button', { name: 'Office', exact: true }).click();
    await page.getByRole('combobox', { name: 'Which office?' }).waitFor();
    assert.deepEqual(await tooSmall(page, FINGER), []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    await page.close();
  });

  it('When letters are four times as large, then panels scroll as a whole, and the header leaves with the page', async () => {
    const page = await tab.openAs(tab.employee, '', { ...ZOOMED, bypassCSP: true });
    await page.getByRole('region', { name: 'My team and favourites' }).waitFor();
    await page.evaluate(() => scrollTo({ top: 400 }));
    await page.waitForFunction(() => (document.querySelector('header')?.getBoundingClientRect().bottom ?? 1) <= 0);
    const { offices } = (await tab.demo.ask(tab.employee.upn, 'GET', '/api/occupancy')) as Occupancy;
    await goTo(page, `#/today/office/${offices[0]?.officeId}`);
    const drawer = page.getByRole('dialog');
    await drawer.waitFor();
    const title = drawer.getByRole('heading', { level: 2 });
    await drawer.getByRole('button', { name: 'Floor plan' }).last().scrollIntoViewIfNeeded();
    assert.ok(((await title.boundingBox())?.y ?? 0) < 0, 'the title has scrolled away');
    assert.deepEqual(await violationsOf(page), []);
    await page.close();
  });

  it('When letters are four times as large, then a message covers less than a third, and can be closed by the keyboard', async () => {
    const page = await tab.openAs(tab.employee, '', { ...ZOOMED, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Remote', exact: true }).click();
    await page.getByRole('button', { name: 'Until the end of the day' }).click();
    const toast = page.locator('.fui-Toast');
    await toast.waitFor();
    const { width, height } = (await toast.boundingBox()) ?? assert.fail();
    assert.ok(width * height < (320 * 256) / 3, `${width} × ${height}`);
    await toast.getByRole('button', { name: 'Hide this message' }).press('Enter');
    await toast.waitFor({ state: 'detached' });
    assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), 'BODY', 'the focus is not lost');
    await page.close();
  });

  it('When somebody wants less motion, then a message with “Undo” stays as long as for everybody', async () => {
    const page = await tab.openAs(tab.employee, '', { reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'On leave', exact: true }).click();
    await page.getByRole('button', { name: 'Until the end of the day' }).click();
    const undo = page.locator('.fui-Toast').getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    await page.waitForTimeout(3000);
    await undo.click();
    await page.locator('.fui-Toast').getByText('Undone.').waitFor();
    await page.close();
  });
});
