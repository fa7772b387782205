import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { readPlans } from '../../actions/statements/plans.ts';
import { countPlans, type PersonWithPlans } from '../../presence/plans.ts';
import type { World } from '../../presence/world.ts';
import type { RouteDeps } from '../deps.ts';
import { paginate } from '../paging.ts';
import { checkPlace, replies } from '../replies.ts';
import { PlansQuery, PlansSchema, type PlansView } from '../schemas/day-plans.ts';
import { planView } from './plan-view.ts';

/** `GET /api/plans`: the people who may be named, with their plans for a day. */
export const dayPlanRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const schema = {
    tags: ['Presence'],
    summary: 'List plans: who plans to be where',
    description: 'Of today or a day of the year after it. Plans are what people have said; all numbers are of the people who may be named.',
    querystring: PlansQuery,
    response: replies(PlansSchema),
  };
  app.get('/api/plans', { schema, config: { services: true } }, async ({ query }) => {
    const { day, office, floor, limit = 200, cursor } = query;
    checkPlace(deps, { office, floor });
    const [{ people } = { people: [] }] = await readPlans(deps, [day], { officeId: office, floorId: floor });
    const world = deps.board.world();
    const { page, nextCursor } = paginate(people, limit, cursor);
    return {
      day,
      total: people.length,
      ...numbersView(people, world),
      people: page.map(({ plans, ...person }) => ({ ...person, plans: plans.map((plan) => planView(plan, world)) })),
      ...(nextCursor ? { nextCursor } : {}),
    };
  });
};

function numbersView(people: readonly PersonWithPlans[], { offices }: World): Pick<PlansView, 'offices' | 'remote' | 'leave'> {
  const { offices: counts, ...elsewhere } = countPlans(people);
  const views = [...counts].flatMap(([officeId, n]) => {
    const office = offices.get(officeId);
    return office ? [{ officeId, name: office.name, people: n }] : [];
  });
  return { offices: views.sort((a, b) => a.name.localeCompare(b.name, 'en')), ...elsewhere };
}
