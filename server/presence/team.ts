import { openingOn } from './opening.ts';
import type { Person } from './person.ts';
import type { NamedPerson, Picture } from './picture.ts';
import type { DayPlan, PersonWithPlans } from './plans.ts';
import type { Day } from './time.ts';
import type { World } from './world.ts';

/** The people around somebody in the directory. Only people who may be named: others look as if they were not in the directory. */
export interface Team {
  manager?: NamedPerson;
  /** With the same manager, by name. */
  colleagues: NamedPerson[];
  /** By name. */
  reports: NamedPerson[];
}

/** The manager, those with the same manager, and the reports of a person, as others see them in this picture; who may not be named is left out. */
export function teamOf(picture: Pick<Picture, 'world' | 'find'>, { id, managerId }: Pick<Person, 'id' | 'managerId'>): Team {
  const people = [...picture.world.people.values()].filter((each) => each.id !== id);
  // Without a viewer: people see their own reports as others do.
  const named = (some: Person[]) => some.flatMap((each) => picture.find('', each.id) ?? []).sort(byName);
  const manager = managerId === undefined ? undefined : picture.find('', managerId);
  return {
    ...(manager && manager.id !== id && { manager }),
    colleagues: managerId === undefined ? [] : named(people.filter((each) => each.managerId === managerId)),
    reports: named(people.filter((each) => each.managerId === id)),
  };
}

/** Manager, colleagues and reports, each once, by name. */
export function membersOf({ manager, colleagues, reports }: Team): NamedPerson[] {
  const people = new Map([...(manager ? [manager] : []), ...colleagues, ...reports].map((each) => [each.id, each]));
  return [...people.values()].sort(byName);
}

/**
 * The days on which most of the members have a plan that fits, with these members; no days if nobody has one. A plan for an office that is
 * closed on its day does not count: nobody should come because of it.
 */
export function bestAttendedDays(
  days: readonly { day: Day; people: readonly PersonWithPlans[] }[],
  memberIds: ReadonlySet<string>,
  { fits, offices }: { fits: (plan: DayPlan) => boolean; offices: World['offices'] },
): { count: number; days: { day: Day; people: PersonWithPlans[] }[] } {
  const counts = (plan: DayPlan, day: Day) => fits(plan) && !isOfClosedOffice(plan, day, offices);
  const comers = days.map(({ day, people }) => ({
    day,
    people: people.filter(({ id, plans }) => memberIds.has(id) && plans.some((plan) => counts(plan, day))),
  }));
  const count = Math.max(0, ...comers.map(({ people }) => people.length));
  return { count, days: count === 0 ? [] : comers.filter(({ people }) => people.length === count) };
}

function isOfClosedOffice({ statement }: DayPlan, day: Day, offices: World['offices']): boolean {
  const office = statement.kind === 'office' ? offices.get(statement.officeId) : undefined;
  return office !== undefined && openingOn(office, day).state === 'closed';
}

const byName = (a: NamedPerson, b: NamedPerson) => a.name.localeCompare(b.name, 'en');
