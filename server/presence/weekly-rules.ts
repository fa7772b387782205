import { weekdayOf } from './opening.ts';
import type { Statement } from './override.ts';
import { unusablePart } from './place-in-use.ts';
import type { Day, Instant } from './time.ts';
import type { World } from './world.ts';

/** The statements that can be planned. */
export type PlannedStatement = Exclude<Statement, { kind: 'hidden' }>;

/** Where somebody usually is on a weekday, by their own statement: a plan, never presence (docs/RULES.md, "What is kept"). */
export interface WeeklyRule {
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  weekday: number;
  statement: PlannedStatement;
  setAt: Instant;
}

/** A person's rules, which they set themselves. */
export interface WeeklyRules {
  personId: string;
  /** At most one per weekday. Empty if all have ended. */
  rules: readonly WeeklyRule[];
  changedAt: Instant;
  /** The rules before the last change, for an undo; absent after an undo. */
  before?: readonly WeeklyRule[];
  /** Optimistic concurrency: 1 at creation, +1 with every edit. */
  version: number;
}

interface Edit {
  personId: string;
  now: Instant;
}

/** The rules with this statement on each of these weekdays; undefined if nothing changes. */
export function withRule(
  before: WeeklyRules | undefined,
  { weekdays, statement, ...edit }: Edit & { weekdays: readonly number[]; statement: PlannedStatement },
): WeeklyRules | undefined {
  const kept = before?.rules ?? [];
  const isSet = (weekday: number) => kept.some((rule) => rule.weekday === weekday && isSame(rule.statement, statement));
  const changed = [...new Set(weekdays)].filter((weekday) => !isSet(weekday));
  if (changed.length === 0) return undefined;
  const set = changed.map((weekday): WeeklyRule => ({ weekday, statement, setAt: edit.now }));
  return edited(before, [...kept.filter(({ weekday }) => !changed.includes(weekday)), ...set], edit);
}

/** The rules without those of these weekdays (default: all); undefined if nothing changes. */
export function withoutRules(
  before: WeeklyRules | undefined,
  { weekdays, ...edit }: Edit & { weekdays?: readonly number[] },
): WeeklyRules | undefined {
  const kept = before?.rules ?? [];
  const left = weekdays ? kept.filter(({ weekday }) => !weekdays.includes(weekday)) : [];
  return left.length === kept.length ? undefined : edited(before, left, edit);
}

/** The rules as they were before the last change; undefined if that change was undone already. */
export function withoutLastChange({ before, ...rules }: WeeklyRules, now: Instant): WeeklyRules | undefined {
  return before && { ...rules, rules: before, changedAt: now, version: rules.version + 1 };
}

function edited(before: WeeklyRules | undefined, rules: readonly WeeklyRule[], { personId, now }: Edit): WeeklyRules {
  return {
    personId,
    rules: rules.toSorted((a, b) => a.weekday - b.weekday),
    changedAt: now,
    before: before?.rules ?? [],
    version: (before?.version ?? 0) + 1,
  };
}

/**
 * The statement of a person's rules for a day, in the statement's zone. Undefined without a rule or if the office is archived now; without the
 * floor if that is archived.
 */
export function ruleOn(day: Day, rules: readonly WeeklyRule[], { offices }: World): PlannedStatement | undefined {
  const statement = rules.find(({ weekday }) => weekday === weekdayOf(day))?.statement;
  if (statement?.kind !== 'office') return statement;
  const unusable = unusablePart(offices.get(statement.officeId), statement.floorId);
  if (unusable === 'office') return undefined;
  return unusable === 'floor' ? { kind: 'office', officeId: statement.officeId } : statement;
}

function isSame(a: PlannedStatement, b: PlannedStatement): boolean {
  if (a.kind !== 'office' || b.kind !== 'office') return a.kind === b.kind;
  return a.officeId === b.officeId && a.floorId === b.floorId;
}
