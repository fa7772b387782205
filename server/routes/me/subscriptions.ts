import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { endMorningQuestion, endOwnDigest, readSubscriptions, startMorningQuestion } from '../../actions/subscriptions/subscriptions.ts';
import { AppError } from '../../errors.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { Id } from '../schemas/shared.ts';
import { MorningBody, SubscriptionsSchema, type SubscriptionsView } from '../schemas/subscriptions.ts';
import { subscriptionsView } from './subscriptions-view.ts';

const Params = Type.Object({ digestId: Id });

/** `/api/me/subscriptions`: the caller's subscriptions to messages of the bot. A digest is created in its conversation. */
export const subscriptionRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const tags = ['Me'];
  const response = replies(SubscriptionsSchema);

  app.get('/api/me/subscriptions', { schema: { tags, summary: 'List my subscriptions to messages of the bot', response } }, ({ viewer }) =>
    view(viewer.id),
  );

  const morning = { tags, summary: 'Subscribe to the morning question on working days', body: MorningBody, response };
  app.put('/api/me/subscriptions/morning', { schema: morning }, async ({ viewer, body: { time } }) => {
    await startMorningQuestion(deps, viewer.id, time);
    return view(viewer.id);
  });

  const stop = { tags, summary: 'Stop the morning question', response };
  app.delete('/api/me/subscriptions/morning', { schema: stop }, async ({ viewer }) => {
    await endMorningQuestion(deps, viewer.id);
    return view(viewer.id);
  });

  const end = { tags, summary: 'Delete one of my digests', params: Params, response };
  app.delete('/api/me/subscriptions/digests/:digestId', { schema: end }, async ({ viewer, params }) => {
    await endOwnDigest(deps, viewer.id, params.digestId);
    return view(viewer.id);
  });

  async function view(personId: string): Promise<SubscriptionsView> {
    const world = deps.board.world();
    const person = world.people.get(personId);
    if (!person) throw new AppError('PERSON_UNKNOWN_TO_DIRECTORY');
    return subscriptionsView(await readSubscriptions(deps, personId), person, world);
  }
};
