import type { NamedPerson } from '../../server/presence/picture.ts';
import { teamOf as directoryTeam } from '../../server/presence/team.ts';
import type { Context } from '../context.ts';

/** Manager, colleagues and reports of the asker, by name. */
export function teamOf({ picture, person }: Context): NamedPerson[] {
  const { manager, colleagues, reports } = directoryTeam(picture, person);
  const people = new Map([...(manager ? [manager] : []), ...colleagues, ...reports].map((each) => [each.id, each]));
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Those who report to the asker, as far as they may be named, by name. */
export function reportsOf({ picture, person }: Context): NamedPerson[] {
  return directoryTeam(picture, person).reports;
}
