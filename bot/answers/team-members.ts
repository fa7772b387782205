import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Context } from '../context.ts';

/**
 * Colleagues of the same manager, the manager, and those who report to the asker, as far as they may be named: the others are as
 * if the directory did not name them.
 */
export function teamOf({ picture, person }: Context): NamedPerson[] {
  const { id, managerId } = person;
  const ids = [...picture.world.people.values()].filter(
    (each) =>
      each.id !== id && (each.managerId === id || (managerId !== undefined && (each.managerId === managerId || each.id === managerId))),
  );
  return namable(
    picture,
    ids.map((each) => each.id),
  );
}

/** Those who report to the asker, and may be named. */
export function reportsOf({ picture, person }: Context): NamedPerson[] {
  const reports = [...picture.world.people.values()].filter(({ managerId }) => managerId === person.id);
  return namable(
    picture,
    reports.map(({ id }) => id),
  );
}

function namable(picture: Context['picture'], ids: readonly string[]): NamedPerson[] {
  return ids.flatMap((id) => picture.find('', id) ?? []).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
