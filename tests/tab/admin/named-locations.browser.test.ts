import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { NamedLocationsView } from '../../../server/routes/schemas/named-locations.ts';
import type { RangeView } from '../../../server/routes/schemas/ranges.ts';
import { describeInBrowser, type PageOptions } from '../describe-in-browser.ts';
import { launchBrowser } from '../launch-browser.ts';

const browser = await launchBrowser();

describeInBrowser('tab: named locations in a real browser', { browser }, (tab) => {
  const ask = <T>(method: string, path: string, body?: unknown) => tab.demo.ask(tab.admin.upn, method, path, body) as Promise<T>;
  const locations = async () => (await ask<NamedLocationsView>('GET', '/api/named-locations')).locations;
  const open = (fragment: string, options: PageOptions = {}) =>
    tab.openAs(tab.admin, fragment, { viewport: { width: 1280, height: 900 }, ...options });
  let page: Page;
  const card = (name: string) => page.getByRole('group', { name, exact: true });

  tab.before(async () => {
    page = await open('#/admin/named-locations');
  });

  it('When they are listed, then those that have a range cannot be chosen, and name it', async () => {
    await page.getByRole('heading', { level: 1, name: 'Named locations' }).waitFor();
    await card('Berlin office').getByText('take them out there first').waitFor();
    assert.equal(await card('Berlin office').getByRole('checkbox').count(), 0);
    await card('Berlin office').getByText('All 11 CIDRs').click();
    await card('Berlin office')
      .getByRole('listitem')
      .filter({ hasText: /^2001:db8:10:4::\/64$/ })
      .waitFor();
    await card('Partner VPN').getByText('is not public (private)').waitFor();
    assert.match(await card('Partner VPN').getByRole('combobox', { name: 'Means' }).inputValue(), /ignore/);
    await page.getByText('Cannot be used (2)').click();
    await card('Where we work').getByText('a country says nothing about an office').waitFor();
  });

  it('When several are imported, then each becomes a range with the chosen meaning', async () => {
    await page.getByRole('checkbox', { name: 'Import Berlin guests' }).check();
    await card('Partner VPN').getByRole('combobox', { name: 'Means' }).selectOption({ label: 'Remote' });
    await page.getByRole('button', { name: 'Import 2 locations' }).click();
    await page.getByText('2 named locations are ranges now.').first().waitFor();
    await card('Berlin guests').getByText('Imported', { exact: true }).waitFor();
    const { ranges } = await ask<{ ranges: RangeView[] }>('GET', '/api/ranges');
    assert.equal(ranges.find(({ name }) => name === 'Partner VPN')?.target.kind, 'remote');
    assert.equal(ranges.find(({ name }) => name === 'Berlin guests')?.target.kind, 'office');
  });

  it('When a range is set to follow automatically, then a switch shows it', async () => {
    const follow = card('Partner VPN').getByRole('switch', { name: 'Apply changes in Entra automatically' });
    const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
    await follow.check();
    await saved;
    assert.equal((await locations()).find(({ name }) => name === 'Partner VPN')?.range?.autoSync, true);
    assert.equal(await follow.isChecked(), true);
  });

  it('When range and location differ, then the differences are shown, and applied with a click', async () => {
    const { ranges } = await ask<{ ranges: RangeView[] }>('GET', '/api/ranges');
    const range = ranges.find(({ name }) => name === 'Berlin guests') as RangeView;
    const { name, target, presence, accessLogging, version } = range;
    await ask('PUT', `/api/ranges/${range.id}`, { name, target, presence, accessLogging, version, cidrs: ['192.0.2.200/31'] });
    await page.getByRole('button', { name: 'Read from Entra now' }).click();
    await card('Berlin guests').getByText('Adds 1 CIDR: 203.0.113.192/28').waitFor();
    await card('Berlin guests').getByText('Removes 1 CIDR: 192.0.2.200/31').waitFor();
    await page.getByRole('button', { name: 'Apply to the range of Berlin guests' }).click();
    await page.getByText('The range of “Berlin guests” is up to date.').first().waitFor();
    const after = (await ask<{ ranges: RangeView[] }>('GET', '/api/ranges')).ranges.find(({ id }) => id === range.id);
    assert.deepEqual(after?.cidrs, ['203.0.113.192/28']);
  });

  it('When a range stops following, then the page asks first, and the range stays', async () => {
    await page.getByRole('button', { name: 'Stop following Berlin guests' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stop following' }).click();
    await page.getByText('follows no named location').first().waitFor();
    const { ranges } = await ask<{ ranges: RangeView[] }>('GET', '/api/ranges');
    assert.ok(ranges.some(({ name, closedAt }) => name === 'Berlin guests' && closedAt === undefined));
  });

  it('When Entra refuses, then the page says what is missing and what to do, and deleted ones need a decision', async () => {
    const problem = {
      code: 'GRAPH_FORBIDDEN',
      message: 'Policy.Read.All is missing.',
      remedy: 'Grant it.',
      since: '2026-11-20T08:00:00.000Z',
    };
    await page.route('**/api/named-locations', async (route) => {
      const response = await route.fetch();
      const body = (await response.json()) as NamedLocationsView;
      const gone = { kind: 'gone' as const, cidrs: [], change: { kind: 'removed' as const, added: [], removed: ['192.0.2.224/29'] } };
      const list = body.locations.map((each) => (each.name === 'Partner VPN' ? { ...each, ...gone } : each));
      return route.fulfill({ response, json: { ...body, problem, locations: list } });
    });
    await page.getByRole('button', { name: 'Read from Entra now' }).click();
    await page.getByText('Policy.Read.All is missing.').waitFor();
    await page.getByText('Grant it.').waitFor();
    await page.getByRole('button', { name: 'Close the range of Partner VPN' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.unroute('**/api/named-locations');
  });

  it('When a link names one that cannot be used, then it is expanded and has the focus', async () => {
    const place = (await locations()).find(({ name }) => name === 'Where we work');
    const linked = await open(`#/admin/named-locations/${place?.id}`);
    await linked.getByText('a country says nothing').waitFor();
    await linked.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Where we work');
    await linked.close();
  });
});
