import { placeText } from '../../server/presence/explain.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Answer } from '../answer.ts';
import { choiceCard, sayButton } from '../cards.ts';
import type { Context, Found } from '../context.ts';
import { findPeople } from '../find-people.ts';
import { findPlaces } from '../find-places.ts';
import { dayText, joined, safe, timeOf } from '../words.ts';
import { myStatus } from './mine.ts';
import { whoIs } from './who.ts';

/** Candidates that are offered when a name means several people. */
const OFFERED = 8;

/** "Where is NAME?" Several: asks which. Nobody, and somebody who may not be named: the same answer. */
export function whereIs(context: Context, { name = '' }: Found): Answer | Promise<Answer> {
  if (/^(?:everybody|all|everyone)$/i.test(name)) return whoIs(context, { where: '' });
  if (/^(?:i|me|am i|myself)$/i.test(name)) return myStatus(context);
  if (/^(?:is|are)?[^\p{L}\p{N}]*$/iu.test(name)) return { text: 'Where is who? Say for instance “Where is Aisha?”.' };
  const { people, nearly } = findPeople(context, name);
  const [only] = people;
  if (!only) return unknownPerson(name);
  if (people.length > 1) return which(context, people);
  if (only.id === context.person.id) return myStatus(context);
  return { text: `${nearly ? 'I take it that you mean this: ' : ''}${tell(context, only)}` };
}

/** "Is NAME in?", "in Berlin?", "remote?": yes or no first, where that can be said. */
export function isIn(context: Context, { name = '', where = '' }: Found): Answer | Promise<Answer> {
  const { people, nearly } = findPeople(context, name);
  const [only] = people;
  if (!only || people.length > 1 || nearly || only.id === context.person.id) return whereIs(context, { name });
  const told = tell(context, only);
  if (only.presence.status === 'none') return { text: told };
  return { text: `${agrees(context, only, where) ? 'Yes' : 'No'}: ${told}` };
}

function agrees({ picture }: Context, { presence }: NamedPerson, where: string): boolean {
  if (/\b(?:remote|remotely|home)\b/i.test(where)) return presence.status === 'remote';
  if (/\b(?:away|leave|vacation|holidays?|off)\b/i.test(where)) return presence.status === 'leave';
  if (presence.status !== 'office') return false;
  const { officeId, floorId } = presence;
  return findPlaces(picture.world, where).some(({ office, floor }) => office.id === officeId && (!floor || floor.id === floorId));
}

/** The same for a name that does not exist and for somebody who may not be named (DESIGN.md §2). */
function unknownPerson(name: string): Answer {
  const asked = safe(name).slice(0, 60);
  const whom = asked === '' ? 'of that name' : `of the name “${asked}”`;
  return { text: `I know nobody ${whom} to be shown. Try the full name, as Teams writes it.` };
}

function which({ picture }: Context, people: readonly NamedPerson[]): Answer {
  const labels = people.slice(0, OFFERED).map(({ name, department }) => safe(department ? `${name} (${department})` : name));
  // Buttons that say the same would ask again for ever.
  if (new Set(labels).size < labels.length)
    return {
      text: people
        .slice(0, OFFERED)
        .map((person) => `- ${line(picture, person)}`)
        .join('\n'),
    };
  const more = people.length - labels.length;
  const text = `Whom do you mean: ${joined(labels, 'or')}${more > 0 ? `, or one of ${more} more` : ''}?`;
  const buttons = labels.slice(0, 6).map((label) => sayButton(label, `Where is ${label.replaceAll(/[()]/g, '')}`));
  return { text, card: choiceCard(text, buttons) };
}

function line(picture: Context['picture'], { name, department, presence }: NamedPerson): string {
  const place = presence.status === 'none' ? 'not seen today' : placeText(presence, picture.world);
  return `${safe(department ? `${name} (${department})` : name)}: ${safe(place)}`;
}

/** One person in one sentence; hours of the asker's zone. */
function tell({ picture, zone, now }: Context, { name, presence }: NamedPerson): string {
  if (presence.status === 'none') return `Nothing has been seen of ${safe(name)} today.`;
  const day = presence.since === undefined ? '' : dayText(presence.since, now, zone);
  const since = presence.since === undefined ? '' : ` since ${day === 'today' ? '' : `${day}, `}${timeOf(presence.since, zone)}`;
  const said = { 'override-self': ' (they said so)', 'override-admin': ' (an administrator said so for them)' } as Record<string, string>;
  return `${safe(name)} is ${safe(placeText(presence, picture.world))}${since}${said[presence.reason] ?? ''}.`;
}
