import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { queryFault } from '../../actions/field-fault.ts';
import { mayBeFound } from '../../presence/visibility.ts';
import { message } from '../../texts/message.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { MAX_PHOTOS, PhotosQuery, PhotosSchema } from '../schemas/photos.ts';

/** `GET /api/photos`: those photos of people who may be named that have been read already. */
export const photoRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, { board, photos }) => {
  const schema = {
    tags: ['Presence'],
    summary: 'Get photos of people',
    description: 'It never waits for Microsoft Graph: photos that are not known yet are read in the background.',
    querystring: PhotosQuery,
    response: replies(PhotosSchema),
  };
  app.get('/api/photos', { schema }, async ({ query }, reply) => {
    const ids = [...new Set(query.ids.toLowerCase().split(','))];
    if (ids.length > MAX_PHOTOS) throw queryFault('?ids', message('field-fault.too-many-ids', { max: MAX_PHOTOS }));
    const { people } = board.world();
    const named = ids.filter((id) => {
      const person = people.get(id);
      return person !== undefined && mayBeFound(person);
    });
    const { photos: found, reading, available } = photos.of(named);
    reply.header('Cache-Control', 'private, no-store');
    return {
      photos: [...found].map(([id, { type, bytes }]) => ({ id, url: `data:${type};base64,${bytes.toString('base64')}` })),
      reading,
      available,
    };
  });
};
