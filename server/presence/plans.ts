import { type DayBounds, dayBounds } from './calendar.ts';
import type { Override } from './override.ts';
import { compareNewestFirst, isShownAt, zoneOfStatement } from './overrides.ts';
import { peopleByName } from './people-order.ts';
import type { Person } from './person.ts';
import type { PersonEvidence } from './presence-types.ts';
import type { Steps } from './steps.ts';
import type { Day, Instant } from './time.ts';
import { evidenceForOthers, hiddenSpans, isHiddenAt, isHiddenWithin, mayBeNamed } from './visibility.ts';
import { type PlannedStatement, ruleOn } from './weekly-rules.ts';
import { type World, zoneOfPerson } from './world.ts';

/** A plan for a day, or for a part of it. */
export interface DayPlan {
  statement: PlannedStatement;
  /** Within the day in the statement's zone. */
  from: Instant;
  /** Exclusive. */
  until: Instant;
  /** Whether it covers all of the day (of today: the rest of it). */
  wholeDay: boolean;
  /** It is shown as presence now. */
  inForce?: true;
  /** It is from a weekly rule. */
  byRule?: true;
}

/** A person with plans for a day, as lists name them. */
export interface PersonWithPlans {
  id: string;
  name: string;
  department?: string;
  /** In the order of the day, never empty. */
  plans: DayPlan[];
}

export interface PlanContext {
  world: World;
  now: Instant;
  /** The bounds of a day in a zone. */
  boundsOf(day: Day, zone: string): DayBounds;
  /** For today, also include statements that are shown as presence now. */
  inForce?: boolean;
}

export interface PlanFilter {
  officeId?: string | undefined;
  floorId?: string | undefined;
}

/** Memoised: computing where a day begins is slow, and the same few are needed for everybody. */
export function planContext(world: World, now: Instant, inForce = false): PlanContext {
  const known = new Map<string, DayBounds>();
  return {
    world,
    now,
    inForce,
    boundsOf(day, zone) {
      const key = `${day} ${zone}`;
      const bounds = known.get(key) ?? dayBounds(day, zone);
      known.set(key, bounds);
      return bounds;
    },
  };
}

/**
 * A person's plans for a day, for themselves: statements that are not shown as presence now. For today these are statements that begin later, and
 * an office set on an earlier day (docs/RULES.md); with `inForce` also those that are shown now. If statements overlap, the newest counts. A
 * weekly rule fills the parts of the day without a statement.
 */
export function plansOn(day: Day, evidence: PersonEvidence, context: PlanContext): DayPlan[] {
  const { world, now } = context;
  const { person } = evidence;
  const said = evidence.overrides
    .filter(({ statement, setAt, end }) => statement.kind !== 'hidden' && setAt <= now && end > now)
    .sort(compareNewestFirst);
  const plans = said.flatMap((override, i) => {
    const { statement } = override;
    if (statement.kind === 'hidden') return [];
    const { start, end } = context.boundsOf(day, zoneOfStatement(statement, person, world));
    const left = { from: Math.max(start, now), until: end };
    const isShown = isShownAt(now, override, person, world);
    return partsOf(override, left, said.slice(0, i)).flatMap((part) => {
      const inForce = isShown && part.from <= now;
      if (inForce && !context.inForce) return [];
      return [{ statement, ...part, wholeDay: isAllOf(left, part), ...(inForce && { inForce }) }];
    });
  });
  return [...plans, ...planByRule(day, evidence, { ...context, said })].sort((a, b) => a.from - b.from);
}

/** Plans from a weekly rule, for the parts of the day without a statement. */
function planByRule(
  day: Day,
  { person, weeklyRules }: PersonEvidence,
  { world, now, boundsOf, said }: PlanContext & { said: readonly Override[] },
): DayPlan[] {
  const statement = ruleOn(day, weeklyRules, world);
  if (statement === undefined) return [];
  const { start, end } = boundsOf(day, zoneOfStatement(statement, person, world));
  const left = { from: Math.max(start, now), until: end };
  return partsOf({ from: start, end }, left, said).map((part) => ({ statement, ...part, wholeDay: isAllOf(left, part), byRule: true }));
}

