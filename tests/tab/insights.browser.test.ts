import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';

const browser = await launchBrowser();

const TITLES = ['By weekday and hour', 'Weekdays against capacity', 'The coming two weeks', 'Head-counts of past days', 'Week by week'];

describeInBrowser('tab: insights in a real browser', { browser }, (tab) => {
  let page: Page;

  tab.before(async () => {
    page = await tab.openAs(tab.employee, '#/insights', { reducedMotion: 'reduce', bypassCSP: true });
    await page.getByRole('region', { name: 'The coming two weeks' }).waitFor();
  });

  it('When nothing is counted yet, then the page says when numbers begin; when days are counted, then every figure has a chart', async function () {
    this.timeout(240_000);
    const heat = page.getByRole('slider', { name: 'Chart “By weekday and hour”' });
    await heat.or(page.getByText('There are no numbers yet')).first().waitFor();
    // The demo reads its past in the background, and counts the days after that; the page refreshes itself.
    await heat.waitFor({ timeout: 200_000 });
    for (const title of TITLES) await page.getByRole('slider', { name: `Chart “${title}”` }).waitFor();
    assert.deepEqual(await violationsOf(page), []);
  });

  it('When arrow keys step through a chart, then the value is marked, shown and read out', async () => {
    const heat = page.getByRole('slider', { name: 'Chart “By weekday and hour”' });
    await heat.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const value = (await heat.getAttribute('aria-valuetext')) ?? '';
    assert.match(value, /^Tuesday, \d\d:00: (\d+–\d+|too few days)$/);
    assert.equal(await page.getByRole('region', { name: 'By weekday and hour' }).getByText(value, { exact: true }).count(), 1);
    assert.equal(await heat.locator('[data-chosen]').count(), 1);
  });

  it('When somebody points at a bar, then its numbers are shown', async () => {
    const card = page.getByRole('region', { name: 'Weekdays against capacity' });
    await card.locator('[data-value="1"]').hover();
    await card.getByText(/^Tuesday · Average: .* · Days: \d+$/).waitFor();
  });

  it('When a table is unfolded by keyboard, then it is beside its chart; in print every table is there', async () => {
    const [title = ''] = TITLES;
    const table = page.getByRole('table', { name: title });
    assert.equal(await table.count(), 0, 'folded');
    await page.getByRole('button', { name: `Table of “${title}”` }).press('Enter');
    assert.match(await table.innerText(), /Mon[\s\S]*day/);
    assert.deepEqual(await violationsOf(page), []);
    await page.getByRole('button', { name: `Table of “${title}”`, expanded: true }).press('Enter');
    await table.waitFor({ state: 'detached' });
    await page.emulateMedia({ media: 'print' });
    for (const each of TITLES) await page.getByRole('table', { name: each }).waitFor();
    await page.emulateMedia({ media: 'screen' });
  });

  it('When the page is printed in the dark theme, then text is dark on white', async () => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const table = page.getByRole('table', { name: 'Week by week' });
    await page.locator('[data-theme="dark"]').waitFor();
    const cell = table.getByRole('cell').first();
    assert.equal(await cell.evaluate((each) => getComputedStyle(each).color), 'rgb(36, 36, 36)');
    const card = page.getByRole('region', { name: 'Week by week' });
    assert.equal(await card.evaluate((each) => getComputedStyle(each).backgroundColor), 'rgb(255, 255, 255)');
    const axis = card.locator('.visx-axis-bottom text').first();
    assert.equal(await axis.evaluate((each) => getComputedStyle(each).fill), 'rgb(66, 66, 66)');
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
  });

  it('When the system forces its colours, then bars and their legend have those', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const system = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = 'forced-color-adjust: none; color: Highlight';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
    const fills = await page
      .getByRole('region', { name: 'Weekdays against capacity' })
      .locator('svg .visx-bar')
      .evaluateAll((all) => all.map((bar) => getComputedStyle(bar).fill));
    assert.ok(fills.filter((fill) => fill === system).length > 1, `${fills}`);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('When another office and a floor are chosen by keyboard, then the page and its address are about them', async () => {
    await page.getByLabel('Office').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { level: 2, name: 'New York' }).waitFor();
    await page.getByLabel('Floor').selectOption({ label: 'Floor 12' });
    await page.getByRole('heading', { level: 2, name: 'New York, Floor 12' }).waitFor();
    assert.match(page.url(), /#\/insights\/[^/]+\/[^/]+$/);
  });

  it('When the CSV is downloaded, then it is a file with a header line', async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
    assert.equal(file.suggestedFilename(), 'indoors-insights.csv');
    assert.match(await readFile(await file.path(), 'utf8'), /^\uFEFFoffice,floor,figure,weekday,weekday name,hour/);
  });

  it('When a picture is saved in the dark theme, then it is a PNG of chart and table, dark on white, named after place and days', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('slider').first().waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save “By weekday and hour” as PNG' }).click(),
    ]);
    assert.match(file.suggestedFilename(), /^indoors-new-york-floor-12-heat-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.png$/);
    const content = await readFile(await file.path());
    const corner = await page.evaluate(async (base64) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
      // Only the chart has colours.
      const coloured = Array.from({ length: data.length / 4 }, (_, i) => (data[4 * i + 2] ?? 0) - (data[4 * i] ?? 0)).filter(
        (blue) => blue > 16,
      );
      return { width: picture.width, first: [...data.slice(0, 4)], coloured: coloured.length > 1000 };
    }, content.toString('base64'));
    assert.deepEqual(corner, { width: 1640, first: [255, 255, 255, 255], coloured: true });
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('When the setting is off, then the menu has no entry, and the page says why', async () => {
    await tab.demo.ask(tab.admin.upn, 'PUT', '/api/settings', { insights: 'administrators' });
    await page.reload();
    await page.getByText('Insights are switched off in this organisation, or are for administrators only.').waitFor();
    assert.equal(await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Insights' }).count(), 0);
    await tab.demo.ask(tab.admin.upn, 'PUT', '/api/settings', { insights: 'everybody' });
  });
});
