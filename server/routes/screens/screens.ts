import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { createScreen, revokeScreen } from '../../actions/screens/screens.ts';
import type { ScreenKey } from '../../presence/screen-key.ts';
import type { RouteDeps } from '../deps.ts';
import { iso, replies } from '../replies.ts';
import { type Screen, ScreenBody, ScreenCreatedSchema, ScreenListSchema, ScreenRevokedSchema } from '../schemas/screens.ts';
import { Id } from '../schemas/shared.ts';

const Params = Type.Object({ id: Id });

/** `/api/screens`: the keys of screens on walls. */
export const screenRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store } = deps;
  const tags = ['Administration'];
  const config = { access: 'administrator' as const };
  const view = ({ hash: _, createdAt, ...screen }: ScreenKey): Screen => {
    const office = board.world().offices.get(screen.officeId);
    return { ...screen, ...(office && { officeName: office.name }), createdAt: iso(createdAt) };
  };

  const list = { tags, summary: 'List the screens that may show an office', response: replies(ScreenListSchema) };
  app.get('/api/screens', { schema: list, config }, async () => {
    await board.refresh();
    return { screens: (await store.screenKeys()).map(view) };
  });

  const create = {
    tags,
    summary: 'Make a key for a screen that shows the numbers of an office',
    body: ScreenBody,
    response: replies(ScreenCreatedSchema, 201),
  };
  app.post('/api/screens', { schema: create, config }, async (request, reply) => {
    const { screen, key } = await createScreen(deps, request.viewer, request.body);
    return reply.code(201).send({ screen: view(screen), key });
  });

  const revoke = {
    tags,
    summary: 'Revoke the key of a screen',
    params: Params,
    response: replies(ScreenRevokedSchema),
  };
  app.delete('/api/screens/:id', { schema: revoke, config }, async ({ viewer, params }) => {
    await revokeScreen(deps, viewer, params.id);
    return { outcome: 'revoked' as const };
  });
};
