import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Surroundings } from '../../server/routes/schemas/surroundings.ts';
import type { WeekView } from '../../server/routes/schemas/week.ts';
import { violationsOf } from './axe.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { goTo } from './go-to.ts';
import { launchBrowser } from './launch-browser.ts';

const browser = await launchBrowser();

describeInBrowser('tab: other days on Today in a real browser', { browser, speed: 1 }, (tab) => {
  let page: Page;
  let today: string;
  /** A working day, on which people have plans: not before the third day from today. */
  let coming: string;
  const hash = () => page.evaluate(() => location.hash);
  const isAt = (day: string) => page.waitForFunction((wanted) => location.hash === `#/today${wanted}`, day === '' ? '' : `?day=${day}`);
  const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const later = (days: number) => new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const own = () => page.getByRole('complementary', { name: 'My own status' });

  tab.before(async () => {
    today = ((await tab.demo.ask(tab.employee.upn, 'GET', '/api/week')) as WeekView).today;
    coming = [3, 4, 5].map(later).find((day) => ![0, 6].includes(new Date(day).getUTCDay())) ?? today;
    page = await tab.openAs(tab.employee, '', { bypassCSP: true });
    await page.getByRole('region', { name: 'My team and favourites' }).waitFor();
  });

  it('When I step to another day, then the address has it, and going back shows the day before', async () => {
    await page.getByRole('button', { name: 'Day after', exact: true }).click();
    await isAt(later(1));
    await page.getByRole('button', { name: 'Day after', exact: true }).click();
    await isAt(later(2));
    await page.goBack();
    await isAt(later(1));
    await page.goBack();
    await title('Who’s in today');
    await page.goForward();
    await isAt(later(1));
    await page.getByRole('button', { name: 'Show today' }).click();
    await isAt('');
    await title('Who’s in today');
  });

  it('When a link has a day, then that day opens, also after a reload; a text that is not a day is ignored', async () => {
    const linked = await tab.openAs(tab.employee, `#/today?day=${later(1)}`);
    const year = new RegExp(`${later(1).slice(0, 4)}$`);
    await linked.getByRole('heading', { level: 1, name: year }).waitFor();
    await linked.reload();
    await linked.getByRole('heading', { level: 1, name: year }).waitFor();
    await linked.evaluate(() => {
      location.hash = '#/today?day=soon';
    });
    await linked.getByRole('heading', { level: 1, name: 'Who’s in today' }).waitFor();
    await linked.close();
  });

  it('When a past day is shown, then nothing on it speaks of today, and a person’s card stays on that day', async () => {
    await goTo(page, `#/today?day=${later(-1)}`);
    await page.getByText('in the offices at their noon').waitFor();
    await own().getByText('At 12:00 you were shown as').waitFor();
    assert.doesNotMatch((await page.getByRole('main').textContent()) ?? '', /not seen today/i);
    assert.equal(await own().getByRole('group', { name: 'Say where you are' }).count(), 0, 'nothing can be said about the past');
    assert.deepEqual(await violationsOf(page), []);
    const row = page.getByRole('region', { name: 'My team and favourites' }).getByRole('listitem').first().getByRole('button');
    await row.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    assert.match(await hash(), new RegExp(`^#/today/person/.+\\?day=${later(-1)}$`));
    await page.keyboard.press('Escape');
    await isAt(later(-1));
    assert.ok(await row.evaluate((button) => button === document.activeElement), 'the row has the focus again');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await own().getByText('At 13:00 you were shown as').waitFor();
  });

  it('When another hour is being fetched, then heading and numbers stay those of the hour that is shown', async () => {
    const shown = await page.getByText('in the offices at').textContent();
    let send = () => {};
    const asked = new Promise<void>((resolve) => {
      void page.route(/\/api\/occupancy\?day=.*hour=14/, async (route) => {
        resolve();
        await new Promise<void>((go) => {
          send = go;
        });
        await route.continue();
      });
    });
    await page.getByRole('slider').press('ArrowRight');
    await asked;
    assert.match(shown ?? '', /at 13:00/);
    assert.equal(await page.getByText('in the offices at').textContent(), shown);
    await own().getByText('At 13:00 you were shown as').waitFor();
    send();
    await page.getByText('in the offices at 14:00').waitFor();
    await own().getByText('At 14:00 you were shown as').waitFor();
    await page.unrouteAll();
  });

  it('When only the numbers of a past day are kept, then they are shown, and that names are not kept any more', async () => {
    const refusal = { status: 400, code: 'AT_NOT_KEPT', title: 'Too old', type: 'urn:indoors:at-not-kept' };
    await page.route(/\/api\/presence\?day=/, (route) =>
      route.fulfill({ status: 400, contentType: 'application/problem+json', body: JSON.stringify(refusal) }),
    );
    await goTo(page, `#/today?day=${later(-2)}`);
    await page.getByRole('status').getByText('Names of this day are no longer kept').waitFor();
    await page.getByText('in the offices at').waitFor();
    await page.getByRole('region', { name: 'Other offices' }).getByText('Singapore').first().waitFor();
    await own().getByText('Your status on this day is no longer kept.').waitFor();
    assert.equal(await page.getByRole('region', { name: 'My team and favourites' }).count(), 0);
    assert.equal(await page.getByRole('searchbox').count(), 0, 'there is nobody to find');
    await page.getByRole('button', { name: 'Try again' }).waitFor({ state: 'detached' });
    assert.deepEqual(await violationsOf(page), []);
    await page.unrouteAll();
  });

  it('When nothing is kept of a past day, or a day is too far ahead, then a sentence says so and leads to today', async () => {
    for (const [day, words] of [
      ['2001-01-01', 'No data of this day is kept'],
      ['2999-01-01', 'This day is more than a year ahead.'],
    ] as const) {
      await goTo(page, `#/today?day=${day}`);
      await page.getByRole('status').getByText(words).waitFor();
      assert.equal(await page.getByRole('button', { name: 'Try again' }).count(), 0);
      assert.equal(await page.getByRole('group', { name: 'Say where you are' }).count(), 0);
      assert.deepEqual(await violationsOf(page), []);
      await page.getByRole('status').filter({ hasText: words }).getByRole('button', { name: 'Show today' }).click();
      await title('Who’s in today');
    }
  });

  it('When a coming day is shown, then I can plan it, with a floor, and end it, by the keyboard alone', async () => {
    await goTo(page, `#/today?day=${coming}`);
    await own().getByRole('heading', { name: 'Where you will be' }).waitFor();
    const office = own().getByRole('button', { name: 'Office' });
    await office.focus();
    await page.keyboard.press('Enter');
    await own().getByRole('combobox', { name: 'Which office?' }).selectOption({ label: 'Berlin' });
    const floor = own().getByRole('combobox', { name: 'Floor' });
    const name = (await floor.getByRole('option').nth(1).textContent()) ?? '';
    await floor.selectOption({ label: name });
    assert.deepEqual(await violationsOf(page), []);
    await own().getByRole('button', { name: 'All day' }).focus();
    await page.keyboard.press('Enter');
    await own().getByText(`Berlin, ${name}`, { exact: true }).waitFor();
    assert.equal(await office.getAttribute('aria-pressed'), 'true');
    assert.ok(await office.evaluate((button) => button === document.activeElement), 'the focus is on the button that opened the choice');
    const { days } = (await tab.demo.ask(tab.employee.upn, 'GET', `/api/week?from=${coming}`)) as WeekView;
    assert.deepEqual(
      days[0]?.mine.map(({ sign, officeName, floorName }) => [sign, officeName, floorName]),
      [['said', 'Berlin', name]],
    );
    await own()
      .getByRole('button', { name: `End: Berlin, ${name}` })
      .press('Enter');
    await own().getByText('You have said nothing about this day yet.').waitFor();
  });

  it('When I open a person on a coming day, then where they are is marked as now', async () => {
    const { team } = (await tab.demo.ask(tab.employee.upn, 'GET', '/api/me/surroundings')) as Surroundings;
    const card = page.getByRole('dialog');
    const now = card.getByText('Now', { exact: true });
    await goTo(page, `#/today/person/${team.colleagues[0]}?day=${coming}`);
    await now.waitFor();
    await goTo(page, `#/today/person/${team.colleagues[0]}`);
    await now.waitFor({ state: 'detached' });
    assert.equal(await card.count(), 1, 'the card is still open');
    await page.goBack();
    await now.waitFor();
    await page.keyboard.press('Escape');
    await isAt(coming);
  });

  it('When I choose another time on a coming day, then the form opens with that day, and a part of it is planned', async () => {
    await own().getByRole('button', { name: 'Remote' }).click();
    await own().getByRole('button', { name: 'Another time or day' }).click();
    const from = own().getByRole('textbox', { name: 'From', exact: true });
    assert.equal((await from.inputValue()).split('/').toReversed().join('-'), coming);
    await own().getByLabel('Until (time)').fill('12:00');
    await own().getByRole('button', { name: 'Set' }).click();
    await own()
      .getByText(/until 12:00/)
      .waitFor();
  });

  it('When I filter a coming day by my team, then only their plans are listed, and the filter stays on today', async () => {
    const { team } = (await tab.demo.ask(tab.employee.upn, 'GET', '/api/me/surroundings')) as Surroundings;
    const members = new Set([...team.colleagues, ...(team.manager === undefined ? [] : [team.manager])]);
    const { people } = (await tab.demo.ask(tab.employee.upn, 'GET', `/api/plans?day=${coming}`)) as { people: { id: string }[] };
    const planned = people.filter(({ id }) => members.has(id)).length;
    assert.ok(planned > 0 && planned < people.length, String(planned));
    await page.getByRole('combobox', { name: 'Team' }).selectOption({ label: 'My team' });
    const listed = () => page.locator('main').getByRole('group').locator('li button').count();
    await page.waitForFunction((count) => document.querySelectorAll('main [role=group] li button').length === count, planned);
    assert.equal(await listed(), planned);
    await page.getByRole('searchbox').fill('nobody of this name');
    await page.getByText('Nothing fits').waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Show today' }).click();
    await page.getByRole('region', { name: 'Search results' }).waitFor();
    await page.getByRole('combobox', { name: 'Team' }).selectOption({ label: 'All teams' });
    await page.getByRole('region', { name: 'My team and favourites' }).waitFor();
  });
});
