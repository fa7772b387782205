import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Builds the tab into `tab/dist`, to be served under `/tab/`. `--if-needed` leaves a build alone that is newer than all it
 * was made from. Vite is loaded only when there is something to build, so a production install may come without it.
 */
const ROOT = import.meta.dirname;
const DIST = join(ROOT, 'dist');
const TEXTS = resolve(ROOT, '../server/texts');

function isFresh(): boolean {
  const page = join(DIST, 'index.html');
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  const sources = [ROOT, TEXTS]
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(DIST))
    .map((entry) => join(entry.parentPath, entry.name));
  return [...sources, resolve(ROOT, '../package.json')].every((file) => !existsSync(file) || statSync(file).mtimeMs <= built);
}

async function loadVite() {
  try {
    const [vite, react, texts] = await Promise.all([import('vite'), import('@vitejs/plugin-react'), import('./precompile-texts.ts')]);
    return { vite, plugins: [react.default(), texts.precompileTexts()] };
  } catch {
    process.stderr.write(
      'The tab is not built yet, and vite is not installed. Run `npm ci` (with development packages), then `npm run build`.\n',
    );
    process.exit(1);
  }
}

if (!(process.argv.includes('--if-needed') && isFresh())) {
  const { vite, plugins } = await loadVite();
  await vite.build({
    root: ROOT,
    base: '/tab/',
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins,
    // Messages are parsed by then.
    resolve: { alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' } },
    build: {
      outDir: DIST,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1500,
      reportCompressedSize: false,
      // What the first page needs is one file: it compresses better than many small ones, and is one request.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    },
  });
}
