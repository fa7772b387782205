import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Occupancy } from '../../server/routes/schemas/occupancy.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { goTo, openPage } from './go-to.ts';
import { settled } from './settled.ts';
import { sharedBrowser } from './shared-in-browser.ts';
import { THEMES } from './themes.ts';

/** Text under the pointer whose contrast with its background is less than WCAG AA wants of large text. */
const unreadable = (page: Page) =>
  page.evaluate(() => {
    const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = color.map((value) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const background = (from: Element | null): number[] => {
      if (from === null) return [255, 255, 255];
      const color = numbers(getComputedStyle(from).backgroundColor);
      return (color[3] ?? 1) > 0.5 ? color : background(from.parentElement);
    };
    return [...document.querySelectorAll(':hover, :hover *')]
      .filter(
        (element) =>
          element.checkVisibility() && [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
      )
      .filter((element) => {
        const both = [luminance(numbers(getComputedStyle(element).color)), luminance(background(element))];
        return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05) < 3;
      })
      .map(({ textContent }) => textContent?.slice(0, 60));
  });

/** Moves the pointer over each thing to click, and over each row of a table, of the page or of the dialog over it. */
async function hoverEach(page: Page): Promise<string[]> {
  const found: string[] = [];
  await settled(page);
  const points = await page.evaluate(() =>
    [...(document.querySelector('[role=dialog]') ?? document.body).querySelectorAll('button, a, li, summary, [role=row]')]
      .map((element) => element.getBoundingClientRect())
      .map(({ x, y, width, height }): [number, number] => [x + width / 2, y + height / 2])
      .filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight),
  );
  assert.ok(points.length > 3);
  for (const [x, y] of points) {
    await page.mouse.move(x, y);
    await settled(page);
    found.push(...(await unreadable(page)).map((text) => text ?? ''));
  }
  return [...new Set(found)];
}

describeInBrowser('tab: what is under the pointer', { browser: await sharedBrowser(), shared: true }, (tab) => {
  for (const [theme, options] of Object.entries(THEMES))
    it(`When the theme is ${theme}, then its text is readable`, async () => {
      const page = await tab.openAs(tab.admin, '#/', { ...options, viewport: { width: 1280, height: 1400 }, reducedMotion: 'reduce' });
      const { offices } = (await tab.demo.ask(tab.admin.upn, 'GET', '/api/occupancy')) as Occupancy;
      const office = offices[0];
      await page.getByRole('region', { name: 'Tomorrow and this week' }).waitFor();
      const found = { today: await hoverEach(page), results: [''], office: [''], floor: [''], ranges: [''] };
      await page.getByRole('searchbox').fill('ber');
      await page.getByRole('region', { name: 'Search results' }).waitFor();
      found.results = await hoverEach(page);
      await goTo(page, `#/today/office/${office?.officeId}`);
      await page.getByRole('dialog').getByRole('button', { expanded: false }).first().waitFor();
      found.office = await hoverEach(page);
      await goTo(page, `#/today/office/${office?.officeId}/${office?.floors[0]?.floorId}`);
      await page.getByRole('dialog').getByRole('button', { pressed: true }).waitFor();
      found.floor = await hoverEach(page);
      await openPage(page, '#/admin/ranges');
      await page.getByRole('row').nth(3).waitFor();
      found.ranges = await hoverEach(page);
      assert.deepEqual(found, { today: [], results: [], office: [], floor: [], ranges: [] });
      await page.close();
    });
});
