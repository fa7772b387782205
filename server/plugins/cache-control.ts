import fp from 'fastify-plugin';

/**
 * No browser and no proxy keeps an answer that does not say itself who may: most are about people. Pictures, the tab's files
 * and answers that are the same for everybody say so.
 */
export const cacheControl = fp(async (app) => {
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store');
  });
});
