import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { findGroups } from '../../actions/people/find-groups.ts';
import { filterPeople } from '../../actions/people/select-people.ts';
import { plansOfPerson } from '../../actions/statements/plans.ts';
import { AppError } from '../../errors.ts';
import { textsFor } from '../../plugins/language.ts';
import { addDays, dayOf } from '../../presence/calendar.ts';
import { departmentKey } from '../../presence/modes.ts';
import type { Person } from '../../presence/person.ts';
import type { Picture } from '../../presence/picture.ts';
import type { Presence } from '../../presence/presence-types.ts';
import { type World, zoneOfPerson } from '../../presence/world.ts';
import type { Texts } from '../../texts/texts.ts';
import type { RouteDeps } from '../deps.ts';
import { byName, paginate } from '../paging.ts';
import { planView } from '../presence/plan-view.ts';
import { personView, presenceView } from '../presence/presence-view.ts';
import { pictureAt, replies, staleView } from '../replies.ts';
import { AtQuery } from '../schemas/occupancy.ts';
import { type Departments, DepartmentsSchema, GroupsQuery, GroupsSchema, PeopleQuery, PeopleSchema } from '../schemas/people.ts';
import { OnePersonSchema, PersonCardSchema } from '../schemas/presence.ts';
import { directoryView } from './directory-view.ts';

/** Days of plans on a person's card, including today. */
const CARD_DAYS = 7;

const Params = Type.Object({ id: Type.String() });

/** `/api/people`: one person's presence for everybody who may see it; modes, never presence, for administrators. */
export const peopleRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board } = deps;

  const one = {
    tags: ['Presence'],
    summary: 'Get where a person is, and why',
    params: Params,
    querystring: AtQuery,
    response: replies(OnePersonSchema),
  };
  app.get('/api/people/:id/presence', { schema: one, config: { services: true } }, async (request) => {
    const { at } = request.query;
    const stale = at === undefined ? staleView(await deps.freshness.look(), textsFor(request)) : {};
    const found = onePerson(await pictureAt(deps, at), request.viewer.id, request.params.id, textsFor(request));
    return { ...found, ...stale };
  });

  const card = {
    tags: ['Presence'],
    summary: 'Get where a person is, with their plans',
    params: Params,
    response: replies(PersonCardSchema),
  };
  app.get('/api/people/:id/card', { schema: card }, async (request) => {
    const stale = staleView(await deps.freshness.look(), textsFor(request));
    const picture = await pictureAt(deps, undefined);
    const { world } = picture;
    const found = onePerson(picture, request.viewer.id, request.params.id, textsFor(request));
    const [person, viewer] = [found.id, request.viewer.id].map((id) => world.people.get(id));
    if (!person || !viewer) throw new AppError('PERSON_NOT_FOUND');
    const today = dayOf(picture.at, zoneOfPerson(viewer, world));
    const days = Array.from({ length: CARD_DAYS }, (_, n) => addDays(today, n));
    const planned = plansOfPerson(deps, { viewerId: viewer.id, personId: person.id, days });
    const plans = planned.map(({ day, people }) => ({
      day,
      plans: people.flatMap((each) => each.plans.map((plan) => planView(plan, world))),
    }));
    return { ...found, upn: person.upn, plans, ...stale };
  });

  const config = { access: 'administrator' as const };
  const list = {
    tags: ['Administration'],
    summary: 'List people and their modes',
    querystring: PeopleQuery,
    response: replies(PeopleSchema),
  };
  app.get('/api/people', { schema: list, config }, async (request) => {
    const { q, mode, department, limit = 200, cursor } = request.query;
    const people = filterPeople(board.world().people.values(), { q, mode, department }).sort(byName);
    const { page, nextCursor } = paginate(people, limit, cursor);
    return { total: people.length, people: page.map(directoryView), ...(nextCursor ? { nextCursor } : {}) };
  });

  const departments = {
    tags: ['Administration'],
    summary: 'List departments, with the modes of their people',
    response: replies(DepartmentsSchema),
  };
  app.get('/api/people/departments', { schema: departments, config }, async () => ({
    departments: departmentViews(board.world().people.values()),
  }));

  const groups = {
    tags: ['Administration'],
    summary: 'Search groups in Entra by the beginning of their name',
    querystring: GroupsQuery,
    response: replies(GroupsSchema),
  };
  app.get('/api/people/groups', { schema: groups, config }, async (request) => ({
    groups: [...(await findGroups(deps, request.viewer, request.query.q))],
  }));
};

/** One entry per name, compared without case, in the first spelling. */
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

/** The zone of the office, otherwise of the organisation. */
function zoneOfPlace(presence: Presence, world: World): string {
  const office = presence.status === 'office' ? world.offices.get(presence.officeId) : undefined;
  return office?.timeZone ?? world.settings.timeZone;
}

/** One person as one viewer may see them, with the reason. @throws AppError PERSON_NOT_FOUND */
function onePerson(picture: Picture, viewerId: string, personId: string, texts: Texts) {
  const found = picture.find(viewerId, personId);
  // The same answer for people who may not be named and for unknown ids (docs/RULES.md).
  if (!found) throw new AppError('PERSON_NOT_FOUND');
  const { world, at: now } = picture;
  const self = found.id === viewerId ? world.people.get(viewerId) : undefined;
  const zone = self ? zoneOfPerson(self, world) : zoneOfPlace(found.presence, world);
  const presence = presenceView(found.presence, world, { zone, now, self: self !== undefined }, texts);
  return { ...personView(found, picture), presence };
}
