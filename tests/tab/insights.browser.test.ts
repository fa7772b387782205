import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';

const browser = await launchBrowser();

describeInBrowser('tab: insights in a real browser', { browser }, (tab) => {
  let page: Page;

  tab.before(async () => {
    page = await tab.openAs(tab.employee, '#/insights', { reducedMotion: 'reduce', bypassCSP: true });
    await page.getByRole('region', { name: 'The coming two weeks' }).waitFor();
  });

  it('When nothing is counted yet, then the page says when numbers begin; when days are counted, then every chart is also a table', async function () {
    this.timeout(240_000);
    const heat = page.getByRole('table', { name: 'By weekday and hour' });
    await heat.or(page.getByText('There are no numbers yet')).first().waitFor();
    // The demo reads its past in the background, and counts the days after that; the page refreshes itself.
    await heat.waitFor({ timeout: 200_000 });
    assert.match(await heat.innerText(), /Mon[\s\S]*day/);
    assert.deepEqual(await violationsOf(page), []);
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

  it('When a picture is saved in the dark theme, then it is a PNG, dark on white, named after place and days', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
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
      return { width: picture.width, first: [...(context?.getImageData(0, 0, 1, 1).data ?? [])] };
    }, content.toString('base64'));
    assert.deepEqual(corner, { width: 1640, first: [255, 255, 255, 255] });
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
