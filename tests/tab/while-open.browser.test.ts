import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { OfficeView } from '../../server/routes/schemas/offices.ts';
import { en } from '../../server/texts/en/index.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';

const browser = await launchBrowser();
const DAY = 24 * 60 * 60_000;

interface Named {
  id: string;
  name: string;
}

describeInBrowser('tab: what an administrator changes while a page is open', { browser, speed: 6 }, (tab) => {
  let offices: OfficeView[];
  let yesterday: string;
  const asAdmin = <T>(method: string, path: string, body?: object) => tab.demo.ask(tab.admin.upn, method, path, body) as Promise<T>;
  const set = (settings: object) => asAdmin('PUT', '/api/settings', settings);
  const open = (fragment: string) => tab.openAs(tab.employee, fragment);
  const modeLine = (page: Page) => page.getByText(en['works-council.on']).first();
  const closed = (page: Page) => page.getByText(en['tab.shell.insights-closed']);
  const floors = (page: Page) => page.getByRole('main').getByText('Floor 1');
  const gone = (page: Page) => page.getByText(en['tab.today.not-there']);

  tab.before(async () => {
    ({ offices } = await asAdmin<{ offices: OfficeView[] }>('GET', '/api/offices'));
    const { now } = await asAdmin<{ now: string }>('GET', '/api/me');
    yesterday = new Date(Date.parse(now) - DAY).toISOString().slice(0, 10);
    // The demo still counts its past.
    while (!('counted' in (await asAdmin<object>('GET', `/api/insights?office=${offices[0]?.id}`))))
      await new Promise((resolve) => setTimeout(resolve, 200));
  });

  it('When works-council mode is turned on, then Today, a floor, Insights and a past day withhold at once what it sets, with a word on why, and show it again without it', async () => {
    const [office] = offices;
    const floor = `#/today/office/${office?.id}/${office?.floors[0]?.id}`;
    const [today, onFloor, insights, past, pastFloor] = await Promise.all([
      open('#/'),
      open(floor),
      open('#/insights'),
      open(`#/today?day=${yesterday}`),
      open(`${floor}?day=${yesterday}`),
    ]);
    const stepped = [
      today.getByText(/and (fewer than \d|\d+–\d+) others in/).first(),
      onFloor
        .getByRole('dialog')
        .getByText(/others/)
        .first(),
    ];
    const shown = async () => {
      await insights.getByRole('slider').first().waitFor();
      await floors(past).first().waitFor();
      await pastFloor.getByRole('dialog').waitFor();
      for (const each of stepped) await each.waitFor({ state: 'detached' });
      for (const each of [today, past])
        await each
          .getByText(/, Floor \d/)
          .first()
          .waitFor();
    };
    await shown();
    await set({ worksCouncilMode: true });
    for (const each of stepped) await each.waitFor();
    await closed(insights).waitFor();
    assert.equal(await insights.getByRole('link', { name: 'Insights' }).count(), 0);
    await floors(past).first().waitFor({ state: 'detached' });
    await gone(pastFloor).waitFor();
    assert.equal(await pastFloor.getByRole('dialog').count(), 0);
    for (const each of [today, past, pastFloor]) await modeLine(each).waitFor();
    assert.doesNotMatch(await past.getByRole('main').innerText(), /Floor \d/);
    await set({ worksCouncilMode: false });
    await shown();
    for (const each of [today, past, pastFloor]) await modeLine(each).waitFor({ state: 'detached' });
    await Promise.all([today, onFloor, insights, past, pastFloor].map((page) => page.close()));
  });

  it('When insights are for administrators only, or off, then the open page says so, and its menu has no entry; they come back with the setting', async () => {
    const page = await open('#/insights');
    const chart = page.getByRole('slider').first();
    for (const insights of ['administrators', 'off']) {
      await chart.waitFor();
      await set({ insights });
      await closed(page).waitFor();
      assert.equal(await page.getByRole('link', { name: 'Insights' }).count(), 0);
      await set({ insights: 'everybody' });
    }
    await chart.waitFor();
    await page.close();
  });

  it('When statistics of floors are switched off, then the open page of a floor says so', async () => {
    const [office] = offices;
    const page = await open(`#/insights/${office?.id}/${office?.floors[0]?.id}`);
    await page.getByRole('slider').first().waitFor();
    await set({ floorStatistics: false });
    await page.getByRole('alert').getByText(en['insights.no-floors']).waitFor();
    assert.equal(await page.getByRole('slider').count(), 0, 'no figure of before');
    await set({ floorStatistics: true });
    await page.getByRole('slider').first().waitFor();
    await page.close();
  });

  it('When following is forbidden, then the open card of a person no longer offers it', async () => {
    const { people } = await asAdmin<{ people: Named[] }>('GET', '/api/presence');
    const other = people.find(({ name }) => name !== tab.employee.name);
    const page = await open(`#/today/person/${other?.id}`);
    const follow = page.getByRole('dialog').getByRole('region', { name: en['tab.today.follow'] });
    await follow.waitFor();
    await set({ following: false });
    await follow.waitFor({ state: 'detached' });
    await set({ following: true });
    await follow.waitFor();
    await page.close();
  });

  it('When an open floor is archived, then the page says that it is not here any more', async () => {
    const body = { name: 'Annex', timeZone: 'Europe/Berlin', floors: [{ name: 'Loft', level: 5, capacity: 10 }] };
    const annex = await asAdmin<OfficeView & { version: number }>('POST', '/api/offices', body);
    const page = await open(`#/today/office/${annex.id}/${annex.floors[0]?.id}`);
    await page.getByRole('dialog').getByText('Loft').first().waitFor();
    await asAdmin('PUT', `/api/offices/${annex.id}`, { ...body, floors: [], version: annex.version });
    await gone(page).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.close();
  });

  it('When somebody is set to “off” while their card is open, then the card goes, as for a name that does not exist', async () => {
    const { people } = await asAdmin<{ people: Named[] }>('GET', '/api/presence');
    const other = people.findLast(({ name }) => name !== tab.employee.name);
    const page = await open(`#/today/person/${other?.id}`);
    await page.getByRole('dialog', { name: other?.name }).waitFor();
    await asAdmin('PUT', `/api/people/${other?.id}/mode`, { mode: 'off' });
    await gone(page).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.equal(await page.getByText(other?.name ?? '').count(), 0);
    await page.close();
  });
});
