import assert from 'node:assert/strict';
import { describeInBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { openInTeams, tokensAsked } from './teams-host.ts';

const browser = await launchBrowser();

describeInBrowser('tab: the first view', { browser }, (tab) => {
  const named = (requests: readonly string[], part: string) => requests.filter((path) => path.startsWith(`/tab/assets/${part}`)).length;

  it('When no script has loaded yet, then the frame of the page is painted, in the colours of the system', async () => {
    for (const [colorScheme, background] of [
      ['light', 'rgb(250, 250, 250)'],
      ['dark', 'rgb(31, 31, 31)'],
    ] as const) {
      const page = await tab.newPage({ colorScheme });
      await page.route('**/*.js', () => {});
      await page.goto(`${tab.demo.url}/tab/`, { waitUntil: 'commit' });
      const frame = page.locator('#shell');
      await frame.getByText('Indoors').waitFor();
      assert.equal(await frame.evaluate((shell) => getComputedStyle(shell).backgroundColor), background);
      assert.ok(((await frame.locator('.skeleton-line').first().boundingBox())?.width ?? 0) > 400);
      await page.close();
    }
  });

  it('When the tab opens inside Teams, then the board is requested once, and menus, dialogs and TeamsFx are not fetched', async () => {
    const { page, inside, requests } = await openInTeams(tab, { theme: 'dark', locale: 'de-de' });
    await inside.getByText('● Live').waitFor();
    await inside.getByText('So werden Sie angezeigt').waitFor();
    await inside.getByRole('searchbox').waitFor();
    await inside.locator('[data-theme=dark]').waitFor();
    // Once the stream has begun, a second request would be running.
    await page.waitForTimeout(1500);
    const count = (path: string) => requests.filter((each) => each === path).length;
    assert.deepEqual([count('/api/occupancy'), count('/api/presence'), count('/api/client')], [1, 1, 1]);
    assert.deepEqual(
      ['index.esm2017', 'opened-menu', 'opened-', 'status-form', 'rules-editor', 'admin'].map((part) => named(requests, part)),
      [0, 0, 0, 0, 0, 0],
    );
    assert.equal(await tokensAsked(page), 1);
    await page.close();
  });

  it('When Teams has to ask for consent, then TeamsFx does, and the page loads', async () => {
    const { page, inside, requests } = await openInTeams(tab, { refusals: ['resourceRequiresConsent'] });
    await inside.getByText('You are shown as').waitFor();
    assert.equal(await tokensAsked(page), 2);
    assert.equal(named(requests, 'index.esm2017'), 1);
    await page.close();
  });

  it('When Teams refuses for another reason, then it is not asked again automatically, and the page says what to do', async () => {
    const { page, inside, requests } = await openInTeams(tab, { refusals: ['CancelledByUser'] });
    await inside.getByRole('button', { name: 'Sign in again' }).waitFor();
    assert.equal(await tokensAsked(page), 1);
    assert.equal(named(requests, 'index.esm2017'), 0);
    await page.close();
  });
});
