import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { DAY } from '../../server/presence/time.ts';
import type { Me } from '../../server/routes/schemas/me.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { LANGUAGES, type Language } from '../../server/texts/languages.ts';
import type { Texts } from '../../server/texts/texts.ts';
import { ADMIN_PAGE_KEYS } from './admin-pages.ts';
import { clippedText } from './clipped-text.ts';
import { describeInBrowser, type InBrowser } from './describe-in-browser.ts';
import { openPage } from './go-to.ts';
import { launchBrowser } from './launch-browser.ts';

const browser = await launchBrowser();
/** A phone, with the least room for words, a window beside a chat, and a laptop. */
const WIDTHS = [320, 900, 1280];

async function openIn(language: Language, width: number, tab: InBrowser): Promise<Page> {
  const page = await tab.newPage({ viewport: { width, height: 800 }, locale: language, reducedMotion: 'reduce' });
  await page.goto(`${tab.demo.url}/tab/#/`);
  await page.getByRole('button', { name: tab.admin.name }).click();
  return page;
}

/** The titles of a page, once it has loaded. */
async function titlesAt(page: Page, hash: string, texts: Texts): Promise<string[]> {
  await openPage(page, hash);
  await page.getByLabel(texts.text('tab.shared.loading')).first().waitFor({ state: 'detached' });
  return [await page.getByRole('heading', { level: 1 }).innerText(), ...(await page.locator('header nav a').allInnerTexts())];
}

/** By how many pixels the frame around the names hides the chosen page's name. */
function hiddenOfChosenPage(page: Page): Promise<number> {
  return page.locator('header nav a[aria-current=page]').evaluate((name) => {
    const words = document.createRange();
    words.selectNodeContents(name);
    const [inner, frame] = [words, name.closest('nav')].map((each) => each?.getBoundingClientRect());
    if (!inner || !frame) throw new Error('The names have no frame.');
    return Math.max(0, Math.round(inner.right - frame.right), Math.round(frame.left - inner.left));
  });
}

/** Badges whose text exceeds their frame. */
function overfullBadges(page: Page): Promise<string[]> {
  return page.locator('[data-badge]').evaluateAll((badges) =>
    badges.flatMap((badge) => {
      const words = document.createRange();
      words.selectNodeContents(badge);
      const [inner, frame] = [words.getBoundingClientRect(), badge.getBoundingClientRect()];
      return inner.left < frame.left - 0.5 || inner.right > frame.right + 0.5 ? [`“${badge.textContent}” runs over its frame`] : [];
    }),
  );
}

describeInBrowser('tab: every language in a real browser', { browser }, (tab) => {
  tab.before(async () => {
    const { now } = (await tab.demo.ask(tab.admin.upn, 'GET', '/api/me')) as Me;
    const [from, until] = [2, 4].map((days) => new Date(Date.parse(now) + days * DAY).toISOString());
    await tab.demo.ask(tab.admin.upn, 'PUT', '/api/me/override', { status: 'leave', from, until });
  });

  for (const language of LANGUAGES) {
    const texts = textsIn(language);
    it(`When a browser prefers “${language}”, then the start page is in it, and says so`, async () => {
      const page = await openIn(language, 1280, tab);
      const titles = await titlesAt(page, '#/', texts);
      assert.deepEqual(
        titles,
        (['tab.today.title', 'tab.shell.today', 'tab.shell.insights', 'tab.shell.my-data', 'tab.shell.admin'] as const).map((id) =>
          texts.text(id),
        ),
      );
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      await page.close();
    });

    for (const width of WIDTHS)
      it(`When the texts are in “${language}” at ${width} px, then every page fits`, async function () {
        this.timeout(120_000);
        const page = await openIn(language, width, tab);
        const found: string[] = [];
        for (const hash of ['#/', '#/insights', '#/my-data', ...ADMIN_PAGE_KEYS.map((key) => `#/admin/${key}`)]) {
          await titlesAt(page, hash, texts);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (wide > width) found.push(`${hash}: ${wide} px wide`);
          const hidden = await hiddenOfChosenPage(page);
          if (hidden > 0) found.push(`${hash}: ${hidden} px of the chosen tab are hidden`);
          found.push(...[...(await clippedText(page)), ...(await overfullBadges(page))].map((fault) => `${hash}: ${fault}`));
        }
        assert.deepEqual(found, []);
        await page.close();
      });
  }

  it('When a reader chooses another language in My data, then the tab is in it, also after a reload, until the choice is removed', async () => {
    const [english, german] = [textsIn('en'), textsIn('de')];
    const page = await openIn('en', 1280, tab);
    await openPage(page, '#/my-data');
    const card = page.getByRole('region', { name: english.text('tab.my-data.language.region') });
    await card.getByRole('combobox').selectOption('Deutsch');
    await card.getByRole('button', { name: english.text('tab.my-data.language.use') }).click();
    const cardInGerman = page.getByRole('region', { name: german.text('tab.my-data.language.region') });
    await cardInGerman.getByText(german.text('tab.my-data.language.chosen')).waitFor();
    await page
      .getByText(german.text('tab.shell.language-now', { language: 'Deutsch' }))
      .first()
      .waitFor();
    assert.equal(await cardInGerman.getByRole('combobox').evaluate((field) => field === document.activeElement), true);
    await page.reload();
    await cardInGerman.waitFor();
    assert.equal(await cardInGerman.getByRole('combobox').evaluate((field) => field === document.activeElement), false);
    await cardInGerman.getByRole('button', { name: german.text('tab.my-data.language.find') }).click();
    await card.getByText(english.text('tab.my-data.language.found')).waitFor();
    await page
      .getByText(english.text('tab.shell.language-now', { language: 'English' }))
      .first()
      .waitFor();
    assert.equal(await card.getByRole('combobox').evaluate((field) => field === document.activeElement), true);
    await page.close();
  });

  it('When the browser keeps nothing for the page, then a choice in the menu or in My data says so, and the language stays', async () => {
    const texts = textsIn('en');
    const page = await openIn('en', 1280, tab);
    await page.getByRole('heading', { level: 1, name: texts.text('tab.today.title') }).waitFor();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await page.getByRole('button', { name: /: menu of / }).click();
    await page.getByRole('menuitemradio', { name: 'Français' }).click();
    await page.getByText(texts.text('tab.shell.language-not-kept')).first().waitFor();
    await openPage(page, '#/my-data');
    const card = page.getByRole('region', { name: texts.text('tab.my-data.language.region') });
    await card.getByText(texts.text('tab.my-data.language.found')).waitFor();
    await card.getByRole('combobox').selectOption('Deutsch');
    await card.getByRole('button', { name: texts.text('tab.my-data.language.use') }).click();
    await card.getByText(texts.text('tab.shell.language-not-kept')).waitFor();
    assert.equal(await card.getByRole('button', { name: texts.text('tab.my-data.language.find') }).count(), 0, 'nothing was chosen');
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await page.close();
  });

  it('When a reader outside Teams chooses a language in the menu, then the tab is in it', async () => {
    const page = await openIn('en', 1280, tab);
    await page.getByRole('button', { name: /: menu of / }).click();
    await page.getByRole('menuitemradio', { name: 'Français' }).click();
    await page.getByRole('heading', { level: 1, name: textsIn('fr').text('tab.today.title') }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
    await page
      .getByText(textsIn('fr').text('tab.shell.language-now', { language: 'Français' }))
      .first()
      .waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup')), 'menu');
    await page.close();
  });
});
