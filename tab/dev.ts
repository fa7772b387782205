import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

/**
 * `npm run dev` runs the demo, which restarts when a file of the server or bot changes, and the tab, which is updated in the browser while
 * it is edited. Requests of the tab go to the demo. The arguments are passed to the demo; the tab is on the next port.
 */
const ROOT = resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const at = args.indexOf('--port');
const port = Number(at < 0 ? 3978 : args[at + 1]);
const target = `http://127.0.0.1:${port}`;

const demo = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', 'server/demo.ts', ...(at < 0 ? ['--port', String(port)] : []), ...args],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
);
demo.once('close', (code) => process.exit(code ?? 1));

const vite = await createServer({
  root: import.meta.dirname,
  base: '/tab/',
  configFile: false,
  logLevel: 'warn',
  cacheDir: resolve(ROOT, 'node_modules/.cache/vite'),
  define: { global: 'globalThis' },
  plugins: [react()],
  server: { port: port + 1, strictPort: true, host: 'localhost', proxy: { '^/(?!tab/)': { target } } },
});
await vite.listen();
console.log(`The tab that follows your edits: http://localhost:${port + 1}/tab/ (the demo’s own page has the tab as it was built)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    demo.kill('SIGTERM');
    void vite.close();
  });
