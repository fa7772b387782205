import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { settled } from './settled.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Tabster’s own keyboard traps, which readers do not reach. */
const LEFT_OUT = ['[data-tabster-dummy]'];

/** Rules that axe leaves out because they are experimental. */
const MORE_RULES = { 'label-content-name-mismatch': { enabled: true } };
/** Rules that count although their findings are minor. */
const COUNTED = ['empty-table-header', 'landmark-unique'];

/** Milliseconds until what is still hidden counts as a fault. */
const LONGEST_MS = 10_000;

/**
 * Without an open dialog the page is shown to readers: Tabster, which hides it behind a dialog, shows it a moment after that is closed. If it
 * stays hidden, axe finds it.
 */
const shownAgain = (page: Page | Frame): Promise<unknown> =>
  page
    .waitForFunction(
      () =>
        document.querySelector('[aria-modal="true"]') !== null || document.getElementById('root')?.getAttribute('aria-hidden') !== 'true',
      undefined,
      { timeout: LONGEST_MS },
    )
    .catch(() => undefined);

/** The serious and critical findings of axe once nothing moves and no closed dialog hides the page, one per line. The page needs `bypassCSP`. */
export async function violationsOf(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe);
  await settled(page);
  await shownAgain(page);
  const { violations } = await page.evaluate(
    ([exclude, rules]) =>
      (window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe.run({ exclude }, { rules }),
    [LEFT_OUT, MORE_RULES] as const,
  );
  return violations
    .filter(({ id, impact }) => impact === 'serious' || impact === 'critical' || COUNTED.includes(id))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
}
