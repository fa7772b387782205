import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { createPlansByWeek } from '../../actions/week/plans-by-week.ts';
import { type OwnPart, readWeek, type WeekDay } from '../../actions/week/read-week.ts';
import { textsFor } from '../../plugins/language.ts';
import type { Office } from '../../presence/place.ts';
import type { World } from '../../presence/world.ts';
import type { Texts } from '../../texts/texts.ts';
import type { RouteDeps } from '../deps.ts';
import { iso, replies, staleView } from '../replies.ts';
import { type WeekDayView, WeekQuery, WeekSchema } from '../schemas/week.ts';
import { expectedView } from './expected.ts';
import { planView } from './plan-view.ts';
import { placeView } from './presence-view.ts';

/** `GET /api/week`: the plans of the caller and of others for seven days, and the expected occupancy of the caller's office. */
export const weekRoute: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const plansOf = createPlansByWeek(deps);
  const schema = {
    tags: ['Presence'],
    summary: 'Get seven days: my plans, the numbers of others’ plans, and the expected numbers',
    description: 'Plans are what people have said; their numbers are of people who may be named. Expected numbers are in steps.',
    querystring: WeekQuery,
    response: replies(WeekSchema),
  };
  app.get('/api/week', { schema }, async (request) => {
    const { viewer, query } = request;
    await deps.board.refresh();
    const world = deps.board.world();
    const { today, members, office, days, most } = await readWeek(
      { ...deps, plansOf },
      { viewerId: viewer.id, administrator: viewer.administrator, fromDay: query.from, officeId: query.office },
    );
    const texts = textsFor(request);
    return {
      today,
      ...(office && { officeId: office.id, officeName: office.name }),
      members,
      days: days.map((day) => dayView(day, office, { world, texts })),
      ...(most && { most }),
      // Days to come have plans only.
      ...(days.some(({ day }) => day === today) && staleView(await deps.freshness.look(), texts)),
    };
  });
};

function dayView(
  { day, office, plans, team, expected, mine }: WeekDay,
  place: Office | undefined,
  { world, texts }: { world: World; texts: Texts },
): WeekDayView {
  return {
    day,
    office,
    remote: plans.remote,
    leave: plans.leave,
    team,
    ...(place &&
      expected && {
        place: {
          planned: plans.offices.get(place.id) ?? 0,
          opening: expected.opening,
          ...(expected.numbers && { days: expected.numbers.days }),
          ...(expected.numbers?.people && { people: expectedView(expected.numbers.people, texts) }),
        },
      }),
    mine: mine.map((part) => partView(part, world)),
  };
}

function partView(part: OwnPart, world: World): WeekDayView['mine'][number] {
  if ('plan' in part) {
    const { wholeDay, from, until, ...place } = planView(part.plan, world);
    return { sign: part.sign, ...place, ...(!wholeDay && { from, until }) };
  }
  const { sign, presence } = part;
  return { sign, status: presence.status, ...(presence.status === 'office' && placeView(presence, world)), ...sinceOf(presence.since) };
}

const sinceOf = (since: number | undefined) => (since === undefined ? {} : { from: iso(since) });
