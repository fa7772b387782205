import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { browserPath } from '../tab/launch-browser.ts';

/** Once, before test files run side by side: what two of them must not make at the same time. Whoever finds it missing says so. */
export async function mochaGlobalSetup(): Promise<void> {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../tab/build.ts'), '--if-needed']);
  await browserPath().catch(() => {});
}
