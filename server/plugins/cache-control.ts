import fp from 'fastify-plugin';

/**
 * By default no browser and no proxy stores an answer, since most answers are about people. Pictures, the tab's files and answers that are the
 * same for everybody set their own header.
 */
export const cacheControl = fp(async (app) => {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store');
    done();
  });
});
