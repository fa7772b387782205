import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { settled } from './settled.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Tabster’s own keyboard traps, which readers do not reach. */
const LEFT_OUT = ['[data-tabster-dummy]'];

/** The serious and critical findings of axe once nothing moves, one per line. The page needs `bypassCSP`. */
export async function violationsOf(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe);
  await settled(page);
  const { violations } = await page.evaluate(
    (exclude) => (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({ exclude }),
    LEFT_OUT,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
}
