import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startDemo } from '../tab/demo-process.ts';
import { launchBrowser } from '../tab/launch-browser.ts';

/*
 * Draws docs/pictures/bot-<language>.png: `npm run pictures:bot [-- LANGUAGE…]`. The bot of the demo in Microsoft's Agents Playground, which
 * npx fetches, so it needs the registry of npm.
 */

const FOLDER = join(import.meta.dirname, '../../docs/pictures');
const PORT = 56_150;
/** Milliseconds: the numbers of past days are read after the start. */
const WARM_UP = 60_000;
/** Milliseconds that the bot may take for an answer. */
const TIMEOUT = 60_000;
const VIEWPORT = { width: 1000, height: 1560 };
/** The conversation, without the title and the log of the Playground. */
const CONVERSATION = { x: 0, y: 50, width: 670, height: 1420 };

/** The messages of each picture, in their order. */
const CONVERSATIONS: Readonly<Record<string, readonly string[]>> = {
  en: ["who's in the office today?", 'how full is it?', 'remote until 3', 'undo'],
  de: ['wer ist heute da?', 'wie voll ist es?', 'bis 15 Uhr im Homeoffice', 'rückgängig'],
  fr: ["qui est au bureau aujourd'hui ?", "c'est plein ?", 'en télétravail jusqu’à 15 h', 'annule'],
  es: ['¿quién está hoy en la oficina?', '¿está muy llena?', 'teletrabajo hasta las 15', 'deshacer'],
};

async function startPlayground(demoUrl: string): Promise<{ url: string; stop(): void }> {
  const child = spawn('npx', ['-y', '-p', '@microsoft/m365agentsplayground', 'agentsplayground', 'start', '--disable-telemetry'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      BOT_ENDPOINT: `${demoUrl.replace('localhost', '127.0.0.1')}/api/messages`,
      DEFAULT_CHANNEL_ID: 'msteams',
      TEAMSAPPTESTER_PORT: String(PORT),
      TEAMSAPPTESTER_BROWSER: 'none',
    },
  });
  await once(child.stdout, 'data');
  const url = `http://localhost:${PORT}`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) break;
    if (tries === 60) throw new Error('The Agents Playground did not start.');
    await setTimeout(1000);
  }
  // npx starts it as a child of its own.
  return { url, stop: () => child.pid !== undefined && process.kill(-child.pid) };
}

/** Waits until the page has not changed for two seconds, so the answer is there. */
async function settle(page: Page): Promise<void> {
  const text = () => page.evaluate(() => document.body.innerText);
  for (let before = '', quiet = 0; quiet < 2; await setTimeout(1000)) {
    const now = await text();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

async function say(page: Page, message: string): Promise<void> {
  const before = await page.evaluate(() => document.body.innerText.length);
  const field = page.locator('[contenteditable=true]').first();
  await field.click();
  await page.keyboard.type(message);
  await page.keyboard.press('Enter');
  await page.waitForFunction((length) => document.body.innerText.length > length + 20, before, { timeout: TIMEOUT });
  await settle(page);
}

const wanted = process.argv.slice(2);
const browser = await launchBrowser();
if (typeof browser === 'string') throw new Error(browser);
const demo = await startDemo({ speed: 1 });
const playground = await startPlayground(demo.url);
await mkdir(FOLDER, { recursive: true });
try {
  await setTimeout(WARM_UP);
  for (const [language, messages] of Object.entries(CONVERSATIONS)) {
    if (wanted.length > 0 && !wanted.includes(language)) continue;
    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.goto(playground.url);
    await page.locator('[contenteditable=true]').first().waitFor({ timeout: TIMEOUT });
    for (const message of messages) await say(page, message);
    await page.screenshot({ path: join(FOLDER, `bot-${language}.png`), clip: CONVERSATION, animations: 'disabled', caret: 'hide' });
    console.log(`bot-${language}`);
    await page.close();
  }
} finally {
  playground.stop();
  await browser.close();
  await demo.stop();
}
