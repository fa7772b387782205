import assert from 'node:assert/strict';
import { describeInBrowser } from '../describe-in-browser.ts';
import { launchBrowser } from '../launch-browser.ts';

const browser = await launchBrowser();

describeInBrowser('tab: the connection check in a real browser', { browser }, (tab) => {
  it('When an administrator checks the connection, then every step is listed, and the bot accepts their commands after a click', async () => {
    const page = await tab.openAs(tab.admin, '#/admin/integration');
    await page.getByRole('button', { name: 'Check connection' }).click();
    await page.getByText('Connected!').waitFor();
    const steps = page.getByRole('list', { name: 'Steps of the connection' }).getByRole('listitem');
    assert.ok((await steps.count()) >= 15);
    await steps.filter({ hasText: 'Sign-in log Read.' }).getByLabel('fine').waitFor();
    await page.getByText('The bot warns nobody yet.').waitFor();
    await page.getByRole('button', { name: 'Set up warnings in Teams' }).click();
    await page.getByText('say “send warnings here”').waitFor();
  });
});
