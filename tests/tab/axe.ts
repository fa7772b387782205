import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Tabster’s own traps for the keyboard, which no reader meets. */
const LEFT_OUT = ['[data-tabster-dummy]'];

/** What axe finds that is serious or critical, a line each. The page needs `bypassCSP`. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (exclude) => (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({ exclude }),
    LEFT_OUT,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
}
