import assert from 'node:assert/strict';
import { violationsOf } from './axe.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { sharedBrowser } from './shared-in-browser.ts';

const browser = await sharedBrowser();

describeInBrowser('tab: what axe finds', { browser, shared: true }, (tab) => {
  const hidden = (script: string) =>
    `<!doctype html><html lang="en"><title>Page</title><main><div id="root" aria-hidden="true"><button>Save</button></div></main>
    <script>${script}</script>`;

  it('When the page is shown to readers a moment after a dialog was closed, then axe finds nothing; where it stays hidden, it does', async () => {
    const page = await tab.newPage();
    // Shown once axe has been loaded and waits.
    await page.setContent(
      hidden(
        "const timer = setInterval(() => { if (!window.axe) return; clearInterval(timer); setTimeout(() => root.removeAttribute('aria-hidden'), 500); })",
      ),
    );
    assert.deepEqual(await violationsOf(page), []);
    await page.setContent(hidden(''));
    assert.match((await violationsOf(page)).join(), /aria-hidden-focus/);
    await page.close();
  });
});
