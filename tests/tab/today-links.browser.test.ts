import type { FrameLocator, Page } from 'playwright-core';
import type { Occupancy } from '../../server/routes/schemas/occupancy.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';

const browser = await launchBrowser();
const CLIENT_ID = 'bbbbbbbb-cccc-dddd-eeee-ffffffffffff';

/** A host of tabs as Teams is one: it says what its link is about, gives a token, and can put the tab away and show it again. */
const hostOf = (
  token: string,
  subPageId: string | undefined,
) => `<!doctype html><iframe src="/tab/" style="width: 100%; height: 90vh"></iframe>
<script>
  let subPageId = ${JSON.stringify(subPageId) ?? 'undefined'};
  const answers = {
    initialize: () => ['content', 'web', '1.8.0', '2.0.0'],
    getContext: () => [{ theme: 'default', locale: 'en-us', entityId: 'today', hostName: 'Teams', subEntityId: subPageId }],
    'authentication.getAuthToken': () => [true, ${JSON.stringify(token)}],
  };
  addEventListener('message', ({ data: { id, func }, source }) => {
    if (answers[func]) source.postMessage({ id, args: answers[func]() }, '*');
  });
  function resume(next) {
    subPageId = next;
    frames[0].postMessage({ func: 'load', args: [{ entityId: 'today', contentUrl: location.origin + '/tab/' }] }, '*');
  }
</script>`;

describeInBrowser('tab: links to a part of today', { browser }, (tab) => {
  const NOT_THERE = 'What this link is about is not here';

  async function inTeams(subPageId: string | undefined): Promise<{ page: Page; inside: FrameLocator }> {
    const page = await tab.newPage({ bypassCSP: true });
    const token = await tab.demo.tokenOf(tab.admin.upn);
    await page.route('**/api/client', (route) =>
      route.fulfill({
        json: { clientId: CLIENT_ID, tenantId: CLIENT_ID, authorityHost: 'https://login.microsoftonline.com', demo: false },
      }),
    );
    await page.route('**/host', (route) => route.fulfill({ contentType: 'text/html', body: hostOf(token, subPageId) }));
    await page.goto(`${tab.demo.url}/host`);
    return { page, inside: page.frameLocator('iframe') };
  }
  const resume = (page: Page, subPageId: string | undefined) => page.evaluate(`resume(${JSON.stringify(subPageId) ?? 'undefined'})`);

  async function floor(): Promise<{ path: string; name: string }> {
    const { offices } = (await tab.demo.ask(tab.admin.upn, 'GET', '/api/occupancy')) as Occupancy;
    const [office] = offices;
    const first = office?.floors.at(-1);
    return { path: `today/office/${office?.officeId}/${first?.floorId}`, name: `${first?.name}, ${office?.name}` };
  }

  it('When a link of Teams is about a floor, then it opens; shown again for a person, then that person', async () => {
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

  it('When the link of Teams is missing, then today opens; when it is stale or of another version, then today with a word', async () => {
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

  it('When a browser opens the address of a floor, then it shows, and closing it leads to today', async () => {
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
