import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { textsFor } from '../plugins/language.ts';
import { textsIn } from '../texts/all-texts.ts';
import { LANGUAGES } from '../texts/languages.ts';
import type { Texts } from '../texts/texts.ts';
import type { RouteDeps } from './deps.ts';
import { privacyNotice, termsOfUse } from './notice-pages.ts';

/**
 * The pages to which Teams' app details link (`PRIVACY_URL`, `TERMS_URL`). They need no token, since they describe the current settings and
 * contain no personal data. The language is that of `?language=`, otherwise of the request.
 */
export const noticeRoutes: FastifyPluginAsync<Pick<RouteDeps, 'board' | 'config'>> = async (app, { config, board }) => {
  const pages = {
    '/privacy': (texts: Texts) => privacyNotice(texts, board.world().settings, config),
    '/terms': (texts: Texts) => termsOfUse(texts, config),
  };
  for (const [path, page] of Object.entries(pages))
    app.get(path, { schema: { hide: true } }, async (request, reply) => {
      const texts = wantedTexts(request);
      reply.headers({ 'content-language': texts.language, vary: 'accept-language' });
      return reply.type('text/html; charset=utf-8').send(page(texts));
    });
};

function wantedTexts(request: FastifyRequest): Texts {
  const { language } = request.query as { language?: unknown };
  const known = LANGUAGES.find((one) => one === language);
  return known ? textsIn(known) : textsFor(request);
}
