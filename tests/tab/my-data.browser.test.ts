import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { MyData } from '../../server/routes/schemas/my-data.ts';
import { describeInBrowser, type InBrowser, type PageOptions } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';

const browser = await launchBrowser();
/** A folder for pictures, to look at. */
const PICTURES = process.env.INDOORS_PICTURES;

describeInBrowser('tab: my data in a real browser', { browser }, (tab) => {
  let me: InBrowser['employee'];
  let admin: InBrowser['admin'];
  let page: Page;

  async function open(person: InBrowser['admin'], options: PageOptions = {}): Promise<Page> {
    const opened = await tab.openAs(person, '', { viewport: { width: 1280, height: 900 }, ...options });
    await opened.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My data' }).click();
    return opened;
  }
  const kept = async () => (await tab.demo.ask(me.upn, 'GET', '/api/me/data')) as MyData;
  const picture = async (of: Page, name: string) => {
    if (PICTURES) await of.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  };

  tab.before(async () => {
    ({ admin, employee: me } = tab);
    await tab.demo.ask(me.upn, 'PUT', '/api/me/override', { status: 'remote' });
    // On a Monday morning there is no data until the week before has been read; the hook's timeout ends the wait.
    while ((await kept()).days.length === 0) await new Promise((resolve) => setTimeout(resolve, 250));
    page = await open(me);
    await page.getByRole('heading', { name: 'What Indoors keeps about you' }).waitFor();
  });

  it('shows the stored data and why I am shown as I am', async () => {
    const statements = page.getByRole('region', { name: 'Statements' });
    await statements.getByRole('cell', { name: 'Remote' }).waitFor();
    await page.getByRole('region', { name: 'Why I am shown like this' }).getByText('You said that you are working remotely').waitFor();
    assert.ok((await page.getByRole('region', { name: 'Days' }).getByRole('row').count()) > 1);
    await picture(page, 'my-data-light');
  });

  it('When I remove a favourite by the keyboard, then it is gone, also on Today, and the focus stays in its part', async () => {
    const { people } = (await tab.demo.ask(me.upn, 'GET', '/api/presence?limit=5')) as { people: { id: string; name: string }[] };
    const liked = people.find(({ name }) => name !== me.name) ?? assert.fail();
    await tab.demo.ask(me.upn, 'PUT', `/api/me/favourites/people/${liked.id}`);
    const opened = await open(me);
    const favourites = opened.getByRole('region', { name: 'Favourites' });
    await favourites.getByRole('button', { name: `Remove: ${liked.name}` }).press('Enter');
    await favourites.getByText('No favourite is kept.').waitFor();
    await opened.locator('.fui-Toast').getByText(`${liked.name} is no longer a favourite.`).waitFor();
    assert.equal(await opened.evaluate(() => document.activeElement?.textContent), 'Favourites');
    assert.deepEqual((await kept()).favourites.people, []);
    await opened.close();
  });

  it('When statements have ended, then they are folded, and can be shown', async () => {
    const { overrides } = await kept();
    await tab.demo.ask(me.upn, 'DELETE', `/api/me/override?id=${overrides[0]?.id}`);
    const opened = await open(me);
    const statements = opened.getByRole('region', { name: 'Statements' });
    await statements.getByText('Nothing is in force or planned.').waitFor();
    await statements.getByRole('button', { name: /that has ended$/ }).press('Enter');
    await statements.getByRole('cell', { name: 'Remote' }).waitFor();
    await statements.getByRole('button', { name: 'Hide those that have ended' }).waitFor();
    await opened.close();
    await tab.demo.ask(me.upn, 'PUT', '/api/me/override', { status: 'remote' });
  });

  it('When I export, then the file has the server’s data', async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as a file' }).click();
    const download = await waiting;
    assert.match(download.suggestedFilename(), /^indoors-my-data-\d{4}-\d{2}-\d{2}\.json$/);
    const file = JSON.parse(await readFile(await download.path(), 'utf8')) as MyData;
    const server = await kept();
    assert.deepEqual([file.directory, file.overrides], [server.directory, server.overrides]);
  });

  it('When I follow the links to the privacy notice and the terms, then they open beside the tab, in my language', async () => {
    for (const [name, heading] of [
      ['Privacy notice', 'Who is responsible'],
      ['Terms of use', 'Limits'],
    ] as const) {
      const opening = page.context().waitForEvent('page');
      await page.getByRole('link', { name }).click();
      const opened = await opening;
      await opened.getByRole('heading', { name: heading }).waitFor();
      await opened.close();
    }
  });

  it('When I hide and show myself again by keyboard, then it applies', async () => {
    await page.getByRole('button', { name: 'Hide me today' }).focus();
    await page.keyboard.press('Enter');
    const again = page.getByRole('button', { name: 'Show me again' });
    await again.waitFor();
    assert.ok((await kept()).overrides.some(({ status, inForce }) => status === 'hidden' && inForce));
    await again.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Hide me today' }).waitFor();
    assert.ok(!(await kept()).overrides.some(({ status, inForce }) => status === 'hidden' && inForce));
  });

  it('When somebody follows me, and I am asked each morning, then I see both and can end them; I can forbid followers', async () => {
    await tab.demo.ask(me.upn, 'PUT', '/api/me/subscriptions/morning', { time: '08:30' });
    const follow = { repeat: 'daily', knowing: 'they-see-it' };
    const { directory } = await kept();
    await tab.demo.ask(admin.upn, 'PUT', `/api/me/follows/${directory.id}`, follow);
    await page.reload();
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My data' }).click();
    const card = page.getByRole('region', { name: 'Messages and followers' });
    await card.getByRole('button', { name: /^End: Each working day at 08:30/ }).click();
    await card.getByText('You have asked for no messages.').waitFor();
    await card.getByRole('list', { name: 'Who follows you' }).getByRole('button').click();
    await card.getByText('Nobody follows you.').waitFor();
    await card.getByRole('switch').click();
    await page.waitForFunction(() => document.querySelector('[role=switch]')?.matches(':not(:checked)'));
    const { follows, subscriptions } = await kept();
    assert.deepEqual([follows.followers, follows.mayBeFollowed, subscriptions.morning], [[], false, undefined]);
    await card.getByRole('switch').click();
    await page.waitForFunction(() => document.querySelector('[role=switch]')?.matches(':checked'));
  });

  it('When I choose a time zone, then it is used, until I choose the one of mailbox and device', async () => {
    const card = page.getByRole('region', { name: 'My time zone' });
    await card.getByRole('combobox', { name: 'Time zone' }).fill('Asia/Tokyo');
    await card.getByRole('button', { name: 'Use this time zone' }).click();
    await card.getByRole('heading', { name: 'Your time zone: Asia/Tokyo' }).waitFor();
    assert.equal((await kept()).timeZoneFrom, 'own');
    await card.getByRole('button', { name: 'Find it by itself' }).click();
    await card.getByText('of your mailbox').waitFor();
    assert.equal((await kept()).ownTimeZone, undefined);
  });

  it('When an administrator makes a statement for me, then I see who', async () => {
    const { directory } = await kept();
    await tab.demo.ask(admin.upn, 'PUT', `/api/people/${directory.id}/override`, { status: 'leave' });
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Today' }).click();
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My data' }).click();
    await page
      .getByRole('region', { name: 'Why I am shown like this' })
      .getByText(`${admin.name}, an administrator, said for you that you are on leave`)
      .waitFor();
  });

  it('When I delete, then the page asks first; after that the data is deleted', async () => {
    await page.getByRole('button', { name: 'Delete …' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Delete what is kept about you?' });
    await picture(page, 'my-data-dialog');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    assert.ok((await kept()).days.length > 0);
    await page.getByRole('button', { name: 'Delete …' }).click();
    await dialog.getByRole('button', { name: 'Delete all of it' }).click();
    await page.getByRole('region', { name: 'Statements' }).getByText('No statement is kept.').waitFor();
    await page.getByRole('region', { name: 'Who did what' }).getByRole('cell', { name: 'Deleted what was kept' }).waitFor();
    assert.ok((await kept()).erasedAt);
  });

  it('When I choose another mode, then it applies; for off the page asks first', async () => {
    const card = page.getByRole('region', { name: 'My mode' });
    await card.getByRole('radio', { name: /^Track/ }).check();
    await card.getByRole('button', { name: 'Use this mode' }).click();
    await card.getByRole('heading', { name: 'Your mode: Track' }).waitFor();
    await card.getByRole('radio', { name: /^Off/ }).check();
    await card.getByRole('button', { name: 'Use this mode' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Switch off' }).click();
    await card.getByRole('heading', { name: 'Your mode: Off' }).waitFor();
    assert.equal((await kept()).mode.mode, 'off');
    await card.getByRole('radio', { name: /^Display/ }).check();
    await card.getByRole('button', { name: 'Use this mode' }).click();
    await card.getByRole('heading', { name: 'Your mode: Display' }).waitFor();
  });

  it('When the organisation does not allow changes of modes, then the page says so, and offers no choice', async () => {
    await tab.demo.ask(admin.upn, 'PUT', '/api/settings', { selfServiceModes: false });
    const other = await open(me);
    await other.getByText('Your organisation does not let people change their mode themselves').waitFor();
    assert.equal(await other.getByRole('radio').count(), 0);
    await other.close();
    await tab.demo.ask(admin.upn, 'PUT', '/api/settings', { selfServiceModes: true });
  });

  it('When it cannot be loaded, then the page says so, and trying again helps', async () => {
    const other = await tab.newPage();
    await other.route('**/api/me/data', (route) => route.abort());
    await other.goto(`${tab.demo.url}/tab/`);
    await other.getByRole('button', { name: me.name }).click();
    await other.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My data' }).click();
    await other.getByRole('alert').getByText('The server cannot be reached').waitFor();
    await picture(other, 'my-data-problem');
    await other.unroute('**/api/me/data');
    await other.getByRole('button', { name: 'Try again' }).click();
    await other.getByRole('heading', { name: 'What Indoors keeps about you' }).waitFor();
    await other.close();
  });

  it('When the page is 360 px wide, then it has a limited length, also for administrators', async () => {
    const narrow = await open(admin, { viewport: { width: 360, height: 740 } });
    await narrow.getByRole('region', { name: 'Days' }).waitFor();
    await picture(narrow, 'my-data-360');
    assert.ok((await narrow.evaluate(() => document.documentElement.scrollHeight)) < 5000);
    await narrow.close();
  });
});
