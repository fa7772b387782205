import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { readLastOffice } from '../../actions/my-data/last-office.ts';
import { AppError } from '../../errors.ts';
import { teamOf } from '../../presence/team.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { SurroundingsSchema } from '../schemas/surroundings.ts';

/** `GET /api/me/surroundings`: the people and the office that *Today* shows first. */
export const surroundingsRoute: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const schema = { tags: ['Me'], summary: 'Get my team, and the office where I was seen last', response: replies(SurroundingsSchema) };
  app.get('/api/me/surroundings', { schema }, async ({ viewer }) => {
    await deps.board.refresh();
    const picture = deps.board.now();
    const me = picture.world.people.get(viewer.id);
    if (!me) throw new AppError('PERSON_UNKNOWN_TO_DIRECTORY');
    const { manager, colleagues, reports } = teamOf(picture, me);
    const lastOfficeId = await readLastOffice(deps, viewer.id);
    return {
      team: { ...(manager && { manager: manager.id }), colleagues: colleagues.map(({ id }) => id), reports: reports.map(({ id }) => id) },
      ...(lastOfficeId !== undefined && { lastOfficeId }),
    };
  });
};
