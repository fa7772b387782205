import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { OfficeView } from '../../../server/routes/schemas/offices.ts';
import type { RangeInput, RangeView } from '../../../server/routes/schemas/ranges.ts';
import type { SettingsView } from '../../../server/routes/schemas/settings.ts';
import { describeInBrowser } from '../describe-in-browser.ts';
import { goTo } from '../go-to.ts';
import { launchBrowser } from '../launch-browser.ts';

const browser = await launchBrowser();

describeInBrowser('tab: two administrators at the same time, in a real browser', { browser }, (tab) => {
  let page: Page;
  const ask = <T>(method: string, path: string, body?: unknown) => tab.demo.ask(tab.admin.upn, method, path, body) as Promise<T>;
  const ranges = async () => (await ask<{ ranges: RangeView[] }>('GET', '/api/ranges')).ranges;
  const make = (name: string, cidr: string) =>
    ask<RangeView>('POST', '/api/ranges', { name, cidrs: [cidr], target: { kind: 'remote' } } satisfies RangeInput);
  /** The changes that somebody else saves meanwhile. */
  const edit = ({ id, name, cidrs, target, presence, accessLogging, version }: RangeView, part: Partial<RangeInput>) =>
    ask<RangeView>('PUT', `/api/ranges/${id}`, { name, cidrs, target, presence, accessLogging, version, ...part });
  const open = ({ id, name }: RangeView) => openHash(`#/admin/ranges/${encodeURIComponent(id)}`, `Edit ${name}`);
  const openHash = async (address: string, title: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, '#/admin/audit');
    await page.getByRole('heading', { level: 1, name: 'Audit' }).waitFor();
    await goTo(page, address);
    const form = page.getByRole('form', { name: title });
    await form.waitFor();
    return form;
  };

  tab.before(async () => {
    page = await tab.openAs(tab.admin, '#/admin/offices');
  });

  it('When I keep my changes, then changes of others in other fields stay, and mine are marked', async () => {
    const range = await make('Annex', '2001:db8:77::/48');
    const form = await open(range);
    await form.getByRole('textbox', { name: 'Name' }).fill('Annex B');
    await edit(range, { accessLogging: true, target: { kind: 'ignore' }, cidrs: [...range.cidrs, '2001:db8:78::/48'] });
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('your changes of these fields count: Name. Everything else stays as they saved it.').waitFor();
    await form.getByRole('button', { name: 'Keep what I typed' }).click();
    assert.equal(await form.getByRole('switch', { name: 'Access logging' }).isChecked(), true);
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Edit Annex B' }).waitFor();
    const { name, target, accessLogging, cidrs } = (await ranges()).find(({ id }) => id === range.id) as RangeView;
    assert.deepEqual([name, target.kind, accessLogging, cidrs.length], ['Annex B', 'ignore', true, 2]);
  });

  it('When somebody else saved before I open a preview, then that is shown instead', async () => {
    const range = await make('Looked at', '2001:db8:7a::/48');
    const form = await open(range);
    await form.getByRole('textbox', { name: 'Name' }).fill('Seen');
    await edit(range, { accessLogging: true });
    await form.getByRole('button', { name: 'Preview' }).click();
    await form.getByText('Somebody else has changed this meanwhile').waitFor();
    await form.getByRole('button', { name: 'Keep what I typed' }).click();
    await form.getByRole('button', { name: 'Preview' }).click();
    await form.getByRole('region', { name: 'Preview' }).getByText('Only the name changes.').waitFor();
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Edit Seen' }).waitFor();
  });

  it('When somebody else removed a floor that I edited, then the page asks whether to add it again', async () => {
    const floors = [
      { name: 'Ground', level: 0 },
      { name: 'First', level: 1 },
    ];
    const office = await ask<OfficeView>('POST', '/api/offices', { name: 'Depot', timeZone: 'UTC', floors });
    const form = await openHash(`#/admin/offices/${office.id}`, 'Edit Depot');
    await form.getByRole('group', { name: 'First', exact: true }).getByRole('textbox', { name: 'Capacity' }).fill('12');
    await ask('PUT', `/api/offices/${office.id}`, {
      name: 'Depot',
      timeZone: 'UTC',
      floors: office.floors.filter(({ level }) => level === 0).map(({ id, name, level }) => ({ id, name, level })),
      version: 1,
    });
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByRole('checkbox', { name: 'Add “First” again' }).waitFor();
    await form.getByRole('button', { name: 'Keep what I typed' }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    const saved = await ask<OfficeView>('GET', `/api/offices/${office.id}`);
    assert.deepEqual(
      saved.floors
        .filter(({ archived }) => !archived)
        .map(({ name, capacity }) => [name, capacity])
        .sort(),
      [
        ['First', 12],
        ['Ground', undefined],
      ],
    );
  });

  it('When the system forces its colours, then the menu still shows which page is open', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const here = page.getByRole('navigation', { name: 'Administration' }).locator('a[aria-current=page]');
    assert.equal(await here.evaluate((link) => getComputedStyle(link).outlineStyle), 'solid');
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('When settings were changed meanwhile, then only mine are changed on top of them', async () => {
    await goTo(page, '#/admin/settings');
    await page.getByRole('textbox', { name: 'Step of past figures' }).fill('9');
    await ask('PUT', '/api/settings', { departmentModes: [{ department: 'Sales', mode: 'track' }] });
    await page.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('alert').filter({ hasText: 'of these fields count: Step of past figures.' });
    await conflict.waitFor();
    const box = await conflict.boundingBox();
    assert.ok(box && box.y >= 0 && box.y + box.height <= 800, 'it is seen without scrolling');
    await page.getByRole('button', { name: 'Keep what I typed' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('The settings are saved and in force.').first().waitFor();
    const { smallNumber, departmentModes } = await ask<SettingsView>('GET', '/api/settings');
    assert.deepEqual([smallNumber, departmentModes], [9, [{ department: 'Sales', mode: 'track' }]]);
  });

  it('When somebody gave the range a successor, then my changes go there', async () => {
    const range = await make('Moved', '2001:db8:79::/48');
    const form = await open(range);
    await form.getByRole('textbox', { name: 'Name' }).fill('Moved away');
    const successor = await edit(range, { target: { kind: 'ignore' }, appliesTo: 'from-now' });
    await form.getByRole('button', { name: 'Save' }).click();
    const alert = form.getByRole('alert');
    await alert.getByText(/^“Moved” was closed meanwhile, on \w{3} \d+ \w{3}, \d\d:\d\d$/).waitFor();
    await alert.getByRole('button', { name: 'Edit the one that took over' }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Edit Moved away' }).waitFor();
    const saved = (await ranges()).filter(({ name }) => name === 'Moved away');
    assert.deepEqual(
      saved.map(({ id, target }) => [id, target.kind]),
      [[successor.id, 'ignore']],
    );
  });

  it('When somebody closed the range, then my changes can be a new one', async () => {
    const place = (await ranges()).find(({ name }) => name === 'Berlin, Floor 1') as RangeView;
    const form = await open(place);
    await form.getByRole('textbox', { name: 'Name' }).fill('Berlin, first floor');
    await ask('DELETE', `/api/ranges/${place.id}`);
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByRole('button', { name: 'Make a new range of this' }).click();
    await page.getByRole('form', { name: 'New range' }).getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Edit Berlin, first floor' }).waitFor();
    const made = (await ranges()).find(({ name }) => name === 'Berlin, first floor') as RangeView;
    assert.deepEqual([made.id === place.id, made.cidrs, made.target], [false, place.cidrs, place.target]);
  });
});
