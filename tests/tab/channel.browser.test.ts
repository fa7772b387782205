import assert from 'node:assert/strict';
import type { FrameLocator, Page } from 'playwright-core';
import type { Occupancy, OfficeOccupancy } from '../../server/routes/schemas/occupancy.ts';
import { LANGUAGES } from '../../server/texts/languages.ts';
import { violationsOf } from './axe.ts';
import { clippedText } from './clipped-text.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { openInTeams, resume, saidToHost, savedTab, tell } from './teams-host.ts';
import { THEMES } from './themes.ts';

const browser = await launchBrowser();
const TEAM = { teamId: '19:general@thread.tacv2', channelId: '19:plain@thread.tacv2' };

describeInBrowser('tab: in a channel or chat', { browser }, (tab) => {
  let [berlin, other] = [] as OfficeOccupancy[];
  tab.before(async () => {
    const { offices } = (await tab.demo.ask(tab.admin.upn, 'GET', '/api/occupancy')) as Occupancy;
    [berlin, other] = offices;
  });

  const entityOf = (office: OfficeOccupancy | undefined, floorId?: string) =>
    ['channel', 'office', office?.officeId, ...(floorId ? [floorId] : [])].join('/');
  const heading = (inside: FrameLocator | Page, name: string | undefined) => inside.getByRole('heading', { level: 1, name, exact: true });

  it('When a tab is pinned to an office, then every reader sees its numbers, and nobody their own status', async () => {
    const entityId = entityOf(berlin);
    const { page, inside, requests } = await openInTeams(tab, { hash: `#/${entityId}`, around: { entityId, ...TEAM } });
    await heading(inside, 'Berlin').waitFor();
    await inside.getByText('Names are not shown here').waitFor();
    await inside.getByText(tab.admin.name).waitFor({ state: 'detached' });
    assert.equal(await inside.locator('header').count(), 0);
    assert.deepEqual(
      requests.filter((path) => /^\/api\/(me|presence)/.test(path)),
      [],
    );
    assert.ok((await saidToHost(page, 'appInitialization.success')) + (await saidToHost(page, 'app.notifySuccess')) > 0);
    await page.close();
  });

  it('When the server can prove the conversation, then the ids of the context are asked with, and people are named', async () => {
    const entityId = entityOf(berlin);
    let asked = '';
    const { page, inside } = await openInTeams(tab, {
      hash: `#/${entityId}`,
      around: { entityId, ...TEAM },
      async before(host) {
        await host.route('**/api/shared-board*', async (route) => {
          asked = new URL(route.request().url()).search;
          const answer = await route.fetch();
          const people = [
            { id: 'ada', name: 'Ada Adams', presence: { status: 'office', reason: { code: 'x' }, since: '2026-11-30T08:00:00Z' } },
          ];
          return route.fulfill({ response: answer, json: { ...((await answer.json()) as object), people, total: 1 } });
        });
      },
    });
    await inside.getByText('Ada Adams').waitFor();
    assert.ok(
      asked.includes(`team=${encodeURIComponent(TEAM.teamId)}`) && asked.includes(`channel=${encodeURIComponent(TEAM.channelId)}`),
      asked,
    );
    await inside.getByText('who are not named').waitFor();
    await page.close();
  });

  it('When the address has lost its fragment, then the id of the tab says where it is pinned', async () => {
    const { page, inside } = await openInTeams(tab, { around: { entityId: entityOf(other), ...TEAM } });
    await heading(inside, other?.name).waitFor();
    await page.close();
  });

  it('When a link is about a floor, then it opens in the tab; a missing or outdated one changes nothing or says so', async () => {
    const entityId = entityOf(berlin);
    const floor = berlin?.floors.at(-1);
    const subPageId = `today/office/${berlin?.officeId}/${floor?.floorId}`;
    const { page, inside } = await openInTeams(tab, { hash: `#/${entityId}`, around: { entityId, ...TEAM }, subPageId });
    await heading(inside, `${floor?.name}, Berlin`)
      .or(heading(inside, `Berlin, ${floor?.name}`))
      .waitFor();
    await resume(page, undefined);
    await resume(page, 'today/person/gone');
    await page.waitForTimeout(300);
    await heading(inside, `${floor?.name}, Berlin`)
      .or(heading(inside, `Berlin, ${floor?.name}`))
      .waitFor();
    await resume(page, 'today/office/gone');
    await inside.getByText('This office or floor is no longer in use').waitFor();
    await inside.getByRole('link', { name: 'All offices' }).click();
    await inside.getByRole('link', { name: other?.name ?? '', exact: true }).waitFor();
    await page.close();
  });

  it('When Teams has a theme and a language, then the tab of a chat has both', async () => {
    const entityId = entityOf(berlin);
    const around = { entityId, chatId: '19:group@thread.v2' };
    const { page, inside } = await openInTeams(tab, { hash: `#/${entityId}`, around, theme: 'contrast', locale: 'fr-fr' });
    await inside.getByText('Les noms ne sont pas affichés ici').waitFor();
    await inside.locator('[data-theme=contrast]').waitFor();
    await page.close();
  });

  it('When Teams shows the frame again as another tab, then that one’s office is there; the theme follows', async () => {
    const entityId = entityOf(berlin);
    const { page, inside } = await openInTeams(tab, { hash: `#/${entityId}`, around: { entityId, ...TEAM } });
    await heading(inside, 'Berlin').waitFor();
    const before = await saidToHost(page, 'appInitialization.success');
    await resume(page, undefined, { entityId: entityOf(other) });
    await heading(inside, other?.name).waitFor();
    assert.ok((await saidToHost(page, 'appInitialization.success')) > before);
    await tell(page, 'themeChange', 'dark');
    await inside.locator('[data-theme=dark]').waitFor();
    await page.close();
  });

  it('When somebody presses the back button of a phone, then the tab goes back, and leaves to Teams where it began', async () => {
    const entityId = entityOf(berlin);
    const { page, inside } = await openInTeams(tab, { hash: `#/${entityId}`, around: { entityId, hostClientType: 'android', ...TEAM } });
    await heading(inside, 'Berlin').waitFor();
    await page.waitForFunction("asked.includes('registerHandler')");
    await inside.getByRole('link', { name: berlin?.floors[0]?.name, exact: true }).click();
    await heading(inside, 'Berlin').waitFor({ state: 'detached' });
    await tell(page, 'backButtonPress');
    await heading(inside, 'Berlin').waitFor();
    assert.equal(await saidToHost(page, 'navigateBack'), 0);
    await tell(page, 'backButtonPress');
    await page.waitForFunction("asked.includes('navigateBack')");
    await page.close();
  });

  it('When a tab is set up, then the chosen place is saved; when it is changed, then its place is chosen already', async () => {
    const { page, inside } = await openInTeams(tab, { hash: '#/channel/configure', frame: 'settings', around: { entityId: '' } });
    const place = inside.getByLabel('Office or floor');
    await place.selectOption({ label: `${other?.name}, all floors` });
    await page.waitForFunction('saved.valid === true');
    await tell(page, 'settings.save', {});
    await page.waitForFunction('saved.done === true');
    const { config } = await savedTab(page);
    assert.equal(config?.entityId, entityOf(other));
    assert.ok(config?.contentUrl?.endsWith(`/tab/#/${entityOf(other)}`), config?.contentUrl);
    assert.equal(config?.suggestedDisplayName, other?.name);
    await page.close();

    const again = await openInTeams(tab, { hash: '#/channel/configure', frame: 'settings', around: { entityId: entityOf(other) } });
    await again.inside
      .getByLabel('Office or floor')
      .locator('option:checked', { hasText: `${other?.name}, all floors` })
      .waitFor({ state: 'attached' });
    await again.page.close();
  });

  it('When the page that sets up a tab is opened outside Teams, then it says where it belongs', async () => {
    const page = await tab.openAs(tab.admin, '#/channel/configure');
    await page.getByText('This page sets up a tab of a channel or chat').waitFor();
    await page.close();
  });

  it('When sign-in fails, then the tab says so in words', async () => {
    const entityId = entityOf(berlin);
    const refusals = Array.from({ length: 9 }, () => 'resourceDisabled');
    const { page, inside } = await openInTeams(tab, { hash: `#/${entityId}`, around: { entityId, ...TEAM }, refusals });
    await inside.getByRole('alert').first().waitFor();
    await inside.getByRole('button', { name: 'Sign in again' }).waitFor();
    await page.close();
  });

  for (const [theme, options] of Object.entries(THEMES)) {
    it(`When the system wants ${theme}, then every page fits every width in every language, and axe finds nothing serious`, async function () {
      this.timeout(120_000);
      const found: string[] = [];
      for (const [i, width] of [320, 768, 1280, 1920].entries()) {
        const page = await tab.newPage({
          ...options,
          viewport: { width, height: 800 },
          locale: LANGUAGES[i],
          reducedMotion: 'reduce',
          bypassCSP: true,
        });
        await page.goto(`${tab.demo.url}/tab/#/channel`);
        await page.getByRole('button', { name: new RegExp(tab.admin.name) }).click();
        for (const hash of [
          '#/channel',
          `#/${entityOf(berlin)}`,
          `#/${entityOf(berlin, berlin?.floors[0]?.floorId)}`,
          '#/channel/office/gone',
          '#/channel/configure',
          '#/channel/x',
        ]) {
          await page.evaluate((to) => {
            location.hash = to;
          }, hash);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.locator('[role=progressbar][aria-busy], [aria-label=Loading]').waitFor({ state: 'detached' });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (wide > width) found.push(`${hash} at ${width}: ${wide} px wide`);
          found.push(...[...(await clippedText(page)), ...(await violationsOf(page))].map((fault) => `${hash} at ${width}: ${fault}`));
        }
        await page.close();
      }
      assert.deepEqual([...new Set(found)], []);
    });
  }
});
