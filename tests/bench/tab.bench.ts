import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { HOUR } from '../../server/presence/time.ts';
import { ADMIN, type Harness, NOW, startHarness, userOf } from '../routes/harness.ts';
import { launchBrowser } from '../tab/launch-browser.ts';
import type { Report } from './figure.ts';
import { pagesToMeasure } from './tab/pages.ts';

const RUNS = 5;
/** The profile "Fast 3G" of Chrome's tools. */
const FAST_3G = { offline: false, latency: 562.5, downloadThroughput: (1.6e6 * 0.9) / 8, uploadThroughput: (750e3 * 0.9) / 8 };
const CPU_SLOWDOWN = 4;
const FIRST = ['Anna', 'Ben', 'Clara', 'David', 'Emma', 'Felix', 'Greta', 'Hugo', 'Ida', 'Jonas', 'Klara', 'Leon', 'Maria', 'Noah'];
const SYLLABLES = ['ba', 'che', 'do', 'fi', 'gu', 'ha', 'ki', 'lo', 'mu', 'ne', 'po', 'ri', 'sa', 'te', 'vo', 'wi'];

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Records when the expected elements are on screen, in milliseconds since the navigation, and when a live change arrives. */
const PROBE = `
  globalThis.marks = {};
  const usable = () => {
    if (document.querySelector('#usable')) return true;
    // It must be cheap, since it runs after every change, so it needs no layout.
    if (!document.querySelector('[role=group][aria-label=Berlin]')) return false;
    return document.querySelector('aside')?.textContent.includes('You are shown as');
  };
  const seen = new MutationObserver(() => {
    if (!marks.painted && document.querySelector('.shell-bar, #root > *')) marks.painted = performance.now();
    if (!usable()) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => { marks.usable = performance.now(); }));
  });
  seen.observe(document, { childList: true, subtree: true, characterData: true });
  const parse = JSON.parse;
  JSON.parse = (text, ...more) => {
    if (typeof text === 'string' && text.startsWith('{"at"') && text.includes('"removedOffices"')) marks.change ??= performance.now();
    return parse(text, ...more);
  };
`;

