import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type DemoProcess, startDemo } from '../demo-process.ts';
import { launchBrowser } from '../launch-browser.ts';

const browser = await launchBrowser();
const skipped = typeof browser === 'string' ? ` (skipped: ${browser})` : '';

(skipped ? describe.skip : describe)(`tab: the connection check in a real browser${skipped}`, function () {
  this.timeout(60_000);
  let demo: DemoProcess;
  before(async () => {
    execFileSync(process.execPath, [join(import.meta.dirname, '../../../tab/build.ts'), '--if-needed']);
    demo = await startDemo(4181);
  });
  after(async () => {
    await demo?.stop();
    await (browser as Browser).close();
  });

  it('When an administrator checks the connection, then every step is listed; and the bot listens to them after a press', async () => {
    const admin = (await demo.people()).find(({ administrator }) => administrator);
    const page = await (browser as Browser).newPage();
    await page.goto(`${demo.url}/tab/#/admin/integration`);
    await page.getByRole('button', { name: `Look as ${admin?.name}` }).click();
    await page.getByRole('button', { name: 'Check connection' }).click();
    await page.getByText('Connected!').waitFor();
    const steps = page.getByRole('list', { name: 'Steps of the connection' }).getByRole('listitem');
    assert.ok((await steps.count()) >= 15);
    await steps.filter({ hasText: 'Sign-in log Read.' }).getByLabel('fine').waitFor();
    await page.getByText('The bot warns nobody yet.').waitFor();
    await page.getByRole('button', { name: 'Warnings in Teams' }).click();
    await page.getByText('say “send warnings here”').waitFor();
  });
});
