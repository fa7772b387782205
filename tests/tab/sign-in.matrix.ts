import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { clippedText } from './clipped-text.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { openInTeams } from './teams-host.ts';
import { THEMES } from './themes.ts';

const browser = await launchBrowser();
const CATALOGUE_ID = 'bbbbbbbb-cccc-dddd-eeee-ffffffffffff';
const SIZES = [
  [320, 568],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const;

async function faultsOf(shown: Page | Frame, width: number): Promise<string[]> {
  const wide = await shown.evaluate(() => document.documentElement.scrollWidth);
  return [...(wide > width ? [`${wide} px wide`] : []), ...(await clippedText(shown)), ...(await violationsOf(shown))];
}

describeInBrowser('tab: the pages of signing in, in every theme and width', { browser }, (tab) => {
  for (const [theme, options] of Object.entries(THEMES))
    for (const [width, height] of SIZES) {
      it(`When the system has ${theme} at ${width} px and the page is not in Teams, then it fits, and axe finds nothing serious`, async () => {
        const page = await tab.newPage({ ...options, viewport: { width, height }, reducedMotion: 'reduce', bypassCSP: true });
        const ids = { clientId: CATALOGUE_ID, tenantId: CATALOGUE_ID, teamsAppId: CATALOGUE_ID };
        await page.route('**/api/client', (route) =>
          route.fulfill({ json: { ...ids, authorityHost: 'https://login.microsoftonline.com', demo: false } }),
        );
        await page.goto(`${tab.demo.url}/tab/`);
        await page.getByText('Open in Teams').waitFor();
        assert.deepEqual(await faultsOf(page, width), []);
        await page.close();
      });

      it(`When the system has ${theme} at ${width} px and the demo asks who to be, then it fits, and axe finds nothing serious`, async () => {
        const page = await tab.newPage({ ...options, viewport: { width, height }, reducedMotion: 'reduce', bypassCSP: true });
        await page.goto(`${tab.demo.url}/tab/`);
        await page.getByRole('button', { name: tab.admin.name }).waitFor();
        assert.deepEqual(await faultsOf(page, width), []);
        await page.close();
      });

      it(`When Teams has ${theme} at ${width} px and refuses the sign-in, then the page fits, and axe finds nothing serious`, async () => {
        const before = (page: Page) => page.setViewportSize({ width, height });
        const { page, inside } = await openInTeams(tab, { theme, refusals: ['CancelledByUser'], before });
        await inside.getByRole('button', { name: 'Sign in again' }).waitFor();
        const frame = page.frames().find((each) => each.url().includes('/tab/'));
        assert.ok(frame);
        assert.equal(await frame.locator('[data-theme]').getAttribute('data-theme'), theme);
        assert.deepEqual(await faultsOf(frame, width), []);
        await page.close();
      });
    }
});
