import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Occupancy } from '../../server/routes/schemas/occupancy.ts';
import type { PresenceList } from '../../server/routes/schemas/presence.ts';
import { ADMIN_PAGE_KEYS } from './admin-pages.ts';
import { violationsOf } from './axe.ts';
import { clippedText } from './clipped-text.ts';
import { describeInBrowser, type InBrowser } from './describe-in-browser.ts';
import { goTo, openPage } from './go-to.ts';
import { launchBrowser } from './launch-browser.ts';
import { THEMES } from './themes.ts';

const browser = await launchBrowser();

/** A small phone, a common phone, a tablet, a laptop, a large screen: width and height in CSS pixels. */
const SIZES = [
  [320, 568],
  [360, 740],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const;
const HASHES = ['#/', '#/insights', '#/my-data', ...ADMIN_PAGE_KEYS.map((key) => `#/admin/${key}`)];

/** Opens the last working day before today, with numbers in steps. */
async function openPastDay(page: Page): Promise<void> {
  const input = page.getByLabel('Day to show');
  const shown = await input.inputValue();
  const day = new Date(`${shown.split('/').toReversed().join('-')}T12:00:00Z`);
  do day.setUTCDate(day.getUTCDate() - 1);
  while ([0, 6].includes(day.getUTCDay()));
  await input.fill(day.toISOString().slice(0, 10));
  await page.getByText('in the offices at their noon').waitFor();
}

/** The panels over Today: an office, a floor, a person. */
async function openedOfToday({ demo, admin }: InBrowser): Promise<string[]> {
  const { offices } = (await demo.ask(admin.upn, 'GET', '/api/occupancy')) as Occupancy;
  const { people } = (await demo.ask(admin.upn, 'GET', '/api/presence?limit=1')) as PresenceList;
  const [office] = offices;
  return [
    `#/today/office/${office?.officeId}`,
    `#/today/office/${office?.officeId}/${office?.floors[0]?.floorId}`,
    `#/today/person/${people[0]?.id}`,
  ];
}

describeInBrowser('tab: every page, theme and width', { browser }, (tab) => {
  for (const [theme, options] of Object.entries(THEMES)) {
    for (const [width, height] of SIZES) {
      it(`When the system has ${theme} at ${width} px, then every page fits and axe finds nothing serious`, async function () {
        this.timeout(300_000);
        const page = await tab.openAs(tab.admin, '#/', {
          ...options,
          viewport: { width, height },
          reducedMotion: 'reduce',
          bypassCSP: true,
        });
        // A colour during a transition, or under the pointer, is not one of the page.
        await page.mouse.move(0, 0);
        const found: string[] = [];
        const look = async (at: string) => {
          await page.getByLabel('Loading').first().waitFor({ state: 'detached' });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (wide > width) found.push(`${at}: ${wide} px wide`);
          found.push(...[...(await clippedText(page)), ...(await violationsOf(page))].map((fault) => `${at}: ${fault}`));
        };
        for (const hash of HASHES) {
          await openPage(page, hash);
          await look(hash);
        }
        for (const hash of await openedOfToday(tab)) {
          await goTo(page, hash);
          await page.getByRole('dialog').waitFor();
          await look(hash);
        }
        await goTo(page, '#/');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page.getByRole('searchbox').fill('ber');
        await page.getByRole('region', { name: 'Search results' }).waitFor();
        await look('results');
        await page.getByRole('searchbox').fill('');
        await openPastDay(page);
        await look('a past day');
        await page.getByRole('button', { name: 'Show today' }).click();
        await page.getByRole('button', { name: 'Day after', exact: true }).click();
        await page
          .getByText(/plans? to be in/)
          .first()
          .waitFor();
        await look('the day ahead');
        await page.getByRole('button', { name: 'Choose a day' }).click();
        await page.getByRole('grid').waitFor();
        await look('the calendar');
        assert.equal(await page.locator('[data-theme]').getAttribute('data-theme'), theme);
        assert.deepEqual([...new Set(found)], []);
        await page.close();
      });
    }
  }
});
