import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { setMode } from '../../actions/people/set-mode.ts';
import { previewModes, setModes } from '../../actions/people/set-modes.ts';
import type { RouteDeps } from '../deps.ts';
import { instantOf, iso, replies } from '../replies.ts';
import { PeopleModeBody, PeopleModeSchema, PersonModeBody, PersonModeSchema } from '../schemas/people.ts';
import { directoryView } from './directory-view.ts';

/** `/api/people/{id}/mode`, `/api/people/mode`: changes the mode of one person, or of many. For administrators. */
export const peopleModeRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const tags = ['Administration'];
  const config = { access: 'administrator' as const };

  const params = Type.Object({ id: Type.String() });
  const put = { tags, summary: 'Set a person’s mode', params, body: PersonModeBody, response: replies(PersonModeSchema) };
  app.put('/api/people/:id/mode', { schema: put, config }, async ({ viewer, params, body }) => {
    const { chosenAt, ...edit } = body;
    const { person, before } = await setMode(deps, viewer, { personId: params.id, ...edit, ...chosenIn(chosenAt) });
    return { ...directoryView(person), ...(before && { modeBefore: before }) };
  });

  const many = {
    tags,
    summary: 'Set the mode of all selected people, or only count them',
    description:
      'A group of Entra is read once, with the groups in it; who joins it later keeps their mode. Anybody in it whom the directory does not know is counted as `unknown`.',
    body: PeopleModeBody,
    response: replies(PeopleModeSchema),
  };
  app.post('/api/people/mode', { schema: many, config }, async ({ viewer, body }) => {
    const { dryRun = false, chosenAt, ...edit } = body;
    const { chosenAt: at, ...change } = await (dryRun ? previewModes : setModes)(deps, viewer, { ...edit, ...chosenIn(chosenAt) });
    return { dryRun, mode: edit.mode, ...change, ...(at !== undefined && { chosenAt: iso(at) }) };
  });
};

const chosenIn = (chosenAt: string | undefined) => (chosenAt === undefined ? {} : { chosenAt: instantOf(chosenAt, '/chosenAt') });
