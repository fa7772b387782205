import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser from npm, unpacked once beside the project's caches. Its name has its version. */
async function npmChromium(): Promise<string> {
  const cache = join(import.meta.dirname, '../../node_modules/.cache/chromium-153');
  await mkdir(join(cache, 'config'), { recursive: true });
  // Its own list of font folders is only for Lambda; without a font, a page has no text at all.
  const dirs = [join(cache, 'fonts/fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  await writeFile(join(cache, 'config/fonts.conf'), `<fontconfig>${dirs}<cachedir>${join(cache, 'font-cache')}</cachedir></fontconfig>`);
  process.env.FONTCONFIG_PATH ??= join(cache, 'config');
  const { AWS_EXECUTION_ENV, TMPDIR } = process.env;
  // Both are read when the package loads and unpacks: it adds its own libraries only if it detects a Lambda.
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x', TMPDIR: cache });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    restore('AWS_EXECUTION_ENV', AWS_EXECUTION_ENV);
    restore('TMPDIR', TMPDIR);
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** The path of a browser: the machine's own, or the one from npm. */
export const browserPath = async () => SYSTEM.find((path) => existsSync(path)) ?? (await npmChromium());

/** A real browser, or the reason why there is none. Its temporary folder is deleted when it closes, or with this process. */
export async function launchBrowser(): Promise<Browser | string> {
  try {
    const executablePath = await browserPath();
    // Loading it takes a second, which only suites with a browser need.
    const { chromium } = await import('playwright-core');
    const folder = await mkdtemp(join(tmpdir(), 'indoors-browser-'));
    const env = { ...process.env, TMPDIR: folder };
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], headless: true, env });
    const remove = () => rmSync(folder, { recursive: true, force: true });
    browser.once('disconnected', remove);
    process.once('exit', remove);
    return browser;
  } catch (error) {
    return `no browser can start here: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
  }
}
