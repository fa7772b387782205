import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { WeeklyRulesView } from '../../server/routes/schemas/weekly-rules.ts';
import { describeInBrowser, type InBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';

const browser = await launchBrowser();

describeInBrowser('tab: weekly rules in a real browser', { browser }, (tab) => {
  let me: InBrowser['employee'];
  let page: Page;
  const kept = async () => ((await tab.demo.ask(me.upn, 'GET', '/api/me/weekly-rules')) as WeeklyRulesView).rules;

  tab.before(async () => {
    me = tab.employee;
    page = await tab.openAs(me, '', { viewport: { width: 1280, height: 900 } });
    await page.getByRole('button', { name: 'Weekly rules' }).click();
  });

  it('When I add a rule, then it is listed and stored; when I end it, then it is gone, and undo restores it', async () => {
    const form = page.getByRole('form', { name: 'Add a weekly rule' });
    await form.getByRole('checkbox', { name: 'Monday' }).check();
    await form.getByRole('checkbox', { name: 'Thursday' }).check();
    await form.getByRole('combobox', { name: 'Where' }).selectOption('leave');
    await form.getByRole('button', { name: 'Add' }).click();
    const list = page.getByRole('list', { name: 'Weekly rules' });
    await list.getByRole('button', { name: 'End: Thursday, On leave' }).waitFor();
    assert.deepEqual(
      (await kept()).map(({ weekday, status }) => `${weekday} ${status}`),
      ['1 leave', '4 leave'],
    );
    assert.ok(!(await form.getByRole('checkbox', { name: 'Monday' }).isChecked()), 'the form is empty again');
    await list.getByRole('button', { name: 'End: Thursday, On leave' }).click();
    await list.getByText('Thursday').waitFor({ state: 'detached' });
    assert.equal((await kept()).length, 1);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await list.getByText('Thursday').waitFor();
    assert.equal((await kept()).length, 2);
  });

  it('When my rules were changed elsewhere since, then undo says so, and puts nothing back', async () => {
    const list = page.getByRole('list', { name: 'Weekly rules' });
    await list.getByRole('button', { name: 'End: Thursday, On leave' }).click();
    await list.getByText('Thursday').waitFor({ state: 'detached' });
    await tab.demo.ask(me.upn, 'PUT', '/api/me/weekly-rules', { weekdays: [3], status: 'remote' });
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await page.getByText('Nothing was undone: it has changed since.').first().waitFor();
    await list.getByText('Wednesday').waitFor();
    assert.deepEqual(
      (await kept()).map(({ weekday, status }) => `${weekday} ${status}`),
      ['1 leave', '3 remote'],
    );
  });

  it('When a rule is for an office, then it can be for a floor of it; another office starts without a floor', async () => {
    const form = page.getByRole('form', { name: 'Add a weekly rule' });
    const [where, floor] = [form.getByRole('combobox', { name: 'Where' }), form.getByRole('combobox', { name: 'Floor' })];
    await form.getByRole('checkbox', { name: 'Friday' }).check();
    assert.equal(await floor.count(), 0, 'being on leave has no floor');
    await where.selectOption({ label: 'Berlin' });
    await floor.selectOption({ label: 'Floor 2' });
    await where.selectOption({ label: 'Singapore' });
    assert.equal(await floor.inputValue(), '');
    await where.selectOption({ label: 'Berlin' });
    await floor.selectOption({ label: 'Floor 2' });
    await form.getByRole('button', { name: 'Add' }).click();
    const end = page.getByRole('list', { name: 'Weekly rules' }).getByRole('button', { name: 'End: Friday, Berlin, Floor 2' });
    await end.click();
    await end.waitFor({ state: 'detached' });
  });

  it('When I set remote and its end with two clicks, then that is set and marked; another time has a form, with the focus', async () => {
    const mine = page.getByRole('complementary', { name: 'My own status' });
    await mine.getByRole('button', { name: 'Remote', exact: true }).click();
    await mine.getByRole('button', { name: 'Until 15:00' }).click();
    await mine.getByRole('button', { name: 'Remote', exact: true, pressed: true }).waitFor();
    await mine.getByText('until 15:00').first().waitFor();
    await mine.getByRole('button', { name: 'Office', exact: true }).click();
    await mine.getByRole('combobox', { name: 'Which office?' }).selectOption({ label: 'Singapore' });
    await mine.getByRole('button', { name: 'Another time or day …' }).click();
    const office = mine.getByRole('combobox', { name: 'Office', exact: true });
    await office.waitFor();
    assert.equal(await office.evaluate((field) => field === document.activeElement), true);
    assert.equal(await office.locator('option:checked').textContent(), 'Singapore');
    await page.keyboard.press('Escape');
    await office.waitFor({ state: 'detached' });
  });

  it('When I ask why I am not shown in the office, then the answer is shown there', async () => {
    await page.getByRole('button', { name: 'I’m here, why am I not shown?' }).click();
    await page.getByText(/^Sign-ins were last read today at/).waitFor();
    await page.getByText(/^If you are in the office, choose “Office”/).waitFor();
  });
});
