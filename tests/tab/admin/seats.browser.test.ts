import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { FloorSeatsView } from '../../../server/routes/schemas/floor-seats.ts';
import type { OfficeView } from '../../../server/routes/schemas/offices.ts';
import { violationsOf } from '../axe.ts';
import { describeInBrowser } from '../describe-in-browser.ts';
import { launchBrowser } from '../launch-browser.ts';
import { THEMES } from '../themes.ts';

const browser = await launchBrowser();

/** Two seats, one with a transform and one by reference; a third is only defined, and a fourth is outside. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="100 100 400 200" fill="none" stroke="#333">
  <defs><circle id="chair" r="5" data-seat="Anna Schmidt"/></defs>
  <rect x="110" y="110" width="380" height="180"/>
  <g transform="translate(200 150)"><g data-seat="7"><circle r="5"/><rect x="-10" y="-2" width="20" height="4"/></g></g>
  <use href="#chair" x="400" y="250" data-seat=""/>
  <circle cx="900" cy="900" r="5" data-seat=""/>
</svg>`;

describeInBrowser('tab: placing the seats of a floor', { browser, speed: 1 }, (tab) => {
  let page: Page;
  const ask = <T>(method: string, path: string, body?: unknown) => tab.demo.ask(tab.admin.upn, method, path, body) as Promise<T>;

  /** A new office with one floor of 20 seats, and that drawing as its plan. */
  async function officeWithPlan(name: string): Promise<OfficeView> {
    const floors = [{ name: 'Ground floor', level: 0, capacity: 20 }];
    const office = await ask<OfficeView>('POST', '/api/offices', { name, timeZone: 'UTC', floors });
    page = await tab.openAs(tab.admin, '#/admin/offices');
    await page.getByRole('button', { name: `Plan of Ground floor, ${name}` }).click();
    const dialog = page.getByRole('dialog', { name: `${name}, Ground floor` });
    const picker = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Upload a plan' }).click();
    await (await picker).setFiles({ name: 'plan.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(DRAWING) });
    await dialog.getByText('No seats placed; capacity 20').waitFor();
    await dialog.getByRole('button', { name: 'Place seats' }).click();
    await page.getByRole('application', { name: 'Seats in the plan of Ground floor' }).waitFor();
    return office;
  }
  const plan = () => page.getByRole('application', { name: 'Seats in the plan of Ground floor' });
  const clickAt = async (x: number, y: number) => {
    const box = await plan().boundingBox();
    if (box) await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
  };
  const counts = (words: string) => page.getByText(`${words}; capacity 20`).waitFor();
  const saved = () => page.getByText('The seats of Ground floor are saved.').first().waitFor();
  const seatsOf = async ({ id, floors }: OfficeView) =>
    (await ask<FloorSeatsView>('GET', `/api/offices/${id}/floors/${floors[0]?.id}/seats`)).seats;
  const near = (given: number, wanted: number) => assert.ok(Math.abs(given - wanted) <= 3, `${given} is not near ${wanted}`);

  afterEach(() => page?.close());

  it('When the picture was changed elsewhere since it was removed, then undo says so, and keeps the new one', async () => {
    const office = await officeWithPlan('Vaasa');
    const url = `/api/offices/${office.id}/floors/${office.floors[0]?.id}/floor-plan`;
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Plan of Ground floor, Vaasa' }).click();
    const dialog = page.getByRole('dialog', { name: 'Vaasa, Ground floor' });
    await dialog.getByRole('button', { name: 'Remove' }).click();
    const toast = page.locator('.fui-Toast').filter({ hasText: 'is removed; one is drawn instead' });
    await toast.waitFor();
    const headers = { authorization: `Bearer ${await tab.demo.tokenOf(tab.admin.upn)}`, 'content-type': 'image/svg+xml' };
    const other = await fetch(tab.demo.url + url, { method: 'PUT', headers, body: DRAWING.replaceAll('#333', '#444') });
    assert.equal(other.status, 200);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await toast.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Nothing was undone: it has changed since.').first().waitFor();
  });

  it('When seats are placed by click, by row and by drag, then they are saved, and the plan has them', async () => {
    const office = await officeWithPlan('Oslo');
    await clickAt(0.25, 0.5);
    await counts('1 seat placed');
    await page.getByText('Seat 1 of 1: 25% from the left, 50% from the top.').waitFor();
    await page.getByRole('button', { name: 'Rows' }).click();
    await page.getByRole('spinbutton', { name: 'Seats in a row' }).fill('3');
    await page.keyboard.press('Tab');
    await clickAt(0.5, 0.2);
    await page.getByText('Choose where the row ends').waitFor();
    await clickAt(0.9, 0.2);
    await counts('4 seats placed');
    const box = (await plan().boundingBox()) as { x: number; y: number; width: number; height: number };
    await page.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.5);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.6, { steps: 4 });
    await page.mouse.up();
    await page.getByText('Seat 1 of 4: 30% from the left, 60% from the top.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await saved();
    await page.getByRole('dialog', { name: 'Oslo, Ground floor' }).getByText('4 seats placed; capacity 20').waitFor();
    const seats = await seatsOf(office);
    assert.equal(seats.length, 4);
    for (const [i, x] of [500, 700, 900].entries()) near(seats[i]?.x ?? 0, x);
    near(seats[3]?.x ?? 0, 300);
    near(seats[3]?.y ?? 0, 600);
  });

  it('When only the keyboard is used, then seats are placed, moved, deleted and restored, and leaving asks first', async () => {
    const office = await officeWithPlan('Bergen');
    await plan().focus();
    for (const key of ['Enter', 'Enter', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter', 'ArrowUp']) await page.keyboard.press(key);
    await page.getByText('Seat 2 of 2: 60% from the left, 50% from the top.').waitFor();
    for (const key of [',', 'Delete']) await page.keyboard.press(key);
    await counts('1 seat placed');
    await page.keyboard.press('Control+z');
    await counts('2 seats placed');
    await page.keyboard.press('Control+Shift+z');
    await counts('1 seat placed');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('.');
    await page.keyboard.press('Escape');
    await page.getByText('The next seat: ').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keep editing' }).click();
    await counts('2 seats placed');
    // The focus is on the plan again, and Fluent neither takes it away nor hides the dialog from screen readers.
    for (const key of ['Enter', 'Escape']) {
      await page.waitForTimeout(600);
      assert.ok(await plan().evaluate((svg) => svg === document.activeElement));
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Keep editing' }).press(key);
    }
    await page.waitForTimeout(600);
    assert.ok(await plan().evaluate((svg) => svg === document.activeElement));
    await page.getByRole('button', { name: 'Save' }).focus();
    await page.keyboard.press('Enter');
    await saved();
    assert.deepEqual(await seatsOf(office), [
      { x: 600, y: 495 },
      { x: 500, y: 500 },
    ]);
  });

  it('When a row is placed by the keyboard alone, then its seats are saved, and the focus can be seen at every step', async () => {
    const office = await officeWithPlan('Kemi');
    const focus = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        const rings = [at, at?.parentElement].flatMap((each) => (each ? [getComputedStyle(each), getComputedStyle(each, '::after')] : []));
        return {
          name:
            at?.getAttribute('aria-label') ??
            (at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? '') : (at?.textContent ?? '')),
          visible: rings.some(
            ({ outlineStyle, boxShadow, borderBottomWidth }) =>
              outlineStyle !== 'none' || boxShadow !== 'none' || parseFloat(borderBottomWidth) >= 2,
          ),
        };
      });
    const tabTo = async (name: string, key = 'Tab') => {
      for (let presses = 0; presses < 20; presses += 1) {
        const at = await focus();
        assert.ok(at.visible, `the focus on “${at.name}” cannot be seen`);
        if (at.name === name) return;
        await page.keyboard.press(key);
      }
      assert.fail(`${name} is not reached`);
    };
    await plan().focus();
    await tabTo('Rows', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo('Seats in a row');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('3');
    await tabTo('Seats in the plan of Ground floor');
    for (const key of ['Enter', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter']) await page.keyboard.press(key);
    await counts('3 seats placed');
    await tabTo('Save');
    await page.keyboard.press('Enter');
    await saved();
    const seats = await seatsOf(office);
    assert.deepEqual([seats.length, new Set(seats.map(({ y }) => y)).size], [3, 1]);
  });

  it('When the drawing marks seats with data-seat, then they are placed there, and no value of it is stored', async () => {
    const office = await officeWithPlan('Turku');
    await page.getByRole('button', { name: 'Use the 2 seats marked in the drawing' }).click();
    await counts('2 seats placed');
    await page.getByRole('button', { name: 'Save' }).click();
    await saved();
    const seats = await seatsOf(office);
    assert.deepEqual(seats, [
      { x: 250, y: 250 },
      { x: 750, y: 750 },
    ]);
  });

  it('When somebody else changed the office meanwhile, then the page says so, and my seats can still be saved', async () => {
    const office = await officeWithPlan('Malmö');
    await clickAt(0.5, 0.5);
    await ask('PUT', `/api/offices/${office.id}`, { name: 'Malmö', timeZone: 'UTC', address: 'Somewhere else' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The seats were not saved').waitFor();
    await page.getByRole('button', { name: 'Save my seats anyway' }).click();
    await saved();
    assert.equal((await seatsOf(office)).length, 1);
    assert.equal((await ask<OfficeView>('GET', `/api/offices/${office.id}`)).address, 'Somewhere else');
  });

  for (const [theme, options] of Object.entries(THEMES))
    for (const width of [320, 1280])
      it(`When the system has ${theme} at ${width} px, then placing seats fits and axe finds nothing serious`, async () => {
        const office = (await ask<{ offices: OfficeView[] }>('GET', '/api/offices')).offices.find(({ name }) => name === 'Berlin');
        const floor = office?.floors.find(({ name }) => name === 'Floor 1');
        const shown = { ...options, viewport: { width, height: 800 }, reducedMotion: 'reduce' as const, bypassCSP: true };
        page = await tab.openAs(tab.admin, `#/admin/offices/${office?.id}/seats/${floor?.id}`, shown);
        await page.getByRole('application').waitFor();
        await page.getByRole('button', { name: 'Next seat' }).click();
        await page.mouse.move(0, 0);
        assert.deepEqual(await violationsOf(page), []);
        const over = await page.getByRole('dialog').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        assert.ok(over <= 0, `${over} px too wide`);
      });
});
