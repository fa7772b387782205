import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Me } from '../../server/routes/schemas/me.ts';
import { en } from '../../server/texts/en/index.ts';
import { violationsOf } from './axe.ts';
import { clippedText } from './clipped-text.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { sharedBrowser } from './shared-in-browser.ts';
import { THEMES } from './themes.ts';

const browser = await sharedBrowser();

const ENDING: NonNullable<Me['endingCredentials']> = [
  {
    of: 'app',
    state: 'ending',
    message: 'The client certificate expires in 6 days, on 2026-12-06 (UTC).',
    remedy: en['credential.certificate.remedy'],
  },
  {
    of: 'bot',
    state: 'ended',
    message: 'The bot’s client secret has expired (2026-11-29).',
    remedy: en['credential.bot-secret.remedy'],
  },
];

describeInBrowser('tab: credentials that end', { browser, shared: true }, (tab) => {
  async function open(person: { name: string }, hash: string, options = {}): Promise<Page> {
    const page = await tab.newPage({ reducedMotion: 'reduce', bypassCSP: true, ...options });
    await page.route('**/api/me', async (route) => {
      const me = (await (await route.fetch()).json()) as Me;
      await route.fulfill({ json: { ...me, ...(me.administrator && { endingCredentials: ENDING }) } });
    });
    await page.goto(`${tab.demo.url}/tab/${hash}`);
    await page.getByRole('button', { name: person.name }).click();
    return page;
  }

  /** Waits for that credential. A live change of the person, as of their zone, comes without what is routed: then the page is loaded again. */
  async function waitForCredential(page: Page, message: string): Promise<void> {
    const bar = page.getByText(message);
    await bar.waitFor({ timeout: 10_000 }).catch(() => page.reload());
    await bar.waitFor();
  }

  for (const [theme, options] of Object.entries(THEMES))
    for (const width of [320, 1280])
      it(`When the system has ${theme} at ${width} px, then administrators read it over the page, and axe finds nothing serious`, async () => {
        const page = await open(tab.admin, '#/', { ...options, viewport: { width, height: 800 } });
        for (const { message } of ENDING) await waitForCredential(page, message);
        await page.getByLabel('Loading').first().waitFor({ state: 'detached' });
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        assert.deepEqual([...(await clippedText(page)), ...(await violationsOf(page))], []);
        const { CREDENTIAL_PICTURES: folder } = process.env;
        if (folder) await page.screenshot({ path: `${folder}/${theme}-${width}.png` });
        await page.close();
      });

  it('When another page is opened, then it is there, too; the integration page, which has it itself, is the exception', async () => {
    const page = await open(tab.admin, '#/admin/settings');
    const bar = page.getByText(ENDING[1]?.message ?? '');
    await waitForCredential(page, ENDING[1]?.message ?? '');
    await page.getByRole('link', { name: 'Integration' }).click();
    await bar.waitFor({ state: 'detached' });
    await page.close();
  });

  it('When an employee opens the page, then it has no such bar', async () => {
    const page = await open(tab.employee, '#/');
    await page.getByText('You are shown as').waitFor();
    assert.equal(await page.getByText(ENDING[0]?.message ?? '').count(), 0);
    await page.close();
  });
});
