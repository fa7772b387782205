import type { FastifyReply } from 'fastify';
import fp from 'fastify-plugin';
import { AppError } from '../errors.ts';
import { message } from '../texts/message.ts';

/** Maximum milliseconds for running requests to finish. */
const TIMEOUT_MS = 5000;

/**
 * While the server is closing, running requests can finish for a while. New ones are refused with SHUTTING_DOWN, so that a client or a load
 * balancer uses another server. Fastify's own refusal must be off (`return503OnClosing: false`), since it is not a problem document.
 */
export const shutDown = fp(async (app, { timeoutMs = TIMEOUT_MS }: { timeoutMs?: number }) => {
  const underWay = new Set<FastifyReply>();
  let closing = false;
  let looked = (): void => {};

  app.addHook('onRequest', (_request, reply, done) => {
    underWay.add(reply);
    reply.raw.once('close', () => {
      underWay.delete(reply);
      looked();
    });
    done(closing ? new AppError('SHUTTING_DOWN', { detail: message('request.shutting-down') }) : undefined);
  });

  app.addHook('preClose', async () => {
    closing = true;
    if (allDone(underWay)) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      looked = () => {
        if (!allDone(underWay)) return;
        clearTimeout(timer);
        resolve();
      };
    });
  });
});

/** Does not wait for live streams: their writers end them. */
function allDone(underWay: ReadonlySet<FastifyReply>): boolean {
  return [...underWay].every((reply) => reply.sent && !reply.raw.writableEnded);
}
