import fp from 'fastify-plugin';
import { noteClientZone } from '../actions/time-zone/note-client-zone.ts';
import type { Board } from '../board/board.ts';
import type { Store } from '../store/port/store.ts';

/** With which a client says in which zone its person is. */
export const ZONE_HEADER = 'x-time-zone';

/** Takes the zone that a client gives with any request, before the request is answered by it. */
export const clientZone = fp(async (app, deps: { store: Store; board: Board }) => {
  app.addHook('preHandler', async ({ headers, viewer }) => {
    const zone = headers[ZONE_HEADER];
    if (typeof zone === 'string') await noteClientZone(deps, viewer.id, zone);
  });
});
