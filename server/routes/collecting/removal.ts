import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { confirmRemoval } from '../../actions/collecting/confirm-removal.ts';
import { textsFor } from '../../plugins/language.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { IntegrationSchema, RemovalBody } from '../schemas/integration.ts';
import { integrationView } from './integration.ts';

/** `/api/integration/removal`: confirms that so many missing people have really left the directory. For administrators. */
export const removalRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const config = { access: 'administrator' as const };
  const schema = {
    tags: ['Administration'],
    summary: 'Confirm the removal of people who are missing from the directory',
    description:
      'Rounds of the directory sometimes omit people, so if many are missing (more than 5 % and more than 20), nobody is removed automatically. `people` is the number that `GET /api/integration` gives in `directory.missing`. The directory is then read in full once more; each of them is asked for by id, and removed only if Entra does not have them.',
    body: RemovalBody,
    response: replies(IntegrationSchema),
  };
  app.post('/api/integration/removal', { schema, config }, async (request) => {
    await confirmRemoval(deps, request.viewer, request.body);
    return integrationView(deps, textsFor(request));
  });
};
