import { execFileSync } from 'node:child_process';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { loadTexts, speak } from '../../tab/shared/lib/texts.ts';
import { browserPath } from '../tab/launch-browser.ts';
import { closeOpened } from './close-after-test.ts';

// Read by this process and by every one that a test starts: what was compiled once is not compiled again.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../../node_modules/.cache/compiled');
enableCompileCache();

// View-models say sentences of the catalogue; here, all of the tab's in English.
await speak(['en']);
await loadTexts('days');
await loadTexts('mydata');
await loadTexts('insights');
await loadTexts('admin');

export const mochaHooks = { afterEach: closeOpened };

/** Once, before test files run side by side: what two of them must not make at the same time. A test that finds it missing says so. */
export async function mochaGlobalSetup(): Promise<void> {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../tab/build.ts'), '--if-needed']);
  await browserPath().catch(() => {});
}
