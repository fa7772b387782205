import { newWorkLimit } from '../../server/presence/name-index.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Context, FoundPeople, Searches } from '../context.ts';
import type { WhoSaid } from '../understand/lattice.ts';

export function noSearches(): Searches {
  return { people: new Map(), workLimit: newWorkLimit() };
}

/**
 * The people with this name, sorted by name. It finds only people who may be named, and the asker if nobody else reads the answer: to every
 * answer, other people do not exist (docs/RULES.md). A mention and a user principal name identify their owner. One message searches for a
 * name only once.
 */
export function findPeople(context: Context, { text, personId }: WhoSaid): FoundPeople {
  if (personId !== undefined) return { people: shown(context, [personId]), nearly: false };
  const { people } = context.searches;
  const known = people.get(text) ?? search(context, text);
  people.set(text, known);
  return known;
}

function search(context: Context, written: string): FoundPeople {
  const certain = certainPeople(context, written);
  if (certain.length > 0) return { people: certain, nearly: false };
  const find = (text: string) => context.board.names().find(text, (id) => see(context, id) !== undefined, context.searches.workLimit);
  const name = stripped(written);
  const found = find(name);
  const ofOwner = (found.nearly || found.ids.length === 0) && GENITIVE.test(name) ? find(name.slice(0, -1)) : undefined;
  const { ids, nearly } = ofOwner && ofOwner.ids.length > 0 && !ofOwner.nearly ? ofOwner : found;
  return { people: shown(context, ids), nearly, incomplete: context.searches.workLimit.left === 0 };
}

/** German "Zofia Bergs Chefin". */
const GENITIVE = /\p{L}{2}s$/u;

/** Whether `findPeople` would find somebody for this text. Much cheaper than `findPeople`. */
export function isWritten(context: Context, written: string): boolean {
  return (
    certainPeople(context, written).length > 0 ||
    context.board.names().has(stripped(written), (id) => see(context, id) !== undefined, context.searches.workLimit)
  );
}

/** The owner of an address. */
function certainPeople(context: Context, written: string): NamedPerson[] {
  const owner = written.includes('@') && context.picture.world.byUpn.get(written.trim().toLowerCase());
  return owner ? shown(context, [owner.id]) : [];
}

/** The maximum number of names in one question. */
export const MAX_NAMES = 5;

/** A person as others see them. The asker sees themselves as they are. */
function see({ picture, person, shared }: Context, id: string): NamedPerson | undefined {
  return picture.find(shared ? '' : person.id, id);
}

function shown(context: Context, ids: readonly string[]): NamedPerson[] {
  const people = ids.flatMap((id) => see(context, id) ?? []);
  return people.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}

/** The name of an account without its domain. */
function stripped(written: string): string {
  return written.replace(/@.*$/, '');
}
