import type { Person } from './person.ts';
import type { NamedPerson, Picture } from './picture.ts';
import type { DayPlan, PersonWithPlans } from './plans.ts';
import type { Day } from './time.ts';

/** The people around somebody in the directory, as far as they may be named: the others are as if the directory did not name them. */
export interface Team {
  manager?: NamedPerson;
  /** With the same manager, by name. */
  colleagues: NamedPerson[];
  /** By name. */
  reports: NamedPerson[];
}

export function teamOf(picture: Pick<Picture, 'world' | 'find'>, { id, managerId }: Pick<Person, 'id' | 'managerId'>): Team {
  const people = [...picture.world.people.values()].filter((each) => each.id !== id);
  // In the eyes of nobody in particular: one's own reports are seen as others see them.
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

/** The days for which most of a team have a plan that fits, with these people; empty if nobody has. */
export function bestAttendedDays(
  days: readonly { day: Day; people: readonly PersonWithPlans[] }[],
  memberIds: ReadonlySet<string>,
  fits: (plan: DayPlan) => boolean,
): { count: number; days: { day: Day; people: PersonWithPlans[] }[] } {
  const comers = days.map(({ day, people }) => ({ day, people: people.filter(({ id, plans }) => memberIds.has(id) && plans.some(fits)) }));
  const count = Math.max(0, ...comers.map(({ people }) => people.length));
  return { count, days: count === 0 ? [] : comers.filter(({ people }) => people.length === count) };
}

const byName = (a: NamedPerson, b: NamedPerson) => a.name.localeCompare(b.name, 'en');
