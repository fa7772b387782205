import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { filterPeople } from '../../actions/people/select-people.ts';
import { AppError } from '../../errors.ts';
import { textsFor } from '../../plugins/language.ts';
import { departmentKey } from '../../presence/modes.ts';
import type { Person } from '../../presence/person.ts';
import type { Presence } from '../../presence/presence-types.ts';
import { type World, zoneOfPerson } from '../../presence/world.ts';
import type { RouteDeps } from '../deps.ts';
import { byName, pageOf } from '../paging.ts';
import { pictureAt, replies, staleView } from '../replies.ts';
import { AtQuery } from '../schemas/occupancy.ts';
import { type Departments, DepartmentsSchema, GroupsQuery, GroupsSchema, PeopleQuery, PeopleSchema } from '../schemas/people.ts';
import { OnePersonSchema } from '../schemas/presence.ts';
import { directoryView, personView, presenceView } from '../views.ts';

const Params = Type.Object({ id: Type.String() });

/** `/api/people`: one person's presence for everybody who may see it; modes, never presence, for administrators. */
export const peopleRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board } = deps;

  const one = {
    tags: ['Presence'],
    summary: 'Where one person is, and why',
    params: Params,
    querystring: AtQuery,
    response: replies(OnePersonSchema),
  };
  app.get('/api/people/:id/presence', { schema: one }, async (request) => {
    const { at } = request.query;
    const stale = at === undefined ? staleView(await deps.freshness.look(), textsFor(request)) : {};
    const picture = await pictureAt(deps, at);
    const viewerId = request.viewer.id;
    const found = picture.find(viewerId, request.params.id);
    // The very same answer for everybody who may not be named and for nobody at all (docs/RULES.md).
    if (!found) throw new AppError('PERSON_NOT_FOUND');
    const { world, at: now } = picture;
    const self = found.id === viewerId ? world.people.get(viewerId) : undefined;
    const zone = self ? zoneOfPerson(self, world) : zoneOfPlace(found.presence, world);
    const presence = presenceView(found.presence, world, { zone, now, self: self !== undefined }, textsFor(request));
    return { ...personView(found, picture), presence, ...stale };
  });

  const config = { access: 'administrator' as const };
  const list = { tags: ['Administration'], summary: 'People and their modes', querystring: PeopleQuery, response: replies(PeopleSchema) };
  app.get('/api/people', { schema: list, config }, async (request) => {
    const { q, mode, department, limit = 200, cursor } = request.query;
    const people = filterPeople(board.world().people.values(), { q, mode, department }).sort(byName);
    const { page, nextCursor } = pageOf(people, limit, cursor);
    return { total: people.length, people: page.map(directoryView), ...(nextCursor ? { nextCursor } : {}) };
  });

  const departments = {
    tags: ['Administration'],
    summary: 'Departments, and the modes of their people',
    response: replies(DepartmentsSchema),
  };
  app.get('/api/people/departments', { schema: departments, config }, async () => ({
    departments: departmentViews(board.world().people.values()),
  }));

  const groups = {
    tags: ['Administration'],
    summary: 'Groups of Entra by how their name begins, asked now',
    querystring: GroupsQuery,
    response: replies(GroupsSchema),
  };
  app.get('/api/people/groups', { schema: groups, config }, async (request) => ({
    groups: [...(await deps.findGroups(request.query.q.trim()))],
  }));
};

/** One of each name, compared without case; the spelling met first. */
function departmentViews(people: Iterable<Person>): Departments['departments'] {
  const views = new Map<string, Departments['departments'][number]>();
  for (const { department, mode } of people) {
    const key = departmentKey(department);
    if (department === undefined || key === '') continue;
    const view = views.get(key) ?? { department: department.trim(), off: 0, track: 0, display: 0 };
    view[mode] += 1;
    views.set(key, view);
  }
  return [...views.values()].sort((a, b) => a.department.localeCompare(b.department, 'en'));
}

/** The zone of the office, else of the organisation. */
function zoneOfPlace(presence: Presence, world: World): string {
  const office = presence.status === 'office' ? world.offices.get(presence.officeId) : undefined;
  return office?.timeZone ?? world.settings.timeZone;
}
