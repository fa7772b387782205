import type { WeeklyRuleInput, WeeklyRulesView } from '../../../../server/routes/schemas/weekly-rules.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { weekdayName } from '../../../shared/lib/time.ts';
import { overrideTitle } from '../../../shared/statement/view-model.ts';

export interface RuleLine {
  weekday: number;
  day: string;
  place: string;
}

/** The rules by weekday, Monday first. */
export function ruleLines({ rules }: WeeklyRulesView): RuleLine[] {
  return rules.map((rule) => {
    const place = overrideTitle(rule);
    const { weekday, archived } = rule;
    return { weekday, day: weekdayName(weekday), place: archived ? texts.text('tab.weekly.archived', { place }) : place };
  });
}

/** Where the rule of that day puts me; undefined if there is none that counts. @param day `YYYY-MM-DD` */
export function formatRule({ rules }: WeeklyRulesView, day: string): string | undefined {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  const rule = rules.find((each) => each.weekday === weekday && !each.archived);
  return rule && overrideTitle(rule);
}

export interface RuleDraft {
  weekdays: readonly number[];
  /** `remote`, `leave`, or the id of an office. */
  where: string;
  /** A floor of that office; empty: any. */
  floorId: string;
}

export const NEW_RULE: RuleDraft = { weekdays: [], where: 'remote', floorId: '' };

/** Undefined while no day is chosen. */
export function ruleInput({ weekdays, where, floorId }: RuleDraft): WeeklyRuleInput | undefined {
  if (weekdays.length === 0) return undefined;
  const days = weekdays.toSorted((a, b) => a - b);
  return where === 'remote' || where === 'leave'
    ? { weekdays: days, status: where }
    : { weekdays: days, status: 'office', officeId: where, ...(floorId !== '' && { floorId }) };
}

export function toggledDay(weekdays: readonly number[], day: number): number[] {
  return weekdays.includes(day) ? weekdays.filter((each) => each !== day) : [...weekdays, day];
}

/** `Monday, Remote`: the rule that was ended. */
export function endedRule(rules: WeeklyRulesView | undefined, weekday: number): string[] {
  const rule = rules && ruleLines(rules).find((line) => line.weekday === weekday);
  return rule ? [rule.day, rule.place] : [weekdayName(weekday)];
}
