import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Answer, Context, Said } from '../context.ts';
import type { DepartmentSaid } from '../understand/lattice.ts';
import { membersOf } from './departments.ts';
import { reportsOf, teamOf } from './team-members.ts';
import { safe } from './words.ts';

/**
 * A group of people that a question is limited to: a department, the asker's team, or a person's reports. It has only members who may be
 * named.
 */
export interface GroupAsked {
  name: string;
  members: readonly NamedPerson[];
}

/** The group that a sentence names. `undefined` if it names none. */
export function groupAsked(context: Context, { departments: [said] }: Pick<Said, 'departments'>): GroupAsked | undefined {
  return said && groupOf(context, said);
}

function groupOf(context: Context, { text, group }: DepartmentSaid): GroupAsked {
  if (group === 'us' && context.readers)
    return { name: context.texts.text('bot.who.group-us'), members: readersOf(context, context.readers) };
  if (group === 'team' || group === 'us') return { name: context.texts.text('bot.who.group-team'), members: teamOf(context) };
  if (group === 'reports') return { name: context.texts.text('bot.who.group-reports'), members: reportsOf(context) };
  const members = membersOf(context, text);
  return { name: safe(members[0]?.department ?? ''), members };
}

/** The readers of the conversation who may be named, by name. */
function readersOf({ picture }: Context, readers: readonly string[]): NamedPerson[] {
  const found = readers.flatMap((id) => picture.find('', id.toLowerCase()) ?? []);
  return found.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The answer about a team in which nobody may be named. */
export function emptyGroup({ texts, mayName }: Context, { departments: [said] }: Said, { members }: GroupAsked): Answer | undefined {
  if (!mayName || members.length > 0 || said?.group === undefined) return undefined;
  return { text: texts.text(said.group === 'reports' ? 'bot.team.no-reports' : 'bot.team.none') };
}
