import type { NamedPerson } from '../server/presence/picture.ts';
import { searchKey } from '../server/presence/search-key.ts';
import type { Context } from './context.ts';

export interface FoundPeople {
  people: NamedPerson[];
  /** The name was not written like this: the answer says whom it is about. */
  nearly: boolean;
}

/** What is never part of a name, around one. */
const AROUND =
  /^(?:my colleague|colleague|mr|mrs|ms|dr|the|our) | (?:now|today|currently|right now|at the moment|sitting|sit|working|at|be|is)$/i;

/** Nobody, as asked for in a conversation where names are not told. */
export const NO_NAMES =
  'Not everybody here is a member of your organisation, or I cannot see who is, so I tell numbers only. Ask me about people in our own chat.';

/**
 * Whom a name may mean, by name. Only people who may be named are found, and the asker, if nobody else reads along: for every
 * answer the others are as if they did not exist (DESIGN.md §2). A mention and a user principal name mean their owner.
 */
export function findPeople(context: Context, written: string): FoundPeople {
  const { board, mentions, picture } = context;
  const mentioned = mentions.filter(({ name }) => searchKey(name) === searchKey(written)).map(({ personId }) => personId);
  if (mentioned.length > 0) return { people: shown(context, mentioned), nearly: false };
  const owner = written.includes('@') && picture.world.byUpn.get(written.trim().toLowerCase());
  const owned = owner ? shown(context, [owner.id]) : [];
  if (owned.length > 0) return { people: owned, nearly: false };
  const { ids, nearly } = board.names().find(stripped(written), (id) => see(context, id) !== undefined);
  return { people: shown(context, ids), nearly };
}

/** As others see them; themselves as they are. */
function see({ picture, person, shared }: Context, id: string): NamedPerson | undefined {
  return picture.find(shared ? '' : person.id, id);
}

function shown(context: Context, ids: readonly string[]): NamedPerson[] {
  const people = ids.flatMap((id) => see(context, id) ?? []);
  return people.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}

/** Without what stands around a name, and of an account without its domain. */
function stripped(written: string): string {
  if (written.includes('@')) return stripped(written.replace(/@.*$/, ''));
  const once = written.replace(AROUND, '');
  return once === written ? written : stripped(once);
}
