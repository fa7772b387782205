import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { endFor, readSaidFor, restoreFor, type SaidFor, sayFor } from '../../actions/statements/on-behalf.ts';
import { overrideStatesAt } from '../../presence/overrides.ts';
import { zoneOfPerson } from '../../presence/world.ts';
import type { RouteDeps } from '../deps.ts';
import { overrideView } from '../me/override-view.ts';
import { replies } from '../replies.ts';
import { EndOverrideQuery, OverrideBody } from '../schemas/me.ts';
import { SaidForSchema, type SaidFor as SaidForView } from '../schemas/people.ts';
import { Id } from '../schemas/shared.ts';
import { saidIn } from './override-input.ts';

const OverrideParams = Type.Object({ id: Type.String(), overrideId: Id });

/**
 * `/api/people/{id}/override`: statements of administrators on a person's behalf. The answers contain only such statements: administrators must
 * see neither the person's own statements nor their presence (docs/RULES.md).
 */
export const peopleOverrideRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const tags = ['Administration'];
  const config = { access: 'administrator' as const };
  const params = Type.Object({ id: Type.String() });
  const response = replies(SaidForSchema);

  const list = {
    tags,
    summary: 'List statements that administrators made for a person, in force or planned; each read is audited',
    params,
    response,
  };
  app.get('/api/people/:id/override', { schema: list, config }, async ({ viewer, params }) =>
    view(await readSaidFor(deps, { actor: viewer, personId: params.id })),
  );

  const put = { tags, summary: 'State where a person is, on their behalf', params, body: OverrideBody, response };
  app.put('/api/people/:id/override', { schema: put, config }, async ({ viewer, params, body }) =>
    view(await sayFor(deps, { actor: viewer, personId: params.id }, saidIn(body))),
  );

  const end = {
    tags,
    summary: 'End statements that administrators made for a person: all, or one',
    params,
    querystring: EndOverrideQuery,
    response,
  };
  app.delete('/api/people/:id/override', { schema: end, config }, async ({ viewer, params, query }) =>
    view(await endFor(deps, { actor: viewer, personId: params.id }, query)),
  );

  const restore = {
    tags,
    summary: 'Restore a statement that administrators ended for a person, within 24 hours and if they made no newer one',
    params: OverrideParams,
    response,
  };
  app.post('/api/people/:id/override/:overrideId/restore', { schema: restore, config }, async ({ viewer, params }) =>
    view(await restoreFor(deps, { actor: viewer, personId: params.id }, params.overrideId)),
  );

  function view({ person, overrides }: SaidFor): SaidForView {
    const world = deps.board.world();
    const stateOf = overrideStatesAt(deps.clock.now(), overrides, person, world);
    // Without statements on somebody's behalf there is no need for their zone.
    const zone = person.mode === 'display' ? { timeZone: zoneOfPerson(person, world) } : {};
    return { ...zone, overrides: overrides.map((override) => overrideView(override, world, stateOf(override))) };
  }
};
