import assert from 'node:assert/strict';
import type { Occupancy } from '../../server/routes/schemas/occupancy.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { sharedBrowser } from './shared-in-browser.ts';
import { openInTeams, resume } from './teams-host.ts';

const browser = await sharedBrowser();
describeInBrowser('tab: links to a part of today', { browser, shared: true }, (tab) => {
  const NOT_THERE = 'What this link is about is not here';

  const inTeams = (subPageId: string | undefined) => openInTeams(tab, { subPageId });

  async function floor(): Promise<{ path: string; name: string }> {
    const { offices } = (await tab.demo.ask(tab.admin.upn, 'GET', '/api/occupancy')) as Occupancy;
    const [office] = offices;
    const first = office?.floors.at(-1);
    return { path: `today/office/${office?.officeId}/${first?.floorId}`, name: `${first?.name}, ${office?.name}` };
  }

  it('When a link of Teams is about a floor, then it opens; when the tab is shown again for a person, then that person', async () => {
    const { path, name } = await floor();
    const { page, inside } = await inTeams(path);
    await inside.getByRole('dialog', { name }).waitFor();
    const { people } = (await tab.demo.ask(tab.admin.upn, 'GET', '/api/presence')) as { people: { id: string; name: string }[] };
    const [person] = people;
    await resume(page, `today/person/${person?.id}`);
    await inside.getByRole('dialog', { name }).waitFor({ state: 'detached' });
    await inside.getByRole('dialog', { name: person?.name ?? '' }).waitFor();
    await page.close();
  });

  it('When the link context of Teams is missing, then today opens; when it is outdated or invalid, then today with a note', async () => {
    const { page, inside } = await inTeams(undefined);
    await inside.getByRole('group', { name: 'Berlin', exact: true }).waitFor();
    await inside.getByText(NOT_THERE).waitFor({ state: 'detached' });
    for (const stale of ['today/office/gone', 'today/person/gone', 'reports/x']) {
      await resume(page, stale);
      await inside.getByText(NOT_THERE).waitFor();
      await inside.getByRole('group', { name: 'Berlin', exact: true }).waitFor();
      await inside.getByRole('status').getByRole('button', { name: 'Close' }).click();
      await inside.getByText(NOT_THERE).waitFor({ state: 'detached' });
    }
    await page.close();
  });

  it('When a reader searches after a link without a target, then its note is gone, also after the search', async () => {
    const page = await tab.openAs(tab.admin, '#/today/office/gone');
    const note = page.getByText(NOT_THERE);
    await note.waitFor();
    const box = page.getByRole('searchbox');
    await box.fill('a');
    await note.waitFor({ state: 'detached' });
    await box.fill('');
    await page.waitForURL(/#\/today$/);
    assert.equal(await note.count(), 0);
    await page.close();
  });

  it('When a browser opens the address of a floor, then it shows, and closing it returns to today', async () => {
    const { path, name } = await floor();
    const page = await tab.openAs(tab.admin, `#/${path}`);
    const dialog = page.getByRole('dialog', { name });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForURL(/#\/today$/);
    await page.goBack();
    await dialog.waitFor();
    await page.close();
  });
});
