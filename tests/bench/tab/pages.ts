import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { compressFiles } from '../../../tab/prepare-page.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A host like Teams that answers the tab at once. */
const HOST = `
  const answers = {
    initialize: ['content', 'web', '1.8.0', '2.0.0'],
    getContext: [{ theme: 'default', locale: 'en-us', entityId: 'today', hostName: 'Teams' }],
    'authentication.getAuthToken': [true, sessionStorage.getItem('token')],
  };
  addEventListener('message', ({ data: { id, func }, source }) => {
    if (answers[func]) source.postMessage({ id, args: answers[func] }, '*');
  });
`;

const page = (body: string, script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body style="margin: 0">${body}<script type="module" src="/tab/assets/${script}"></script>`;

/** A copy of the built tab, with a host for it (`host.html`) and the page to compare with (`minimal.html`), compressed in the same way. */
export async function pagesToMeasure(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'indoors-bench-tab-'));
  await cp(join(ROOT, 'tab/dist'), folder, { recursive: true });
  const extra = join(folder, 'extra');
  await mkdir(join(extra, 'assets'), { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join(extra, 'assets'),
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: { input: join(import.meta.dirname, 'minimal.tsx'), output: { entryFileNames: 'minimal.js' } },
    },
  });
  await writeFile(join(extra, 'assets/host.js'), HOST);
  await writeFile(join(extra, 'minimal.html'), page('<div id="root"></div>', 'minimal.js'));
  await writeFile(
    join(extra, 'host.html'),
    page('<iframe src="/tab/" style="width: 100vw; height: 100vh; border: 0"></iframe>', 'host.js'),
  );
  compressFiles(extra);
  await cp(extra, folder, { recursive: true });
  return folder;
}
