import type { Board } from '../../board/board.ts';
import { runInTimeSlices } from '../../concurrency.ts';
import { addDays, dayOf, EARLIEST_ZONE, LATEST_ZONE } from '../../presence/calendar.ts';
import { type PersonWithPlans, type PlanFilter, planContext, plansOfDays, plansOn, plansShownOn, withPlans } from '../../presence/plans.ts';
import type { Clock, Day, Instant } from '../../presence/time.ts';
import { message } from '../../texts/message.ts';
import { fieldFault } from '../field-fault.ts';

export interface PlanDeps {
  board: Pick<Board, 'world' | 'evidence'>;
  clock: Clock;
}

export interface PlansOfDay {
  day: Day;
  /** People who may be named, by name. */
  people: PersonWithPlans[];
}

/** Maximum days ahead of a plan. */
const REACH = 366;

/** Selects places, and whether statements that are shown as presence now count for the rest of today. */
interface Asked extends PlanFilter {
  inForce?: boolean;
}

/** The plans for each of these days, which must be today or later in some zone. @throws AppError BAD_REQUEST */
export async function readPlans(
  { board, clock }: PlanDeps,
  days: readonly Day[],
  { inForce, ...filter }: Asked = {},
): Promise<PlansOfDay[]> {
  const now = clock.now();
  checkReach(days, now);
  const found = await runInTimeSlices(plansOfDays(days, board.evidence, { context: planContext(board.world(), now, inForce), filter }));
  return days.map((day, i) => ({ day, people: found[i] ?? [] }));
}

/**
 * The plans of one person for each of these days, for one viewer: all for the person themselves, none if they may not be named.
 * @throws AppError BAD_REQUEST
 */
export function plansOfPerson(
  { board, clock }: PlanDeps,
  { viewerId, personId, days, inForce }: { viewerId: string; personId: string; days: readonly Day[]; inForce?: boolean },
): PlansOfDay[] {
  const [world, now] = [board.world(), clock.now()];
  checkReach(days, now);
  const person = world.people.get(personId.toLowerCase());
  if (person === undefined) return [];
  const [context, evidence] = [planContext(world, now, inForce), board.evidence(person)];
  const shown = viewerId.toLowerCase() === person.id ? plansOn : plansShownOn;
  return days.flatMap((day) => {
    const plans = shown(day, evidence, context);
    return plans.length === 0 ? [] : [{ day, people: [withPlans(person, plans)] }];
  });
}

function checkReach(days: readonly Day[], now: Instant): void {
  const [first, last] = [dayOf(now, LATEST_ZONE), addDays(dayOf(now, EARLIEST_ZONE), REACH)];
  if (!days.every((day) => first <= day && day <= last)) throw fieldFault('BAD_REQUEST', '?day', message('plans.day-out-of-reach'));
}
