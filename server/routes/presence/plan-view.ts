import type { DayPlan } from '../../presence/plans.ts';
import type { World } from '../../presence/world.ts';
import { iso } from '../replies.ts';
import type { PlanView } from '../schemas/day-plans.ts';
import { placeView } from './presence-view.ts';

export function planView({ statement, from, until, wholeDay }: DayPlan, world: World): PlanView {
  return {
    status: statement.kind,
    ...(statement.kind === 'office' ? placeView(statement, world) : {}),
    from: iso(from),
    until: iso(until),
    wholeDay,
  };
}
