import { existsSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { AppError } from '../errors.ts';
import { textsFor } from '../plugins/language.ts';
import type { Texts } from '../texts/texts.ts';

/** The file format of `tab/first-view.ts`. */
interface FirstView {
  texts: Readonly<Record<string, readonly string[]>>;
  teams: readonly string[];
}

const BUILT = fileURLToPath(new URL('../../tab/dist', import.meta.url));

/** The page that is shown if the tab is not built. */
function notBuilt(texts: Texts): string {
  const command = '<code>npm run build</code>';
  const documentation = `<a href="/api/docs/">${texts.text('not-built.documentation')}</a>`;
  return `<!doctype html><html lang="${texts.language}"><meta charset="utf-8"><title>Indoors</title>
<h1>${texts.text('not-built.title')}</h1><p>${texts.text('not-built.remedy', { command, documentation })}</p></html>`;
}

/** The built tab under `/tab/`. A path without a file is a page of the app, and gets the app. */
export const tabRoutes: FastifyPluginAsync<{ directory: string | undefined }> = async (app, { directory = BUILT }) => {
  const options = { root: directory, serve: false, wildcard: false, suppressWarning: true, preCompressed: true };
  await app.register(fastifyStatic, options as Parameters<typeof fastifyStatic>[1]);
  const preload = preloadsOf(directory);
  const hide = { schema: { hide: true } };

  app.get('/', hide, async (_request, reply) => reply.redirect('/tab/'));
  app.get('/tab', hide, async (_request, reply) => reply.redirect('/tab/'));
  app.get<{ Params: { '*': string } }>('/tab/*', hide, async (request, reply) => {
    const path = normalize(request.params['*']);
    if (path !== '.' && (await isFile(directory, path)))
      return reply.headers(cacheOf(path)).sendFile(path, directory, { cacheControl: false });
    if (/\.[a-z0-9]+$/i.test(path)) throw new AppError('NOT_FOUND');
    if (!existsSync(join(directory, 'index.html')))
      return reply
        .code(503)
        .type('text/html; charset=utf-8')
        .send(notBuilt(textsFor(request)));
    const headers = { ...cacheOf('index.html'), ...preload(request) };
    return reply.headers(headers).sendFile('index.html', directory, { cacheControl: false });
  });
};

async function isFile(directory: string, path: string): Promise<boolean> {
  if (path.startsWith('..') || path.startsWith(sep) || path.includes('\0')) return false;
  const found = await stat(join(directory, path)).catch(() => undefined);
  return found?.isFile() ?? false;
}

/**
 * A header that makes the browser fetch files in parallel with the first script: the sentences in the reader's language and, inside a frame, the
 * code for Teams. `tab/build.ts` writes the list of these files.
 */
function preloadsOf(directory: string): (request: FastifyRequest) => Record<string, string> {
  const file = join(directory, 'first-view.json');
  if (!existsSync(file)) return () => ({});
  const { texts, teams }: FirstView = JSON.parse(readFileSync(file, 'utf8'));
  return (request) => {
    const framed = request.headers['sec-fetch-dest'] === 'iframe';
    const scripts = [...(texts[textsFor(request).language] ?? []), ...(framed ? teams : [])];
    const links = scripts.map((script) => `</tab/${script}>; rel=modulepreload`);
    return { Link: links.join(', '), Vary: 'Accept-Language, Sec-Fetch-Dest' };
  };
}

/** Names of built assets contain a hash of their content; all other files are requested again. */
function cacheOf(path: string): Record<string, string> {
  const hashed = /^assets[\\/]/.test(path);
  return { 'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache' };
}
