import { execFileSync } from 'node:child_process';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { loadTexts, switchLanguage } from '../../tab/shared/lib/texts.ts';
import { browserPath } from '../tab/launch-browser.ts';
import { closeOpened } from './close-after-test.ts';

// Used by this process and its child processes: compiled code is cached.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../../node_modules/.cache/compiled');
enableCompileCache();

// View-models use sentences of the catalogue; in tests, all of the tab's in English.
await switchLanguage(['en']);
await loadTexts('channel');
await loadTexts('days');
await loadTexts('mydata');
await loadTexts('insights');
await loadTexts('admin');

export const mochaHooks = { afterEach: closeOpened };

/** Runs once before parallel test files, for files that two of them must not create at the same time. A test reports a missing one. */
export async function mochaGlobalSetup(): Promise<void> {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../tab/build.ts'), '--if-needed']);
  await browserPath().catch(() => {});
}
