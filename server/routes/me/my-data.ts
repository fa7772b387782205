import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { eraseMyData } from '../../actions/my-data/erase-my-data.ts';
import { readMyData } from '../../actions/my-data/read-my-data.ts';
import { setOwnMode } from '../../actions/people/set-mode.ts';
import { setOwnZone } from '../../actions/time-zone/set-own-zone.ts';
import { textsFor } from '../../plugins/language.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { type MyData, MyDataSchema, MyModeBody, MyZoneBody } from '../schemas/my-data.ts';
import { myDataView } from './my-data-view.ts';

/** `/api/me/data`, `/api/me/mode`: the caller's data, to see, export and delete, and the caller's mode. */
export const myDataRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const tags = ['Me'];
  const response = replies(MyDataSchema);

  app.get('/api/me/data', { schema: { tags, summary: 'Get all data kept about me, with the days of its deletion', response } }, view);

  const file = { tags, summary: 'Export my data as a file', response };
  app.get('/api/me/data/export', { schema: file }, async (request, reply) => {
    const data = await view(request);
    reply.header('Content-Disposition', `attachment; filename="indoors-my-data-${data.now.slice(0, 10)}.json"`);
    return data;
  });

  const erase = {
    tags,
    summary: 'Delete my data',
    description:
      'Days, addresses, statements, plans, weekly rules and clears; only a `hidden` statement in force stays. Earlier sign-ins never count again. The directory’s facts, the mode and the audit stay.',
    response,
  };
  app.delete('/api/me/data', { schema: erase }, async (request) => {
    await eraseMyData(deps, request.viewer.id);
    return view(request);
  });

  const timeZone = { tags, summary: 'Set the time zone of my days, or use that of mailbox and client', body: MyZoneBody, response };
  app.put('/api/me/time-zone', { schema: timeZone }, async (request) => {
    await setOwnZone(deps, request.viewer.id, request.body.timeZone ?? undefined);
    return view(request);
  });

  const mode = { tags, summary: 'Change my mode, if the organisation allows it', body: MyModeBody, response };
  app.put('/api/me/mode', { schema: mode }, async (request) => {
    await setOwnMode(deps, request.viewer.id, request.body.mode);
    return view(request);
  });

  async function view(request: FastifyRequest): Promise<MyData> {
    return myDataView(await readMyData(deps, request.viewer.id), deps.config, textsFor(request));
  }
};
