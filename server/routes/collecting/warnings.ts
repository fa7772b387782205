import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { stopAllWarnings, trustAdministrator } from '../../actions/warnings/warnings.ts';
import type { RouteDeps } from '../deps.ts';
import { iso, replies } from '../replies.ts';
import { WarningsSchema } from '../schemas/credential.ts';

/**
 * `/api/integration/warnings`: the conversations with warnings. The bot does not see app roles, but the token of this request proves one. So the
 * page confirms the caller as an administrator, who then says "send warnings here" in the chat or channel.
 */
export const warningRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { store } = deps;
  const tags = ['Administration'];
  const config = { access: 'administrator' as const };
  const response = replies(WarningsSchema);

  const prove = {
    tags,
    summary: 'Prove to the bot for 15 minutes that you are an administrator, for “send warnings here” and “stop warnings”',
    response,
  };
  app.post('/api/integration/warnings', { schema: prove, config }, async ({ viewer }) => {
    const until = await trustAdministrator(deps, viewer);
    return { conversations: (await store.warningConversations()).length, trustedUntil: iso(until) };
  });

  const stop = { tags, summary: 'Stop warnings in all conversations', response };
  app.delete('/api/integration/warnings', { schema: stop, config }, async ({ viewer }) => {
    await stopAllWarnings(deps, viewer);
    return { conversations: (await store.warningConversations()).length };
  });
};
