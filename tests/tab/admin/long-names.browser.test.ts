import assert from 'node:assert/strict';
import { describeInBrowser } from '../describe-in-browser.ts';
import { goTo } from '../go-to.ts';
import { launchBrowser } from '../launch-browser.ts';

const browser = await launchBrowser();

/** As long as a name may be, with and without spaces. */
const NAMES = ['Office of the northern region '.repeat(4), 'Donaudampfschifffahrtsgesellschaft'.repeat(3)].map((name) =>
  name.slice(0, 100).trim(),
);

describeInBrowser('tab: offices with very long names, for administrators', { browser }, (tab) => {
  before(async () => {
    for (const name of NAMES) await tab.demo.ask(tab.admin.upn, 'POST', '/api/offices', { name, timeZone: 'Europe/Berlin', floors: [] });
  });

  for (const width of [360, 1280]) {
    it(`When a range is added at ${width} px, then the list of places is not wider than its form`, async () => {
      const page = await tab.openAs(tab.admin, '#/admin/ranges', { viewport: { width, height: 800 } });
      await goTo(page, '#/admin/ranges/new');
      const form = page.getByRole('form', { name: 'New range' });
      for (const label of NAMES) {
        await form.getByRole('combobox', { name: 'Means' }).selectOption({ label });
        const beyond = await form.evaluate((box) => {
          const right = box.getBoundingClientRect().right;
          return [...box.querySelectorAll('select')].map((list) => Math.round(list.getBoundingClientRect().right - right));
        });
        assert.ok(beyond.length > 0 && beyond.every((pixels) => pixels <= 0), `${label}: ${beyond} px beyond the form`);
      }
      await page.close();
    });
  }
});
