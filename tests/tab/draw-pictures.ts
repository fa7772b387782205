import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Occupancy } from '../../server/routes/schemas/occupancy.ts';
import type { OfficeView } from '../../server/routes/schemas/offices.ts';
import type { PresenceList } from '../../server/routes/schemas/presence.ts';
import { ADMIN_PAGE_KEYS } from './admin-pages.ts';
import { startDemo } from './demo-process.ts';
import { goTo } from './go-to.ts';
import { launchBrowser } from './launch-browser.ts';

/*
 * Draws docs/pictures: `npm run pictures [-- NAME…]`. Every page of the tab over the demo, which begins at 09:20 and runs slowly, so that
 * a picture depends little on how long the others took. All in light, the most important ones in dark and on a phone, too.
 */

const FOLDER = join(import.meta.dirname, '../../docs/pictures');
const WIDE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DARK = { ...WIDE, colorScheme: 'dark' } as const;
/** Simulated seconds in a second: the demo's jobs have run before the first picture, and the last one is of the same morning. */
const SPEED = 10;
/** Milliseconds. */
const WARM_UP = 120_000;
/** Longer pages are cut. */
const MAX_HEIGHT = 1600;

type Options = Parameters<Browser['newPage']>[0];
interface Picture {
  name: string;
  /** The address in the tab. */
  hash: string;
  administrator?: boolean;
  options?: Options;
  /** Before the picture is taken. */
  prepare?: (page: Page) => Promise<void>;
}

const wanted = process.argv.slice(2);
const browser = await launchBrowser();
if (typeof browser === 'string') throw new Error(browser);
const demo = await startDemo({ speed: SPEED });
await mkdir(FOLDER, { recursive: true });
const people = await demo.people();
const [admin, employee] = [true, false].map((role) => people.find(({ administrator }) => administrator === role));
if (!admin || !employee) throw new Error('The demo has nobody to look as.');
const { offices } = (await demo.ask(employee.upn, 'GET', '/api/occupancy')) as Occupancy;
const [office] = offices.toSorted((a, b) => (b.present.count ?? 0) - (a.present.count ?? 0));
const { floors: plans } = (await demo.ask(employee.upn, 'GET', `/api/offices/${office?.officeId}`)) as OfficeView;
const hasSeats = (floorId: string) => plans.some(({ id, seatCount }) => id === floorId && seatCount !== undefined);
const [floor] =
  office?.floors.filter(({ floorId }) => hasSeats(floorId)).toSorted((a, b) => (b.present.count ?? 0) - (a.present.count ?? 0)) ?? [];
if (!office || !floor) throw new Error('The demo has no office with a floor.');
const there = (await demo.ask(employee.upn, 'GET', `/api/presence?floor=${floor.floorId}&limit=1`)) as PresenceList;
const ofOffice = `#/today/office/${office.officeId}`;
const ofFloor = `${ofOffice}/${floor.floorId}`;

const pictures: Picture[] = [
  { name: 'today', hash: '#/' },
  { name: 'today-dark', hash: '#/', options: DARK },
  { name: 'today-phone', hash: '#/', options: PHONE },
  { name: 'tomorrow', hash: '#/', prepare: (page) => page.getByRole('button', { name: 'Day after' }).click() },
  { name: 'office', hash: ofOffice },
  { name: 'floor', hash: ofFloor },
  { name: 'floor-dark', hash: ofFloor, options: DARK },
  { name: 'floor-phone', hash: ofFloor, options: PHONE },
  { name: 'person', hash: `#/today/person/${there.people[0]?.id}` },
  { name: 'insights', hash: '#/insights' },
  { name: 'my-data', hash: '#/my-data' },
  { name: 'my-data-phone', hash: '#/my-data', options: PHONE },
  { name: 'channel', hash: `#/channel/office/${office.officeId}` },
  ...ADMIN_PAGE_KEYS.map((key) => ({ name: `admin-${key}`, hash: `#/admin/${key}`, administrator: true })),
];

/** Nothing is loading any more, and nothing has changed for a moment. The live stream keeps the network busy, so that does not tell. */
async function settle(page: Page): Promise<void> {
  await page
    .locator('.fui-Spinner, [aria-busy="true"]')
    .first()
    .waitFor({ state: 'detached', timeout: 20_000 })
    .catch(() => undefined);
  let before = '';
  for (let looks = 0; looks < 10; looks += 1) {
    await page.waitForTimeout(1000);
    const now = await page.evaluate(() => `${document.images.length} ${document.body.innerText.replaceAll(/\d/g, '').length}`);
    if (now === before) return;
    before = now;
  }
}

async function takeFrom(page: Page, name: string): Promise<void> {
  await settle(page);
  const { width = 0, height: least = 0 } = page.viewportSize() ?? {};
  // A part that comes into view can load more of the page.
  for (let height = 0; height < MAX_HEIGHT; ) {
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    if (whole <= height) break;
    height = Math.max(least, Math.min(whole, MAX_HEIGHT));
    await page.setViewportSize({ width, height });
    await settle(page);
  }
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled', caret: 'hide' });
  console.log(name);
}

async function open({ hash, administrator, options = WIDE }: Omit<Picture, 'name'>): Promise<Page> {
  const page = await browserOf().newPage(options);
  page.setDefaultTimeout(60_000);
  await page.goto(`${demo.url}/tab/`);
  await page.getByRole('button', { name: (administrator ? admin : employee)?.name }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (hash !== '#/') await goTo(page, hash);
  return page;
}

function browserOf(): Browser {
  if (typeof browser === 'string') throw new Error(browser);
  return browser;
}

async function take(picture: Picture): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(picture.name)) return;
  const page = await open(picture);
  await settle(page);
  await picture.prepare?.(page);
  await takeFrom(page, picture.name);
  await page.close();
}

/** A screen on a wall has no tab around it. */
async function takeScreen(key: string): Promise<void> {
  if (wanted.length > 0 && !wanted.includes('screen')) return;
  const page = await browserOf().newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`${demo.url}/screen/${office?.officeId}?language=en#key=${key}`);
  await takeFrom(page, 'screen');
  await page.close();
}

try {
  // Photos and the numbers of past days are read after the start.
  await setTimeout(WARM_UP);
  // So that the lists of screens and of the audit are not empty.
  const lobby = { officeId: office.officeId, name: 'Lobby' };
  const { key } = (await demo.ask(admin.upn, 'POST', '/api/screens', lobby)) as { key: string };
  await demo.ask(admin.upn, 'PUT', '/api/settings', { smallNumber: 6 });
  await demo.ask(admin.upn, 'PUT', '/api/settings', { smallNumber: 5 });
  for (const picture of pictures) await take(picture);
  await takeScreen(key);
  await demo.ask(admin.upn, 'PUT', '/api/settings', { worksCouncilMode: true });
  await take({ name: 'works-council', hash: '#/admin/settings', administrator: true });
  await take({ name: 'works-council-today', hash: '#/' });
  await take({ name: 'works-council-my-data', hash: '#/my-data' });
} finally {
  await browser.close();
  await demo.stop();
}
