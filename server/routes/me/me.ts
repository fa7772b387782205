import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { clear, undoClear } from '../../actions/clear.ts';
import { endStatements, restoreStatement } from '../../actions/end-statements.ts';
import { AppError } from '../../errors.ts';
import { textsFor } from '../../plugins/language.ts';
import { overridesInForce } from '../../presence/overrides.ts';
import type { Person } from '../../presence/person.ts';
import type { RouteDeps } from '../deps.ts';
import { overrideOf } from '../people/override-input.ts';
import { replies } from '../replies.ts';
import { EndedSchema, EndOverrideQuery, MeSchema, OverrideBody } from '../schemas/me.ts';
import { Id } from '../schemas/shared.ts';
import { meView } from './me-view.ts';

/** `/api/me`: what is shown of oneself and why, and what one says about it. */
export const meRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store, clock } = deps;
  const tags = ['Me'];

  app.get('/api/me', { schema: { tags, summary: 'How I am shown, and why', response: replies(MeSchema) } }, async (request) =>
    meView(deps, request.viewer, textsFor(request)),
  );

  const put = { tags, summary: 'Say where I am, or hide', body: OverrideBody, response: replies(MeSchema) };
  app.put('/api/me/override', { schema: put }, async (request) => {
    const person = await currentPerson(deps, request.viewer.id);
    const override = overrideOf(request.body, { person, setBy: person.id, now: clock.now(), world: board.world() });
    await store.addOverride(override);
    await board.refresh();
    return meView(deps, request.viewer, textsFor(request));
  });

  const end = {
    tags,
    summary: 'End what I said: all that is in force, or one (also a plan)',
    querystring: EndOverrideQuery,
    response: replies(EndedSchema),
  };
  app.delete('/api/me/override', { schema: end }, async (request) => {
    const { id } = request.query;
    const personId = request.viewer.id;
    const now = clock.now();
    const known = await store.overrides({ endsAfter: now, personId });
    const ended = id === undefined ? overridesInForce(known, now) : known.filter((override) => override.id === id);
    if (id !== undefined && ended.length === 0)
      throw new AppError('NOT_FOUND', { detail: 'You have no such statement in force or planned.' });
    const ids = ended.map((override) => override.id);
    await endStatements(deps, { personId, ids, by: personId });
    return { ...(await meView(deps, request.viewer, textsFor(request))), ended: ids };
  });

  const restore = {
    tags,
    summary: 'Undo that I ended a statement, within 24 hours and while nothing newer was said',
    params: Type.Object({ overrideId: Id }),
    response: replies(MeSchema),
  };
  app.post('/api/me/override/:overrideId/restore', { schema: restore }, async (request) => {
    const personId = (await currentPerson(deps, request.viewer.id)).id;
    await restoreStatement(deps, { personId, mayUndo: ({ by }) => by === personId }, request.params.overrideId);
    return meView(deps, request.viewer, textsFor(request));
  });

  const afresh = { tags, summary: 'Start afresh: only evidence after now counts', response: replies(MeSchema) };
  app.post('/api/me/clear', { schema: afresh }, async (request) => {
    const person = await currentPerson(deps, request.viewer.id);
    await clear(deps, person);
    return meView(deps, request.viewer, textsFor(request));
  });

  const undo = {
    tags,
    summary: 'Undo my fresh start, within 24 hours and while nothing newer was said',
    response: replies(MeSchema),
  };
  app.delete('/api/me/clear', { schema: undo }, async (request) => {
    await currentPerson(deps, request.viewer.id);
    await undoClear(deps, request.viewer.id);
    return meView(deps, request.viewer, textsFor(request));
  });
};

/** The person as the store has them now: another instance may just have switched them off. */
async function currentPerson({ board }: RouteDeps, id: string): Promise<Person> {
  await board.refresh();
  const person = board.world().people.get(id);
  if (!person) throw new AppError('PERSON_UNKNOWN_TO_DIRECTORY');
  return person;
}
