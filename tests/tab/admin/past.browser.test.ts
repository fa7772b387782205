import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page, Route } from 'playwright-core';
import type { BackfillView } from '../../../server/routes/schemas/backfill.ts';
import { describeInBrowser } from '../describe-in-browser.ts';
import { launchBrowser } from '../launch-browser.ts';

const browser = await launchBrowser();

// With Graph's request budget, reading a month takes half a minute on any machine.
describeInBrowser('tab: reading the past, and the event hub, in a real browser', { browser, speed: 6 }, (tab) => {
  let page: Page;
  const card = () => page.getByRole('region', { name: 'The past 30 days' });
  /** The server's own answer, with a state that the demo never has. */
  const amended = (part: (body: Record<string, unknown>) => object) => async (route: Route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    const body = await response.json();
    return route.fulfill({ response, json: { ...body, ...part(body) } });
  };

  tab.before(async () => {
    // A page that was opened before refreshes a quarter of a minute later.
    while (!(await state()).backfill) await delay(50);
    page = await tab.openAs(tab.admin, '#/admin/integration', { viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(30_000);
  });

  it('When a backfill runs, then its progress is shown automatically, and it is stopped after a question', async () => {
    await card()
      .getByText(/^Reading .*, the newest first\.$/)
      .waitFor();
    const bar = card().getByRole('progressbar', { name: 'Part of the past that is read' });
    const before = Number(await bar.getAttribute('aria-valuenow'));
    await page.waitForFunction((least) => {
      const shown = document.querySelector('[aria-label="Part of the past that is read"]')?.getAttribute('aria-valuenow');
      return Number(shown) > least;
    }, before);
    await card().getByRole('button', { name: 'Stop reading' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await card().getByRole('button', { name: 'Stop reading' }).click();
    await dialog.getByRole('button', { name: 'Stop reading' }).click();
    await card()
      .getByText(/^Stopped .* was not read/)
      .waitFor();
  });

  it('When a span is requested, then days that cannot be read have an error at their field, and valid ones are read', async () => {
    await card().getByRole('button', { name: 'Read a span' }).click();
    const form = page.getByRole('form', { name: 'Read the past' });
    const [first, last] = [form.getByLabel('First day'), form.getByLabel('Last day')];
    assert.equal(await first.evaluate((box) => box === document.activeElement), true);
    const yesterday = await last.inputValue();
    await last.fill('2020-01-01');
    await form.getByRole('button', { name: 'Start reading' }).click();
    await form.getByText('The last day lies before the first.').waitFor();
    await first.fill(yesterday);
    await last.fill(yesterday);
    await form.getByRole('button', { name: 'Start reading' }).click();
    await card()
      .getByText(/^All of .* has been read/)
      .waitFor();
    await card().getByText('100%').waitFor();
  });

  it('When there is a gap, then it has its reason, and is read with a click; a second request reports that a backfill is running', async () => {
    const { readable } = await state();
    assert.ok(readable);
    const gap = { from: readable.from, until: readable.until, reason: 'The server was off for days.', readable };
    await page.route(
      '**/api/backfill',
      amended(() => ({ gaps: [gap] })),
    );
    await page.reload();
    await lookAgain();
    const gaps = page.getByRole('list', { name: 'Spans that were not read' });
    await gaps.getByText('The server was off for days.').waitFor();
    await tab.demo.ask(tab.admin.upn, 'POST', '/api/backfill', {});
    await gaps.getByRole('button', { name: /^Read now/ }).click();
    await card().getByText('A backfill is under way').waitFor();
    await tab.demo.ask(tab.admin.upn, 'DELETE', '/api/backfill');
    await card()
      .getByText(/^Stopped/)
      .waitFor();
    await gaps.getByRole('button', { name: /^Read now/ }).click();
    await card().getByRole('button', { name: 'Stop reading' }).waitFor();
    await page.unroute('**/api/backfill');
  });

  it('When the past cannot be loaded, then only the card says so, and trying again helps', async () => {
    await page.route('**/api/backfill', (route) => route.abort());
    await page.reload();
    await lookAgain();
    await card().getByText('The server cannot be reached').waitFor();
    await page.unroute('**/api/backfill');
    await card().getByRole('button', { name: 'Try again' }).click();
    await card().getByRole('progressbar').waitFor();
  });

  it('When nothing was ever streamed, then the page has no event hub; when something was, then its state', async () => {
    const hub = page.getByRole('region', { name: 'Event hub' });
    await page.getByText('Records that placed nobody').waitFor();
    assert.equal(await hub.count(), 0);
    const problem = { code: 'HUB', message: 'The event hub refuses the key.', remedy: 'Make a new one.' };
    await page.route(
      '**/api/integration',
      amended(({ now, totals }) => ({ stream: { startedAt: now, lastReceivedAt: now, totals, problem: { ...problem, since: now } } })),
    );
    await page.reload();
    await lookAgain();
    await hub.getByText('The event hub refuses the key.').waitFor();
    await hub.getByText('Records received', { exact: true }).waitFor();
    await page.unroute('**/api/integration');
  });

  async function state() {
    return (await tab.demo.ask(tab.admin.upn, 'GET', '/api/backfill')) as BackfillView;
  }
  /** After a reload the demo asks who the viewer is, unless it is stored. */
  async function lookAgain() {
    const look = page.getByRole('button', { name: tab.admin.name });
    await look
      .or(page.getByRole('navigation', { name: 'Administration' }))
      .first()
      .waitFor();
    if (await look.isVisible()) await look.click();
  }
});
