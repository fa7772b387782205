import { undoableUntil } from '../../actions/weekly-rules/weekly-rules.ts';
import { dayOf } from '../../presence/calendar.ts';
import { dayDeletedOn } from '../../presence/retention.ts';
import type { Instant } from '../../presence/time.ts';
import type { WeeklyRule, WeeklyRules } from '../../presence/weekly-rules.ts';
import type { World } from '../../presence/world.ts';
import { placeView } from '../presence/presence-view.ts';
import { iso } from '../replies.ts';
import type { WeeklyRulesView, WeeklyRuleView } from '../schemas/weekly-rules.ts';

/** A person's weekly rules, for themselves. */
export function weeklyRulesView(kept: WeeklyRules | undefined, world: World, now: Instant): WeeklyRulesView {
  if (!kept) return { rules: [] };
  const until = undoableUntil(kept, now);
  const { settings } = world;
  return {
    rules: kept.rules.map((rule) => ruleView(rule, world)),
    ...(until === undefined ? {} : { undoableUntil: iso(until) }),
    ...(kept.before && {
      former: kept.before.map((rule) => ruleView(rule, world)),
      formerDeletedOn: dayDeletedOn(dayOf(kept.changedAt, settings.timeZone), settings),
    }),
  };
}

function ruleView({ weekday, statement, setAt }: WeeklyRule, world: World): WeeklyRuleView {
  const office = statement.kind === 'office' ? world.offices.get(statement.officeId) : undefined;
  return {
    weekday,
    status: statement.kind,
    ...(statement.kind === 'office' ? placeView(statement, world) : {}),
    setAt: iso(setAt),
    ...(office?.archivedAt === undefined ? {} : { archived: true }),
  };
}
