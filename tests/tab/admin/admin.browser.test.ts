import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { CandidateList } from '../../../server/routes/schemas/candidates.ts';
import type { OfficeView } from '../../../server/routes/schemas/offices.ts';
import type { RangeView } from '../../../server/routes/schemas/ranges.ts';
import type { SettingsView } from '../../../server/routes/schemas/settings.ts';
import { describeInBrowser, type InBrowser } from '../describe-in-browser.ts';
import { launchBrowser } from '../launch-browser.ts';

const browser = await launchBrowser();

describeInBrowser('tab: the administration in a real browser', { browser }, (tab) => {
  let admin: InBrowser['admin'];
  let employee: InBrowser['employee'];
  let page: Page;

  const go = (label: string) => page.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: label }).click();
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const ask = <T>(method: string, path: string, body?: unknown) => tab.demo.ask(admin.upn, method, path, body) as Promise<T>;
  /** Undoes the change in a toast. When it closes, the focus moves to the next one, out of an opened dialog, so it waits. */
  const undo = async (words: string | RegExp) => {
    const button = page.getByRole('button', { name: 'Undo' });
    const toast = await page.locator('.fui-Toast').filter({ hasText: words, has: button }).last().elementHandle();
    await (await toast?.waitForSelector('button[aria-keyshortcuts]'))?.click();
    await toast?.waitForElementState('hidden');
  };
  /** The error of a field, as a screen reader has it. */
  const described = (field: Locator) =>
    field.evaluate((box) =>
      (box.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );

  tab.before(async () => {
    ({ admin, employee } = tab);
    page = await tab.openAs(admin, '#/admin/ranges');
    await page.getByRole('table', { name: 'Ranges', exact: true }).waitFor();
  });

  it('When somebody is not an administrator, then no page is offered or loaded, and a link to one says why', async () => {
    const theirs = await tab.newPage();
    const loaded: string[] = [];
    theirs.on('request', (request) => loaded.push(request.url()));
    await theirs.goto(`${tab.demo.url}/tab/#/admin/ranges`);
    await theirs.getByRole('button', { name: employee.name }).click();
    await theirs.getByText('This page is for administrators').waitFor();
    assert.equal(await theirs.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Administration' }).count(), 0);
    assert.deepEqual(
      loaded.filter((url) => /admin-page|api\/ranges/.test(url)),
      [],
    );
    await theirs.close();
  });

  it('When the directory does not know an administrator yet, then they can still set up', async () => {
    const early = await tab.openAs(admin, '#/today', {});
    const unknown = { status: 403, code: 'PERSON_UNKNOWN_TO_DIRECTORY', title: 'You are not in the directory that Indoors has read.' };
    await early.route('**/api/me', (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', json: unknown }));
    await early.reload();
    await early.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Administration' }).click();
    await early.getByRole('heading', { level: 1, name: 'Offices' }).waitFor();
    await early.close();
  });

  it('When a page is opened, by link or menu, then address, title and focus show it', async () => {
    assert.equal(await page.title(), 'IP ranges · Administration · Indoors');
    await go('Offices');
    await heading('Offices').waitFor();
    assert.equal(await heading('Offices').evaluate((title) => title === document.activeElement), true);
    assert.match(page.url(), /#\/admin\/offices$/);
    await page.goBack();
    await heading('IP ranges').waitFor();
    assert.equal(await page.title(), 'IP ranges · Administration · Indoors');
  });

  it('When a range is invalid, then each field has its error, the first of them has the focus, and a valid one is listed and announced', async () => {
    await page.getByRole('button', { name: 'Add a range' }).click();
    const form = page.getByRole('form', { name: 'New range' });
    const [name, addresses] = [form.getByRole('textbox', { name: 'Name' }), form.getByRole('textbox', { name: 'Addresses' })];
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('The range needs a name.').waitFor();
    assert.equal(await name.evaluate((box) => box === document.activeElement), true);
    assert.match(await described(form.getByRole('combobox', { name: 'Means' })), /Say what these addresses mean/);
    await name.fill('Annex');
    await form.getByRole('combobox', { name: 'Means' }).selectOption({ label: 'Remote' });
    await addresses.fill('198.51.100.1, # a printer\n  198.51.100.0/99\n203.0.113.0/27 2001:db8::/32');
    await form.getByText('Line 2: “198.51.100.0/99”').waitFor();
    await form.getByText('203.0.113.0/27 is in the range “Berlin, Ground floor”, too.').waitFor();
    await form
      .getByText(/^2001:db8::\/32 holds .*The most specific wins/)
      .first()
      .waitFor();
    await form.getByRole('button', { name: 'Show line 2' }).click();
    assert.equal(
      await addresses.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd)),
      '198.51.100.0/99',
    );
    await form.getByRole('button', { name: 'Save' }).click();
    await addresses.and(page.locator(':focus')).waitFor();
    assert.match(await described(addresses), /Line 2: “198.51.100.0\/99”/);
    assert.equal(await form.getByText('“198.51.100.0/99”').count(), 1, 'said once');
    const wrong = Array.from({ length: 600 }, (_, i) => `wrong${i}`).join('\n');
    await addresses.fill(`${wrong}\n203.0.113.0/27`);
    await form.getByText('600 entries cannot be used.').waitFor();
    await form.getByRole('button', { name: 'Remove all 600' }).click();
    assert.equal(await addresses.inputValue(), '203.0.113.0/27');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('The range was not saved').waitFor();
    await addresses.fill('2001:db8:77::/48');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Annex is saved and in force.').first().waitFor();
    await page.getByRole('button', { name: 'Edit Annex' }).waitFor();
    const { ranges } = await ask<{ ranges: RangeView[] }>('GET', '/api/ranges');
    assert.deepEqual(ranges.find((range) => range.name === 'Annex')?.cidrs, ['2001:db8:77::/48']);
  });

  it('When the server is unavailable while a range is edited, then the page says what was not done, and trying again does it', async () => {
    await page.getByRole('button', { name: 'Edit Annex' }).click();
    const form = page.getByRole('form', { name: 'Edit Annex' });
    const alert = (title: string) => form.getByRole('alert').filter({ hasText: title });
    const again = { name: 'Try again' };
    const down = { status: 503, contentType: 'application/problem+json', json: { status: 503, code: 'X', title: 'Away for a moment.' } };
    await page.route('**/api/ranges/**', (route) => route.fulfill(down));
    await form.getByRole('textbox', { name: 'Addresses' }).fill('2001:db8:77::/48 2001:db8:79::/48');
    await form.getByRole('button', { name: 'Preview' }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    for (const title of ['The addresses were not checked', 'There is no preview', 'The range was not saved'])
      await alert(title).getByText('Away for a moment.').waitFor();
    await page.unroute('**/api/ranges/**');
    await alert('The addresses were not checked').getByRole('button', again).click();
    await form.getByRole('status').getByText('2 CIDRs').waitFor();
    await alert('There is no preview').getByRole('button', again).click();
    await form.getByRole('region', { name: 'Preview' }).waitFor();
    await alert('The range was not saved').getByRole('button', again).click();
    await page.getByText('Annex is saved and in force.').first().waitFor();
  });

  it('When there are unsaved changes, then neither Escape nor the back button loses them without asking', async () => {
    await page.getByRole('button', { name: 'Edit Annex' }).click();
    const name = page.getByRole('form', { name: 'Edit Annex' }).getByRole('textbox', { name: 'Name' });
    await name.fill('Annexe');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keep editing' }).click();
    assert.equal(await name.inputValue(), 'Annexe');
    await page.goBack();
    await page.getByRole('button', { name: 'Keep editing' }).click();
    assert.equal(await name.inputValue(), 'Annexe');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Discard changes' }).click();
    await page.getByRole('form').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Edit Annex');
  });

  it('When somebody else saved first, then their changes are shown, and mine can still be saved', async () => {
    const { ranges } = await ask<{ ranges: RangeView[] }>('GET', '/api/ranges');
    const annex = ranges.find((range) => range.name === 'Annex') as RangeView;
    await page.getByRole('button', { name: 'Edit Annex' }).click();
    const form = page.getByRole('form', { name: 'Edit Annex' });
    await form.getByRole('textbox', { name: 'Name' }).fill('Annex B');
    const { cidrs, presence, version } = annex;
    await ask('PUT', `/api/ranges/${annex.id}`, {
      name: 'Annex',
      cidrs,
      presence,
      version,
      accessLogging: true,
      target: { kind: 'remote' },
    });
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Somebody else has changed this meanwhile').waitFor();
    await form.getByRole('alert').getByText('Access logging').waitFor();
    await form.getByRole('button', { name: 'Keep what I typed' }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Edit Annex B' }).waitFor();
  });

  it('When only the keyboard is used, then a range can be added', async () => {
    await page.getByRole('button', { name: 'Add a range' }).focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'New range' });
    await page.waitForFunction(() => document.activeElement?.closest('form') && document.activeElement instanceof HTMLInputElement);
    await page.keyboard.type('By keys');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Remote');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2001:db8:66::/48');
    await form.getByText('1 CIDR.').waitFor();
    const save = form.getByRole('button', { name: 'Save' });
    for (let presses = 0; presses < 8 && !(await save.evaluate((button) => button === document.activeElement)); presses++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Edit By keys' }).waitFor();
    const { ranges } = await ask<{ ranges: RangeView[] }>('GET', '/api/ranges');
    assert.deepEqual(ranges.find(({ name }) => name === 'By keys')?.target, { kind: 'remote' });
  });

  it('When a range is removed, then the page asks first, and reports the result', async () => {
    await page.getByRole('button', { name: 'Remove Annex B' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Remove Annex B' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Preview' }).click();
    const preview = page.getByRole('dialog').getByRole('region', { name: 'Preview' });
    await preview.getByText('From now on the range places nobody').waitFor();
    await preview.getByText(/^If it had been so for the last \d+ days$/).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Annex B is closed: it places nobody from now on').first().waitFor();
    await page.getByRole('button', { name: 'Edit Annex B' }).waitFor({ state: 'detached' });
  });

  it('When a removal is undone, then the range is back, and it is among the recent changes', async () => {
    await undo('Annex B is closed');
    await page.getByRole('button', { name: 'Edit Annex B' }).waitFor();
    await page.locator('.fui-Toast').filter({ hasText: 'Annex B is closed' }).waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.closest('.fui-Toaster') ?? 'elsewhere'), 'elsewhere');
    // Not clicked: a toast may cover it.
    await page.getByText('Recent changes').evaluate((summary: HTMLElement) => summary.click());
    await page.getByRole('list', { name: 'Recent changes' }).getByText('“Annex B” changed back').first().waitFor();
  });

  it('When a range gets another place, then the page asks whether the past was wrong', async () => {
    await page.getByRole('button', { name: 'Edit Annex B' }).click();
    const form = page.getByRole('form', { name: 'Edit Annex B' });
    await form.getByRole('combobox', { name: 'Means' }).selectOption({ label: 'Berlin' });
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Say whether the new meaning also counts for the days that are kept.').waitFor();
    await form.getByRole('radio', { name: /It was wrong/ }).check();
    await form.getByRole('button', { name: 'Preview' }).click();
    const preview = form.getByRole('region', { name: 'Preview' });
    await preview.getByText('Days that are kept', { exact: true }).waitFor();
    await form.getByRole('radio', { name: /It has moved/ }).check();
    await preview.waitFor({ state: 'detached' });
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Annex B has a successor from now on').first().waitFor();
    const { ranges } = await ask<{ ranges: RangeView[] }>('GET', '/api/ranges');
    assert.equal(ranges.filter(({ name, closedAt }) => name === 'Annex B' && closedAt === undefined).length, 1);
  });

  it('When a file is imported, then each line has its effect, a wrong one prevents the import, and all can be undone', async () => {
    await page.getByRole('button', { name: 'Import or export' }).click();
    await page.getByRole('menuitem', { name: 'Import a file …' }).click();
    const drawer = page.getByRole('dialog', { name: 'Import ranges' });
    const paste = drawer.getByRole('textbox', { name: 'Or paste its text, and correct it here' });
    await paste.fill('nonsense');
    await drawer.getByRole('alert').getByText('The file cannot be read').waitFor();
    const file =
      'name,cidrs,target,office,floor\nWarehouse,198.18.0.0/99,office,Berlin,\n"Berlin, wireless",203.0.113.160/27,office,Berlin,';
    const old = Buffer.from('name,cidrs,target,office,floor\nK\u00f6ln,2001:db8:45::/48,office,Berlin,', 'latin1');
    await drawer.getByLabel('File with ranges').setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: old });
    await drawer.getByText('The file is not UTF-8').waitFor();
    await drawer.getByRole('list', { name: 'Lines of the file' }).getByText('Köln').waitFor();
    await drawer.getByLabel('File with ranges').setInputFiles({ name: 'r.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await drawer.getByText('The file is not UTF-8').waitFor({ state: 'detached' });
    await drawer.getByText('1 line is refused.').waitFor();
    assert.equal(await drawer.getByRole('button', { name: 'Import', exact: true }).getAttribute('aria-disabled'), 'true');
    await paste.fill(file.replace('198.18.0.0/99', '2001:db8:44::/48'));
    await drawer.getByRole('button', { name: /^Import \d/ }).click();
    await page.getByRole('button', { name: 'Edit Warehouse' }).waitFor();
    await undo(/^Imported/);
    await page.getByRole('button', { name: 'Edit Warehouse' }).waitFor({ state: 'detached' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Import or export' }).click();
    await page.getByRole('menuitem', { name: 'Export as CSV' }).click();
    assert.match((await download).suggestedFilename(), /^ranges-.*\.csv$/);
  });

  it('When no range fits the filters, then the page says so, and they can be cleared', async () => {
    await page.getByRole('searchbox', { name: 'Find a range' }).fill('no such range');
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByRole('button', { name: 'Edit Berlin, Floor 1' }).waitFor();
  });

  it('When the server cannot be reached, then the page says so, and trying again helps', async () => {
    await page.route('**/api/offices', (route) => route.abort());
    await go('Offices');
    await page.getByText('The server cannot be reached').waitFor();
    await page.unroute('**/api/offices');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Edit Berlin' }).waitFor();
  });

  it('When an office is invalid, then its fields say so, also for a name in use; archived ones are folded away', async () => {
    await page.getByRole('button', { name: 'Add an office' }).click();
    const form = page.getByRole('form', { name: 'New office' });
    const save = form.getByRole('button', { name: 'Save' });
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill(' berlin');
    await form.getByRole('combobox', { name: 'Time zone' }).fill('Mars/Base');
    await form.getByRole('button', { name: 'Add a floor' }).click();
    await form.getByRole('group', { name: 'Ground floor', exact: true }).getByRole('textbox', { name: 'Capacity' }).fill('lots');
    await save.click();
    await form.getByText('A whole number from 1 to 100,000').waitFor();
    await form.getByRole('group', { name: 'Ground floor', exact: true }).getByRole('textbox', { name: 'Capacity' }).fill('12');
    await save.click();
    await form.getByText('There is an office “berlin” already.').waitFor();
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Lisbon');
    const nicknames = form.getByRole('textbox', { name: 'Nicknames' }).first();
    await nicknames.fill('Lissabon, BERLIN');
    await form.getByLabel('Friday: opens').fill('09:00');
    await form.getByLabel('Friday: closes').fill('08:00');
    await form.getByRole('button', { name: 'Add a closed day' }).click();
    await save.click();
    await form.getByText('It must close after it opens.').waitFor();
    await form.getByText('Say which day.').waitFor();
    await form.getByLabel('Friday: closes').fill('00:00');
    const closed = form.getByRole('group', { name: 'Closed day without a date' });
    await closed.getByRole('textbox', { name: 'Day' }).fill('2026-12-25');
    await form.getByRole('group', { name: '2026-12-25' }).getByRole('textbox', { name: 'Occasion' }).fill('Natal');
    await save.click();
    await form.getByText('Is not an IANA time zone.').waitFor();
    await form.getByRole('combobox', { name: 'Time zone' }).fill('Europe/Lisbon');
    await page.keyboard.press('Tab');
    await save.click();
    await form.getByText('“Berlin” is called “BERLIN” already.').waitFor();
    await nicknames.fill('Lissabon');
    await save.click();
    await page.getByText('Lisbon is saved.').first().waitFor();
    const { offices } = await ask<{ offices: OfficeView[] }>('GET', '/api/offices');
    const lisbon = offices.find(({ name }) => name === 'Lisbon') as OfficeView;
    assert.equal(lisbon.floors[0]?.capacity, 12);
    assert.deepEqual(
      [lisbon.nicknames, lisbon.openingHours, lisbon.closedDays],
      [['Lissabon'], [{ weekday: 5, opens: '09:00', closes: '24:00' }], [{ day: '2026-12-25', name: 'Natal' }]],
    );
    const range = await ask<RangeView>('POST', '/api/ranges', {
      name: 'Lisbon',
      cidrs: ['192.0.2.77'],
      target: { kind: 'office', officeId: lisbon.id },
    });
    await page.getByRole('button', { name: 'Archive Lisbon' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Archive' }).click();
    await dialog.getByText('The range “Lisbon” places people here').waitFor();
    await ask('DELETE', `/api/ranges/${range.id}`);
    await dialog.getByRole('button', { name: 'Archive' }).click();
    await page.getByText('Lisbon is archived: days that are kept still name it').first().waitFor();
  });

  it('When an office is archived, then it is listed as such and can be restored, with its floors; an error names a name that is in use since', async () => {
    const porto = { name: 'Porto', timeZone: 'Europe/Lisbon', floors: [{ name: 'Ground floor', level: 0, capacity: 7 }] };
    const { id } = await ask<OfficeView>('POST', '/api/offices', porto);
    await page.reload();
    await page.getByRole('button', { name: 'Archive Porto' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
    await page.getByText('Porto is archived: days that are kept still name it').first().waitFor();
    const other = await ask<OfficeView>('POST', '/api/offices', { ...porto, name: 'PORTO' });
    await page.getByText('Archived offices (2)').click();
    const restore = page.getByRole('list', { name: 'Archived offices' }).getByRole('button', { name: 'Restore Porto', exact: true });
    await restore.click();
    await page.getByRole('alert').getByText('Porto was not restored').waitFor();
    await page.getByText('There is an office “Porto” already').waitFor();
    await ask('DELETE', `/api/offices/${other.id}`);
    await restore.press('Enter');
    await page.getByText('Porto is restored').first().waitFor();
    await page.getByRole('group', { name: 'Porto', exact: true }).getByText('7 seats', { exact: true }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Restore Porto', exact: true }).count(), 0);
    // The focused button is gone, so the list around it, which still has an office, gets the focus once the page notices.
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Archived offices');
    const { offices } = await ask<{ offices: OfficeView[] }>('GET', '/api/offices');
    assert.deepEqual(offices.find((office) => office.id === id)?.archived, false);
    await ask('DELETE', `/api/offices/${id}`);
    await page.reload();
  });

  it('When a plan cannot be fetched, then the page says why, and trying again shows it', async () => {
    await page.route('**/floor-plan', (route) => route.abort());
    await page.getByRole('button', { name: 'Plan of Floor 1, Berlin' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The server cannot be reached').waitFor();
    await page.unroute('**/floor-plan');
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByRole('img', { name: 'Plan of Floor 1' }).waitFor();
    assert.equal(await dialog.getByText('The server cannot be reached').count(), 0);
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  it('When a plan is uploaded, then it is shown; a file that is not a picture is refused with what to do; without one it is drawn', async () => {
    await page.getByRole('button', { name: 'Plan of Floor 1, Berlin' }).click();
    const dialog = page.getByRole('dialog');
    const picker = dialog.getByLabel('Plan of Floor 1', { exact: true }).and(dialog.locator('input'));
    await dialog.getByRole('img', { name: 'Plan of Floor 1' }).waitFor();
    const send = (name: string, mimeType: string, text: string) => picker.setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
    await send('a.jpg', 'image/jpeg', 'x');
    await dialog.getByText('Only SVG and PNG').waitFor();
    await send('a.png', 'image/png', 'no picture');
    await dialog.getByRole('alert').getByText('The plan cannot be used').waitFor();
    await send(
      'a.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"><rect width="9" height="9"/></svg>',
    );
    await page.getByText('The plan of Floor 1 is replaced.').first().waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null), true, 'the focus is kept');
    // As large as the uploaded one, unlike the drawn one; the earlier one is gone.
    const isWide = (width: number) =>
      page.waitForFunction((wanted) => document.querySelector<HTMLImageElement>('[role=dialog] img')?.naturalWidth === wanted, width);
    await isWide(10);
    await send(
      'b.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20"><rect width="9" height="9"/></svg>',
    );
    await isWide(20);
    const undoBesideDialog = async (words: string) => {
      await dialog.getByRole('button', { name: 'Close' }).click();
      await dialog.waitFor({ state: 'detached' });
      await undo(words);
      await page.getByRole('button', { name: 'Plan of Floor 1, Berlin' }).click();
      await isWide(10);
    };
    await undoBesideDialog('The plan of Floor 1 is replaced.');
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('one is drawn instead').first().waitFor();
    await undoBesideDialog('one is drawn instead');
    await dialog.getByText('11 seats placed').waitFor();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('one is drawn instead').first().waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  it('When a mode is changed, then the page says so and it can be undone; off asks before it deletes', async () => {
    await go('People');
    await page.getByText('50 of 120 people', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText('100 of 120 people', { exact: true }).waitFor();
    await page.getByRole('searchbox', { name: 'Find a person' }).fill(employee.name);
    const mode = page.getByRole('combobox', { name: `Mode of ${employee.name}` }).first();
    await mode.waitFor();
    const before = await mode.inputValue();
    const other = before === 'track' ? 'display' : 'track';
    await mode.selectOption(other);
    await undo(employee.name);
    await page.waitForFunction(
      ([label, value]) => document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)?.value === value,
      [`Mode of ${employee.name}`, before] as const,
    );
    await mode.selectOption('off');
    await page.getByText('cannot be undone').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    assert.equal(await mode.inputValue(), before);
  });

  it('When the modes of many are undone, then people who were off are off again, and the page says so', async () => {
    const { people } = await ask<{ people: { id: string; mode: string }[] }>('GET', '/api/people?limit=50');
    const [off, track] = people.filter(({ mode }) => mode !== 'off').slice(-2);
    assert.ok(off && track);
    await ask('PUT', `/api/people/${off.id}/mode`, { mode: 'off' });
    await ask('PUT', `/api/people/${track.id}/mode`, { mode: 'track' });
    const modes = async () => {
      const now = await ask<{ people: { id: string; mode: string }[] }>('GET', '/api/people?limit=50');
      return [off, track].map(({ id }) => now.people.find((person) => person.id === id)?.mode);
    };
    const many = await tab.openAs(admin, '#/admin/people');
    await many.getByText('50 of 120 people', { exact: true }).waitFor();
    await many
      .getByRole('checkbox', { name: /^Select all/ })
      .first()
      .check();
    await many.getByRole('button', { name: 'Change many modes' }).click();
    await many.getByRole('combobox', { name: 'New mode' }).selectOption('display');
    await many.getByRole('button', { name: /^Change \d+ p/ }).click();
    const done = many.locator('.fui-Toast').filter({ hasText: 'Undo deletes what is recorded until then' });
    await done.waitFor();
    assert.deepEqual(await modes(), ['display', 'display']);
    await done.getByRole('button', { name: 'Undo' }).click();
    await many.locator('.fui-Toast').filter({ hasText: 'what was recorded meanwhile is deleted' }).waitFor();
    assert.deepEqual(await modes(), ['off', 'track']);
    await many.close();
  });

  it('When nobody is selected and nothing is filtered, then a change of many modes asks whose first', async () => {
    const all = await tab.openAs(admin, '#/admin/people');
    await all.getByRole('button', { name: 'Change many modes' }).click();
    const drawer = all.getByRole('dialog', { name: 'Change many modes' });
    await drawer.getByText('Choose whose modes change').waitFor();
    const change = drawer.getByRole('button', { name: 'Change', exact: true });
    assert.equal(await change.getAttribute('aria-disabled'), 'true');
    assert.equal(await drawer.getByRole('radio', { checked: true }).count(), 0);
    await drawer.getByRole('radio', { name: /^Everybody \(\d+ people\)$/ }).check();
    await drawer.getByRole('button', { name: /^Change \d+ people$/ }).waitFor();
    await all.close();
  });

  it('When a search finds nobody, then the page says so', async () => {
    await page.getByRole('searchbox', { name: 'Find a person' }).fill('nobody of this name');
    await page.getByRole('heading', { name: 'Nobody fits' }).waitFor();
  });

  it('When a toast moves under a pressed pointer, then the press still counts', async () => {
    const pressed = await tab.openAs(admin, '#/admin/people');
    await pressed.getByRole('searchbox', { name: 'Find a person' }).fill(employee.name);
    const mode = pressed.getByRole('combobox', { name: `Mode of ${employee.name}` }).first();
    await mode.waitFor();
    await pressed.getByText('1 person', { exact: true }).waitFor();
    const before = await mode.inputValue();
    const point = { x: 640, y: 740 };
    await pressed.mouse.move(point.x, point.y);
    await pressed.evaluate(() => {
      const note = ({ type, target }: Event) => target instanceof Element && target.setAttribute(`data-test-${type}`, '');
      for (const type of ['mousedown', 'click']) document.addEventListener(type, note, { once: true, capture: true });
    });
    await pressed.mouse.down();
    await mode.selectOption(before === 'track' ? 'display' : 'track');
    await pressed.waitForFunction(({ x, y }) => {
      const toast = document.querySelector('.fui-Toast')?.getBoundingClientRect();
      return toast && toast.left < x && x < toast.right && toast.top < y && y < toast.bottom;
    }, point);
    await pressed.mouse.up();
    assert.equal(await pressed.locator('[data-test-mousedown][data-test-click]').count(), 1);
    await pressed.getByRole('button', { name: 'Undo' }).click();
    const undone = await mode.elementHandle();
    await pressed.waitForFunction(([box, value]) => (box as HTMLSelectElement).value === value, [undone, before] as const);
    await pressed.close();
  });

  it('When modes of many are changed, then they are counted first; an unknown group is an error', async () => {
    await page.getByRole('searchbox', { name: 'Find a person' }).fill('');
    await page
      .getByRole('checkbox', { name: /^Select / })
      .nth(1)
      .check();
    await page.getByRole('button', { name: 'Change many modes' }).click();
    await page.getByRole('radio', { name: /in a group of Entra/ }).check();
    const group = page.getByRole('textbox', { name: 'Object id of the group' });
    await group.fill('sales');
    await page.getByText('An object id looks like').waitFor();
    await group.fill('00000000-0000-0000-0000-000000000000');
    await page.getByRole('alert').waitFor();
    await page.getByRole('radio', { name: /who are selected \(1 person\)/ }).check();
    await page.getByRole('combobox', { name: 'New mode' }).selectOption('off');
    await page.getByText('What is kept about them would be deleted').waitFor();
    await page.getByRole('combobox', { name: 'New mode' }).selectOption('track');
    await page
      .getByText(/1 person/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  it('When an administrator states where somebody is, then it is listed as theirs, and can be ended', async () => {
    // For somebody whose mode was changed today, as in earlier tests, no statement may be made.
    const { people } = await ask<{ people: { name: string }[] }>('GET', '/api/people?mode=display');
    const named = people.find(({ name }) => ![admin.name, employee.name].includes(name)) ?? assert.fail();
    await page.getByRole('searchbox', { name: 'Find a person' }).fill(named.name);
    // A click on a row of the longer list would be lost when the shorter one replaces it.
    await page
      .getByText(/^1 person( |$)/)
      .first()
      .waitFor();
    const openDrawer = () =>
      page
        .getByRole('button', { name: `Say where ${named.name} is` })
        .first()
        .click();
    await openDrawer();
    await page.getByRole('combobox', { name: 'As', exact: true }).selectOption('leave');
    await page.getByRole('button', { name: 'Set', exact: true }).click();
    const said = page.getByRole('list', { name: 'Said by administrators' }).getByText('On leave');
    await said.waitFor();
    await page.keyboard.press('Escape');
    await undo(`Set for ${named.name}`);
    await page.locator('.fui-Toast').filter({ hasText: 'Undone.' }).waitFor();
    await openDrawer();
    await page.getByText('Nothing is in force or planned.').waitFor();
    await page.getByRole('combobox', { name: 'As', exact: true }).selectOption('leave');
    await page.getByRole('button', { name: 'Set', exact: true }).click();
    await said.waitFor();
    await page.getByRole('button', { name: 'End: On leave' }).click();
    await page.getByText('Nothing is in force or planned.').waitFor();
    await page.keyboard.press('Escape');
  });

  it('When somebody is never named, then nobody can make statements for them, and the page says why', async () => {
    await page.getByRole('searchbox', { name: 'Find a person' }).fill('');
    await page.getByRole('combobox', { name: 'Filter by mode' }).selectOption('track');
    const button = page.getByRole('button', { name: /^Say where /, disabled: true }).first();
    await button.waitFor();
    assert.match((await button.getAttribute('title')) ?? '', /They can say it themselves/);
    await page.getByRole('combobox', { name: 'Filter by mode' }).selectOption('');
  });

  it('When a setting is out of its limits, then the error has the limits; the consequences are shown before it is saved', async () => {
    await go('Settings');
    const step = page.getByRole('textbox', { name: 'Step of past figures' });
    await step.fill('1');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('A whole number from 2 to 50.').waitFor();
    await step.fill('6');
    await page.getByRole('radio', { name: /^Discover/ }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').getByText('become candidates').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('The settings are saved and in force.').first().waitFor();
    await page.getByText('Everything is saved').waitFor();
    const { smallNumber, unmatched } = await ask<SettingsView>('GET', '/api/settings');
    assert.deepEqual([smallNumber, unmatched], [6, 'discover']);
  });

  it('When many people use an address without a range, then it can be dismissed, listed again, or made a range with one click', async () => {
    const candidates = async () => (await ask<CandidateList>('GET', '/api/candidates')).candidates;
    const offersOneClick = async () => (await candidates()).some(({ range }) => range.target !== undefined);
    for (let tries = 0; tries < 60 && !(await offersOneClick()); tries++) await page.waitForTimeout(500);
    await go('Candidates');
    await page
      .getByRole('button', { name: /^Not an office/ })
      .first()
      .click();
    await page.getByText('is not listed any more').first().waitFor();
    await page.getByText('Not offices (1)').waitFor();
    await undo('is not listed any more');
    await page.getByText('Not offices (1)').waitFor({ state: 'detached' });
    await page
      .getByRole('button', { name: /^Make a range of/ })
      .first()
      .click();
    const form = page.getByRole('form', { name: 'New range' });
    const [name, addresses] = [form.getByRole('textbox', { name: 'Name' }), form.getByRole('textbox', { name: 'Addresses' })];
    const follows = async (address: string) => {
      for (let tries = 0; tries < 100 && !(await name.inputValue()).includes(address); tries++) await page.waitForTimeout(50);
      assert.ok((await name.inputValue()).includes(address), `the name is “${await name.inputValue()}”`);
    };
    await form.getByRole('combobox', { name: 'Means' }).selectOption({ label: 'Remote' });
    await addresses.fill('192.0.2.201');
    await follows('192.0.2.201');
    await addresses.fill('192.0.2.202');
    await form.getByRole('button', { name: 'Save' }).click();
    await page
      .getByText(/192\.0\.2\.202.* is saved and in force/)
      .first()
      .waitFor();
    const { ranges } = await ask<{ ranges: RangeView[] }>('GET', '/api/ranges');
    assert.equal(ranges.filter((range) => range.name.includes('192.0.2.202') && range.cidrs[0] === '192.0.2.202/32').length, 1);
    const before = (await candidates()).length;
    await page
      .getByRole('button', { name: /^(It is|Ignore it)/ })
      .first()
      .click();
    await page.getByText('is saved and in force').first().waitFor();
    assert.equal((await candidates()).length, before - 1);
    await page.waitForFunction(() => document.activeElement !== document.body);
    await page.getByRole('button', { name: 'I am in the office now' }).click();
    await page
      .getByRole('dialog')
      .getByText(/You come from|sees you at/)
      .waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
  });

  it('When access events are searched, then only matching ones are shown, invalid searches have errors, and files are downloaded', async () => {
    await go('Access events');
    await page.getByRole('heading', { name: 'Nothing has been looked at yet' }).waitFor();
    const look = page.getByRole('button', { name: 'Look', exact: true });
    await page.getByRole('textbox', { name: 'First day' }).fill('2026-01-02');
    await page.getByRole('textbox', { name: 'Last day' }).fill('2026-01-01');
    await look.click();
    await page.getByText('The last day lies before the first.').waitFor();
    await page.getByRole('textbox', { name: 'First day' }).fill('');
    await page.getByRole('textbox', { name: 'Last day' }).fill('');
    await page.getByRole('textbox', { name: 'Person' }).fill('nobody of this name');
    await look.click();
    await page.getByText('Nothing can be shown').waitFor();
    await page.getByRole('textbox', { name: 'Person' }).fill('');
    await look.click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    assert.match((await download).suggestedFilename(), /^access-events-.*\.csv$/);
  });

  it('When the audit is searched, then each entry has the values before and after, and filters by person or subject', async () => {
    await ask('PUT', '/api/settings', { smallNumber: 7 });
    await go('Audit');
    await page.getByRole('combobox', { name: 'About' }).selectOption('settings');
    const open = () => {
      const entry = page
        .locator('details')
        .filter({ hasText: `${admin.name} changed the settings` })
        .first();
      return entry.evaluate((details: HTMLDetailsElement) => {
        details.open = true;
      });
    };
    await open();
    await page.getByText('Step of past figures').first().waitFor();
    // Codes of the API, such as "settings.update", mean nothing to the reader.
    assert.doesNotMatch((await page.getByRole('list', { name: 'Entries' }).textContent()) ?? '', /[a-z]+\.[a-z]+/);
    await page.getByRole('combobox', { name: 'About' }).selectOption('');
    await page.getByText('exported access events').first().waitFor();
    await open();
    await page.getByRole('button', { name: 'All of “Settings”' }).first().click();
    assert.equal(await page.getByRole('combobox', { name: 'About' }).inputValue(), 'settings');
    await page.getByText('exported access events').first().waitFor({ state: 'detached' });
    await open();
    await page
      .getByRole('button', { name: `All by ${admin.name}` })
      .first()
      .click();
    await page.getByRole('button', { name: `By ${admin.name}, remove` }).click();
    await page.getByLabel('From').fill('2036-01-01');
    await page.getByRole('heading', { name: 'No entries' }).waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByRole('list', { name: 'Entries' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    assert.match((await download).suggestedFilename(), /audit.*\.csv$/);
  });

  it('When somebody collects by hand, then the result is shown, with reasons as sentences', async () => {
    await go('Integration');
    await page.getByText('The person is not recorded').waitFor();
    await page.getByRole('button', { name: 'Collect now' }).click();
    await page
      .getByText(/Collected: \d/)
      .first()
      .waitFor();
  });
});
