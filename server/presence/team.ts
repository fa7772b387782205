import type { Person } from './person.ts';
import type { NamedPerson, Picture } from './picture.ts';

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

const byName = (a: NamedPerson, b: NamedPerson) => a.name.localeCompare(b.name, 'en');
