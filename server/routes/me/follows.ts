import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { endFollow, follow, setMayBeFollowed } from '../../actions/follows/follows.ts';
import { readFollows } from '../../actions/follows/read-follows.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { FollowBody, FollowersBody, FollowsSchema, type FollowsView } from '../schemas/follows.ts';
import { Id } from '../schemas/shared.ts';
import { followsView, ownChat } from './follows-view.ts';

const Params = Type.Object({ personId: Id });

/** `/api/me/follows`, `/api/me/followers`: whom the caller follows, and who follows them. */
export const followRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const tags = ['Me'];
  const response = replies(FollowsSchema);
  app.get('/api/me/follows', { schema: { tags, summary: 'List the people I follow, and my followers', response } }, ({ viewer }) =>
    view(viewer.id),
  );

  const put = {
    tags,
    summary: 'Follow a person: the bot reports when they are in',
    description: 'The person sees my name among their followers, and can end it.',
    params: Params,
    body: FollowBody,
    response,
  };
  app.put('/api/me/follows/:personId', { schema: put }, async ({ viewer, params: { personId: followedId }, body: { repeat } }) => {
    await follow(deps, viewer.id, { followedId, repeat });
    return view(viewer.id);
  });

  const end = { tags, summary: 'Stop following a person', params: Params, response };
  app.delete('/api/me/follows/:personId', { schema: end }, async ({ viewer, params: { personId: followedId } }) => {
    await endFollow(deps, { personId: viewer.id, followedId: followedId.toLowerCase() });
    return view(viewer.id);
  });

  const allow = { tags, summary: 'Allow or forbid others to follow me', body: FollowersBody, response };
  app.put('/api/me/followers', { schema: allow }, async ({ viewer, body: { allowed } }) => {
    await setMayBeFollowed(deps, viewer.id, allowed);
    return view(viewer.id);
  });

  const dismiss = { tags, summary: 'Remove a follower', params: Params, response };
  app.delete('/api/me/followers/:personId', { schema: dismiss }, async ({ viewer, params: { personId } }) => {
    await endFollow(deps, { personId: personId.toLowerCase(), followedId: viewer.id });
    return view(viewer.id);
  });

  async function view(personId: string): Promise<FollowsView> {
    const [follows, [chat]] = await Promise.all([readFollows(deps, personId), deps.store.chats([personId])]);
    return followsView(follows, deps.board.world(), ownChat(deps.config, chat));
  }
};
