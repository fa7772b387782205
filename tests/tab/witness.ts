import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The maximum length of a page's text in a test's output. */
const MAX_LENGTH = 4000;
const LATEST = 20;

/**
 * What happened in the pages of a suite, for the message of a failed test: without it, a failure on another machine cannot be explained.
 */
export interface Witness {
  watch(page: Page): void;
  /** Only later events belong to the test that begins. */
  forget(): void;
  /** Every open page: a picture of it in a folder that stays, its text, its errors and its failed requests. */
  tell(): Promise<string>;
}

export function createWitness(): Witness {
  const watched = new Map<Page, string[]>();
  const watch = (page: Page): void => {
    const complaints: string[] = [];
    watched.set(page, complaints);
    page.on('close', () => watched.delete(page));
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('requestfailed', (request) =>
      complaints.push(`no answer: ${request.method()} ${request.url()} ${request.failure()?.errorText ?? ''}`),
    );
    page.on('response', (answer) => {
      if (answer.status() >= 400) complaints.push(`${answer.status()}: ${answer.request().method()} ${answer.url()}`);
    });
  };

  async function describePage(page: Page, complaints: readonly string[], picture: string): Promise<string> {
    const seen = await page.screenshot({ path: picture, timeout: 5000 }).then(
      () => picture,
      (error: Error) => `none (${error.message.split('\n')[0]})`,
    );
    const text = await page
      .locator('body')
      .innerText({ timeout: 5000 })
      .catch((error: Error) => `(none: ${error.message.split('\n')[0]})`);
    const heard = complaints.slice(-LATEST).map((complaint) => `  ${complaint}`);
    return [
      `The page ${page.url()}`,
      `Picture: ${seen}`,
      'Console, errors and requests without a good answer:',
      ...(heard.length > 0 ? heard : ['  none']),
      'Text:',
      text.replace(/\n{2,}/g, '\n').slice(0, MAX_LENGTH),
    ].join('\n');
  }

  return {
    watch,
    forget: () => {
      for (const complaints of watched.values()) complaints.length = 0;
    },
    async tell() {
      const folder = await mkdtemp(join(tmpdir(), 'failed-in-browser-'));
      const pages = [...watched].map(([page, complaints], i) => describePage(page, complaints, join(folder, `${i + 1}.png`)));
      return (await Promise.all(pages)).join('\n\n');
    },
  };
}
