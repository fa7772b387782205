import scalar from '@scalar/fastify-api-reference';
import type { FastifyPluginAsync } from 'fastify';

/** `/api/openapi.json`, and `/api/docs`, a page for people. Both work without the internet. */
export const docsRoutes: FastifyPluginAsync = async (app) => {
  let text: string | undefined;
  app.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    text ??= JSON.stringify(app.swagger());
    return reply.type('application/json; charset=utf-8').send(text);
  });
  await app.register(async (page) => {
    // The page's scripts are inline, and all resources come from this server.
    page.addHook('onSend', async (_request, reply) => {
      reply.header(
        'Content-Security-Policy',
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'self'",
      );
    });
    await page.register(scalar, {
      routePrefix: '/api/docs',
      configuration: {
        title: 'Indoors API',
        url: '/api/openapi.json',
        withDefaultFonts: false,
        telemetry: false,
        hideClientButton: true,
        agent: { disabled: true },
        mcp: { disabled: true },
      },
    });
  });
};
