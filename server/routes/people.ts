import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { AppError } from '../errors.ts';
import { changeMode } from '../presence/modes.ts';
import type { Person } from '../presence/person.ts';
import { zoneOfPerson } from '../presence/world.ts';
import { audit } from './audit.ts';
import type { RouteDeps } from './deps.ts';
import { byName, pageOf } from './paging.ts';
import { pictureAt, replies } from './replies.ts';
import { AtQuery } from './schemas/occupancy.ts';
import { ModeBody, PeopleQuery, PeopleSchema, PersonSchema, type PersonView } from './schemas/people.ts';
import { PersonPresenceSchema } from './schemas/presence.ts';
import { personView, presenceView } from './views.ts';

const Params = Type.Object({ id: Type.String() });

/** `/api/people`: one person's presence for everybody who may see it; modes, never presence, for administrators. */
export const peopleRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store, clock } = deps;

  const one = {
    tags: ['Presence'],
    summary: 'Where one person is, and why',
    params: Params,
    querystring: AtQuery,
    response: replies(PersonPresenceSchema),
  };
  app.get('/api/people/:id/presence', { schema: one }, async (request) => {
    const picture = await pictureAt(deps, request.query.at);
    const viewerId = request.viewer.id;
    const found = picture.find(viewerId, request.params.id);
    // The very same answer for everybody who may not be named and for nobody at all (DESIGN.md §2).
    if (!found) throw new AppError('PERSON_NOT_FOUND');
    const view = personView(found, picture);
    const self = found.id === viewerId ? picture.world.people.get(viewerId) : undefined;
    if (!self) return view;
    const zone = zoneOfPerson(self, picture.world);
    return { ...view, presence: presenceView(found.presence, picture.world, { zone, now: picture.at, self: true }) };
  });

  const config = { access: 'administrator' as const };
  const list = { tags: ['Administration'], summary: 'People and their modes', querystring: PeopleQuery, response: replies(PeopleSchema) };
  app.get('/api/people', { schema: list, config }, async (request) => {
    const { q, mode, department, limit = 200, cursor } = request.query;
    const text = q?.trim().toLowerCase() ?? '';
    const theirs = department?.trim().toLowerCase();
    const people = [...board.world().people.values()]
      .filter((person) => mode === undefined || person.mode === mode)
      .filter((person) => theirs === undefined || person.department?.toLowerCase() === theirs)
      .filter((person) => text === '' || person.name.toLowerCase().includes(text) || person.upn.includes(text))
      .sort(byName);
    const { page, nextCursor } = pageOf(people, limit, cursor);
    return { total: people.length, people: page.map(personOf), ...(nextCursor ? { nextCursor } : {}) };
  });

  const put = { tags: ['Administration'], summary: 'Set a person’s mode', params: Params, body: ModeBody, response: replies(PersonSchema) };
  app.put('/api/people/:id/mode', { schema: put, config }, async (request) => {
    const id = request.params.id.toLowerCase();
    const { mode } = request.body;
    const person = await store.person(id);
    if (!person) throw new AppError('PERSON_NOT_FOUND');
    const now = clock.now();
    if (person.mode !== mode) {
      await store.saveMode(id, changeMode(person, mode, now), now);
      await audit(deps, { actor: request.viewer.id, action: 'person.mode', subject: id, before: { mode: person.mode }, after: { mode } });
    }
    await board.refresh();
    return personOf({ ...person, mode });
  });
};

function personOf({ id, name, upn, department, enabled, guest, mode }: Person): PersonView {
  return { id, name, upn, ...(department === undefined ? {} : { department }), enabled, guest, mode };
}
