import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { BUILT_FROM, builtFrom, hashOfSources } from './built-from.ts';
import { type BuiltFile, firstViewBytes, firstViewOf, overBudget } from './first-view.ts';
import type { MissingWords } from './missing/words.ts';

/**
 * Builds the tab into `tab/dist`, to be served under `/tab/`. `--if-needed` keeps a build that was made from the same sources. Without Vite
 * (a production install has no development packages) it keeps any build.
 */
const ROOT = import.meta.dirname;
const DIST = join(ROOT, 'dist');
/** Read by the server (`server/routes/tab.ts`). */
const FIRST_VIEW = 'first-view.json';

/** Undefined if it is not installed. */
async function loadVite() {
  try {
    const [vite, react, texts, themes, tokens, page, missing] = await Promise.all([
      import('vite'),
      import('@vitejs/plugin-react'),
      import('./precompile-texts.ts'),
      import('./precompute-themes.ts'),
      import('./inline-tokens.ts'),
      import('./prepare-page.ts'),
      import('./missing/catalogue-words.ts'),
    ]);
    const plugins = [react.default(), texts.precompileTexts(), themes.precomputeThemes(), tokens.inlineTokens(), page.preparePage()];
    return { vite, page, words: missing.missingWords(), plugins };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** The screen on a wall: one small script for the page that the server makes (`server/routes/screens/`). */
const screenBuild = (): InlineConfig => ({
  root: ROOT,
  base: '/tab/',
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: DIST,
    emptyOutDir: false,
    target: 'es2022',
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: join(ROOT, 'screen', 'screen.ts'), output: { entryFileNames: 'screen.js' } },
  },
});

/** The script that says that the tab could not be loaded. It is a file of its own, whose name does not change, beside the page. */
const missingBuild = (words: MissingWords): InlineConfig => {
  const small = screenBuild();
  return {
    ...small,
    define: { MISSING_WORDS: JSON.stringify(words) },
    build: {
      ...small.build,
      rolldownOptions: { input: join(ROOT, 'missing', 'missing.ts'), output: { entryFileNames: 'missing.js', format: 'iife' } },
    },
  };
};

async function build(hash: string, found: string | undefined): Promise<void> {
  const loaded = await loadVite();
  if (!loaded) return withoutVite(found);
  const { vite, page, words, plugins } = loaded;
  const built = await vite.build({
    root: ROOT,
    base: '/tab/',
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins,
    resolve: {
      alias: [
        // The build parses all messages, so the browser needs no parser.
        { find: '@formatjs/icu-messageformat-parser', replacement: '@formatjs/icu-messageformat-parser/no-parser.js' },
        { find: 'rtl-css-js/core', replacement: join(ROOT, 'left-to-right.ts') },
        { find: /^.*\/debug\/src\/browser\.js$/, replacement: join(ROOT, 'no-log.ts') },
      ],
    },
    build: {
      outDir: DIST,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1500,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
      // The page contains the only style sheet, so that no script waits for a file.
      cssCodeSplit: false,
      // The code of the first page is one file: it compresses better than many small ones, and is one request.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    },
  });
  await vite.build(screenBuild());
  await vite.build(missingBuild(words));
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : [])) as unknown as BuiltFile[];
  const problem = overBudget(firstViewBytes(files));
  if (problem !== undefined) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(join(DIST, FIRST_VIEW), JSON.stringify(firstViewOf(files)));
  page.compressFiles(DIST);
  writeFileSync(join(DIST, BUILT_FROM), hash);
}

function withoutVite(found: string | undefined): void {
  const remedy = 'Run `npm ci` and `npm run build`, or take a release, which contains the built tab.';
  if (found === undefined || !ifNeeded) {
    process.stderr.write(`The tab is not built, and Vite, which builds it, is not installed. ${remedy}\n`);
    process.exitCode = 1;
  } else process.stderr.write(`The tab in tab/dist was built from other sources than these, and Vite is not installed. ${remedy}\n`);
}

const ifNeeded = process.argv.includes('--if-needed');
const hash = hashOfSources(resolve(ROOT, '..'));
const found = builtFrom(DIST);
if (!ifNeeded || found !== hash) await build(hash, found);
