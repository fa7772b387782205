import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { sharedBrowser } from './shared-in-browser.ts';

const browser = await sharedBrowser();

type Answer = Record<string, Record<string, unknown>[]>;

/** Parts of pages, and answers that have the right form but cannot be rendered. */
const BROKEN = [
  {
    hash: '#/',
    path: '/api/occupancy',
    spoil: ({ offices }: Answer) => {
      for (const office of offices ?? []) office.timeZone = 'Nowhere/Nowhere';
    },
    gone: (page: Page) => page.getByRole('region', { name: /^(Other offices|Offices)$/ }),
    lives: (page: Page) => page.getByRole('region', { name: 'Tomorrow and this week' }),
  },
  {
    hash: '#/insights',
    path: '/api/insights',
    spoil: ({ coming }: Answer) => {
      for (const each of coming ?? []) Object.assign(each, { day: 'no day', opening: { state: 'closed', name: 'Holiday' } });
    },
    gone: (page: Page) => page.getByRole('region', { name: 'The coming two weeks' }),
    lives: (page: Page) => page.getByRole('button', { name: 'Download CSV' }),
  },
  {
    hash: '#/admin/integration',
    path: '/api/integration',
    spoil: (answer: Answer) => Object.assign(answer, { lastSuccessAt: 'no time', watermark: 'no time' }),
    gone: (page: Page) => page.getByText('Complete until'),
    lives: (page: Page) => page.getByRole('heading', { name: 'Records that placed nobody' }),
  },
];

describeInBrowser('tab: a part that cannot be rendered', { browser, shared: true }, (tab) => {
  for (const { hash, path, spoil, gone, lives } of BROKEN)
    it(`When data of ${hash} cannot be rendered, then an error is in the place of that part, the rest stays, and Try again shows it`, async () => {
      const page = await tab.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
      let wrong = true;
      await page.route(
        ({ pathname }) => pathname === path,
        async (route) => {
          const response = await route.fetch();
          const answer = (await response.json()) as Answer;
          if (wrong) spoil(answer);
          await route.fulfill({ response, json: answer });
        },
      );
      await page.goto(`${tab.demo.url}/tab/${hash}`);
      await page.getByRole('button', { name: tab.admin.name }).click();
      const problem = page.getByRole('alert').filter({ hasText: 'This part cannot be shown' });
      await problem.first().waitFor();
      await lives(page).waitFor();
      assert.equal(await gone(page).count(), 0);
      assert.equal(await page.getByText('This page cannot be shown').count(), 0);
      assert.deepEqual(await violationsOf(page), []);
      wrong = false;
      const broken = await problem.count();
      for (let presses = 0; presses < broken; presses += 1) {
        await problem.getByRole('button', { name: 'Try again' }).first().focus();
        await page.keyboard.press('Enter');
        await page.waitForFunction((left) => document.querySelectorAll('[role=alert]').length <= left, broken - presses - 1);
      }
      await gone(page).waitFor();
      await page.waitForFunction(() => document.activeElement !== document.body);
      await page.close();
    });
});
