import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { textsFor } from '../../plugins/language.ts';
import type { RouteDeps } from '../deps.ts';
import { paginate } from '../paging.ts';
import { checkFloorTold, checkPlace, iso, lastEvent, pictureOf, replies, staleView } from '../replies.ts';
import { type PresenceList, PresenceListSchema, PresenceQuery } from '../schemas/presence.ts';
import { createSharedAnswers } from '../shared-answers.ts';
import { personView } from './presence-view.ts';

/** `GET /api/presence`: the people who may be named, and where they are. */
export const presenceRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const share = createSharedAnswers(deps);
  const schema = { tags: ['Presence'], summary: 'List who is where', querystring: PresenceQuery, response: replies(PresenceListSchema) };
  app.get('/api/presence', { schema, config: { services: true, revalidates: true } }, async (request, reply) => {
    const { office, floor, department, status, q, at, day, hour, limit = 200, cursor } = request.query;
    checkPlace(deps, { office, floor });
    const isLive = at === undefined && day === undefined && hour === undefined;
    if (floor !== undefined && !isLive) checkFloorTold(deps, floor, { at, day });
    const event = lastEvent(deps);
    const picture = await pictureOf(deps, { at, day, hour });
    const stale = isLive ? staleView(await deps.freshness.look(), textsFor(request)) : {};
    const list = (): PresenceList => {
      const people = picture.named({ officeId: office, floorId: floor, department, status, text: q });
      const { page, nextCursor } = paginate(people, limit, cursor);
      return {
        at: iso(picture.at),
        ...stale,
        total: people.length,
        people: page.map((person) => personView(person, picture)),
        ...(nextCursor ? { nextCursor } : {}),
      };
    };
    return isLive ? share(request, reply, { picture, stale, event }, list) : list();
  });
};
