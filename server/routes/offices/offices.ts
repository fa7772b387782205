import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { archiveOffice, changeOffice, createOffice } from '../../actions/offices/edit-offices.ts';
import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { OfficeBody, OfficeListSchema, OfficeRemovedSchema, OfficeSchema } from '../schemas/offices.ts';
import { IfMatch, tagged, versionRead } from '../versions.ts';
import { officeView } from './office-view.ts';

const Params = Type.Object({ id: Type.String() });

/** `/api/offices`: offices with their floors. Everybody reads them; administrators change them. */
export const officeRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board } = deps;
  const tags = ['Places'];
  const reading = { access: 'either' as const, services: true as const };
  const writing = { access: 'administrator' as const };

  app.get(
    '/api/offices',
    { schema: { tags, summary: 'List offices and floors, including archived ones', response: replies(OfficeListSchema) }, config: reading },
    async () => {
      await board.refresh();
      return { offices: [...board.world().offices.values()].map(officeView).sort((a, b) => a.name.localeCompare(b.name, 'en')) };
    },
  );

  app.get(
    '/api/offices/:id',
    { schema: { tags, summary: 'Get an office', params: Params, response: replies(OfficeSchema) }, config: reading },
    async (request, reply) => {
      await board.refresh();
      const office = board.world().offices.get(request.params.id);
      if (!office) throw new AppError('NOT_FOUND', { detail: message('office.not-found') });
      return tagged(reply, officeView(office));
    },
  );

  const create = { tags, summary: 'Add an office', body: OfficeBody, response: replies(OfficeSchema, 201) };
  app.post('/api/offices', { schema: create, config: writing }, async (request, reply) => {
    const office = await createOffice(deps, request.viewer, request.body);
    return reply
      .code(201)
      .header('Location', `/api/offices/${office.id}`)
      .send(tagged(reply, officeView(office)));
  });

  const update = {
    tags,
    summary: 'Change an office; floors keep their ids, omitted floors are archived',
    params: Params,
    headers: IfMatch,
    body: OfficeBody,
    response: replies(OfficeSchema),
  };
  app.put('/api/offices/:id', { schema: update, config: writing }, async (request, reply) => {
    const { version, ...content } = request.body;
    const edit = { id: request.params.id, read: versionRead(request, version), content };
    return tagged(reply, officeView(await changeOffice(deps, request.viewer, edit)));
  });

  const remove = {
    tags,
    summary: 'Archive an office: it is no longer offered, but stored data still refers to it',
    params: Params,
    headers: IfMatch,
    response: replies(OfficeRemovedSchema),
  };
  app.delete('/api/offices/:id', { schema: remove, config: writing }, async (request) => {
    await archiveOffice(deps, request.viewer, { id: request.params.id, read: versionRead(request, undefined) });
    return { outcome: 'archived' as const };
  });
};
