import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { auditEntry } from '../../actions/audit.ts';
import { checkRangeVersion } from '../../actions/ranges/check-range-version.ts';
import { AppError } from '../../errors.ts';
import type { Range } from '../../presence/place.ts';
import {
  changedFields,
  closeRange,
  contentOfRange,
  createRange,
  editRange,
  hasBeenInForce,
  isClosed,
  sameTarget,
  succeedRange,
} from '../../presence/ranges/range-edit.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import {
  NewRangeBody,
  RangeEditBody,
  type RangeInput,
  RangeListSchema,
  RangeRemovedSchema,
  RangeSchema,
  type RangeView,
} from '../schemas/ranges.ts';
import { IfMatch, versionRead } from '../versions.ts';
import { rangeView } from '../views.ts';
import { commitRanges } from './range-commit.ts';
import { contentOf } from './range-content.ts';

const Params = Type.Object({ id: Type.String() });

/** `/api/ranges`: which addresses mean which place. For administrators. */
export const rangeRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store, clock, inTurn } = deps;
  const tags = ['Places'];
  const config = { access: 'administrator' as const };

  async function find(id: string): Promise<Range> {
    const range = (await store.ranges()).find((candidate) => candidate.id === id);
    if (!range) throw new AppError('NOT_FOUND', { detail: 'There is no such range.' });
    return range;
  }

  app.get(
    '/api/ranges',
    { schema: { tags, summary: 'Ranges, closed ones included', response: replies(RangeListSchema) }, config },
    async () => {
      await board.refresh();
      const ranges = [...board.world().ranges.values()].map(rangeView).sort((a, b) => a.name.localeCompare(b.name, 'en'));
      return { ranges, conflicts: board.rangeIndex().conflicts };
    },
  );

  app.get(
    '/api/ranges/:id',
    { schema: { tags, summary: 'One range', params: Params, response: replies(RangeSchema) }, config },
    async (request, reply) => {
      const range = await find(request.params.id);
      return reply.header('ETag', `"${range.version}"`).send(rangeView(range));
    },
  );

  const create = { tags, summary: 'Add a range, in force from now on', body: NewRangeBody, response: replies(RangeSchema, 201) };
  app.post('/api/ranges', { schema: create, config }, (request, reply) =>
    inTurn(async () => {
      const content = await contentOf(request.body, await store.offices());
      const range = createRange({ ...content, id: crypto.randomUUID(), source: request.body.source ?? 'manual' }, clock.now());
      const audit = [auditEntry(deps, { actor: request.viewer.id, action: 'range.create', subject: range.id, after: rangeView(range) })];
      const changeId = await commitRanges(deps, app.log, { action: 'create', save: [range], audit });
      return reply
        .code(201)
        .header('Location', `/api/ranges/${range.id}`)
        .header('ETag', `"${range.version}"`)
        .send({ ...rangeView(range), changeId });
    }),
  );

  const update = {
    tags,
    summary: 'Change a range: its target for all days (a correction), or from now on (a successor takes over and is answered)',
    params: Params,
    headers: IfMatch,
    body: RangeEditBody,
    response: replies(RangeSchema),
  };
  app.put('/api/ranges/:id', { schema: update, config }, (request, reply) =>
    inTurn(async () => {
      const before = await find(request.params.id);
      await checkRangeVersion(store, versionRead(request, request.body.version), before);
      const view = await save(before, request.body, request.viewer.id);
      return reply.header('ETag', `"${view.version}"`).send(view);
    }),
  );

  async function save(before: Range, input: RangeInput, actor: string): Promise<RangeView> {
    const content = await contentOf(input, await store.offices());
    // Nothing to note down, to undo or to read the log again for.
    if (!isClosed(before) && changedFields(contentOfRange(before), content).length === 0) return rangeView(before);
    const told = { actor, subject: before.id, before: rangeView(before) };
    if (input.appliesTo !== 'from-now' || sameTarget(content.target, contentOfRange(before).target)) {
      const range = editRange(before, content, clock.now());
      const audit = [auditEntry(deps, { ...told, action: 'range.update', after: rangeView(range) })];
      return { ...rangeView(range), changeId: await commitRanges(deps, app.log, { action: 'update', save: [range], audit }) };
    }
    const { closed, successor } = succeedRange(before, content, clock.now(), crypto.randomUUID());
    const audit = [
      auditEntry(deps, { ...told, action: 'range.close', after: rangeView(closed) }),
      auditEntry(deps, { actor, action: 'range.create', subject: successor.id, after: rangeView(successor) }),
    ];
    const changeId = await commitRanges(deps, app.log, { action: 'from-now', save: [closed, successor], audit });
    return { ...rangeView(successor), changeId };
  }

  const remove = {
    tags,
    summary: 'Close a range; one that has never been in force is deleted',
    params: Params,
    headers: IfMatch,
    response: replies(RangeRemovedSchema),
  };
  app.delete('/api/ranges/:id', { schema: remove, config }, (request) =>
    inTurn(async () => {
      const before = await find(request.params.id);
      await checkRangeVersion(store, versionRead(request, undefined), before);
      const told = { actor: request.viewer.id, subject: before.id, before: rangeView(before) };
      if (!hasBeenInForce(before, clock.now())) {
        const audit = [auditEntry(deps, { ...told, action: 'range.delete' })];
        const changeId = await commitRanges(deps, app.log, { action: 'delete', save: [], remove: [before], audit });
        return { outcome: 'deleted' as const, changeId };
      }
      if (isClosed(before)) return { outcome: 'closed' as const };
      const closed = closeRange(before, clock.now());
      const audit = [auditEntry(deps, { ...told, action: 'range.close', after: rangeView(closed) })];
      const changeId = await commitRanges(deps, app.log, { action: 'close', save: [closed], audit });
      return { outcome: 'closed' as const, changeId };
    }),
  );
};
