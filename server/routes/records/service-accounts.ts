import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { readServiceAccounts } from '../../actions/service-accounts/read-accounts.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { ServiceAccountsSchema } from '../schemas/service-accounts.ts';

/** `GET /api/service-accounts`: the apps that called the API with their own identity, from the audit. For administrators. */
export const serviceAccountRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const schema = {
    tags: ['Administration'],
    summary: 'List the service accounts that were seen in the last 30 days, and what they read',
    description: 'From the audit, which has an entry for each account, endpoint and day. Nothing in it is about people.',
    response: replies(ServiceAccountsSchema),
  };
  app.get('/api/service-accounts', { schema, config: { access: 'administrator' } }, ({ viewer }) => readServiceAccounts(deps, viewer));
};
