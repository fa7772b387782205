import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { addRange, changeRange, type RangeChanged, removeRange } from '../../actions/ranges/edit-ranges.ts';
import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';
import { collectorRequests } from '../collector-requests.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { NewRangeBody, RangeEditBody, RangeListSchema, RangeRemovedSchema, RangeSchema, type RangeView } from '../schemas/ranges.ts';
import { IfMatch, tagged, versionRead } from '../versions.ts';
import { rangeView } from './range-view.ts';

const Params = Type.Object({ id: Type.String() });

/** `/api/ranges`: addresses and the places for which they stand. For administrators. */
export const rangeRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board } = deps;
  const ranges = { ...deps, requests: collectorRequests(deps, app.log) };
  const tags = ['Places'];
  const config = { access: 'administrator' as const };

  app.get(
    '/api/ranges',
    { schema: { tags, summary: 'List ranges, including closed ones', response: replies(RangeListSchema) }, config },
    async () => {
      await board.refresh();
      const ranges = [...board.world().ranges.values()].map(rangeView).sort((a, b) => a.name.localeCompare(b.name, 'en'));
      return { ranges, conflicts: board.rangeIndex().conflicts };
    },
  );

  app.get(
    '/api/ranges/:id',
    { schema: { tags, summary: 'Get a range', params: Params, response: replies(RangeSchema) }, config },
    async (request, reply) => {
      await board.refresh();
      const range = board.world().ranges.get(request.params.id);
      if (!range) throw new AppError('NOT_FOUND', { detail: message('range.not-found') });
      return tagged(reply, rangeView(range));
    },
  );

  const create = { tags, summary: 'Add a range, in force from now on', body: NewRangeBody, response: replies(RangeSchema, 201) };
  app.post('/api/ranges', { schema: create, config }, async (request, reply) => {
    const { source = 'manual', ...input } = request.body;
    const view = changedView(await addRange(ranges, request.viewer, { ...input, source }));
    return reply.code(201).header('Location', `/api/ranges/${view.id}`).send(tagged(reply, view));
  });

  const update = {
    tags,
    summary: 'Change a range: its target for all days (a correction), or from now on (returns the successor)',
    params: Params,
    headers: IfMatch,
    body: RangeEditBody,
    response: replies(RangeSchema),
  };
  app.put('/api/ranges/:id', { schema: update, config }, async (request, reply) => {
    const { version, appliesTo, ...input } = request.body;
    const edit = { id: request.params.id, read: versionRead(request, version), input, appliesTo };
    const view = changedView(await changeRange(ranges, request.viewer, edit));
    return tagged(reply, view);
  });

  const remove = {
    tags,
    summary: 'Close a range; one that was never in force is deleted',
    params: Params,
    headers: IfMatch,
    response: replies(RangeRemovedSchema),
  };
  app.delete('/api/ranges/:id', { schema: remove, config }, (request) =>
    removeRange(ranges, request.viewer, { id: request.params.id, read: versionRead(request, undefined) }),
  );
};

function changedView({ range, changeId }: RangeChanged): RangeView {
  return { ...rangeView(range), ...(changeId === undefined ? {} : { changeId }) };
}
