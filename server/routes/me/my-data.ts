import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { audited } from '../../actions/audit.ts';
import { AppError } from '../../errors.ts';
import { textsFor } from '../../plugins/language.ts';
import { resolveZone } from '../../presence/calendar.ts';
import type { RouteDeps } from '../deps.ts';
import { changeModes } from '../people/change-modes.ts';
import { replies } from '../replies.ts';
import { MyDataSchema, MyModeBody, MyZoneBody } from '../schemas/my-data.ts';
import { myDataView } from './my-data-view.ts';

/** `/api/me/data`, `/api/me/mode`: what is kept about oneself, to see, to take along, to delete; and whether anything is. */
export const myDataRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { store, board, clock } = deps;
  const tags = ['Me'];
  const response = replies(MyDataSchema);

  app.get('/api/me/data', { schema: { tags, summary: 'All that is kept about me, and when it goes', response } }, (request) =>
    myDataView(deps, request.viewer, textsFor(request)),
  );

  const file = { tags, summary: 'The same as a file to take along', response };
  app.get('/api/me/data/export', { schema: file }, async (request, reply) => {
    const data = await myDataView(deps, request.viewer, textsFor(request));
    reply.header('Content-Disposition', `attachment; filename="indoors-my-data-${data.now.slice(0, 10)}.json"`);
    return data;
  });

  const erase = {
    tags,
    summary: 'Delete what is kept about me',
    description:
      'Days, addresses, statements, plans and clears; only hiding that is under way stays. Sign-ins of before are never taken in again. The directory’s facts, the mode and the audit stay.',
    response,
  };
  app.delete('/api/me/data', { schema: erase }, async (request) => {
    const { id } = request.viewer;
    await store.erasePerson(id, clock.now(), audited(deps, { actor: id, action: 'person.erase', subject: id }));
    await board.refresh();
    return myDataView(deps, request.viewer, textsFor(request));
  });

  const timeZone = { tags, summary: 'Set the time zone of my days, or leave it to mailbox and client', body: MyZoneBody, response };
  app.put('/api/me/time-zone', { schema: timeZone }, async (request) => {
    const { body, viewer } = request;
    const zone = body.timeZone === null ? undefined : resolveZone(body.timeZone);
    if (body.timeZone !== null && zone === undefined) {
      const message = `“${body.timeZone}” is no time zone. Give an IANA name, for instance “Europe/Berlin”.`;
      throw new AppError('TIME_ZONE_UNKNOWN', { detail: message, extra: { errors: [{ at: '/timeZone', message }] } });
    }
    await store.saveTimeZone(viewer.id, 'ownTimeZone', zone);
    return myDataView(deps, viewer, textsFor(request));
  });

  const mode = { tags, summary: 'Change my own mode, where the organisation lets people', body: MyModeBody, response };
  app.put('/api/me/mode', { schema: mode }, async (request) => {
    const { id } = request.viewer;
    await board.refresh();
    const before = board.world().people.get(id)?.mode;
    if (before === undefined) throw new AppError('PERSON_UNKNOWN_TO_DIRECTORY');
    if (!board.world().settings.selfServiceModes)
      throw new AppError('SELF_SERVICE_OFF', {
        detail: 'Ask an administrator to change it. You can hide yourself and delete what is kept at any time.',
      });
    const after = request.body.mode;
    const entry = { actor: id, action: 'person.mode', subject: id, before: { mode: before }, after: { mode: after } };
    await changeModes(deps, { ids: [id], mode: after, by: id, along: audited(deps, entry) });
    return myDataView(deps, request.viewer, textsFor(request));
  });
};
