import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import type { Override } from '../../presence/override.ts';
import { checkStatement } from '../../presence/overrides.ts';
import { type Clock, type Instant, notInFuture } from '../../presence/time.ts';
import { type PlannedStatement, type WeeklyRules, withoutLastChange, withoutRules, withRule } from '../../presence/weekly-rules.ts';
import type { Alongside } from '../../store/port/alongside.ts';
import type { Store } from '../../store/port/store.ts';
import { message } from '../../texts/message.ts';
import { auditEntry } from '../audit.ts';
import { explainConflict } from '../check-version.ts';
import { UNDO_WITHIN } from '../statements/clear.ts';
import { currentPerson } from '../statements/deps.ts';

export interface WeeklyRuleDeps {
  store: Pick<Store, 'weeklyRules' | 'saveWeeklyRules'>;
  board: Pick<Board, 'refresh' | 'world'>;
  clock: Clock;
}

export interface RuleSaid {
  /** ISO 8601: 1 is Monday, 7 is Sunday. */
  weekdays: readonly number[];
  statement: PlannedStatement;
}

/** A person's rules; undefined if they have never set any or have deleted their data. */
export async function readWeeklyRules({ store }: Pick<WeeklyRuleDeps, 'store'>, personId: string): Promise<WeeklyRules | undefined> {
  return (await store.weeklyRules([personId]))[0];
}

/**
 * Sets where a person usually is on these weekdays, at their request; replaces earlier rules for them. A rule is a plan, never presence.
 * `alongside` is written with it.
 * @returns whether anything changed
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, PRESENCE_OFF, TARGET_UNKNOWN, VERSION_CONFLICT
 */
export async function setWeeklyRule(deps: WeeklyRuleDeps, personId: string, said: RuleSaid, alongside: Alongside = {}): Promise<boolean> {
  const { mode } = await currentPerson(deps, personId);
  if (mode === 'off') throw new AppError('PRESENCE_OFF', { detail: message('weekly-rule.presence-off') });
  checkStatement(said.statement, deps.board.world());
  const rules = withRule(await readWeeklyRules(deps, personId), { ...said, personId, now: deps.clock.now() });
  if (rules) await save(deps, { rules, alongside });
  return rules !== undefined;
}

/** Ends a person's rules for these weekdays. Default: all. `alongside` is written with it. @throws AppError NOT_FOUND, VERSION_CONFLICT */
export async function endWeeklyRules(
  deps: WeeklyRuleDeps,
  personId: string,
  { weekdays, alongside = {} }: { weekdays?: readonly number[]; alongside?: Alongside } = {},
): Promise<void> {
  const rules = withoutRules(await readWeeklyRules(deps, personId), { personId, now: deps.clock.now(), ...(weekdays && { weekdays }) });
  if (!rules) throw new AppError('NOT_FOUND', { detail: message('weekly-rule.not-found') });
  await save(deps, { rules, alongside });
}

/**
 * Undoes the last change of a person's rules. `alongside` is written with it.
 * @param until the last change must be the one that can be undone until this instant, not one that was made after it
 * @throws AppError PRESENCE_OFF, NOTHING_TO_UNDO, VERSION_CONFLICT
 */
export async function undoWeeklyRules(
  deps: WeeklyRuleDeps,
  personId: string,
  { until, alongside = {} }: { until?: Instant; alongside?: Alongside } = {},
): Promise<void> {
  const now = deps.clock.now();
  const last = await readWeeklyRules(deps, personId);
  const lastUntil = last && undoableUntil(last, now);
  if (until !== undefined && lastUntil !== until) throw new AppError('NOTHING_TO_UNDO', { detail: message('weekly-rule.changed-since') });
  const rules = last && lastUntil !== undefined ? withoutLastChange(last, now) : undefined;
  if (!rules) throw new AppError('NOTHING_TO_UNDO', { detail: message('weekly-rule.nothing-to-undo') });
  await save(deps, { rules, alongside });
}

/** Whether a person has changed their rules, and nothing about their presence since, so that an undo is of the rules. */
export async function areRulesLast(
  { store, clock }: { store: Pick<Store, 'weeklyRules' | 'overrides' | 'clears'>; clock: Clock },
  personId: string,
): Promise<boolean> {
  const now = clock.now();
  const [rules] = await store.weeklyRules([personId]);
  if (!rules || undoableUntil(rules, now) === undefined) return false;
  const { changedAt } = rules;
  const [said, clears] = await Promise.all([
    store.overrides({ endsAfter: changedAt - 1, personId }),
    store.clears({ since: changedAt, personId }),
  ]);
  const isLater = ({ setAt, end, ended }: Override) => ended !== undefined || (end > now && setAt >= changedAt);
  return clears.length === 0 && !said.some(isLater);
}

/** Until when the last change can be undone; undefined if it cannot. */
export function undoableUntil({ before, changedAt }: WeeklyRules, now: Instant): Instant | undefined {
  const at = before && notInFuture(changedAt, now);
  return at === undefined || now >= at + UNDO_WITHIN ? undefined : at + UNDO_WITHIN;
}

/** The audit records that the rules changed, but not the days or places. */
async function save(
  { store, board, clock }: WeeklyRuleDeps,
  { rules, alongside }: { rules: WeeklyRules; alongside: Alongside },
): Promise<void> {
  const { personId } = rules;
  const entry = auditEntry({ clock }, { actor: personId, action: 'person.weekly-rules', subject: personId });
  await explainConflict(() => store.saveWeeklyRules(rules, { ...alongside, audit: [...(alongside.audit ?? []), entry] }));
  await board.refresh();
}
