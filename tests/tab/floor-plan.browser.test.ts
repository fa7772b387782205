import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Occupancy } from '../../server/routes/schemas/occupancy.ts';
import { violationsOf } from './axe.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { THEMES } from './themes.ts';

const browser = await launchBrowser();

describeInBrowser('tab: floor plans that fill', { browser, speed: 1 }, (tab) => {
  type Office = Occupancy['offices'][number];
  let offices: Office[];
  let page: Page;
  const floorOf = (office: string, floor: string) => {
    const { officeId, floors } = offices.find(({ name }) => name === office) as Office;
    return { officeId, ...(floors.find(({ name }) => name === floor) as Office['floors'][number]) };
  };
  const dialog = (name: string) => page.getByRole('dialog', { name });
  const countOf = async (open: Locator, what: string) =>
    Number(/\d+$/.exec((await open.getByText(new RegExp(`^${what}: \\d+$`)).textContent()) ?? '')?.[0]);

  async function look(office: string, floor: string, options: Parameters<typeof tab.openAs>[2] = {}): Promise<Locator> {
    const { officeId, floorId } = floorOf(office, floor);
    page = await tab.openAs(tab.admin, `#/today/office/${officeId}/${floorId}`, options);
    const open = dialog(`${floor}, ${office}`);
    await open.getByRole('img', { name: `Plan of ${floor}` }).waitFor();
    return open;
  }

  tab.before(async () => {
    ({ offices } = (await tab.demo.ask(tab.admin.upn, 'GET', '/api/occupancy')) as Occupancy);
  });
  afterEach(() => page?.close());

  it('When somebody comes to a floor, then one more of its seats is filled, at once; a note says that this is not a seating plan', async () => {
    const open = await look('Berlin', 'Floor 2');
    await open.getByText('This is not a seating plan').waitFor();
    const fill = open.getByRole('img', { name: /^Taken: \d+ · Free: \d+$/ }).last();
    await fill.waitFor();
    const [taken, free] = [await countOf(open, 'Taken'), await countOf(open, 'Free')];
    const { officeId, floorId, capacity } = floorOf('Berlin', 'Floor 2');
    assert.equal(taken + free, capacity);
    const circles = () =>
      fill
        .locator('path')
        .last()
        .evaluate((path) => path.getAttribute('d')?.split('M').slice(1) ?? []);
    const before = await circles();
    assert.equal(before.length, taken);
    await tab.demo.ask(tab.employee.upn, 'PUT', '/api/me/override', { status: 'office', officeId, floorId });
    await open.getByText(`Taken: ${taken + 1}`).waitFor();
    const after = await circles();
    assert.deepEqual(after.slice(0, taken), before);
    assert.equal(after.length, taken + 1);
    await tab.demo.ask(tab.employee.upn, 'PUT', '/api/me/override', { status: 'remote' });
    await open.getByText(`Taken: ${taken}`, { exact: true }).waitFor();
    assert.deepEqual(await circles(), before);
  });

  it('When another floor is chosen among the small plans, by keyboard, then it is large, and its address can be shared', async () => {
    await look('Berlin', 'Floor 2');
    const floors = page.getByRole('list', { name: 'Floors of Berlin' });
    assert.equal(await floors.getByRole('button').count(), 5);
    assert.equal(await floors.getByRole('button', { pressed: true }).count(), 1);
    await floors.getByRole('button', { name: /^Floor 3 / }).focus();
    await page.keyboard.press('Enter');
    await dialog('Floor 3, Berlin').getByRole('img', { name: 'Plan of Floor 3' }).waitFor();
    assert.ok(page.url().endsWith(floorOf('Berlin', 'Floor 3').floorId));
    assert.match((await page.evaluate(() => document.activeElement?.textContent)) ?? '', /^Floor 3/);
  });

  it('When a floor of many is opened by its address, then its small plan has the focus and is visible, filled, with the word “full”', async () => {
    const floors = Array.from({ length: 20 }, (_, level) => ({ name: `Level ${level}`, level, capacity: level === 1 ? 1 : 40 }));
    const body = { name: 'Tower', timeZone: 'Europe/Berlin', floors };
    const tower = (await tab.demo.ask(tab.admin.upn, 'POST', '/api/offices', body)) as {
      id: string;
      floors: { id: string; level: number }[];
    };
    const floorId = tower.floors.find(({ level }) => level === 1)?.id ?? '';
    await tab.demo.ask(tab.employee.upn, 'PUT', '/api/me/override', { status: 'office', officeId: tower.id, floorId });
    page = await tab.openAs(tab.admin, `#/today/office/${tower.id}/${floorId}`);
    const small = page.getByRole('list', { name: 'Floors of Tower' }).getByRole('button', { name: 'Level 1 1 of 1 · full', exact: true });
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Level 1'));
    await small.locator('svg path').last().waitFor();
    const [list, plan] = [await page.getByRole('list', { name: 'Floors of Tower' }).boundingBox(), await small.boundingBox()];
    assert.ok(list && plan && plan.x >= list.x && plan.x + plan.width <= list.x + list.width, JSON.stringify([list, plan]));
  });

  it('When a plan has no seats, then it fills as a whole and has the number', async () => {
    const open = await look('Berlin', 'Floor 4');
    await open.getByText('The plan has no seats').waitFor();
    const people = (await open.getByText(/places taken$/).textContent())?.split(' ')[0];
    const number = open.getByRole('img', { name: / here$/ }).locator('text');
    assert.equal(await number.textContent(), people);
  });

  it('When the plan is enlarged, then its centre stays, it can be moved by keyboard, and a button fits it again', async () => {
    const open = await look('New York', 'Floor 13');
    const area = open.getByRole('region', { name: 'Floor 13: enlarge and move the plan' });
    const size = () => area.evaluate(({ scrollWidth, clientWidth, scrollLeft }) => ({ wide: scrollWidth / clientWidth, scrollLeft }));
    assert.ok((await size()).wide <= 1.01);
    await area.focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await open.getByRole('button', { name: 'Enlarge' }).click();
    const enlarged = await size();
    assert.ok(enlarged.wide > 1.5 && enlarged.scrollLeft > 0, JSON.stringify(enlarged));
    await area.focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(
      (from) => (document.querySelector('[aria-label^="Floor 13: enlarge"]')?.scrollLeft ?? from) < from,
      enlarged.scrollLeft,
    );
    await open.getByRole('button', { name: 'Whole plan' }).click();
    await page.waitForFunction(() => {
      const box = document.querySelector('[aria-label^="Floor 13: enlarge"]');
      return box !== null && box.scrollWidth <= box.clientWidth + 1;
    });
  });

  for (const [theme, options] of Object.entries(THEMES))
    for (const width of [320, 768, 1280])
      it(`When the system has ${theme} at ${width} px, then the plan of a floor fits and axe finds nothing serious`, async () => {
        const open = await look('Berlin', 'Floor 1', {
          ...options,
          viewport: { width, height: 800 },
          reducedMotion: 'reduce',
          bypassCSP: true,
        });
        await open
          .getByRole('img', { name: /^Taken: / })
          .last()
          .waitFor();
        await page.mouse.move(0, 0);
        assert.deepEqual(await violationsOf(page), []);
        const content = await open.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        assert.ok(content <= 0, `${content} px too wide`);
      });

  it('When two fingers on a phone move apart on a plan, then it grows, and shrinks when they come together; the buttons do the same', async () => {
    const open = await look('Berlin', 'Floor 2', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const picture = open.getByRole('img', { name: 'Plan of Floor 2' });
    await picture.scrollIntoViewIfNeeded();
    const widthOf = async () => Math.round((await picture.boundingBox())?.width ?? 0);
    const fit = await widthOf();
    const box = await picture.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: apart === undefined ? [] : [-1, 1].map((side, id) => ({ x: x + (side * apart) / 2, y, id })),
      });
    const pinch = async (from: number, to: number) => {
      await touch('touchStart', from);
      await touch('touchMove', to);
      await touch('touchEnd');
    };
    const becomes = async (factor: number) => {
      for (let tries = 0; tries < 40 && Math.abs((await widthOf()) - fit * factor) > 4; tries++) await page.waitForTimeout(50);
      assert.ok(Math.abs((await widthOf()) - fit * factor) <= 4, `${await widthOf()} of ${fit} × ${factor}`);
    };
    await pinch(60, 120);
    await becomes(1.5);
    await pinch(120, 60);
    await becomes(1);
    await open.getByRole('button', { name: 'Enlarge' }).click();
    await becomes(1.5);
    assert.equal(await page.evaluate(() => visualViewport?.scale), 1, 'the page itself is not enlarged');
  });
});
