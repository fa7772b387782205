import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { type BuiltFile, firstViewOf } from './first-view.ts';

/** The media query of each theme (`tab/app/theme.ts`). */
const MEDIA: Readonly<Record<string, string>> = {
  default: '(prefers-color-scheme: light) and (prefers-contrast: no-preference)',
  dark: '(prefers-color-scheme: dark) and (prefers-contrast: no-preference)',
  contrast: '(forced-colors: active), (prefers-contrast: more)',
};

/** Adds the style to the page, so that it is painted at once, the script that reports a missing first script, and preloads the theme of the system together with the first script. */
export function preparePage(): Plugin {
  return {
    name: 'prepare-page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = Object.values(bundle) as unknown as BuiltFile[];
        const links = Object.entries(firstViewOf(files).themes).flatMap(([theme, scripts]) =>
          scripts.map((script) => `<link rel="modulepreload" href="/tab/${script}" media="${MEDIA[theme]}">`),
        );
        return html
          .replace(/<link rel="stylesheet"[^>]*href="\/tab\/([^"]+)">/, (_, name: string) => {
            const style = bundle[name];
            delete bundle[name];
            return `<style>${style?.type === 'asset' ? style.source : ''}</style>`;
          })
          .replace('</head>', `${links.join('')}<script async src="/tab/missing.js"></script></head>`);
      },
    },
  };
}

/** Files smaller than this many bytes are sent as they are. */
const SMALL = 500;

/** Writes a compressed copy beside every file of the built tab, with the best compression, which takes some seconds. */
export function compressFiles(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(?:js|css|html|svg)$/.test(entry.name)) continue;
    const content = readFileSync(path);
    if (content.length < SMALL) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
}