function isAllOf(left: Span, part: Span): boolean {
  return part.from === left.from && part.until === left.until;
}

/**
 * Plans as others see them: none for a day on which the person is hidden at any time, by the statements known now. Presence that is shown now is
 * included unless the person is hidden now: leaving it out would reveal that they will be hidden, or were.
 */
export function plansShownOn(day: Day, evidence: PersonEvidence, context: PlanContext): DayPlan[] {
  const { world, now } = context;
  const { person, overrides } = evidence;
  if (!mayBeNamed(person, now)) return [];
  const visible = evidenceForOthers(evidence, now, zoneOfPerson(person, world))?.evidence ?? evidence;
  const isHidden = ({ statement }: DayPlan) => isHiddenWithin(overrides, context.boundsOf(day, zoneOfStatement(statement, person, world)));
  const isHiddenNow = isHiddenAt(now, hiddenSpans(overrides, now + 1));
  return plansOn(day, visible, context).filter((plan) => !(plan.inForce ? isHiddenNow : isHidden(plan)));
}

interface Span {
  from: Instant;
  until: Instant;
}

/** The parts of a span in which a statement counts, not covered by newer ones. */
function partsOf({ from, end }: Pick<Override, 'from' | 'end'>, span: Span, later: readonly Override[]): Span[] {
  let parts = [{ from: Math.max(from, span.from), until: Math.min(end, span.until) }].filter(isSpan);
  for (const other of later)
    parts = parts.flatMap((part) =>
      [
        { from: part.from, until: Math.min(part.until, other.from) },
        { from: Math.max(part.from, other.end), until: part.until },
      ].filter(isSpan),
    );
  return parts;
}

function isSpan({ from, until }: Span): boolean {
  return from < until;
}

/** People between two steps. */
const SLICE = 50;

/** Plans of people who may be named, by name, for each of these days. */
export function* plansOfDays(
  days: readonly Day[],
  evidenceOf: (person: Person) => PersonEvidence,
  { context, filter = {} }: { context: PlanContext; filter?: PlanFilter },
): Steps<PersonWithPlans[][]> {
  const found = days.map((): PersonWithPlans[] => []);
  let looked = 0;
  for (const person of peopleByName(context.world)) {
    const evidence = evidenceOf(person);
    if (evidence.overrides.length + evidence.weeklyRules.length > 0)
      for (const [i, day] of days.entries()) {
        const plans = plansShownOn(day, evidence, context).filter(({ statement }) => isOf(statement, filter));
        if (plans.length > 0) found[i]?.push(withPlans(person, plans));
      }
    if (++looked % SLICE === 0) yield;
  }
  return found;
}

export function withPlans({ id, name, department }: Person, plans: DayPlan[]): PersonWithPlans {
  return { id, name, ...(department !== undefined && { department }), plans };
}

function isOf(statement: DayPlan['statement'], { officeId, floorId }: PlanFilter): boolean {
  if (officeId === undefined) return true;
  return statement.kind === 'office' && statement.officeId === officeId && (floorId === undefined || statement.floorId === floorId);
}

/** How many people plan to be at each place. A person with two places counts at both. */
export interface PlanNumbers {
  offices: ReadonlyMap<string, number>;
  remote: number;
  leave: number;
}

/** How many people plan each kind of place. A person counts once for each office, and once for remote and for leave. */
export function countPlans(people: readonly PersonWithPlans[]): PlanNumbers {
  const offices = new Map<string, number>();
  const counts = { remote: 0, leave: 0 };
  for (const { plans } of people) {
    const places = new Set(plans.map(({ statement }) => (statement.kind === 'office' ? statement.officeId : '')));
    for (const id of places) if (id !== '') offices.set(id, (offices.get(id) ?? 0) + 1);
    for (const kind of ['remote', 'leave'] as const) if (plans.some(({ statement }) => statement.kind === kind)) counts[kind] += 1;
  }
  return { offices, ...counts };
}
