import fp from 'fastify-plugin';
import { noteClientZone } from '../actions/time-zone/note-client-zone.ts';
import type { Board } from '../board/board.ts';
import type { Store } from '../store/port/store.ts';

/** The header in which a client sends the time zone of its person. */
export const ZONE_HEADER = 'x-time-zone';

/** Stores the time zone that a client sends with any request, before the request is handled. */
export const clientZone = fp(async (app, deps: { store: Store; board: Board }) => {
  app.addHook('preHandler', ({ headers, viewer }, _reply, done) => {
    const zone = headers[ZONE_HEADER];
    if (typeof zone !== 'string') return done();
    noteClientZone(deps, viewer.id, zone).then(() => done(), done);
  });
});
