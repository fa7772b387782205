import { plural } from '../server/presence/count.ts';
import { type Effort, newEffort } from '../server/presence/name-index.ts';
import type { NamedPerson } from '../server/presence/picture.ts';
import { searchKey } from '../server/presence/search-key.ts';
import type { Context } from './context.ts';

export interface FoundPeople {
  people: NamedPerson[];
  /** The name was not written like this: the answer says whom it is about. */
  nearly: boolean;
  /** Not everybody could be looked at for this message. */
  incomplete?: boolean;
}

/** What one message has searched for, and what that may still cost. */
export interface Searches {
  people: Map<string, FoundPeople>;
  effort: Effort;
}

export function noSearches(): Searches {
  return { people: new Map(), effort: newEffort() };
}

/** What is never part of a name, around one. */
const AROUND =
  /^(?:my colleague|colleague|mr|mrs|ms|dr|the|our) | (?:now|today|currently|right now|at the moment|sitting|sit|working|at|be|is)$/i;

/** Nobody, as asked for in a conversation where names are not told. */
export const NO_NAMES =
  'Not everybody here is a member of your organisation, or I cannot see who is, so I tell numbers only. Ask me about people in our own chat.';

/**
 * Whom a name may mean, by name. Only people who may be named are found, and the asker, if nobody else reads along: for every
 * answer the others are as if they did not exist (DESIGN.md §2). A mention and a user principal name mean their owner. One
 * message searches for one name once.
 */
export function findPeople(context: Context, written: string): FoundPeople {
  const { people } = context.searches;
  const known = people.get(written) ?? search(context, written);
  people.set(written, known);
  return known;
}

function search(context: Context, written: string): FoundPeople {
  const certain = certainPeople(context, written);
  if (certain.length > 0) return { people: certain, nearly: false };
  const { ids, nearly } = context.board.names().find(stripped(written), (id) => see(context, id) !== undefined, context.searches.effort);
  return { people: shown(context, ids), nearly, incomplete: context.searches.effort.left === 0 };
}

/** Whether `findPeople` would find somebody who is written like this; much cheaper. */
export function isWritten(context: Context, written: string): boolean {
  return (
    certainPeople(context, written).length > 0 ||
    context.board.names().has(stripped(written), (id) => see(context, id) !== undefined, context.searches.effort)
  );
}

function certainPeople(context: Context, written: string): NamedPerson[] {
  const { mentions, picture } = context;
  const mentioned = mentions.filter(({ name }) => searchKey(name) === searchKey(written)).map(({ personId }) => personId);
  if (mentioned.length > 0) return shown(context, mentioned);
  const owner = written.includes('@') && picture.world.byUpn.get(written.trim().toLowerCase());
  return owner ? shown(context, [owner.id]) : [];
}

/** Somebody of whose name all these words are words. */
export function findByWholeWords(context: Context, written: string): NamedPerson[] {
  const asked = searchKey(written).split(' ');
  const { people, nearly } = findPeople(context, written);
  return nearly ? [] : people.filter(({ name }) => asked.every((word) => searchKey(name).split(' ').includes(word)));
}

const MAX_NAMES = 5;

/** To what would take too long to look up. */
export const TOO_MUCH = 'Too many people have names like these to look all of them up at once. Ask about one, by the full name.';

/** "Anna, Ben and Clara" where nobody is called so as a whole: each name; none where there are more than five. */
export function namesIn(context: Context, written: string): string[] {
  const names = written.split(/,\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&|\+)\s+/i).map((name) => name.trim());
  const parts = names.filter((name) => name !== '');
  if (parts.length < 2 || isWritten(context, written)) return [written];
  return parts.length > MAX_NAMES ? [] : parts;
}

/** To more names than one message may ask for. */
export const TOO_MANY_NAMES = `I answer for up to ${plural(MAX_NAMES, 'person', 'people')} at once. Ask for fewer, please.`;

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
