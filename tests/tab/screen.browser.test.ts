import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Occupancy } from '../../server/routes/schemas/occupancy.ts';
import type { ScreenCreated } from '../../server/routes/schemas/screens.ts';
import { LANGUAGES } from '../../server/texts/languages.ts';
import { violationsOf } from './axe.ts';
import { clippedText } from './clipped-text.ts';
import { describeInBrowser, type PageOptions } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { THEMES } from './themes.ts';

const browser = await launchBrowser();

/** From a small phone to a large wall, lying and upright. */
const SIZES = [
  [320, 568],
  [640, 320],
  [600, 800],
  [800, 600],
  [1280, 720],
  [1080, 1920],
  [1920, 1080],
  [3840, 2160],
  [2160, 3840],
] as const;

describeInBrowser('The screen on a wall in a real browser', { browser }, (tab) => {
  let office = '';

  tab.before(async () => {
    const { offices } = (await tab.demo.ask(tab.admin.upn, 'GET', '/api/occupancy')) as Occupancy;
    office = offices[0]?.officeId ?? '';
  });

  const make = async (name: string) =>
    (await tab.demo.ask(tab.admin.upn, 'POST', '/api/screens', { officeId: office, name })) as ScreenCreated;
  const address = (rest: string) => `${tab.demo.url}/screen/${office}${rest}`;

  async function open(rest: string, options?: PageOptions): Promise<Page> {
    const page = await tab.newPage(options);
    await page.goto(address(rest));
    return page;
  }
  const number = (page: Page) => page.locator('.number');

  it('When an administrator makes a screen in the tab, then its address shows the numbers; when they revoke it, then it shows none', async () => {
    const page = await tab.openAs(tab.admin, '#/admin/screens');
    await page.getByRole('button', { name: 'Add a screen' }).click();
    await page.getByRole('button', { name: 'Make the key' }).click();
    await page.getByText('Say what the screen is called.').waitFor();
    await page.getByLabel('Name').fill('Lobby of the tower');
    await page.getByLabel('Office').selectOption(office);
    await page.getByRole('button', { name: 'Make the key' }).click();
    const link = await page.getByLabel('Address with the key', { exact: true }).inputValue();
    const key = await page.getByLabel('Key', { exact: true }).inputValue();
    assert.ok(link.endsWith(`#key=${key}`), link);
    await page.getByRole('button', { name: 'Done' }).click();
    await page
      .getByRole('row', { name: /Lobby of the tower/ })
      .getByText('never')
      .waitFor();
    assert.ok(!(await page.content()).includes(key));

    const wall = await tab.newPage();
    await wall.clock.install();
    await wall.goto(link);
    await number(wall).waitFor();
    assert.equal(new URL(wall.url()).hash, '');
    await wall.reload();
    await number(wall).waitFor();

    await page.getByRole('button', { name: 'Revoke the key of Lobby of the tower' }).click();
    await page.getByRole('button', { name: 'Revoke', exact: true }).click();
    await page.getByText('The key of Lobby of the tower is revoked.').first().waitFor();
    await page.getByText('No screens yet').waitFor();
    await wall.clock.fastForward(10_000);
    await wall.getByText('This screen needs a valid key').waitFor();
    assert.equal(await number(wall).count(), 0);
    await Promise.all([page.close(), wall.close()]);
  });

  it('When the server is away, then the last numbers stay, with their time, and it heals; another’s answer is none', async () => {
    const { key } = await make('Away');
    const page = await tab.newPage();
    await page.clock.install();
    await page.goto(address(`?language=en#key=${key}`));
    await number(page).waitFor();
    const away = page.getByText('No connection to Indoors. These numbers are of');
    for (const answer of ['cut', 'sign in to the network'] as const) {
      await page.route('**/numbers*', (route) =>
        answer === 'cut' ? route.abort() : route.fulfill({ status: 401, contentType: 'text/html', body: '<h1>Hotel</h1>' }),
      );
      await page.clock.fastForward(10_000);
      await away.waitFor();
      await number(page).waitFor();
      await page.unroute('**/numbers*');
      await page.clock.fastForward(40_000);
      await away.waitFor({ state: 'detached' });
    }
    await page.close();
  });

  it('When the key is refused, then it is asked no more until somebody types another', async () => {
    const { key } = await make('Typed');
    const page = await tab.newPage();
    await page.clock.install();
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().includes('/numbers')) asked += 1;
    });
    await page.goto(address('?language=en#key=wrong'));
    await page.getByText('This screen needs a valid key').waitFor();
    await page.clock.fastForward(120_000);
    assert.equal(asked, 0);
    await page.getByLabel('Key of this screen').fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This key is not accepted.').waitFor();
    await page.getByLabel('Key of this screen').fill(key.toUpperCase());
    await page.getByRole('button', { name: 'Show the numbers' }).click();
    await number(page).waitFor();
    await page.close();
  });

  it('When there is no script, then the key is typed once, and the page stays without any', async () => {
    const { key } = await make('Still');
    const page = await open('/still?language=en', { javaScriptEnabled: false });
    await page.getByLabel('Key of this screen').fill(key);
    await page.getByRole('button', { name: 'Show the numbers' }).click();
    await number(page).waitFor();
    assert.equal(await page.locator('meta[http-equiv=refresh]').getAttribute('content'), '300');
    await page.close();
  });

  it('When somebody moves the pointer, then there is a button for the full screen', async () => {
    const { key } = await make('Pointer');
    const page = await open(`?language=en#key=${key}`);
    await number(page).waitFor();
    const button = page.getByRole('button', { name: 'Full screen' });
    await button.waitFor({ state: 'hidden' });
    await page.mouse.move(200, 200);
    await button.waitFor();
    await page.close();
  });

  it('When an office has many floors with long names, then all of them fit on a wall, lying and upright', async () => {
    const floors = Array.from({ length: 14 }, (_, level) => ({ name: `Research and development, wing ${level}`, level, capacity: 20 }));
    const body = { name: 'A very long name of a very large office', timeZone: 'Europe/Berlin', floors };
    const { id } = (await tab.demo.ask(tab.admin.upn, 'POST', '/api/offices', body)) as { id: string };
    const { key } = (await tab.demo.ask(tab.admin.upn, 'POST', '/api/screens', { officeId: id, name: 'Many' })) as ScreenCreated;
    for (const [width, height] of [
      [1920, 1080],
      [1080, 1920],
    ] as const) {
      const page = await tab.newPage({ viewport: { width, height } });
      await page.goto(`${tab.demo.url}/screen/${id}?language=en#key=${key}`);
      await page.getByText('wing 13').waitFor();
      const hidden = await page
        .locator('.floors')
        .evaluate((part) => [part.scrollWidth - part.clientWidth, part.scrollHeight - part.clientHeight]);
      assert.deepEqual([hidden, await clippedText(page)], [[0, 0], []]);
      assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), height);
      await page.close();
    }
  });

  for (const [theme, options] of Object.entries(THEMES)) {
    it(`When the system wants ${theme}, then live and still page fit every size in every language, and axe finds nothing serious`, async function () {
      this.timeout(120_000);
      const { key } = await make(theme);
      const page = await tab.newPage({ ...options, bypassCSP: true });
      const found: string[] = [];
      await page.goto(address(`#key=${key}`));
      await number(page).waitFor();
      for (const [i, [width, height]] of SIZES.entries()) {
        const language = LANGUAGES[i % LANGUAGES.length];
        await page.setViewportSize({ width, height });
        for (const rest of [`?language=${language}`, `/still?language=${language}`]) {
          await page.goto(address(rest));
          await number(page).waitFor();
          const at = `${rest} at ${width} × ${height}`;
          const [wide, high] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
          if (wide > width || high > height) found.push(`${at}: ${wide} × ${high}`);
          found.push(...(await clippedText(page)).map((fault) => `${at}: ${fault}`));
          // A still page has no other way to be current.
          const faults = (await violationsOf(page)).filter((fault) => !fault.startsWith('meta-refresh'));
          found.push(...faults.map((fault) => `${at}: ${fault}`));
        }
      }
      assert.deepEqual(found, []);
      await page.close();
    });
  }
});
