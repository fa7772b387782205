import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { AppError } from '../../errors.ts';
import { checkAccess } from '../../plugins/authentication.ts';
import type { ServiceAccount } from '../../plugins/identity.ts';
import { textsFor } from '../../plugins/language.ts';
import { message } from '../../texts/message.ts';
import type { RouteDeps } from '../deps.ts';
import { meView } from '../me/me-view.ts';
import { replies } from '../replies.ts';
import { LiveChangeSchema } from '../schemas/live.ts';
import { createLiveHub } from './live-hub.ts';

const LiveHeaders = Type.Object({
  'last-event-id': Type.Optional(Type.String({ description: 'The `id` of the last event that arrived.' })),
});

/** Live streams that one person may have open at the same time. */
const MAX_STREAMS = 20;
/** The seconds in `Retry-After` for a person with too many streams. */
const RETRY_AFTER = 10;

/**
 * `GET /api/live`: changes as server-sent events. Clients read it with `fetch`, since the token goes in a header. `Last-Event-ID` resumes. The
 * stream ends when the token expires; slow readers are disconnected and can reconnect.
 */
export const liveRoute: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, tokenClock, metrics, liveGather, liveHeartbeat } = deps;
  const hub = createLiveHub({
    board,
    gather: liveGather,
    heartbeat: liveHeartbeat,
    me: (viewer, texts) => meView(deps, viewer, texts),
    now: () => deps.clock.now(),
    stale: () => deps.freshness.look(),
    allowed(viewer) {
      if (viewer.expiresAt <= tokenClock.now()) return false;
      if (viewer.service) return mayListen(viewer.service);
      try {
        checkAccess(viewer, 'person', { board, directoryRead: true });
        return true;
      } catch {
        return false;
      }
    },
    counted: (clients) => metrics.liveClients.set(clients),
    dropped: () => metrics.liveDropped.inc(),
  });
  app.addHook('preClose', async () => hub.close());

  /** A stream that lasts beyond midnight also counts as read on the new day. If the audit fails, the next frame tries again. */
  function mayListen(service: ServiceAccount): boolean {
    deps.noteServiceRead(service, '/api/live').catch((error: unknown) => app.log.warn({ err: error }, 'Failed to audit a live stream'));
    return true;
  }

  const description =
    'Server-sent events. `change` has a LiveChange, `me` the viewer’s own Me (service accounts get none), `reset` says that too much was missed: fetch all again. `time` has the server’s `now`, every 20 s, and `stale` while sign-ins are not being read: a stream without it is dead. `Last-Event-ID` resumes.';
  const { 200: event, ...refused } = replies(LiveChangeSchema);
  const schema = {
    tags: ['Presence'],
    summary: 'Stream live changes',
    description,
    headers: LiveHeaders,
    response: {
      200: {
        description: 'Server-sent events, as long as the stream lasts. The data of each `change` is one of these.',
        content: { 'text/event-stream': { schema: event } },
      },
      ...refused,
    },
  };
  app.get('/api/live', { schema, config: { services: true } }, async (request, reply) => {
    if (hub.streamsOf(request.viewer.id) >= MAX_STREAMS)
      throw new AppError('TOO_MANY_REQUESTS', {
        detail: message('request.streams', { count: MAX_STREAMS }),
        extra: { retryAfter: RETRY_AFTER },
      });
    const last = request.headers['last-event-id'];
    const headers = {
      ...reply.getHeaders(),
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    };
    reply.hijack();
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) reply.raw.setHeader(name, value);
    reply.raw.writeHead(200);
    reply.raw.flushHeaders();
    if (request.method === 'HEAD') {
      reply.raw.end();
      return;
    }
    hub.join({ out: reply.raw, viewer: request.viewer, texts: textsFor(request) }, typeof last === 'string' ? last : undefined);
  });
};
