import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import { addDays, dayOf } from '../../presence/calendar.ts';
import type { Office } from '../../presence/place.ts';
import { countPlans, type DayPlan, type PersonWithPlans, type PlanNumbers } from '../../presence/plans.ts';
import type { Presence } from '../../presence/presence-types.ts';
import { bestAttendedDays, membersOf, teamOf } from '../../presence/team.ts';
import type { Clock, Day } from '../../presence/time.ts';
import { zoneOfPerson } from '../../presence/world.ts';
import type { NumberStore } from '../../store/port/numbers.ts';
import { type DayExpected, expectedOnDays, findPlace } from '../offices/expected-numbers.ts';
import { type PlansOfDay, plansOfPerson } from '../statements/plans.ts';

export interface WeekDeps {
  store: Pick<NumberStore, 'dayNumbers'>;
  board: Pick<Board, 'world' | 'evidence' | 'now'>;
  clock: Clock;
  plansOf(days: readonly Day[]): Promise<PlansOfDay[]>;
}

/** The viewer's place on a day or on a part of it, and its source: current evidence, a statement, or a weekly rule. */
export type OwnPart =
  | { sign: 'seen' | 'said'; presence: Presence & { status: 'office' | 'remote' | 'leave' } }
  | { sign: 'said' | 'usual'; plan: DayPlan };

export interface WeekDay {
  day: Day;
  /** People who may be named and plan to be at any office. */
  office: number;
  plans: PlanNumbers;
  /** People of the viewer's team who plan to be at an office. */
  team: number;
  /** The requested office. */
  expected?: DayExpected;
  /** Empty if nothing is known. */
  mine: OwnPart[];
}

export interface Week {
  today: Day;
  office?: Office;
  /** People of the viewer's team who may be named. */
  members: number;
  days: WeekDay[];
  /** The days after today on which most of the viewer's team plan to be at an office that is open. */
  most?: { count: number; days: Day[] };
}

const LENGTH = 7;

/**
 * Seven days from a day on (default: today): the plans of the viewer and of others, and the expected numbers of the viewer's office. @throws
 * AppError NOT_FOUND, BAD_REQUEST, PERSON_UNKNOWN_TO_DIRECTORY
 */
export async function readWeek(
  deps: WeekDeps,
  {
    viewerId,
    administrator,
    fromDay,
    officeId,
  }: { viewerId: string; administrator: boolean; fromDay?: Day | undefined; officeId?: string | undefined },
): Promise<Week> {
  const { board, clock, plansOf } = deps;
  const picture = board.now();
  const { world } = picture;
  const viewer = world.people.get(viewerId);
  if (!viewer) throw new AppError('PERSON_UNKNOWN_TO_DIRECTORY');
  const today = dayOf(clock.now(), zoneOfPerson(viewer, world));
  const days = Array.from({ length: LENGTH }, (_, n) => addDays(fromDay ?? today, n));
  const place = officeId === undefined ? undefined : findPlace(deps, { officeId });
  const [planned, expected] = await Promise.all([plansOf(days), place ? expectedOnDays(deps, { administrator }, place, days) : []]);
  const own = plansOfPerson(deps, { viewerId, personId: viewerId, days });
  const team = new Set(membersOf(teamOf(picture, viewer)).map(({ id }) => id));
  const ahead = planned.filter(({ day }) => day > today);
  const most = bestAttendedDays(ahead, team, { fits: isAtOffice, offices: world.offices });
  return {
    today,
    ...(place && { office: place.office }),
    members: team.size,
    days: planned.map(({ day, people }, i) => ({
      day,
      office: people.filter(({ plans }) => plans.some(isAtOffice)).length,
      plans: countPlans(people),
      team: people.filter(({ id, plans }) => team.has(id) && plans.some(isAtOffice)).length,
      ...(expected[i] && { expected: expected[i] }),
      mine: [...(day === today ? shownNow(picture.own(viewerId)?.presence) : []), ...partsOf(own.find((each) => each.day === day)?.people)],
    })),
    ...(most.count > 0 && { most: { count: most.count, days: most.days.map(({ day }) => day) } }),
  };
}

const isAtOffice = ({ statement }: DayPlan) => statement.kind === 'office';

function shownNow(presence: Presence | undefined): OwnPart[] {
  if (presence === undefined || !isSomewhere(presence)) return [];
  return [{ sign: presence.overrideId === undefined ? 'seen' : 'said', presence }];
}

const isSomewhere = (presence: Presence): presence is Presence & { status: 'office' | 'remote' | 'leave' } => presence.status !== 'none';

const partsOf = (own: readonly PersonWithPlans[] = []): OwnPart[] =>
  own.flatMap(({ plans }) => plans.map((plan): OwnPart => ({ sign: plan.byRule ? 'usual' : 'said', plan })));
