import { isDeepStrictEqual } from 'node:util';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { audited } from '../../actions/audit.ts';
import { AppError } from '../../errors.ts';
import type { Office } from '../../presence/place.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { OfficeBody, OfficeListSchema, OfficeRemovedSchema, OfficeSchema } from '../schemas/offices.ts';
import { IfMatch, versionRead } from '../versions.ts';
import { officeView } from '../views.ts';
import { buildOffice, checkName, checkOfficeVersion, rangeInForceAt } from './office-edits.ts';
import { forgetUnusedPlans } from './plans.ts';

/** Whether an edit changes nothing: then there is nothing to note down. */
function isSame(after: Office, before: Office): boolean {
  return isDeepStrictEqual({ ...officeView(after), version: before.version }, officeView(before));
}

const Params = Type.Object({ id: Type.String() });

/** `/api/offices`: offices with their floors. Everybody reads them, administrators change them. */
export const officeRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store, clock, inTurn } = deps;
  const tags = ['Places'];
  const reading = { access: 'either' as const };
  const writing = { access: 'administrator' as const };

  async function find(id: string): Promise<Office> {
    const office = (await store.offices()).find((candidate) => candidate.id === id);
    if (!office) throw new AppError('NOT_FOUND', { detail: 'There is no such office.' });
    return office;
  }

  app.get(
    '/api/offices',
    { schema: { tags, summary: 'Offices and floors, archived ones included', response: replies(OfficeListSchema) }, config: reading },
    async () => ({
      offices: (await store.offices()).map(officeView).sort((a, b) => a.name.localeCompare(b.name, 'en')),
    }),
  );

  app.get(
    '/api/offices/:id',
    { schema: { tags, summary: 'One office', params: Params, response: replies(OfficeSchema) }, config: reading },
    async (request) => officeView(await find(request.params.id)),
  );

  const create = { tags, summary: 'Add an office', body: OfficeBody, response: replies(OfficeSchema, 201) };
  app.post('/api/offices', { schema: create, config: writing }, (request, reply) =>
    inTurn(async () => {
      checkName(request.body.name, await store.offices());
      const office = await buildOffice(request.body, undefined, deps);
      const entry = { actor: request.viewer.id, action: 'office.create', subject: office.id, after: officeView(office) };
      await store.saveOffice(office, audited(deps, entry));
      await board.refresh();
      return reply.code(201).header('Location', `/api/offices/${office.id}`).send(officeView(office));
    }),
  );

  const update = {
    tags,
    summary: 'Change an office; floors keep their ids, those left out go',
    params: Params,
    headers: IfMatch,
    body: OfficeBody,
    response: replies(OfficeSchema),
  };
  app.put('/api/offices/:id', { schema: update, config: writing }, (request) =>
    inTurn(async () => {
      const before = await find(request.params.id);
      await checkOfficeVersion(deps, versionRead(request, request.body.version, before.version), before);
      checkName(request.body.name, await store.offices(), before.id);
      const office = await buildOffice(request.body, before, deps);
      if (isSame(office, before)) return officeView(before);
      const entry = { actor: request.viewer.id, action: 'office.update', subject: office.id };
      await store.saveOffice(office, audited(deps, { ...entry, before: officeView(before), after: officeView(office) }));
      await forgetUnusedPlans(store, before);
      await board.refresh();
      return officeView(office);
    }),
  );

  const remove = {
    tags,
    summary: 'Archive an office: it is offered nowhere any more, and what is kept still names it',
    params: Params,
    headers: IfMatch,
    response: replies(OfficeRemovedSchema),
  };
  app.delete('/api/offices/:id', { schema: remove, config: writing }, (request) =>
    inTurn(async () => {
      const before = await find(request.params.id);
      await checkOfficeVersion(deps, versionRead(request, undefined, before.version), before);
      const inForce = await rangeInForceAt(deps, { officeId: before.id });
      if (inForce)
        throw new AppError('OFFICE_IN_USE', {
          detail: `The range “${inForce.name}” places people here. Change or close it first.`,
          extra: { rangeId: inForce.id },
        });
      // Never deleted, used or not: an answer that depended on use would reveal who was there (DESIGN.md §1).
      if (before.archivedAt !== undefined) return { outcome: 'archived' as const };
      const archived = { ...before, archivedAt: clock.now(), version: before.version + 1 };
      const entry = { actor: request.viewer.id, action: 'office.archive', subject: before.id };
      await store.saveOffice(archived, audited(deps, { ...entry, before: officeView(before), after: officeView(archived) }));
      await board.refresh();
      return { outcome: 'archived' as const };
    }),
  );
};
