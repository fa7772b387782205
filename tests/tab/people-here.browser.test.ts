import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Me } from '../../server/routes/schemas/me.ts';
import type { Occupancy } from '../../server/routes/schemas/occupancy.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { waitForFocus } from './opened-today.ts';

const browser = await launchBrowser();

describeInBrowser('tab: from a floor to the people there', { browser, speed: 1 }, (tab) => {
  let page: Page;
  let offices: Occupancy['offices'];

  tab.before(async () => {
    ({ offices } = (await tab.demo.ask(tab.admin.upn, 'GET', '/api/occupancy')) as Occupancy);
  });
  afterEach(() => page?.close());

  const berlin = () => offices.find(({ name }) => name === 'Berlin') ?? assert.fail();
  const boxOf = async (element: Locator) => (await element.boundingBox()) ?? assert.fail();
  /** Where it rests: a smooth scroll takes a while. */
  async function restOf(element: Locator) {
    let before = await boxOf(element);
    for (;;) {
      await page.waitForTimeout(150);
      const now = await boxOf(element);
      if (now.y === before.y) return now;
      before = now;
    }
  }

  for (const width of [320, 1280])
    it(`When “Show people here” of a floor is chosen by keyboard at ${width} px, then the list comes into view, and its heading has the focus`, async () => {
      const floor = berlin().floors.find(({ name }) => name === 'Floor 2') ?? assert.fail();
      const height = width === 320 ? 568 : 380;
      page = await tab.openAs(tab.admin, `#/today/office/${berlin().officeId}/${floor.floorId}`, { viewport: { width, height } });
      const dialog = page.getByRole('dialog', { name: 'Floor 2, Berlin' });
      await dialog
        .getByRole('img', { name: /^Taken: / })
        .last()
        .waitFor();
      const [heading, first] = [
        dialog.getByRole('heading', { name: 'People here' }),
        dialog.getByRole('listitem').filter({ hasText: 'since' }).first(),
      ];
      const before = await restOf(heading);
      await dialog.getByRole('button', { name: 'Show people here' }).press('Enter');
      await waitForFocus(page, 'People here');
      const now = await restOf(heading);
      assert.ok(now.y < before.y - 40, `the heading was at ${before.y} and is at ${now.y}`);
      const person = await boxOf(first);
      assert.ok(now.y >= 0 && person.y + person.height <= height, `the first person ends at ${person.y + person.height} of ${height}`);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.closest('li') !== null), true, 'the next stop is a person');
    });

  for (const reducedMotion of ['reduce', 'no-preference'] as const)
    it(`When a reader’s wish for motion is “${reducedMotion}”, then the list comes ${reducedMotion === 'reduce' ? 'at once' : 'smoothly'}`, async () => {
      const floor = berlin().floors.find(({ name }) => name === 'Floor 2') ?? assert.fail();
      page = await tab.openAs(tab.admin, `#/today/office/${berlin().officeId}/${floor.floorId}`, {
        viewport: { width: 320, height: 568 },
        reducedMotion,
      });
      await page.evaluate(() => {
        const scroll = Element.prototype.scrollIntoView;
        Element.prototype.scrollIntoView = function (options) {
          document.documentElement.dataset.scrolled = (options as ScrollIntoViewOptions).behavior ?? '';
          scroll.call(this, options);
        };
      });
      await page.getByRole('button', { name: 'Show people here' }).click();
      await waitForFocus(page, 'People here');
      const behaviour = await page.evaluate(() => document.documentElement.dataset.scrolled);
      assert.equal(behaviour, reducedMotion === 'reduce' ? 'instant' : 'smooth');
    });

  it('When nobody on a floor may be named, then nothing leads to a list', async () => {
    const body = { name: 'Tower', timeZone: 'Europe/Berlin', floors: [{ name: 'Level 1', level: 1, capacity: 40 }] };
    const tower = (await tab.demo.ask(tab.admin.upn, 'POST', '/api/offices', body)) as { id: string; floors: { id: string }[] };
    const floorId = tower.floors[0]?.id ?? '';
    const { mode } = (await tab.demo.ask(tab.employee.upn, 'GET', '/api/me')) as Me;
    await tab.demo.ask(tab.employee.upn, 'PUT', '/api/me/override', { status: 'office', officeId: tower.id, floorId });
    page = await tab.openAs(tab.admin, `#/today/office/${tower.id}/${floorId}`);
    const button = page.getByRole('button', { name: 'Show people here' });
    await button.waitFor();
    await tab.demo.ask(tab.employee.upn, 'PUT', '/api/me/mode', { mode: 'track' });
    await page.getByText('and 1 more who is not named').waitFor();
    assert.equal(await button.count(), 0);
    await tab.demo.ask(tab.employee.upn, 'PUT', '/api/me/mode', { mode });
  });

  it('When a floor of an office is unfolded at the end of a low window, then its people come into view', async () => {
    page = await tab.openAs(tab.admin, `#/today/office/${berlin().officeId}`, { viewport: { width: 320, height: 480 } });
    const office = page.getByRole('dialog', { name: 'Berlin', exact: true });
    const floor = office.getByRole('button', { name: /^Floor 1/, expanded: false });
    await floor.press('Enter');
    const person = office.getByRole('listitem').first();
    await person.waitFor();
    const { y, height } = await restOf(person);
    assert.ok(y + height <= 480, `the first person ends at ${y + height} of 480`);
  });
});
