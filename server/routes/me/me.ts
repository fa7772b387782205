import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { whyNotShown } from '../../actions/my-data/why-not-shown.ts';
import { clear, undoClear } from '../../actions/statements/clear.ts';
import { endOwn } from '../../actions/statements/end.ts';
import { restoreOwn } from '../../actions/statements/restore.ts';
import { say } from '../../actions/statements/say.ts';
import { textsFor } from '../../plugins/language.ts';
import type { RouteDeps } from '../deps.ts';
import { saidIn } from '../people/override-input.ts';
import { instantOf, replies } from '../replies.ts';
import { EndedSchema, EndOverrideQuery, MeSchema, NotShownSchema, OverrideBody, UndoClearQuery } from '../schemas/me.ts';
import { Id } from '../schemas/shared.ts';
import { meView } from './me-view.ts';

const Params = Type.Object({ overrideId: Id });

/** `/api/me`: how a person is shown and why, and their statements. */
export const meRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const tags = ['Me'];

  app.get('/api/me', { schema: { tags, summary: 'Get how I am shown, and why', response: replies(MeSchema) } }, async (request) =>
    meView(deps, request.viewer, textsFor(request)),
  );

  const notShown = { tags, summary: 'Explain why I am not shown where I am, in the words of a page', response: replies(NotShownSchema) };
  app.get('/api/me/not-shown', { schema: notShown }, async (request) => {
    await deps.board.refresh();
    const lines = await whyNotShown(deps, request.viewer.id, 'page');
    return { lines: lines.map((line) => textsFor(request).say(line)) };
  });

  const put = { tags, summary: 'State where I am, or hide', body: OverrideBody, response: replies(MeSchema) };
  app.put('/api/me/override', { schema: put }, async (request) => {
    await say(deps, request.viewer.id, saidIn(request.body));
    return meView(deps, request.viewer, textsFor(request));
  });

  const end = {
    tags,
    summary: 'End my statements: all in force, or one (also a plan)',
    querystring: EndOverrideQuery,
    response: replies(EndedSchema),
  };
  app.delete('/api/me/override', { schema: end }, async (request) => {
    const ended = await endOwn(deps, request.viewer.id, request.query);
    return { ...(await meView(deps, request.viewer, textsFor(request))), ended };
  });

  const restore = {
    tags,
    summary: 'Restore a statement that I ended, within 24 hours and if there is no newer one',
    params: Params,
    response: replies(MeSchema),
  };
  app.post('/api/me/override/:overrideId/restore', { schema: restore }, async (request) => {
    await restoreOwn(deps, request.viewer.id, request.params.overrideId);
    return meView(deps, request.viewer, textsFor(request));
  });

  const afresh = { tags, summary: 'Clear: only evidence after now counts', response: replies(MeSchema) };
  app.post('/api/me/clear', { schema: afresh }, async (request) => {
    await clear(deps, request.viewer.id);
    return meView(deps, request.viewer, textsFor(request));
  });

  const undo = {
    tags,
    summary: 'Undo my clear, within 24 hours and if there is no newer statement',
    querystring: UndoClearQuery,
    response: replies(MeSchema),
  };
  app.delete('/api/me/clear', { schema: undo }, async (request) => {
    const { clearUndoableUntil } = request.query;
    await undoClear(
      deps,
      request.viewer.id,
      clearUndoableUntil === undefined ? {} : { until: instantOf(clearUndoableUntil, '?clearUndoableUntil') },
    );
    return meView(deps, request.viewer, textsFor(request));
  });
};
