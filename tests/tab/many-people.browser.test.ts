import assert from 'node:assert/strict';
import { violationsOf } from './axe.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { sharedBrowser } from './shared-in-browser.ts';

const browser = await sharedBrowser();

describeInBrowser('tab: a list of many people', { browser, shared: true }, (tab) => {
  it('When all results are shown, then only visible ones are in the page, and the last can be reached and opened', async () => {
    const page = await tab.openAs(tab.employee, '', { bypassCSP: true });
    await page.getByRole('searchbox').fill('a');
    const results = page.getByRole('region', { name: 'Search results' });
    await results.getByRole('listitem').nth(59).waitFor();
    await results.getByRole('button', { name: /^Show more/ }).click();
    const list = results.locator('[role=list]');
    const first = list.locator('[aria-posinset="1"]');
    await first.waitFor();
    const all = Number(await first.getAttribute('aria-setsize'));
    assert.ok(all > 60, `${all} are enough to scroll`);
    assert.ok((await list.getByRole('listitem').count()) < all);
    // Side by side, as many as fit, without overlaps.
    const boxes = await list
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect()).map(({ x, y, bottom }) => ({ x, y, bottom })));
    const column = boxes.filter(({ x }) => x === boxes[0]?.x).sort((a, b) => a.y - b.y);
    assert.ok(column.length < boxes.length);
    assert.deepEqual(
      column.filter(({ bottom }, at) => bottom > (column[at + 1]?.y ?? Number.POSITIVE_INFINITY)),
      [],
    );
    assert.deepEqual(await violationsOf(page), []);
    const last = list.locator(`[aria-posinset="${all}"]`);
    await list.evaluate((each) => each.parentElement?.scrollTo(0, each.parentElement.scrollHeight));
    const name = await last.locator('.fui-Text').first().innerText();
    await last.getByRole('button').click();
    await page.getByRole('dialog', { name }).waitFor();
    await page.close();
  });
});