/** The time until the tab can be used, and its speed with many people: in a real browser, with the real server and the built tab. */
export async function bench(report: Report): Promise<void> {
  const browser = await launchBrowser();
  if (typeof browser === 'string') throw new Error(browser);
  const folder = await pagesToMeasure();
  try {
    await measureUsable(browser, folder, report);
    for (const [people, factor] of [
      [5000, 1],
      [20_000, 2],
    ] as const)
      await measureMany(browser, folder, { people, factor, report });
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A server with this many people, four of five at work. */
async function serverWith(people: number, tabDir: string): Promise<{ on: Harness; url: string; token: string }> {
  const on = await startHarness({ tabDir });
  const users = Array.from({ length: people }, (_, n) => userOf(`p${n}`, { name: nameOf(n), department: `Department ${n % 20}` }));
  await on.store.saveDirectory(users, 'display');
  await on.store.mergeEvidence({
    peopleRevision: await on.store.peopleRevision(),
    personDays: users
      .filter((_, n) => n % 5 !== 0)
      .map(({ id }, n) => ({
        personId: id,
        rangeId: ['r1', 'r2', 'home'][n % 3] ?? 'home',
        day: '2026-11-20',
        first: NOW - 2 * HOUR,
        last: NOW - HOUR,
      })),
    accessEvents: [],
  });
  await on.board.refresh();
  await on.app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(on.app.server.address() as AddressInfo).port}`;
  const token = await on.identity.token(ADMIN, { exp: Math.floor(Date.now() / 1000) + 86_400, roles: ['Admin'], ver: '2.0' });
  return { on, url, token };
}

function nameOf(n: number): string {
  const syllable = (at: number) => SYLLABLES[Math.floor(n / 16 ** at) % 16] ?? '';
  const last = `${syllable(0)}${syllable(1)}${syllable(2)}${syllable(3)}`;
  return `${FIRST[n % FIRST.length]} ${last[0]?.toUpperCase()}${last.slice(1)}`;
}

/** A page in a browser with an empty cache; `slow` as on a phone. */
async function openPage(browser: Browser, token: string, slow: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addInitScript(`sessionStorage.setItem('token', ${JSON.stringify(token)}); ${PROBE}`);
  if (slow) {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', FAST_3G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  }
  return page;
}

const frameOf = (page: Page): Frame => page.frames().find((frame) => frame.url().endsWith('/tab/')) ?? page.mainFrame();

async function marksOf(page: Page, mark: string): Promise<Record<string, number>> {
  for (;;) {
    const marks = await frameOf(page)
      .evaluate(() => (globalThis as { marks?: Record<string, number> }).marks ?? {})
      .catch((): Record<string, number> => ({}));
    if (marks[mark] !== undefined) return marks;
    await page.waitForTimeout(20);
  }
}

async function measureUsable(browser: Browser, folder: string, report: Report): Promise<void> {
  const { on, url, token } = await serverWith(250, folder);
  const times: Record<'tab' | 'minimal' | 'painted', number[]> = { tab: [], minimal: [], painted: [] };
  const scripts: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    for (const kind of ['minimal', 'tab'] as const) {
      const page = await openPage(browser, token, true);
      await page.goto(`${url}/tab/${kind === 'tab' ? 'host' : 'minimal'}.html`, { waitUntil: 'commit' });
      const marks = await marksOf(page, 'usable');
      times[kind].push(marks.usable ?? Number.NaN);
      if (kind === 'tab') times.painted.push(marks.painted ?? Number.NaN);
      if (kind === 'tab') scripts.push(await scriptBytes(frameOf(page), marks.usable ?? 0));
      await page.context().close();
    }
  }
  const [tab, minimal] = [median(times.tab), median(times.minimal)];
  report({
    name: 'tab.minimal-page',
    value: minimal,
    unit: 'ms',
    vs: `Fluent and one JSON call, 4× CPU slowdown, fast 3G, median of ${RUNS}`,
  });
  report({ name: 'tab.painted', value: median(times.painted), unit: 'ms', vs: 'the frame of the page, in the same runs' });
  report({ name: 'tab.usable', value: tab, unit: 'ms', vs: 'own status and offices shown, inside a host of tabs, in the same runs' });
  report({ name: 'tab.usable.ratio', value: tab / minimal, unit: '×', vs: 'bar 1.6 (of the minimal page)' });
  report({
    name: 'tab.usable.script',
    value: median(scripts) / 1000,
    unit: 'kB',
    vs: 'scripts received by then, compressed; bar 150 (of the first view, in every theme and language: `npm run build`)',
  });
  await on.close();
}

/** Compressed bytes of the scripts that had arrived by then, without headers. */
const scriptBytes = (tab: Frame, until: number): Promise<number> =>
  tab.evaluate(
    (end) =>
      performance
        .getEntriesByType('resource')
        .filter((each) => each instanceof PerformanceResourceTiming && each.name.endsWith('.js') && each.responseEnd <= end)
        .reduce((sum, each) => sum + (each as PerformanceResourceTiming).encodedBodySize, 0),
    until,
  );

async function measureMany(
  browser: Browser,
  folder: string,
  { people, factor, report }: { people: number; factor: number; report: Report },
): Promise<void> {
  const { on, url, token } = await serverWith(people, folder);
  const page = await openPage(browser, token, false);
  await page.goto(`${url}/tab/host.html`);
  await marksOf(page, 'usable');
  const tab = frameOf(page);
  const search = tab.getByRole('searchbox');
  await search.waitFor();
  const letters = (nameOf(777).split(' ')[1] ?? '').slice(0, 6).toLowerCase();
  const results = Array.from({ length: people }, (_, n) => nameOf(n).toLowerCase()).filter((name) => name.includes(letters)).length;
  const typing: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await search.fill('');
    await tab.getByRole('group', { name: 'Berlin', exact: true }).waitFor();
    typing.push(await typeSix(tab, letters, results));
  }
  const bar = (ms: number) => `bar ${ms * factor} (${people} people, no throttle, median of ${RUNS})`;
  report({ name: `tab.typing.${people}`, value: median(typing), unit: 'ms', vs: bar(300) });
  await search.fill('');
  await tab.getByRole('group', { name: 'Berlin', exact: true }).waitFor();
  report({ name: `tab.live.${people}`, value: await liveChange(on, tab, 'p1'), unit: 'ms', vs: bar(100) });
  await search.fill('a');
  await tab.getByRole('region', { name: 'Results' }).waitFor();
  report({
    name: `tab.live.results.${people}`,
    value: await liveChange(on, tab, 'p4'),
    unit: 'ms',
    vs: `the same with results of a search on screen`,
  });
  await page.context().close();
  await on.close();
}

/** Milliseconds from the first letter until the results are painted. Each letter is typed after the page has processed the one before. */
function typeSix(tab: Frame, letters: string, results: number): Promise<number> {
  return tab.evaluate(
    async ({ letters, results }) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search], [role=searchbox]');
      if (!field) throw new Error('There is no field to search in.');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const begun = performance.now();
      for (let end = 1; end <= letters.length; end++) {
        set?.call(field, letters.slice(0, end));
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
      const shown = () => Number.parseInt(document.querySelector('main [role=region] > [role=status]')?.textContent ?? '', 10);
      while (shown() !== results) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - begun;
    },
    { letters, results },
  );
}

/** Milliseconds from the arrival of a change until its result is painted, for a person on the first floor who moves between floors. */
async function liveChange(on: Harness, tab: Frame, personId: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await tab.evaluate(() => {
      delete (globalThis as unknown as { marks: Record<string, number> }).marks.change;
    });
    const waiting = tab.evaluate(async () => {
      const { marks } = globalThis as unknown as { marks: Record<string, number> };
      let painted = 0;
      const seen = new MutationObserver(() => {
        requestAnimationFrame(() =>
          setTimeout(() => {
            painted = performance.now();
          }),
        );
      });
      seen.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
      while (marks.change === undefined || performance.now() - marks.change < 1000) await new Promise((resolve) => setTimeout(resolve, 50));
      seen.disconnect();
      return painted - marks.change;
    });
    on.clock.set(on.clock.now() + 1000);
    await on.seen(personId, run % 2 === 0 ? 'r2' : 'r1', on.clock.now());
    times.push(await waiting);
  }
  return median(times);
}
