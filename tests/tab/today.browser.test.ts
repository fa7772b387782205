import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { PresenceList } from '../../server/routes/schemas/presence.ts';
import { describeInBrowser, type InBrowser, type PageOptions } from './describe-in-browser.ts';
import { goTo } from './go-to.ts';
import { launchBrowser } from './launch-browser.ts';
import { openToday, waitForFocus } from './opened-today.ts';
import { THEMES } from './themes.ts';

const browser = await launchBrowser();

describeInBrowser('tab: Today in a real browser', { browser }, (tab) => {
  let admin: InBrowser['admin'];
  let other: InBrowser['employee'];
  let page: Page;

  const open = (options: PageOptions = {}) => openToday(tab, admin, options);
  const focused = (name: string) => waitForFocus(page, name);

  tab.before(async () => {
    ({ admin, employee: other } = tab);
    page = await open();
  });

  it('When I expand a floor of an office, then it lists people who may be named, and a name opens a card', async () => {
    await goTo(page, '#/today');
    await page.getByRole('group', { name: 'Berlin', exact: true }).getByRole('button', { name: 'Berlin', exact: true }).click();
    const office = page.getByRole('dialog', { name: 'Berlin', exact: true });
    const floor = office.getByRole('button', { name: /^Floor 4/, expanded: false });
    await floor.click();
    const person = office.getByRole('listitem').first();
    const name = (await person.locator('.fui-Text').first().textContent()) ?? '';
    await person.getByRole('button').click();
    await page.getByRole('dialog', { name }).getByText('Berlin, Floor 4').waitFor();
    await page.keyboard.press('Escape');
    await office.waitFor();
    await page.keyboard.press('Escape');
    await office.waitFor({ state: 'detached' });
  });

  it('When somebody else states where they are, then it shows without a reload, and is found by name', async () => {
    const occupancy = (await tab.demo.ask(admin.upn, 'GET', '/api/occupancy')) as {
      offices: { officeId: string; floors: { floorId: string }[] }[];
    };
    const office = occupancy.offices[1];
    await tab.demo.ask(other.upn, 'PUT', '/api/me/override', {
      status: 'office',
      officeId: office?.officeId,
      floorId: office?.floors[0]?.floorId,
    });
    const search = page.getByRole('searchbox', { name: 'Find people, offices and floors' });
    await search.fill(other.name);
    const row = page.getByRole('region', { name: 'Search results' }).getByRole('button', { name: other.name });
    await row.getByText(/New York, /).waitFor();
    await tab.demo.ask(other.upn, 'PUT', '/api/me/override', { status: 'leave' });
    await row.getByText('On leave').waitFor();
    await search.fill('');
    const fold = page.getByRole('group', { name: 'On leave, Away' });
    assert.equal(await fold.getByText(other.name).count(), 0, 'people who are at no office are folded');
    await fold.getByRole('button', { name: /^On leave/ }).click();
    await fold.getByText(other.name).waitFor();
  });

  it('When I search for a floor and press Enter, then it opens; a person opens a card with contact links and a star', async () => {
    const search = page.getByRole('searchbox', { name: 'Find people, offices and floors' });
    await search.fill('floor 2 berlin');
    await page
      .getByRole('region', { name: 'Search results' })
      .getByRole('button', { name: /^Floor 2, Berlin/ })
      .waitFor();
    await search.press('Enter');
    const floor = page.getByRole('dialog', { name: 'Floor 2, Berlin' });
    await floor.getByRole('button', { name: 'Favourite: Floor 2, Berlin', pressed: false }).click();
    await floor.getByRole('button', { name: 'Favourite: Floor 2, Berlin', pressed: true }).waitFor();
    await page.keyboard.press('Escape');
    await search.fill(other.name);
    await page.getByRole('region', { name: 'Search results' }).getByRole('button', { name: other.name }).click();
    const card = page.getByRole('dialog', { name: other.name });
    assert.match(
      (await card.getByRole('link', { name: 'Chat' }).getAttribute('href')) ?? '',
      new RegExp(encodeURIComponent(other.upn), 'i'),
    );
    for (const name of ['Call', 'Email']) await card.getByRole('link', { name }).waitFor();
    const follow = card.getByRole('region', { name: 'Tell me when this person is in' });
    await follow.getByText('The bot cannot write to you yet').waitFor();
    assert.equal(await follow.getByRole('button').count(), 0, 'nothing is offered that cannot work');
    await card.getByRole('button', { name: `Favourite: ${other.name}`, pressed: false }).click();
    await card.getByRole('button', { name: `Favourite: ${other.name}`, pressed: true }).waitFor();
    await page.keyboard.press('Escape');
    await search.fill('');
    await page.getByRole('region', { name: 'Other offices' }).getByRole('group', { name: 'Floor 2, Berlin' }).waitFor();
    const mine = page.getByRole('region', { name: 'My team and favourites' });
    await mine.getByRole('button', { name: /^Show more/ }).click();
    await mine.getByRole('button', { name: other.name }).getByLabel('Favourite').waitFor();
    await mine.getByRole('button', { name: 'Show fewer' }).click();
    await mine.getByRole('button', { name: /^Show more/ }).waitFor();
    const { people } = (await tab.demo.ask(admin.upn, 'GET', '/api/me/favourites')) as { people: { name: string }[] };
    assert.deepEqual(
      people.map(({ name }) => name),
      [other.name],
    );
  });

  it('When the bot cannot write to me yet, then a card leads to its chat; when it can, then I can follow', async () => {
    const botChat = 'https://teams.microsoft.com/l/chat/0/0?users=28%3Abot';
    const follows = { follows: [], followers: [], following: true, mayBeFollowed: true };
    let chat: object = { reachable: false, botChat };
    const reader = await open();
    await reader.route('**/api/me/follows', (route) => route.fulfill({ json: { ...follows, ...chat } }));
    const { people } = (await tab.demo.ask(admin.upn, 'GET', `/api/presence?q=${encodeURIComponent(other.name)}`)) as PresenceList;
    await goTo(reader, `#/today/person/${people[0]?.id}`);
    const follow = reader.getByRole('dialog').getByRole('region', { name: 'Tell me when this person is in' });
    assert.equal(await follow.getByRole('link', { name: 'Write to the bot' }).getAttribute('href'), botChat);
    chat = { reachable: true, botChat };
    await reader.evaluate(() => dispatchEvent(new Event('visibilitychange')));
    await follow.getByRole('button', { name: 'Once' }).waitFor();
    assert.equal(await follow.getByRole('link').count(), 0);
    await reader.close();
  });

  it('When I press the arrow down in the search box, then the results have the focus one by one, and above the first is the box', async () => {
    const search = page.getByRole('searchbox', { name: 'Find people, offices and floors' });
    await search.fill('floor 1');
    const rows = page.getByRole('region', { name: 'Search results' }).getByRole('listitem').getByRole('button');
    await rows.nth(1).waitFor();
    const hasFocus = (at: number) => rows.nth(at).evaluate((row) => row === document.activeElement);
    await search.press('ArrowDown');
    assert.ok(await hasFocus(0));
    await page.keyboard.press('ArrowDown');
    assert.ok(await hasFocus(1));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    assert.ok(await search.evaluate((box) => box === document.activeElement));
    await search.press('ArrowDown');
    const name = (await rows.first().locator('.fui-Text').first().textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name }).waitFor({ state: 'detached' });
    await search.fill('');
  });

  for (const key of ['Escape', 'Delete', 'Enter']) {
    it(`When F8 is pressed, then Undo has the focus; after ${key} it is back where it was`, async () => {
      const card = page.getByRole('complementary', { name: 'My own status' });
      await card.getByRole('button', { name: 'Remote', exact: true }).click();
      await card.getByRole('button', { name: 'Until the end of the day' }).click();
      const undo = page.getByRole('button', { name: 'Undo' });
      await undo.waitFor();
      await focused('Remote');
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Today' }).focus();
      await page.keyboard.press('F8');
      await focused('Undo');
      await page.keyboard.press('F8');
      await focused('Undo');
      await page.keyboard.press(key);
      await undo.waitFor({ state: 'detached' });
      await focused('Today');
      await tab.demo.ask(admin.upn, 'DELETE', '/api/me/override');
    });
  }

  it('When the focused element is removed, as after ending a statement, then the nearest named part of the page has the focus', async () => {
    await tab.demo.ask(admin.upn, 'PUT', '/api/me/override', { status: 'leave' });
    const end = page.getByRole('button', { name: 'End: On leave for today' });
    await end.focus();
    await page.keyboard.press('Enter');
    await end.waitFor({ state: 'detached' });
    await focused('My own status');
  });

  it('When an undo comes too late, then the page says so, and it is not an error', async () => {
    const card = page.getByRole('complementary', { name: 'My own status' });
    await card.getByRole('button', { name: 'Remote', exact: true }).click();
    await card.getByRole('button', { name: 'Until the end of the day' }).click();
    const toast = page.locator('.fui-Toast').filter({ hasText: 'Remote is set.' });
    await toast.waitFor();
    await tab.demo.ask(admin.upn, 'DELETE', '/api/me/override');
    await toast.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Nothing was undone: it has changed since.').first().waitFor();
    assert.equal(await page.getByRole('alert').filter({ hasText: 'did not work' }).count(), 0);
  });

  it('When the code of a page is missing on the server, then the tab reloads once, says so, and all other pages work', async () => {
    const upgraded = await open();
    let loads = 0;
    upgraded.on('load', () => {
      loads += 1;
    });
    await upgraded.route('**/assets/my-data-page*', (route) => route.fulfill({ status: 404 }));
    await upgraded.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My data' }).click();
    await upgraded.getByText('A part of Indoors is missing on the server').waitFor();
    assert.equal(loads, 1);
    await upgraded.goBack();
    await upgraded.getByText('● Live').waitFor();
    await upgraded.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'My data' }).click();
    const again = upgraded.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await upgraded.unroute('**/assets/my-data-page*');
    await again.click();
    await upgraded.getByRole('heading', { level: 1, name: 'What Indoors keeps about you' }).waitFor();
    await upgraded.close();
  });

  it('When the code of the tab itself is missing, then the page says so, with or without its styles', async () => {
    const gone = { script: '**/assets/index*.js', styles: '**/assets/index*.css' };
    const words = 'Indoors could not be loaded.';
    assert.equal(await page.getByText(words).isVisible(), false);

    const bare = await tab.newPage();
    await bare.route(gone.script, (route) => route.fulfill({ status: 404 }));
    await bare.goto(`${tab.demo.url}/tab/`);
    await bare.getByText(words).waitFor();
    assert.ok(((await bare.getByText(words).boundingBox())?.y ?? 800) < 100);

    await bare.route(gone.styles, (route) => route.fulfill({ status: 404 }));
    await bare.reload();
    await bare.getByText(words).waitFor();
    await bare.unrouteAll();
    await bare.getByRole('link', { name: 'Try again' }).click();
    await bare.getByRole('button', { name: admin.name }).waitFor();
    assert.equal(await bare.getByText(words).isVisible(), false);
    await bare.close();
  });

  it('When no token is accepted, then the page says so once, with a sign-in button, and then loads', async () => {
    const refused = await tab.newPage();
    const problem = { status: 401, code: 'TOKEN_INVALID', title: 'The token is not accepted.' };
    const refuse = /\/api\/(me|presence|occupancy|live)/;
    await refused.route(refuse, (route) => route.fulfill({ status: 401, contentType: 'application/problem+json', json: problem }));
    await refused.goto(`${tab.demo.url}/tab/`);
    await refused.getByRole('button', { name: admin.name }).click();
    const again = refused.getByRole('button', { name: 'Sign in again' });
    await again.waitFor();
    assert.equal(await refused.getByText('The token is not accepted.').count(), 1);
    assert.equal(await refused.getByLabel('Loading').count(), 0);
    await refused.unroute(refuse);
    await again.click();
    await refused.getByText('● Live').waitFor();
    await refused.close();
  });

  it('When an address is unknown, or a day is beyond all plans, then no other page or day is shown instead', async () => {
    const lost = await open();
    await lost.getByLabel('Day to show').fill('2090-05-01');
    await lost.getByText('This day is more than a year ahead.').waitFor();
    for (const name of ['My office', 'Other offices', 'My team and favourites'])
      assert.equal(await lost.getByRole('region', { name }).count(), 0);
    for (const hash of ['#/nowhere', '#/admin/nowhere', '#/admin/people/nobody', '#/admin/offices/berlin/1', '#/my-data/x']) {
      await lost.evaluate((address) => {
        location.hash = address;
      }, hash);
      await lost.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
      assert.equal(await lost.getByRole('heading', { level: 1 }).count(), 1);
      assert.equal(await lost.title(), 'There is no such page · Indoors');
    }
    await lost.close();
  });

  it('When the page is opened on a phone, then it is at most three screens long, and no name is cut off', async () => {
    const phone = await open({ viewport: { width: 390, height: 844 } });
    assert.ok((await phone.evaluate(() => document.documentElement.scrollHeight)) <= 3 * 844);
    const cut = await phone
      .locator('main .fui-Text')
      .evaluateAll((words) =>
        words
          .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflow === 'hidden')
          .map(({ textContent }) => textContent),
      );
    assert.deepEqual(cut, []);
    await phone.close();
  });

  it('When the system forces its colours, then the free part of a bar still looks different, and the selected tab is marked', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const forced = await open({ forcedColors: 'active', colorScheme });
      const bar = forced.getByRole('progressbar', { name: 'Berlin', exact: true });
      const colour = (element: Element) => getComputedStyle(element).backgroundColor;
      const [track, taken] = [await bar.evaluate(colour), await bar.locator('> *').first().evaluate(colour)];
      const empty = await forced.locator('body').evaluate((body) => {
        const probe = body.appendChild(document.createElement('i'));
        probe.style.backgroundColor = 'Canvas';
        return getComputedStyle(probe).backgroundColor;
      });
      const chosen = forced.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Today' });
      assert.equal(await chosen.evaluate((tab) => getComputedStyle(tab).outlineStyle), 'solid');
      assert.notEqual(taken, track);
      assert.equal(track, empty, 'what is free looks empty');
      await forced.close();
    }
  });

  it('When the system changes its theme, then the page does, and at 320 px nothing is covered', async () => {
    const narrow = await open({ viewport: { width: 320, height: 740 } });
    for (const [name, options] of Object.entries(THEMES)) {
      await narrow.emulateMedia({ colorScheme: null, contrast: null, ...options });
      await narrow.locator(`[data-theme="${name}"]`).waitFor();
      const last = await narrow.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Administration' }).boundingBox();
      const menu = await narrow.getByRole('button', { name: `menu of ${admin.name}` }).boundingBox();
      assert.ok(last && menu && last.x + last.width <= menu.x, name);
    }
    await narrow.close();
  });
});
