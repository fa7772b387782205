import type { NamedPerson } from '../../server/presence/picture.ts';
import { teamOf as directoryTeam, membersOf } from '../../server/presence/team.ts';
import type { Context } from '../context.ts';

/** Manager, colleagues and reports of the asker, by name. */
export function teamOf({ picture, person }: Context): NamedPerson[] {
  return membersOf(directoryTeam(picture, person));
}

/** The asker's reports who may be named, by name. */
export function reportsOf({ picture, person }: Context): NamedPerson[] {
  return directoryTeam(picture, person).reports;
}
