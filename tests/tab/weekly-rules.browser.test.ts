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

  it('When I add a rule, then it is listed and kept; when I end it, then it is gone, and undoing brings it back', async () => {
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
});
