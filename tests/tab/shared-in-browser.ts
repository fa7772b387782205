import type { Browser } from 'playwright-core';
import { type DemoProcess, startDemo } from './demo-process.ts';
import { launchBrowser } from './launch-browser.ts';

/** Mocha runs several files in one worker. In the main process (`--no-parallel`) nothing ends what is shared, so nothing is. */
const IS_WORKER = process.env.MOCHA_WORKER_ID !== undefined;

let browser: Promise<Browser | string> | undefined;
let demo: Promise<DemoProcess> | undefined;

/** The browser of all suites in this process that change nothing on the server. Each page has its own cookies and storage. */
export function sharedBrowser(): Promise<Browser | string> {
  browser ??= launchBrowser();
  return browser;
}

/** The demo of these suites. Its time passes as in reality, so that a later suite finds the same hour of the day. */
export function sharedDemo(): Promise<DemoProcess> {
  demo ??= startDemo({ speed: 1 }).then((started) => {
    process.once('exit', () => void started.stop());
    return started;
  });
  return demo;
}

/** Ends a suite: closes its pages. Browser and demo stay for the next suite in this process, and end with it. */
export async function endSharedSuite(): Promise<void> {
  const launched = await browser;
  if (!launched || typeof launched === 'string') return;
  await Promise.all(launched.contexts().map((context) => context.close()));
  if (IS_WORKER) return;
  await (await demo)?.stop();
  await launched.close();
  [browser, demo] = [undefined, undefined];
}
